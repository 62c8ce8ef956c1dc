"""Tables for everyone: without scripts, without anything moving, and with nothing to find fault with."""

from typing import Any

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.tables import NOT_RANKED, PARTIAL, RANKED, opened, sort_by
from tests.browser.test_pages import BEGIN, END, SIDEWAYS, Axe

SOON = 250
"""Milliseconds after which what a reader typed is shown."""
WATCH = """() => {
  window.moved = 0;
  new PerformanceObserver(list => { for (const entry of list.getEntries()) window.moved += entry.value; })
    .observe({type: "layout-shift", buffered: true});
}"""


def test_without_scripts_there_are_no_tools(chromium: Browser, address: str) -> None:
    context = chromium.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(address + NOT_RANKED)
    expect(page.locator(".tools")).to_be_hidden()
    assert page.locator("main button:visible, main input:visible, main select:visible").count() == 0
    context.close()


@pytest.mark.parametrize("width", [320, 1280])
def test_nothing_moves(chromium: Browser, address: str, width: int) -> None:
    context = chromium.new_context(viewport={"width": width, "height": 900})
    page = context.new_page()
    page.add_init_script(f"({WATCH})()")
    for path in (NOT_RANKED, RANKED, PARTIAL, "viet-nam/", "viet-nam/trend/", f"{RANKED}criteria/c1-7/"):
        opened(page, address + path)
        page.wait_for_timeout(SOON)
        assert page.evaluate("() => window.moved") == 0, path
    context.close()


SMALL = """() => [...document.querySelectorAll("main button, .tools input, .tools select, .tools summary")]
  .filter(found => found.checkVisibility())
  .map(found => (found.type === "checkbox" ? found.parentElement : found))
  .filter(found => found.getBoundingClientRect().height < 24 || found.getBoundingClientRect().width < 24)
  .map(found => found.outerHTML)"""


@pytest.mark.parametrize(("width", "scheme"), [(320, "light"), (1280, "dark")])
def test_nothing_to_find_fault_with_after_each_step(chromium: Browser, address: str, width: int, scheme: Any) -> None:
    context = chromium.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme)
    page = context.new_page()
    page.add_init_script(Axe().axe_script)
    opened(page, address + "en/dak-lak/2020/criteria/cqs/")
    steps = (
        lambda: page.locator(".tools summary").click(),
        lambda: sort_by(page, "points", "huyen"),
        lambda: page.locator("#tools-q").fill("krong"),
        lambda: page.get_by_label("Share of the maximum").uncheck(),
    )
    for step in steps:
        step()
        page.wait_for_timeout(SOON)
        assert page.evaluate(SIDEWAYS) == 0
        page.evaluate(BEGIN)
        assert page.evaluate(END) == []
    expect(page.locator(".told")).to_have_text("5 of 33 units shown. Sorted by Points, ascending.")
    assert page.evaluate(SMALL) == []
    context.close()
