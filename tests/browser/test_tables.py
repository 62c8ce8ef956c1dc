"""Tables in a browser: sorted, filtered, without some columns, by keyboard and announced; the address keeps it."""

import re

import pytest
from playwright.sync_api import Page, expect

from scoring.collation import vietnamese
from tests.browser.tables import LEAF, NOT_RANKED, column_of, names_of, number_of, opened, sort_by

AT_ONE_MOMENT = """to => {
  const field = document.querySelector("#tools-q");
  field.value = "CU";
  field.dispatchEvent(new Event("input", { bubbles: true }));
  document.querySelector(to).click();
}"""
"""Type, and click before a clock goes on."""


def test_a_walk_by_keyboard(page: Page, address: str) -> None:
    opened(page, address + NOT_RANKED)
    told = page.locator(".tools .told")
    expect(told).to_have_text("Đang hiện 33 trên 33 đơn vị.")
    before = names_of(page, "huyen")
    head = page.locator('[data-group="huyen"] th[data-key="total"]')
    head.locator("button").focus()
    page.keyboard.press("Enter")
    expect(head).to_have_attribute("aria-sort", "ascending")
    expect(told).to_have_text("Đang hiện 33 trên 33 đơn vị. Xếp theo Tổng điểm, tăng dần.")
    page.keyboard.press("Space")
    expect(head).to_have_attribute("aria-sort", "descending")
    expect(told).to_have_text("Đang hiện 33 trên 33 đơn vị. Xếp theo Tổng điểm, giảm dần.")
    assert names_of(page, "huyen") != before
    page.keyboard.press("Enter")
    expect(told).to_have_text("Đang hiện 33 trên 33 đơn vị. Theo thứ tự ban đầu.")
    assert head.get_attribute("aria-sort") is None
    assert names_of(page, "huyen") == before
    assert page.evaluate("() => document.activeElement.textContent") == "Tổng điểm"
    # Before the tables stand the tools: name, file, back, filters.
    page.locator("#tools-q").focus()
    page.keyboard.type("CU")
    expect(told).to_contain_text("Đang hiện 2 trên 33 đơn vị.")
    assert names_of(page, "huyen") == ["UBND huyện Cư Kuin", "UBND huyện Cư M'gar"]
    expect(page.locator("#group-so-nganh")).to_be_hidden()
    expect(page).to_have_url(re.compile(r"\?q=CU$"))
    for _ in range(3):
        page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.locator("#tools-group")).to_be_visible()
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Enter")
    expect(told).to_contain_text("33 trên 33")
    expect(page.locator("#tools-q")).to_have_value("")
    expect(page).to_have_url(re.compile(r"/2020/$"))


@pytest.mark.parametrize("key", ["total", "n.cqs", "n.xhs"])
def test_missing_is_last_either_way_and_ties_keep_their_order(page: Page, address: str, key: str) -> None:
    opened(page, address + NOT_RANKED)
    names, texts = names_of(page, "huyen"), column_of(page, "huyen", key)
    rows = [(name, number_of(text)) for name, text in zip(names, texts, strict=True)]
    there = [(name, value) for name, value in rows if value is not None]
    missing = [name for name, value in rows if value is None]
    assert missing
    for sign in (1, -1):
        sort_by(page, key, "huyen")
        expected = [name for name, _ in sorted(there, key=lambda row: sign * row[1])]
        assert names_of(page, "huyen") == [*expected, *missing]


def test_equal_figures_keep_the_order_of_the_server(page: Page, address: str) -> None:
    opened(page, address + LEAF)
    group = page.locator("[data-group]:has(table)").first.get_attribute("data-group") or ""
    names, values = names_of(page, group), [number_of(text) for text in column_of(page, group, "points")]
    there = [value for value in values if value is not None]
    assert len(set(there)) < len(there), "no two are equal here: the test looks at the wrong page"
    for sign in (1, -1):
        sort_by(page, "points", group)
        keys = {name: (value is None, sign * (value or 0)) for name, value in zip(names, values, strict=True)}
        assert names_of(page, group) == sorted(names, key=keys.__getitem__)


def test_names_in_vietnamese_order(page: Page, address: str) -> None:
    opened(page, address + "viet-nam/2022/?sort=-unit")
    names = names_of(page, "tinh-63")
    assert names == sorted(names, key=vietnamese, reverse=True)
    assert len(names) == 63


def test_not_ranked_stands_as_the_server_has_it(page: Page, address: str) -> None:
    for path in (NOT_RANKED, f"{NOT_RANKED}criteria/cqs/", "en/" + NOT_RANKED):
        opened(page, address + path)
        assert not page.locator("[aria-sort]").count()
        for group in ("so-nganh", "huyen"):
            if names := names_of(page, group):
                assert names == sorted(names, key=vietnamese)


def test_the_address_holds_the_view(page: Page, address: str) -> None:
    opened(page, address + NOT_RANKED)
    page.locator(".tools summary").click()
    page.locator("#tools-group").select_option("huyen")
    page.locator("#tools-status").select_option("partial")
    page.get_by_label("Phần của điểm tối đa").uncheck()
    sort_by(page, "total", "huyen")
    expect(page).to_have_url(re.compile(r"\?group=huyen&status=partial&sort=total&hide=share$"))
    assert names_of(page, "huyen") == ["UBND huyện Ea Kar"]
    other = page.locator("a.switch").get_attribute("href")
    assert other is not None and other.endswith("?group=huyen&status=partial&sort=total&hide=share")
    # The same view in the other language, at another address, after a way away and back, and after loading again.
    page.locator("a.switch").click()
    expect(page.locator(".told")).to_have_text("1 of 33 units shown. Sorted by Total, ascending.")
    page.goto(address)
    page.go_back()
    for _ in range(2):
        expect(page.locator(".told")).to_contain_text("1 of 33")
        expect(page.locator("#tools-group")).to_have_value("huyen")
        expect(page.locator("#tools-status")).to_have_value("partial")
        expect(page.locator('[data-group="huyen"] th[data-key="total"]')).to_have_attribute("aria-sort", "ascending")
        expect(page.locator('[data-group="huyen"] th[data-key="share"]')).to_be_hidden()
        page.reload()


def test_what_was_typed_just_now_is_not_lost_by_a_click(page: Page, address: str) -> None:
    opened(page, address + NOT_RANKED)
    page.evaluate(AT_ONE_MOMENT, '[data-group="huyen"] th[data-key="total"] button')
    expect(page).to_have_url(re.compile(r"\?q=CU&sort=total$"))
    expect(page.locator(".told")).to_have_text("Đang hiện 2 trên 33 đơn vị. Xếp theo Tổng điểm, tăng dần.")
    assert sorted(names_of(page, "huyen"), key=vietnamese) == ["UBND huyện Cư Kuin", "UBND huyện Cư M'gar"]


def test_the_file_has_what_was_typed_just_now(page: Page, address: str) -> None:
    opened(page, address + NOT_RANKED)
    with page.expect_download() as started:
        page.evaluate(AT_ONE_MOMENT, "[name=csv]")
    rows = started.value.path().read_text(encoding="utf-8-sig").splitlines()
    assert len(rows) == 1 + 2


def test_ranges_are_those_of_the_picture(page: Page, address: str) -> None:
    opened(page, address + NOT_RANKED)
    table = page.locator('[data-group="so-nganh"] figure table tbody tr')
    for number in range(table.count()):
        units = int(table.nth(number).locator("td").nth(1).text_content() or "")
        page.goto(f"{address}{NOT_RANKED}?band=so-nganh.{number}")
        expect(page.locator(".told")).to_contain_text(f"Đang hiện {units} trên 33")


@pytest.mark.parametrize(
    "query",
    [
        "?sort=constructor&group=__proto__&status=toString&band=valueOf&hide=hasOwnProperty,unit",
        "?sort=-%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&group=huyen'&hide=%00",
        "?sort=share&band=so-nganh.99&status=figure%20partial",
        "?sort=--total&q=",
    ],
)
def test_what_the_address_says_wrongly_is_ignored(page: Page, address: str, query: str) -> None:
    opened(page, address + NOT_RANKED)
    before = names_of(page, "huyen")
    opened(page, address + NOT_RANKED + query)
    assert names_of(page, "huyen") == before
    assert not page.locator("[aria-sort]").count()
    assert not page.locator("main th[hidden]").count()
    opened(page, f"{address}{NOT_RANKED}?q=%3Cb%3E{'x' * 5000}")
    expect(page.locator(".told")).to_contain_text("Đang hiện 0 trên 33")
    assert len(page.locator("#tools-q").input_value()) == 100
