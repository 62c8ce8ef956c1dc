"""On paper: a unit's profile on two sheets at most, what it rests on at the foot of each, links spelled out."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page


@pytest.fixture(scope="module")
def sheet(chromium: Browser) -> Iterator[Page]:
    context = chromium.new_context()
    page = context.new_page()
    page.emulate_media(media="print")
    yield page
    context.close()


def sheets(page: Page) -> int:
    return len(re.findall(rb"/Type\s*/Page\b", page.pdf(prefer_css_page_size=True)))


@pytest.mark.parametrize("path", ["tinh-mau/2023/so-mau-8/", "en/tinh-mau/2025/xa-mau-1/", "viet-nam/2024/hue/"])
def test_the_profile_takes_two_sheets_at_most(sheet: Page, address: str, path: str) -> None:
    sheet.goto(address + path)
    whole = sheets(sheet)
    sheet.evaluate("() => document.querySelectorAll('.nodes-of').forEach(section => section.remove())")
    profile = sheets(sheet)
    assert profile <= 2
    assert whole > profile


def test_the_foot_says_what_the_figures_rest_on(sheet: Page, address: str) -> None:
    sheet.goto(f"{address}tinh-mau/2023/so-mau-8/")
    stamp = sheet.locator(".stamp").inner_text()
    digest = sheet.locator(".stamp code").get_attribute("title") or ""
    for part in ("Năm 2023 (bịa đặt)", "chính thức", "01-2022", digest[7:23], "/tinh-mau/2023/so-mau-8/"):
        assert part in stamp
    assert len(digest) == 7 + 64
    # This is what browsers repeat on every sheet.
    assert sheet.eval_on_selector("body > .foot", "foot => getComputedStyle(foot).display") == "table-footer-group"
    assert sheet.eval_on_selector(".nodes thead", "head => getComputedStyle(head).display") == "table-header-group"


@pytest.mark.parametrize("path", ["dak-lak/so-y-te/", "en/dak-lak/methods/2425-2021/", "data/"])
def test_a_page_of_no_edition_has_its_address(sheet: Page, address: str, path: str) -> None:
    sheet.goto(address + path)
    assert sheet.locator(".foot").inner_text().strip() == f"/{path}"


def test_links_that_lead_away_are_spelled_out(sheet: Page, address: str) -> None:
    sheet.goto(f"{address}viet-nam/2022/")
    spelled = "link => getComputedStyle(link, '::after').content"
    link = sheet.locator("main a[href^=http]").first
    assert (link.get_attribute("href") or "?") in link.evaluate(spelled)
    assert sheet.locator("main a:not([href^=http])").first.evaluate(spelled) == "none"


def test_what_only_a_screen_can_use_is_not_printed(sheet: Page, address: str) -> None:
    sheet.goto(f"{address}tinh-mau/2023/so-mau-8/")
    for gone in (".masthead nav", ".crumbs", "button.take", ".elsewhere", ".skip"):
        assert sheet.locator(gone).first.is_hidden(), gone
    assert sheet.locator(".made-up").is_visible()
