"""Units side by side in a browser: every cell is the published figure, every difference is exact or not shown."""

import json
import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Any, Literal

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, Route, expect

from tests.browser.test_pages import BEGIN, END, SIDEWAYS
from tests.site.built import Built

READ = """() => [...document.querySelectorAll("table.side-by-side tbody:not(.about) tr[class]")].map((row) => [
  row.querySelector("th a").getAttribute("href").split("/").at(-2),
  [...row.querySelectorAll("td")].map((cell) => cell.firstChild.textContent),
])"""
SHIFTED = """() => new Promise((done) => new PerformanceObserver((list) =>
  done(list.getEntries().filter(({ sources }) => !sources.some(({ node }) => node?.parentElement?.closest(".masthead")))
    .reduce((sum, { value }) => sum + value, 0))).observe({type: "layout-shift", buffered: true})
  || setTimeout(() => done(0), 200))"""
TWO = "tinh-mau/compare/?u=2023/so-mau-8&u=2023/so-mau-2"


@pytest.fixture
def page(chromium: Browser, address: str) -> Iterator[Page]:
    page = chromium.new_page(base_url=address)
    faults: list[str] = []
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.on("console", lambda message: faults.append(message.text) if message.type == "error" else None)
    yield page
    assert [fault for fault in faults if "ERR_FAILED" not in fault] == []
    page.close()


def _open(page: Page, path: str) -> None:
    page.goto(path)
    expect(page.locator("table.side-by-side")).to_be_visible()


def _number(text: str) -> Decimal:
    return Decimal(text.replace(".", "").replace(",", ".").replace("−", "-"))


def _rows(site: Built, index: str, edition: str, unit: str) -> dict[str, dict[str, Any]]:
    return {row["node"]: row for row in site.json(index, edition)["results"] if row["unit"] == unit}


def test_every_cell_and_every_difference(page: Page, site: Built) -> None:
    _open(page, TWO)
    first, second = (_rows(site, "tinh-mau", "2023", unit) for unit in ("so-mau-8", "so-mau-2"))
    found = page.evaluate(READ)
    assert [node for node, _ in found] == list(first)
    subtracted = 0
    for node, (one, other, difference) in found:
        a, b = first[node], second[node]
        for text, row in ((one, a), (other, b)):
            if row["points"] is None:
                assert text in ("không nộp", "không áp dụng", "chưa được thẩm định", "chưa thẩm định"), node
            else:
                assert _number(text) == Decimal(row["points"]) and len(text.split(",")[1]) == 2, node
        if None in (a["points"], b["points"]):
            assert difference == "—", node
        elif a["maximum"] != b["maximum"]:
            assert difference.startswith("điểm tối đa khác nhau"), node
        else:
            assert _number(difference) == Decimal(b["points"]) - Decimal(a["points"]), node
            assert difference.startswith("+") == (Decimal(b["points"]) > Decimal(a["points"])), node
            subtracted += 1
    assert subtracted > 50
    values = page.locator("tbody.about tr").last.locator("td").all_inner_texts()
    assert [_number(text) for text in values] == [
        Decimal(first["dti"]["value"]),
        Decimal(second["dti"]["value"]),
        Decimal(second["dti"]["value"]) - Decimal(first["dti"]["value"]),
    ]
    assert page.locator("tbody.about tr").nth(3).locator("td").all_inner_texts() == ["9 trên 17", "12 trên 17", ""]


def test_in_words(page: Page) -> None:
    _open(page, "en/tinh-mau/compare/?u=2023/so-mau-8&u=2023/so-mau-3")
    said = page.locator(".beside > p").all_inner_texts()
    # 136.17 and 101.65 of 178 each; the values are 0.7650 and 0.5711.
    assert said[0] == "Sample Department Đông has 34.52 points more than Sample Department Ánh: 136.17 and 101.65."
    assert said[1].endswith("Sample Department Đông 0.7650, Sample Department Ánh 0.5711; difference −0.1939.")
    assert re.search(r"differ mainly at: A\.1\.1\. .* \(−4\.00\); .* \(−2\.22\); .* \(−2\.00\) \(second less", said[2])
    assert page.locator(".callout").count() == 0


def test_across_methods_nothing_is_subtracted(page: Page, site: Built) -> None:
    _open(page, "en/tinh-mau/compare/?u=2023/so-mau-8&u=2024/so-mau-8")
    expect(page.locator(".callout")).to_contain_text("different methods: 01/QĐ-MẪU (bịa đặt); 07/QĐ-MẪU (bịa đặt)")
    assert page.locator(".beside > p").count() == 0
    before, after = (_rows(site, "tinh-mau", edition, "so-mau-8") for edition in ("2023", "2024"))
    found = dict(page.evaluate(READ))
    assert set(found) == set(before) | set(after)
    assert {len(cells) for cells in found.values()} == {2}
    for node, cells in found.items():
        for text, rows in zip(cells, (before, after), strict=True):
            assert (text == "not in this method") == (node not in rows), node
    assert found["dti"] == [before["dti"]["points"], after["dti"]["points"]]


def test_across_groups_nothing_is_subtracted(page: Page) -> None:
    _open(page, "en/dak-lak/compare/?u=2020/so-y-te&u=2020/huyen-krong-pac")
    expect(page.locator(".callout")).to_contain_text("Ranks and points are not comparable across groups")
    assert page.locator(".beside > p").count() == 0
    assert {len(cells) for _, cells in page.evaluate(READ)} == {2}


def test_a_unit_without_a_total_in_an_edition_without_ranks(page: Page) -> None:
    _open(page, "en/dak-lak/compare/?u=2020/huyen-mdrak&u=2020/huyen-ea-kar")
    callout = page.locator(".callout")
    expect(callout).to_contain_text("The edition 2020 is not ranked: The province's report says")
    expect(callout).to_contain_text("M'Drắk District has no total: not submitted.")
    expect(callout).to_contain_text("Ea Kar District lacks a part: III. Digital society. It is not compared.")
    found = dict(page.evaluate(READ))
    assert found["dti"] == ["not submitted", "112.07", "—"]
    assert found["xhs"] == ["not submitted", "not submitted", "—"]
    assert page.locator("tbody.about tr").nth(3).locator("td").all_inner_texts() == ["not ranked", "not ranked", ""]
    assert "0.00" not in page.locator("table.side-by-side").inner_text()
    assert not re.search(r"\b(best|worst|highest|lowest|better|first place)\b", page.locator(".beside").inner_text())


def test_a_total_that_lacks_a_part_is_not_subtracted(page: Page) -> None:
    _open(page, "en/dak-lak/compare/?u=2020/huyen-ea-kar&u=2020/huyen-krong-pac")
    found = dict(page.evaluate(READ))
    assert found["dti"][2] == "a part is missing"
    assert _number(found["cqs"][2].replace(".", ",")) == _number(found["cqs"][1].replace(".", ",")) - Decimal("96.59")
    assert (
        page.locator(".beside > p")
        .all_inner_texts()[0]
        .startswith(
            "People's Committee of Ea Kar District and People's Committee of Krông Pắc District differ mainly at:"
        )
    )


def test_two_groups_of_one_edition_and_a_partial_one(page: Page) -> None:
    _open(page, "en/viet-nam/compare/?u=2024/hue&u=2024/hue/tinh-34")
    expect(page.locator(".callout")).to_contain_text("The edition 2024 is partial")
    expect(page.locator(".callout")).to_contain_text("63 provinces (to 30 June 2025); 34 provinces (from 1 July 2025)")
    assert dict(page.evaluate(READ))["dti"] == ["not found", "0.7951"]


def test_four_from_the_address_each_against_the_first(page: Page, site: Built) -> None:
    units = ["2023/so-mau-8", "2023/so-mau-2", "2022/so-mau-8", "2024/so-mau-8"]
    _open(page, "tinh-mau/compare/?" + "&".join(f"u={unit}" for unit in [*units, "2023/so-mau-5"]) + "&only=components")
    assert page.locator("thead a").count() == 4
    assert page.locator("fieldset:visible").count() == 4
    expect(page.get_by_role("button", name="Thêm một đơn vị")).to_be_disabled()
    cells = page.locator("tr", has=page.locator('a[href$="/criteria/c1/"]')).locator("td")
    points = [_rows(site, "tinh-mau", *unit.split("/"))["c1"]["points"] for unit in units]
    said = [cell.inner_text().split("\n") for cell in cells.all()]
    assert [_number(lines[0]) for lines in said] == [Decimal(text) for text in points]
    gaps = [line.removeprefix("so với đơn vị 1: ") for lines in said for line in lines if "so với" in line]
    assert [_number(text) for text in gaps] == [Decimal(points[place]) - Decimal(points[0]) for place in (1, 2)]
    # Criteria are left out, and the other language has the same choice.
    assert page.locator('a[href$="/criteria/c1-1/"]').count() == 0
    page.locator("a.switch").click()
    expect(page.locator("thead a")).to_have_count(4)
    assert page.evaluate("() => document.documentElement.lang") == "en"


def test_only_rows_that_differ(page: Page, site: Built) -> None:
    _open(page, TWO)
    every = page.evaluate(READ)
    page.get_by_label("chỉ các dòng khác nhau").check()
    expect(page).to_have_url(re.compile("only=differing"))
    found = page.evaluate(READ)
    assert 0 < len(found) < len(every)
    first, second = (_rows(site, "tinh-mau", "2023", unit) for unit in ("so-mau-8", "so-mau-2"))
    keys = ("points", "status", "maximum")
    assert [node for node, _ in found] == [
        node for node in first if any(first[node][key] != second[node][key] for key in keys)
    ]


def test_by_keyboard(page: Page) -> None:
    page.goto("en/tinh-mau/compare/?u=2023/")
    told = page.locator(".told")
    expect(told).to_have_text("Choose two units or more. Each may be of another edition.")
    page.locator("#unit-1").focus()
    page.keyboard.type("Sample Department C")
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    assert page.evaluate("() => document.activeElement.id") == "unit-2"
    page.keyboard.type("Sample Department B")
    expect(told).to_have_text("Side by side: Sample Department Cường; Sample Department Bình.")
    expect(page).to_have_url(re.compile(r"\?u=2023/so-mau-5&u=2023/so-mau-4$"))
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert page.evaluate("() => document.activeElement.id") == "unit-3"
    # A column by itself in another edition: its unit stays.
    page.locator("#edition-2").focus()
    page.keyboard.press("ArrowDown")
    expect(told).to_contain_text("Sample Department Bình (2022 (made up))")
    page.locator("#unit-3").focus()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(told).to_contain_text("Unit 3 is taken out.")
    assert page.evaluate("() => document.activeElement.id") == "unit-2"
    # Back, to before the removal and then the other edition.
    page.go_back()
    page.go_back()
    expect(told).to_have_text("Side by side: Sample Department Cường; Sample Department Bình.")


@pytest.mark.parametrize(
    "query",
    [
        "u=%3Cimg%20src=x%20onerror=alert(1)%3E/so-mau-8&u=2023/%22%5D%3Cscript%3E&u=__proto__/x&u=2023/__proto__",
        "u=2023/so-mau-8&u=" + "9" * 3000,
        "u=%&only=%3Cb%3E&u=2023",
        "only=differing&u[]=2023/so-mau-8",
    ],
)
def test_what_is_not_known_is_not_taken(page: Page, query: str) -> None:
    page.goto(f"tinh-mau/compare/?{query}")
    expect(page.locator(".told")).to_contain_text("Hãy chọn từ hai đơn vị trở lên")
    assert [page.locator(f"#unit-{n}").input_value() for n in (1, 2)] == ["", ""]
    assert page.locator(".beside > *").count() == 0
    assert page.locator("fieldset:visible").count() == 2


def test_a_document_that_cannot_be_had_is_said(page: Page) -> None:
    def gone(route: Route) -> None:
        route.abort()

    page.route("**/so-mau-2.json", gone)
    page.goto(f"en/{TWO}&u=2023/so-mau-3")
    expect(page.locator(".told")).to_contain_text("The figures of Sample Department Ân could not be loaded.")
    assert page.locator("thead a").all_inner_texts() == ["Sample Department Đông", "Sample Department Ánh"]
    page.unroute("**/so-mau-2.json")
    page.get_by_label("only components").check()
    expect(page.locator("thead a")).to_have_count(3)


def test_what_the_council_decided_where_the_rule_gives_nothing(page: Page) -> None:
    def decided(route: Route) -> None:
        document = route.fetch().json()
        nodes = document["groups"][0]["nodes"]
        nodes[0] |= {"rule_points": "1234.50"}
        nodes[1] |= {"rule_status": "not-verified"}
        route.fulfill(json=document)

    page.route("**/so-mau-2.json", decided)
    _open(page, f"en/{TWO}")
    cells = page.locator("table.side-by-side tbody:not(.about) tr[class] td:nth-of-type(2)")
    expect(cells.nth(0)).to_contain_text("decided by the council; by the rule: 1,234.50")
    expect(cells.nth(1)).to_contain_text("decided by the council; by the rule: not verified")
    expect(cells.nth(2)).not_to_contain_text("council")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_nothing_to_find_fault_with(chromium: Browser, address: str, scheme: Literal["light", "dark"]) -> None:
    context = chromium.new_context(color_scheme=scheme, base_url=address, viewport={"width": 320, "height": 800})
    page = context.new_page()
    page.add_init_script(Axe().axe_script)
    _open(page, "tinh-mau/compare/?u=2023/so-mau-8&u=2023/so-mau-2&u=2024/so-mau-8&only=components")
    for width in (320, 1280):
        page.set_viewport_size({"width": width, "height": 800})
        assert page.evaluate(SIDEWAYS) == 0
        page.evaluate(BEGIN)
        assert page.evaluate(END) == []
    context.close()


def test_on_a_phone_nothing_moves_and_every_column_is_reached(chromium: Browser, address: str) -> None:
    context = chromium.new_context(base_url=address, viewport={"width": 360, "height": 740})
    page = context.new_page()
    _open(page, "en/tinh-mau/compare/?u=2023/so-mau-8&u=2023/so-mau-2&u=2023/so-mau-3&u=2023/so-mau-4&only=components")
    assert page.evaluate(SIDEWAYS) == 0
    assert page.evaluate(SHIFTED) == 0
    region = page.locator(".beside .scroll")
    region.evaluate("region => { region.scrollIntoView(); region.scrollLeft = region.scrollWidth }")
    first, last = page.locator("tbody.about th").first, page.locator("tbody.about tr").first.locator("td").last
    names, cell, around = first.bounding_box(), last.bounding_box(), region.bounding_box()
    assert names and cell and around
    assert names["x"] >= around["x"] and cell["x"] >= names["x"] + names["width"]
    assert cell["x"] + cell["width"] <= around["x"] + around["width"] + 1
    context.close()


def test_without_a_script_no_control_is_there(chromium: Browser, address: str) -> None:
    context = chromium.new_context(base_url=address, java_script_enabled=False)
    page = context.new_page()
    page.goto("en/tinh-mau/compare/?u=2023/so-mau-8")
    assert page.locator("main :is(select, button, input):visible").count() == 0
    expect(page.locator("noscript section")).to_be_visible()
    context.close()


def test_the_document_has_what_the_page_reads(site: Built) -> None:
    """The page reads the file of a unit: a field that is renamed there must be renamed here."""
    file = site.folder / "data" / "tinh-mau" / "2024" / "units" / "so-mau-8.json"
    document = json.loads(file.read_text("utf-8"))
    head = {"method", "decision", "status", "coverage", "ranked", "ranked_why", "data_digest", "groups"}
    assert head <= set(document)
    assert {"group", "name", "basis", "nodes"} <= set(document["groups"][0])
