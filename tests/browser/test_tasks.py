"""The ten tasks of docs/tasks.md, each done as a person would: from the first page, by what the pages lead to."""

import csv
import hashlib
import io
import re
from collections.abc import Iterator
from decimal import Decimal

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.browser.test_print import sheets
from tests.site.built import ROOT


@pytest.fixture
def phone(chromium: Browser, address: str) -> Iterator[Page]:
    """The first page on a phone."""
    context = chromium.new_context(viewport={"width": 360, "height": 740}, has_touch=True, is_mobile=True)
    yield _first(context, address)
    context.close()


@pytest.fixture
def desk(chromium: Browser, address: str) -> Iterator[Page]:
    """The first page on a desk's screen."""
    context = chromium.new_context(viewport={"width": 1280, "height": 900}, accept_downloads=True)
    yield _first(context, address)
    context.close()


def _first(context: BrowserContext, address: str) -> Page:
    page = context.new_page()
    page.goto(address)
    return page


def _find(page: Page, words: str, name: str) -> None:
    """Search, and take the first hit, which is `name`."""
    field = page.locator(".search").get_by_role("link").or_(page.locator(".search").get_by_role("combobox"))
    field.first.tap() if page.evaluate("() => 'ontouchstart' in window") else field.first.click()
    page.get_by_role("combobox").first.press_sequentially(words)
    hit = page.get_by_role("option").first
    expect(hit).to_contain_text(name)
    hit.click()
    expect(page.get_by_role("heading", level=1)).to_contain_text(name)


def _lede(page: Page) -> str:
    return " ".join(page.locator("p.lede").all_inner_texts())


def test_1_where_does_my_district_stand(phone: Page) -> None:
    _find(phone, "krong pac", "Krông Pắc")
    phone.locator("table.editions a").filter(has_text="2020").first.click()
    said = _lede(phone)
    assert "217,01 trên 420 điểm" in said
    assert "Kỳ này không xếp hạng" in said
    expect(phone.get_by_text("UBND cấp huyện").first).to_be_visible()
    assert not phone.evaluate("() => document.scrollingElement.scrollWidth > innerWidth")


def test_2_what_became_of_my_province(phone: Page) -> None:
    _find(phone, "yen bai", "Yên Bái")
    became = phone.locator("p.callout")
    expect(became).to_contain_text("01/07/2025")
    became.get_by_role("link", name="Lào Cai").click()
    expect(phone.get_by_role("heading", level=1)).to_contain_text("Lào Cai (từ 01/07/2025)")
    assert re.search(r"xếp thứ \d+ trên 34", _lede(phone))


def test_3_why_no_score(phone: Page) -> None:
    _find(phone, "mdrak", "M'Drắk")
    phone.locator("table.editions a").filter(has_text="2020").first.click()
    said = _lede(phone)
    assert "không nộp" in said
    assert "không phải là 0" in said or "không có nghĩa là 0" in said, said
    expect(phone.get_by_role("link", name="published.csv").first).to_be_visible()


def test_4_our_result_on_paper(desk: Page) -> None:
    _find(desk, "so mau dong", "Sở Mẫu Đông")
    desk.locator("table.editions a").filter(has_text="2023").first.click()
    desk.emulate_media(media="print")
    stamp = desk.locator(".stamp").inner_text()
    for part in ("Năm 2023", "chính thức", "01-2022", "/tinh-mau/2023/so-mau-8/"):
        assert part in stamp
    assert desk.locator("button:visible, nav:visible, input:visible, select:visible").count() == 0
    whole = sheets(desk)
    desk.evaluate("() => document.querySelectorAll('.nodes-of').forEach(section => section.remove())")
    assert sheets(desk) <= 2 < whole


def test_5_we_counted_otherwise(desk: Page) -> None:
    _find(desk, "so mau dong", "Sở Mẫu Đông")
    desk.locator("table.editions a").filter(has_text="2023").first.click()
    differs = desk.locator("tr.how").filter(has_text="tự chấm").filter(has_text="Lý do:").first
    for part in ("thẩm định", "Tài liệu kiểm chứng", " = "):
        expect(differs).to_contain_text(part)
    expect(desk.get_by_text("Đến hết ngày 30/04/2024").first).to_contain_text("Hội đồng thẩm định")
    total = desk.locator("tr.depth-0 td.num").nth(1).inner_text()
    desk.get_by_role("link", name="Tự tính lại kết quả này trên trình duyệt").click()
    expect(desk.locator("[data-total]")).to_have_text(total)
    expect(desk.locator("#differences")).to_have_attribute("data-same", "true")


def test_6_us_and_them(desk: Page) -> None:
    _find(desk, "so mau dong", "Sở Mẫu Đông")
    desk.locator("table.editions a").filter(has_text="2023").first.click()
    desk.get_by_role("link", name="đặt cạnh các đơn vị khác").click()
    second = desk.get_by_role("group", name="Đơn vị 2")
    second.get_by_label("Đơn vị", exact=True).select_option(label="Sở Mẫu Ân")
    table = desk.locator("table.side-by-side")
    expect(table).to_be_visible()
    expect(desk.get_by_text("chênh lệch chủ yếu ở: A.6.6. Sao lưu dữ liệu quan trọng (−3,00)")).to_be_visible()
    seen = table.inner_text()
    # The address is all that somebody else needs.
    other = desk.context.new_page()
    other.goto(desk.url)
    expect(other.locator("table.side-by-side")).to_be_visible()
    assert other.locator("table.side-by-side").inner_text() == seen


def test_7_the_rows_on_screen(desk: Page) -> None:
    desk.locator(".card a").filter(has_text=re.compile("^2020$")).first.click()
    desk.locator(".tools summary").click()
    desk.get_by_label("Nhóm", exact=True).select_option(label="UBND cấp huyện")
    desk.get_by_label("Tình trạng", exact=True).select_option(label="Có số")
    table = desk.locator("[data-group=huyen] table.units")
    table.get_by_role("button", name="I. Chính quyền số").click()
    with desk.expect_download() as waiting:
        desk.get_by_role("button", name="CSV các dòng này").click()
    rows = list(csv.reader(io.StringIO(waiting.value.path().read_text(encoding="utf-8-sig"))))
    heads, units = rows[0], rows[1:]
    screen = table.locator("tbody tr:visible")
    assert [row[heads.index("Đơn vị")] for row in units] == screen.get_by_role("rowheader").all_inner_texts()
    pillar = [Decimal(row[heads.index("I. Chính quyền số")]) for row in units]
    assert pillar == sorted(pillar)
    assert len(pillar) == 13
    shown = [cell.split()[0] for cell in table.locator("tbody tr:visible td.total").all_inner_texts()]
    assert [row[heads.index("Tổng điểm")].replace(".", ",") for row in units] == shown


def test_8_is_the_mean_right(desk: Page) -> None:
    desk.locator(".card a").filter(has_text=re.compile("^2020$")).first.click()
    with desk.expect_download() as waiting:
        link = desk.locator(
            "#downloads ~ * a[href$='results.csv'], section[aria-labelledby=downloads] a[href$='results.csv']"
        )
        link.first.evaluate("link => link.setAttribute('download', '')")
        link.first.click()
    content = waiting.value.path().read_bytes()
    rows = [row for row in csv.DictReader(io.StringIO(content.decode())) if row["group"] == "huyen"]
    points = [Decimal(row["points"]) for row in rows if row["node"] == "dti" and row["points"]]
    mean = (sum(points, Decimal(0)) / len(points)).quantize(Decimal("0.01"), "ROUND_HALF_UP")
    assert (mean, len(points)) == (Decimal("146.34"), 13)
    group = desk.locator("section.group").filter(has=desk.locator("#group-huyen"))
    expect(group.locator(".card").first).to_contain_text("146,34")
    expect(group.locator(".card").first).to_contain_text("13 đơn vị")
    assert hashlib.sha256(content).hexdigest() in desk.content()


def test_9_who_is_first_and_by_what(desk: Page) -> None:
    desk.locator(".card a").filter(has_text="Năm 2023").first.click()
    expect(desk.get_by_role("heading", level=2, name="Sở, ban, ngành")).to_be_visible()
    table = desk.locator("section.group").first.locator("table.units")
    heads = [head.strip().split("\n")[0] for head in table.get_by_role("columnheader").all_inner_texts()]
    cells = (
        table.get_by_role("row")
        .nth(1)
        .get_by_role("cell")
        .or_(table.get_by_role("row").nth(1).get_by_role("rowheader"))
    )
    row = dict(zip(heads, cells.all_inner_texts(), strict=True))
    # The interval that other choices would give stands in brackets after the rank.
    assert row[next(head for head in heads if head.startswith("Hạng"))].split()[0] == "1"
    assert next(iter(row[head] for head in heads if head.startswith("Giá trị"))).strip() in _lede(desk)
    button = table.get_by_role("button", name=re.compile("Tổng điểm")).first
    button.focus()
    desk.keyboard.press("Enter")
    head = table.locator("th[aria-sort=ascending], th[aria-sort=descending]")
    expect(head).to_contain_text("Tổng")
    expect(desk.get_by_role("status").filter(has_text="Tổng")).to_have_count(1)


def test_10_how_did_lai_chau_change(desk: Page) -> None:
    _find(desk, "lai chau", "Lai Châu")
    picture = desk.get_by_role("img", name=re.compile("0,2627"))
    expect(picture).to_have_count(1)
    said = desk.locator("#steps").inner_text()
    assert "2020 và 2021 không so được với nhau: phương pháp đổi" in said
    assert "giá trị tăng 0,1682" in said
    table = desk.locator("table.editions")
    expect(table.get_by_role("row").filter(has=desk.get_by_role("rowheader", name="2022"))).to_contain_text("0,5032")


def test_every_task_is_tried() -> None:
    tasks = re.findall(r"^(\d+)\. \*\*", (ROOT / "docs" / "tasks.md").read_text(encoding="utf-8"), re.MULTILINE)
    tried = [name.split("_")[1] for name in globals() if re.match(r"test_\d+_", name)]
    assert sorted(map(int, tried)) == list(map(int, tasks)) == list(range(1, 11))
