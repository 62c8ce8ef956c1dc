"""Names that attack do nothing in a real browser, whose parser forgives more than ours."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Dialog, Page

from tests.browser.conftest import served
from tests.site.built import Built
from tests.site.hostile import ATTACK

PAGES = ["", "vi-du/", "vi-du/2025/", "vi-du/2025/phong-1/", "vi-du/2025/criteria/ty-le/", "vi-du/phong-1/", "a-z/"]
COUNT = "() => document.querySelectorAll('*').length"


@pytest.fixture(scope="module")
def tab(chromium: Browser) -> Iterator[Page]:
    # The policy is off here: the pages must be harmless without it.
    context = chromium.new_context(bypass_csp=True)
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("path", [*PAGES, *(f"en/{path}" for path in PAGES), "vi-du/methods/1-2025/", "data/"])
def test_harmless(tab: Page, hostile: Built, voices: Built, path: str) -> None:
    said: list[str] = []

    def asked(dialog: Dialog) -> None:
        said.append(dialog.message)
        dialog.dismiss()

    tab.on("dialog", asked)
    tab.goto((voices.folder / path / "index.html").as_uri())
    elements = tab.evaluate(COUNT)
    tab.goto((hostile.folder / path / "index.html").as_uri())
    assert tab.evaluate(COUNT) == elements
    assert "<script>alert(1)</script>" in tab.inner_text("body")
    assert said == []


def test_what_search_finds_is_harmless(tab: Page, hostile: Built, tmp_path: Path) -> None:
    with served(hostile, tmp_path) as address:
        tab.goto(address)
        tab.get_by_role("combobox").press_sequentially("phong")
        option = tab.get_by_role("option").first
        option.wait_for()
        assert option.locator("b").inner_text().endswith(ATTACK)
        assert option.locator("script, img").count() == 0
