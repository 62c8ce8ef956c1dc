"""The self-check in a browser: every unit of the sample gets its published points; a wrong figure shows where."""

import json
import re
from collections.abc import Iterator
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from scoring.results import IndexResult
from tests.browser.test_pages import BEGIN, END
from tests.site.built import Built, scored

READ = """() => Object.fromEntries([...document.querySelectorAll("[data-points]")].map((out) => [
  out.dataset.points,
  [out.textContent, document.querySelector(`[data-against="${out.dataset.points}"]`).dataset.same],
]))"""


@pytest.fixture(scope="module")
def sample(site: Built) -> IndexResult:
    return next(index for index in scored(site.data).indices if index.id == "tinh-mau")


@pytest.fixture
def page(chromium: Browser, address: str) -> Iterator[Page]:
    page = chromium.new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    faults: list[str] = []
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.on("console", lambda message: faults.append(message.text) if message.type == "error" else None)
    yield page
    assert not [url for url in asked if not url.startswith(("http://127.0.0.1:", "blob:"))]
    # Nothing that is typed is part of any address that is asked for.
    assert not [url for url in asked if "f." in url.partition("?")[2]]
    assert faults == []
    page.close()


def _open(page: Page, address: str, version: str, group: str, fragment: str = "", language: str = "") -> None:
    page.goto(f"{address}{language}tinh-mau/self-check/{version}/{group}/{fragment}")
    expect(page.locator("html.computes")).to_be_attached()


def test_every_unit_in_every_edition(page: Page, address: str, sample: IndexResult) -> None:
    seen = 0
    for edition in sample.editions:
        for group in edition.groups:
            _open(page, address, edition.edition.method, group.id)
            for unit in group.units:
                page.evaluate(f"() => {{ location.hash = 'edition={edition.id}&unit={unit.id}'; }}")
                expect(page.locator("#unit")).to_have_value(unit.id)
                name = unit.on(edition.edition.as_of(group.id)) or unit.latest
                expect(page.locator("#filled")).to_contain_text(f"{name.name_vi} trong kỳ")
                expect(page.locator("#differences")).to_have_text("Mọi số đều khớp kết quả đã công bố.")
                found: dict[str, Any] = page.evaluate(READ)
                for node, (text, same) in found.items():
                    figure = group.figures[unit.id, node]
                    assert same == "true", (edition.id, unit.id, node)
                    if figure.text is not None:
                        assert text.replace(".", "").replace(",", ".") == figure.text, (edition.id, unit.id, node)
                    seen += 1
    assert seen > 13_000


def _first(sample: IndexResult) -> tuple[str, str, str, str]:
    edition = sample.editions[1]
    group = edition.groups[0]
    unit = next(unit for unit in group.units if group.total[unit.id].points is not None)
    return edition.id, edition.edition.method, group.id, unit.id


def test_a_wrong_figure_shows_which_criterion_differs(page: Page, address: str, sample: IndexResult) -> None:
    edition, version, group, unit = _first(sample)
    _open(page, address, version, group, f"#edition={edition}&unit={unit}", "en/")
    expect(page.locator("#differences")).to_have_text("Every figure agrees with the published result.")
    leaf = page.locator(".leaf:has(input)").first
    status = leaf.locator("select[data-status]")
    status.select_option("not-submitted")
    node = status.get_attribute("data-status")
    told = page.locator("#differences")
    expect(told).to_contain_text("differ from the published result")
    expect(told.locator(f'a[href="#node-{node}"]')).to_be_visible()
    expect(page.locator(f'[data-against="{node}"]')).to_contain_text("published:")
    # The state is in the address: the same page again shows the same.
    expect(page).to_have_url(re.compile(rf"s\.{node}=not-submitted"))
    page.reload()
    expect(page.locator("#differences")).to_contain_text("differ from the published result")


def test_what_is_typed_is_read_as_it_is_written_here_or_there(page: Page, address: str, sample: IndexResult) -> None:
    _, version, group, _ = _first(sample)
    _open(page, address, version, group)
    field = page.locator('input[inputmode="decimal"]').first
    error = page.locator(f"#{field.get_attribute('id')}-error")
    field.fill("1.500")
    expect(error).to_contain_text("hai cách: 1.500 hoặc 1,500")
    expect(field).to_have_attribute("aria-invalid", "true")
    expect(page.locator("#errors a")).to_have_count(1)
    page.locator("#errors a").click()
    expect(field).to_be_focused()
    for text in ("mười", "-3"):
        field.fill(text)
        expect(error).not_to_be_empty()
    field.fill("3")
    expect(error).to_be_empty()
    expect(page.locator("#errors")).to_be_empty()


def test_saved_and_loaded(page: Page, address: str, sample: IndexResult, tmp_path: Any) -> None:
    edition, version, group, unit = _first(sample)
    _open(page, address, version, group, f"#edition={edition}&unit={unit}")
    field = page.locator('input[inputmode="decimal"]').first
    field.fill("1")
    total = page.locator("[data-total]").inner_text()
    with page.expect_download() as started:
        page.locator("#save").click()
    file = tmp_path / "saved.json"
    started.value.save_as(file)
    assert json.loads(file.read_text("utf-8"))["unit"] == unit
    page.locator("#clear").click()
    expect(field).to_have_value("")
    page.locator("#load").set_input_files(file)
    expect(page.locator("#filled")).to_have_text("Đã mở.")
    expect(field).to_have_value("1")
    expect(page.locator("[data-total]")).to_have_text(total)
    (tmp_path / "other.json").write_text('{"a": 1}', "utf-8")
    page.locator("#load").set_input_files(tmp_path / "other.json")
    expect(page.locator("#filled")).to_contain_text("không phải do trang này lưu")


def test_points_are_typed_where_the_rules_are_not_known(page: Page, address: str) -> None:
    page.goto(f"{address}dak-lak/self-check/2425-2021/huyen/")
    expect(page.locator("html.computes")).to_be_attached()
    field = page.locator("input[data-node]").first
    field.fill("20,5")
    node = field.get_attribute("data-node")
    expect(page.locator(f'[data-points="{node}"]')).to_have_text("20,50")
    field.fill("33")
    expect(page.locator("#errors")).to_contain_text("lớn hơn")


def test_a_walk_by_keyboard(page: Page, address: str) -> None:
    """Choose what was published, change a figure, read the difference; nothing to find fault with on the way."""
    page.add_init_script(Axe().axe_script)
    _open(page, address, "01-2022", "so-nganh", language="en/")
    page.locator("#edition").focus()
    page.keyboard.press("ArrowDown")
    expect(page.locator("#unit")).to_be_enabled()
    page.keyboard.press("Tab")
    page.keyboard.press("ArrowDown")
    expect(page.locator("#differences")).to_have_attribute("data-same", "true")
    for _ in range(40):
        page.keyboard.press("Tab")
        if page.evaluate("() => document.activeElement.matches('input[data-node]')"):
            break
    page.keyboard.press("ControlOrMeta+a")
    page.keyboard.type("abc")
    field = page.locator("input[data-node]").first
    expect(field).to_have_attribute("aria-invalid", "true")
    expect(field).to_be_focused()
    expect(page.locator("#differences")).to_have_attribute("data-same", "false")
    page.evaluate(BEGIN)
    assert page.evaluate(END) == []
