"""The CSV file of the rows on the screen."""

import csv
from pathlib import Path

from playwright.sync_api import Page

from tests.browser.tables import NOT_RANKED, column_of, names_of, number_of, opened


def _file(page: Page, folder: Path) -> tuple[str, list[list[str]]]:
    with page.expect_download() as started:
        page.get_by_role("button", name="CSV các dòng này").click()
    started.value.save_as(folder / "rows.csv")
    assert (folder / "rows.csv").read_bytes().startswith(b"\xef\xbb\xbf")
    with (folder / "rows.csv").open(encoding="utf-8-sig", newline="") as stream:
        return started.value.suggested_filename, list(csv.reader(stream))


def test_the_file_has_the_rows_on_the_screen(page: Page, address: str, tmp_path: Path) -> None:
    opened(page, address + NOT_RANKED + "?q=huyen%20e&group=huyen&sort=-total&hide=share,n.kts")
    name, rows = _file(page, tmp_path)
    assert name == "dak-lak-2020.csv"
    assert rows[0] == ["Đơn vị", "Tổng điểm", "I. Chính quyền số", "III. Xã hội số", "Ghi chú"]
    assert [row[0] for row in rows[1:]] == names_of(page, "huyen")
    expected = [
        [text.replace(".", "").replace(",", ".") if number_of(text) is not None else text for text in column]
        for column in (column_of(page, "huyen", key) for key in ("total", "n.cqs", "n.xhs"))
    ]
    assert [row[1:4] for row in rows[1:]] == [list(cells) for cells in zip(*expected, strict=True)]
    (kar,) = [row for row in rows if row[0] == "UBND huyện Ea Kar"]
    assert kar[1] == "112.07"
    assert kar[4] == "Tổng điểm: thiếu III. Xã hội số"


def test_the_file_of_several_groups(page: Page, address: str, tmp_path: Path) -> None:
    opened(page, address + NOT_RANKED)
    _, rows = _file(page, tmp_path)
    assert rows[0][:3] == ["Nhóm", "Đơn vị", "Tổng điểm"]
    assert [row[1] for row in rows[1:]] == names_of(page, "so-nganh") + names_of(page, "huyen")
    assert {row[0] for row in rows[1:]} == {"Sở, ban, ngành", "UBND cấp huyện"}
    assert {len(row) for row in rows} == {len(rows[0])}


HOSTILE = """async () => {
  const tools = document.querySelector("script[src$='tables.js']").src;
  const { csv } = await import(tools.replace("tables.js", "table/csv.js"));
  const row = document.createElement("tr");
  for (const text of ["=1+1", "+84", "-x", "@a", "\\tt", '"a", b', "−1.234,50"]) row.insertCell().textContent = text;
  const heads = [...row.cells].map((_, place) => {
    const head = document.createElement("th");
    head.className = place === 6 ? "num" : "";
    head.dataset.key = `k${place}`;
    head.innerHTML = '<button class="sort">=K</button>';
    return head;
  });
  return csv([{ name: "-", heads, rows: [row] }]);
}"""


def test_no_cell_of_the_file_is_a_formula_and_numbers_are_left_alone(page: Page, address: str) -> None:
    opened(page, address + NOT_RANKED)
    head, row, end = page.evaluate(HOSTILE).split("\r\n")
    assert head == ",".join(["'=K"] * 7)
    assert row == """'=1+1,'+84,'-x,'@a,t,"\"\"a\"\", b",-1234.50"""
    assert end == ""
