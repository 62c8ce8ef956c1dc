"""Pages with replies and appeals in a browser: an appeal is marked on the day after its deadline, in Vietnam."""

from collections.abc import Iterator
from datetime import datetime

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import served
from tests.browser.test_pages import Watched, look, watched
from tests.site.built import Built

__all__ = ["watched"]
PAGES = ("vi-du/2025/", "vi-du/2025/phong-1/", "vi-du/2025/criteria/ty-le/", "vi-du/phong-1/")


@pytest.fixture(scope="module")
def where(voices: Built, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with served(voices, tmp_path_factory.mktemp("voices-host")) as found:
        yield found


@pytest.mark.parametrize("path", [*PAGES, *(f"en/{path}" for path in PAGES)])
def test_page(watched: Watched, where: str, path: str) -> None:
    look(watched, where + path)


@pytest.fixture
def tab(chromium: Browser) -> Iterator[Page]:
    context = chromium.new_context(timezone_id="America/Los_Angeles")
    yield context.new_page()
    context.close()


@pytest.mark.parametrize(
    ("now", "overdue"), [("2099-12-31T16:59:00+00:00", False), ("2099-12-31T17:01:00+00:00", True)]
)
def test_the_mark_comes_when_the_last_day_is_over_in_vietnam(tab: Page, where: str, now: str, overdue: bool) -> None:
    tab.clock.set_fixed_time(datetime.fromisoformat(now))
    for path in PAGES[:2]:
        tab.goto(where + path)
        tab.wait_for_load_state("networkidle")
        expect(tab.locator("#appeal-kn-5 .tag")).to_be_visible(visible=overdue)
        expect(tab.locator("#appeal-kn-4 .tag")).to_be_visible()
