"""Pages with replies, appeals and corrections in a browser; an appeal is marked the day after its deadline."""

from collections.abc import Iterator
from datetime import datetime

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import served
from tests.browser.test_pages import Watched, look, watched
from tests.site.built import Built

__all__ = ["watched"]
PENDING = ("vi-du/2025/", "vi-du/2025/phong-1/")
PAGES = (
    *PENDING,
    *("vi-du/2025/criteria/ty-le/", "vi-du/phong-1/"),
    *("corrections/", "mau-so/2024/", "mau-so/2025/", "mau-so/2025/pm-a/", "mau-so/pm-a/", "mau-so/methods/1-2024/"),
    *("mau-so/2024/revisions/1/", "mau-so/2025/revisions/2/"),
)


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
    for path in PENDING:
        tab.goto(where + path)
        tab.wait_for_load_state("networkidle")
        expect(tab.locator("#appeal-kn-5 .tag")).to_be_visible(visible=overdue)
        expect(tab.locator("#appeal-kn-4 .tag")).to_be_visible()


def test_a_notice_leads_to_its_entry_in_the_log(tab: Page, where: str) -> None:
    tab.goto(f"{where}mau-so/2025/pm-a/")
    tab.locator(".corrected a", has_text="chi tiết").click()
    expect(tab.locator("li.claim:target")).to_have_id("mau-so/2025/3/inputs.csv/pm-a/truc-tuyen/nop/verified")
