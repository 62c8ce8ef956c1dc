"""Our tables as a Vietnamese Excel saves them become what they were, byte for byte; what is in doubt is refused."""

import csv
import io
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from kit import HEADER, Kit

DATA = Path(__file__).resolve().parents[3] / "data"


def _excel(text: str, mark: str = ";", *, numbers: tuple[str, ...] = (), days: tuple[str, ...] = ()) -> bytes:
    """A table as Excel saves it under Vietnamese settings: BOM, CRLF, `;`, decimal commas, days first."""
    header, *rows = [*csv.reader(io.StringIO(text))]
    out = io.StringIO()
    writer = csv.writer(out, delimiter=mark, lineterminator="\r\n")
    writer.writerow([*header, "", ""])
    for number, row in enumerate(rows):
        cells = [
            cell.replace(".", ",") if name in numbers else _day(cell) if name in days else cell
            for name, cell in zip(header, row, strict=True)
        ]
        # A block of rows whose last cells are all empty lacks them; others have those of the empty columns too.
        writer.writerow([*cells, "", ""] if number % 32 < 16 else _cut(cells))
    writer.writerows([[""] * (len(header) + 2)] * 3)
    return b"\xef\xbb\xbf" + out.getvalue().encode()


def _cut(cells: list[str]) -> list[str]:
    while cells and not cells[-1]:
        cells = cells[:-1]
    return cells


def _day(text: str) -> str:
    year, _, rest = text.partition("-")
    month, _, day = rest.partition("-")
    return f"{int(day)}/{int(month)}/{year}" if day else text


@pytest.mark.parametrize(
    ("index", "edition", "table", "numbers", "days"),
    [
        ("tinh-mau", "2025", "inputs.csv", ("self", "verified"), ("self", "verified")),
        ("tinh-mau", "2023", "overrides.csv", ("points",), ()),
        ("tinh-mau", "2025", "evidence.csv", (), ("date",)),
        ("tinh-mau", "2025", "../../units.csv", (), ("from", "to")),
        ("tinh-mau", "2025", "../../lineage.csv", (), ("date",)),
        ("dak-lak", "2020", "published.csv", ("figure",), ()),
        ("viet-nam", "2022", "published.csv", ("figure",), ()),
    ],
)
@pytest.mark.parametrize("mark", [";", "\t"])
def test_what_excel_saves_becomes_what_it_was(
    index: str,
    edition: str,
    table: str,
    numbers: tuple[str, ...],
    days: tuple[str, ...],
    mark: str,
    kit: Kit,
    copy: Callable[..., Path],
) -> None:
    if mark == "\t" and days:
        pytest.skip("days between tabs may be American: test_a_day_in_doubt")
    shutil.copytree(DATA / index, kit.data / index)
    path = (kit.data / index / "editions" / edition / table).resolve()
    before = path.read_text("utf-8")
    saved = kit.file(path.name, _excel(before, mark, numbers=numbers, days=days))
    done = kit.run(saved, to=f"{index}/{edition}")
    assert done.code == 0, done.err
    assert "Nothing changed" in done.out
    for code in ("E-ENC-BOM", "E-EOL-CRLF", "E-IMPORTED-MARK", "E-IMPORTED-COLUMNS", "E-IMPORTED-ROWS"):
        assert code in done.out
    path.unlink()
    assert kit.run(saved, to=f"{index}/{edition}").code == 0
    assert path.read_text("utf-8") == before


def test_changes_are_told_by_number_with_the_first(kit: Kit) -> None:
    lines = ["unit;node;points;decision;reason_vi;reason_en", "so-mau-1;a1;2,5;qd;Lý do;", "so-mau-2;a1;3;qd;Lý do;"]
    done = kit.run(kit.file("overrides.csv", "\n".join([*lines, "so-mau-3;a1;0,5;qd;Lý do, 1,5;", ""])))
    assert done.code == 0
    said = "Column points: 2 numbers written with a decimal point (first: 2,5 became 2.5)."
    assert f"overrides.csv:2:13: E-IMPORTED-NUMBER {said}" in done.out
    assert "3 rows added, 0 changed, 0 removed" in done.out
    written = (kit.edition / "overrides.csv").read_text("utf-8")
    # A text stays as it is, with its comma.
    assert 'so-mau-3,a1,0.5,qd,"Lý do, 1,5",' in written.splitlines()


def test_points_and_commas_may_be_mixed(kit: Kit) -> None:
    text = "unit;node;points;decision;reason_vi;reason_en\na-1;a1;2,5;qd;Vì;\na-2;a1;2.5;qd;Vì;\na-3;a1; 2,5 ;qd;Vì;\n"
    assert kit.run(kit.file("overrides.csv", text)).code == 0
    written = (kit.edition / "overrides.csv").read_text("utf-8").splitlines()
    assert [line.split(",")[2] for line in written[1:]] == ["2.5"] * 3


@pytest.mark.parametrize(
    ("mark", "text", "code"),
    [
        (";", "1.234", "E-IMPORT-THOUSANDS"),
        (";", "1.000", "E-IMPORT-THOUSANDS"),
        (";", "1.234,5", "E-IMPORT-THOUSANDS"),
        (";", "1.234.567", "E-IMPORT-THOUSANDS"),
        (",", '"1,234"', "E-IMPORT-THOUSANDS"),
        ("\t", "1,234", "E-IMPORT-THOUSANDS"),
        ("\t", "1.234", "E-IMPORT-THOUSANDS"),
        (";", "95%", "E-NUM-PCT"),
        (";", "1E+05", "E-NUM-FORM"),
        (";", "-2,5", "E-RANGE-NEG"),
        (";", "năm", "E-NUM-TEXT"),
        (";", "#N/A", "E-NUM-EXCEL"),
        (";", "", "E-REQUIRED"),
    ],
)
def test_a_number_that_does_not_fit_is_named_at_its_cell(mark: str, text: str, code: str, kit: Kit) -> None:
    lines = ["unit,node,points,decision,reason_vi,reason_en", "so-mau-1,a1,@,qd,Vì,"]
    file = kit.file("overrides.csv", "\n".join(line.replace(",", mark) for line in [*lines, ""]).replace("@", text))
    done = kit.run(file)
    assert (done.code, done.out) == (1, "")
    assert [line for line in done.err.splitlines() if "/overrides.csv:" in line and "IMPORTED" not in line] == [
        next(line for line in done.err.splitlines() if f"/overrides.csv:2:13: {code} " in line)
    ]
    assert not (kit.edition / "overrides.csv").exists()


@pytest.mark.parametrize(
    ("mark", "text", "day"),
    [
        (";", "3/2/2024", "2024-02-03"),
        (";", "03/02/2024", "2024-02-03"),
        (";", "31-12-2024", "2024-12-31"),
        (";", "31.12.2024", "2024-12-31"),
        (";", "2024-02-03", "2024-02-03"),
        (",", "31/12/2024", "2024-12-31"),
        (",", "5/5/2024", "2024-05-05"),
        ("\t", "13/02/2024", "2024-02-13"),
    ],
)
def test_days(mark: str, text: str, day: str, kit: Kit) -> None:
    lines = ["id,number,date,title_vi,title_en,url", f"a,1/KH,{text},Ngày 3/2/2024,Plan,"]
    done = kit.run(kit.file("evidence.csv", "\n".join(line.replace(",", mark) for line in [*lines, ""])))
    assert done.code == 0, done.err
    written = (kit.edition / "evidence.csv").read_text("utf-8").splitlines()
    assert written[1] == f"a,1/KH,{day},Ngày 3/2/2024,Plan,"


@pytest.mark.parametrize(
    ("mark", "text", "code"),
    [
        (",", "03/02/2024", "E-IMPORT-DATE"),
        ("\t", "3/2/2024", "E-IMPORT-DATE"),
        (";", "12/31/2024", "E-DATE-AMB"),
        (";", "30/2/2024", "E-Y-DATE"),
        (";", "3/2/24", "E-DATE-AMB"),
        (";", "3/2-2024", "E-DATE-AMB"),
        (";", "45658", "E-DATE-AMB"),
        (";", "0/1/2024", "E-Y-DATE"),
    ],
)
def test_a_day_in_doubt(mark: str, text: str, code: str, kit: Kit) -> None:
    lines = ["id,number,date,title_vi,title_en,url", f"a,1/KH,{text},Kế hoạch,Plan,"]
    before = (kit.edition / "evidence.csv").read_bytes()
    done = kit.run(kit.file("evidence.csv", "\n".join(line.replace(",", mark) for line in [*lines, ""])))
    assert done.code == 1
    assert f"/evidence.csv:2:8: {code} " in done.err
    assert (kit.edition / "evidence.csv").read_bytes() == before


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("so-mau-1;a2;cuoc-hop;4;", "so-mau-1;a2;cuoc-hop;4,5;", "3:22: E-COUNT"),
        ("so-mau-1;a4;ke-hoach;yes;", "so-mau-1;a4;ke-hoach;TRUE;", "6:22: E-CHOICE"),
        ("so-mau-1;a1;cap;truong;", "so-mau-1;a1;cap;1,5;", "2:17: E-CHOICE"),
        ("so-mau-1;a1;cap", "so-mau-9;a1;cap", "2:1: E-UNIT-UNK"),
        ("so-mau-1;a1;cap", "so-mau-1;a9;cap", "2:10: E-CRIT-UNK"),
        ("so-mau-1;a1;cap", "so-mau-1;a1;muc", "2:13: E-INPUT-UNK"),
        ("so-mau-1;a1;cap;truong;truong;;", "so-mau-1;a1;cap;truong;truong;withheld;", "2:31: E-STATUS-BOTH"),
        ("so-mau-1;a1;cap;truong;truong;", ";;;;;", "2:1: E-BLANK"),
        ("so-mau-1;a1;cap;truong;truong;", "Tổng cộng;;;;;", "2:1: E-COMMENT"),
        ("so-mau-1;a1;cap;truong;truong;;;;", "so-mau-1;a1;cap;truong;truong;;;;;x", "2:1: E-RAGGED"),
        ("so-mau-1;a1;cap;truong;truong;;;;", 'so-mau-1;a1;cap;truong;truong;;"a\nb";;', "2:1: E-NEWLINE"),
        ("so-mau-1;a1;cap;truong;truong;;;;", 'so-mau-1;a1;cap;truong;truong;;"a"b;;', "2:1: E-QUOTE"),
        ("so-mau-1;a1;cap;truong;truong;;;;", "so-mau-1;a2;cuoc-hop;4;4;;;;", "3:1: E-DUP-ROW"),
        ("self", "tự chấm", "1:17: E-HDR"),
        ("self;verified", "self;self", "1:22: E-HDR-DUP"),
    ],
)
def test_what_does_not_fit_is_named_where_it_stands_in_the_file(old: str, new: str, told: str, kit: Kit) -> None:
    text = kit.inputs.read_text("utf-8").replace(",", ";")
    assert old in text
    before = kit.inputs.read_bytes()
    done = kit.run(kit.file("inputs.csv", text.replace(old, new, 1)))
    assert done.code == 1
    assert f"/inputs.csv:{told} " in done.err, done.err
    assert kit.inputs.read_bytes() == before


def test_all_faults_are_told_in_one_run(kit: Kit) -> None:
    text = kit.inputs.read_text("utf-8").replace(",", ";").replace("so-mau-2;a1", "so-mau-2;a99")
    text = text.replace("so-mau-1;a2;cuoc-hop;4;", "so-mau-1;a2;cuoc-hop;1.000;")
    done = kit.run(kit.file("inputs.csv", text), kit.file("a.pdf", b"%PDF-1.7"), kit.book(None))
    assert [
        code for code in ("E-CRIT-UNK", "E-IMPORT-THOUSANDS", "E-IMPORT-KIND", "E-IMPORT-UNIT") if code not in done.err
    ] == []


def test_a_place_is_that_of_the_file_where_its_columns_stand_otherwise(kit: Kit) -> None:
    header, *rows = [*csv.reader(io.StringIO(kit.inputs.read_text("utf-8")))]
    back = [";".join(reversed(row)) for row in (header, *rows)]
    back[3] = back[3].replace(";4;4;", ";4;x;")
    done = kit.run(kit.file("inputs.csv", "\n".join(back)))
    assert f"/inputs.csv:4:{back[3].index('x') + 1}: E-NUM-NAN " in done.err


def test_a_table_is_known_by_its_first_line_too(kit: Kit) -> None:
    before = kit.inputs.read_bytes()
    done = kit.run(kit.file("Sổ số liệu (1).csv", before.replace(b",", b";")))
    assert (done.code, "Nothing changed" in done.out) == (0, True)


def test_a_mended_file_may_be_the_one_in_its_place(kit: Kit) -> None:
    """Excel saved over the table itself: the import takes it from there."""
    before = kit.inputs.read_bytes()
    kit.inputs.write_bytes(_excel(before.decode()))
    done = kit.run(kit.inputs)
    assert done.code == 0, done.err
    assert "in place of a file that could not be read" in done.out
    assert kit.inputs.read_bytes() == before


def test_cells_that_change_are_told(kit: Kit) -> None:
    text = kit.inputs.read_text("utf-8")
    gone = next(line for line in text.splitlines() if line.startswith("so-mau-5,b5"))
    changed = text.replace("so-mau-1,a2,cuoc-hop,4,4", "so-mau-1,a2,cuoc-hop,4,3").replace(gone + "\n", "")
    done = kit.run(kit.file("inputs.csv", changed))
    assert "inputs.csv:3:24: E-IMPORTED-CELL so-mau-1/a2/cuoc-hop, column verified: 4 became 3." in done.out
    assert "(0 rows added, 1 changed, 1 removed)" in done.out


@pytest.mark.parametrize("text", [HEADER, "", "\n\n", ";;;;"])
def test_an_empty_table(text: str, kit: Kit) -> None:
    done = kit.run(kit.file("inputs.csv", text))
    assert done.code == 1
    assert "Traceback" not in done.err


def test_a_short_row_between_commas_is_refused(kit: Kit) -> None:
    """`4,5` without its quotation marks would fill two cells, and nobody could tell."""
    text = kit.inputs.read_text("utf-8").replace("so-mau-1,a2,cuoc-hop,4,4,,,,", "so-mau-1,a2,cuoc-hop,4,5")
    done = kit.run(kit.file("inputs.csv", text))
    assert "/inputs.csv:3:1: E-RAGGED " in done.err
