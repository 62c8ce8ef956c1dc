"""What a mouse can do the keyboard can: skip to the content, scroll a wide table, see where one is."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

WIDE = """() => [...document.querySelectorAll('*')].filter(element => {
  const style = getComputedStyle(element);
  return element.scrollWidth > element.clientWidth + 1 && ['auto', 'scroll'].includes(style.overflowX);
}).map(element => [element.className, element.tabIndex, element.getAttribute('role'),
                   !!document.getElementById(element.getAttribute('aria-labelledby'))?.textContent])"""


@pytest.fixture
def narrow(chromium: Browser) -> Iterator[Page]:
    context = chromium.new_context(viewport={"width": 320, "height": 640})
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("path", ["dak-lak/2020/", "en/tinh-mau/2023/", "en/dak-lak/methods/2425-2021/", "tinh-mau/"])
def test_wide_tables_take_the_focus(narrow: Page, address: str, path: str) -> None:
    narrow.goto(address + path)
    wide = narrow.evaluate(WIDE)
    assert wide, "nothing is wide here: the test looks at the wrong page"
    assert [found for found in wide if found != ["scroll", 0, "group", True]] == []


def test_a_wide_table_scrolls_by_keyboard(narrow: Page, address: str) -> None:
    narrow.goto(address + "en/tinh-mau/2023/")
    for _ in range(60):
        narrow.keyboard.press("Tab")
        if narrow.evaluate("() => document.activeElement.classList.contains('scroll')"):
            break
    before = narrow.evaluate("() => document.activeElement.scrollLeft")
    narrow.keyboard.press("ArrowRight")
    narrow.wait_for_function("before => document.activeElement.scrollLeft > before", arg=before, timeout=5000)


@pytest.mark.parametrize("path", ["", "en/dak-lak/2020/"])
def test_skip_link(narrow: Page, address: str, path: str) -> None:
    narrow.goto(address + path)
    narrow.keyboard.press("Tab")
    link = narrow.locator(":focus")
    assert link.get_attribute("class") == "skip"
    box = link.bounding_box()
    assert box is not None and box["x"] >= 0 and box["y"] >= 0, "the link is not to be seen"
    narrow.keyboard.press("Enter")
    assert narrow.evaluate("() => document.activeElement.id") == "main"


def test_the_focus_is_seen(narrow: Page, address: str) -> None:
    narrow.goto(address + "dak-lak/2020/")
    for _ in range(12):
        narrow.keyboard.press("Tab")
        style = "() => getComputedStyle(document.activeElement).outlineStyle"
        assert narrow.evaluate(style) != "none", narrow.evaluate("() => document.activeElement.outerHTML")
