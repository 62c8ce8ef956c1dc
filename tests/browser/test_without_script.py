"""Without JavaScript a page can be read whole, and what would do nothing is not there."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.kinds import KINDS

CONTROLS = "button:visible, input:visible, select:visible, textarea:visible, [role=combobox]:visible"


@pytest.fixture(scope="module")
def plain(chromium: Browser) -> Iterator[Page]:
    context = chromium.new_context(java_script_enabled=False)
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("kind", KINDS)
def test_no_dead_control(plain: Page, address: str, kind: str) -> None:
    plain.goto(address + KINDS[kind])
    assert plain.locator(CONTROLS).all_inner_texts() == []
    assert plain.locator("h1:visible").count() == 1
    assert plain.locator("main").inner_text().strip()


@pytest.mark.parametrize("kind", ["edition-ranked", "unit-computed", "trend", "leaf", "heat", "a-z"])
def test_every_row_is_there(plain: Page, chromium: Browser, address: str, kind: str) -> None:
    plain.goto(address + KINDS[kind])
    scripted = chromium.new_page()
    scripted.goto(address + KINDS[kind])
    rows = [page.locator("main tr:visible, main li:visible").count() for page in (plain, scripted)]
    scripted.close()
    assert rows[0] == rows[1] > 20
