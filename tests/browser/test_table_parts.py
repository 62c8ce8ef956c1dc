"""Tables on several pages: sorting and searching reach all of them."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from scoring.collation import vietnamese
from tests.browser.conftest import served
from tests.browser.tables import names_of, opened, sort_by
from tests.site.built import Built


@pytest.fixture(scope="module")
def long_address(long: Built, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with served(long, tmp_path_factory.mktemp("host-long")) as found:
        yield found


@pytest.mark.parametrize("at", ["2025/", "2025/units/xa/2/", "2025/criteria/cqs/", "2025/heat/", "trend/"])
def test_sorting_and_searching_reach_all_parts(page: Page, long_address: str, at: str) -> None:
    opened(page, f"{long_address}nhieu/{at}")
    told, served_names = page.locator(".told"), names_of(page, "xa")
    sort_by(page, "unit", "xa")
    expect(told).to_have_text("1.200 trên 1.200 đơn vị phù hợp; đang hiện 500 đơn vị đầu. Xếp theo Đơn vị, tăng dần.")
    names = names_of(page, "xa")
    assert len(names) == 500
    for count in (1000, 1200):
        page.locator("button.more").click()
        names = names_of(page, "xa")
        assert len(names) == count
    assert names == sorted(names, key=vietnamese)
    assert len(set(names)) == 1200
    expect(page.locator("button.more")).to_be_hidden()
    expect(page.locator("nav.parts")).to_be_hidden()
    # A row from another part leads where it led there.
    hrefs = page.evaluate("() => [...document.querySelectorAll('table:has(.sort) tbody th a')].map(link => link.href)")
    kept = long_address + ("nhieu/" if at == "trend/" else "nhieu/2025/")
    assert {href.rpartition("xa-")[0] for href in hrefs} == {kept}
    page.get_by_role("button", name="Về bảng ban đầu").click()
    assert names_of(page, "xa") == served_names
    expect(page.locator("nav.parts")).to_be_visible()
    page.locator("#tools-q").fill(names[-1].lower())
    expect(told).to_contain_text("Đang hiện 1 trên 1.200 đơn vị.")


def test_parts_that_cannot_be_had_are_told(chromium: Browser, long_address: str) -> None:
    page = chromium.new_page()
    opened(page, long_address + "nhieu/2025/")
    page.route("**/units/xa/3/", lambda route: route.abort())
    page.locator("#tools-q").fill("xã an")
    expect(page.locator(".told")).to_contain_text("Không tải được các phần còn lại của bảng")
    assert 0 < len(names_of(page, "xa")) < 500
    page.unroute("**/units/xa/3/")
    page.locator("#tools-q").fill("xã an a")
    expect(page.locator(".told")).not_to_contain_text("Không tải")
    page.close()
