"""A workbook is of other hands: it is read in bounds of time and memory, and says what somebody typed or nothing."""

import io
import random
import struct
import time
import tracemalloc
import zipfile
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from openpyxl.worksheet.formula import ArrayFormula, DataTableFormula

from scoring.faults import FaultsFound
from scoring.results import IndexResult
from scoring.self_check.own import Own
from scoring.self_check.own_file import checker
from scoring.self_check.sheet import MAP, SHEET
from scoring.self_check.workbook_file import read_workbook

VERSION, GROUP = "1-2023", "so-nganh"
COUNT, LEVEL, YES_NO = "C11", "C9", "C16"
TYPED, HIDDEN = "xl/worksheets/sheet2.xml", "xl/worksheets/sheet5.xml"


@pytest.fixture
def own(mau_nho: IndexResult) -> Callable[[Path], Own]:
    method = mau_nho.methods[VERSION]

    def run(path: Path) -> Own:
        return read_workbook(path, path.name).own(method, GROUP, checker(method, GROUP))[0]

    return run


def _codes(path: Path, own: Callable[[Path], Own]) -> dict[str, str]:
    with pytest.raises(FaultsFound) as found:
        own(path)
    return {fault.place.file: fault.kind.code for fault in found.value.faults}


def _parts(source: Path, to: Path, **changes: Callable[[bytes], bytes]) -> Path:
    """A copy with parts changed: the sheet to type in, the hidden map, or the shared strings."""
    names = {"typed": TYPED, "hidden": HIDDEN, "strings": "xl/sharedStrings.xml"}
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(to, "w", zipfile.ZIP_DEFLATED) as new:
        for part in old.namelist():
            change = next((change for name, change in changes.items() if names[name] == part), bytes)
            new.writestr(part, change(old.read(part)))
    return to


def _with(source: Path, to: Path, **cells: Any) -> Path:
    book: Any = openpyxl.load_workbook(source)
    for address, value in cells.items():
        book[SHEET][address] = value
    book.save(to)
    return to


def test_what_was_typed(filled: Path, own: Callable[[Path], Own]) -> None:
    assert read_workbook(filled, "x").head == ("mau-nho", VERSION, GROUP, "so-mau-1", "")
    assert own(filled) == Own({("a2", "cuoc-hop"): "4"}, {"b5": "not-submitted"}, {})


@pytest.mark.parametrize(
    ("value", "text"),
    [(7, "7"), (7.0, "7"), (1e3, "1000"), ("7", "7"), (" 7 ", "7"), ("", None), ("   ", None), (None, None)],
)
def test_a_number_as_it_was_typed(
    value: object, text: str | None, filled: Path, own: Callable[[Path], Own], tmp_path: Path
) -> None:
    found = own(_with(filled, tmp_path / "a.xlsx", **{COUNT: value}))
    assert found.inputs.get(("a2", "cuoc-hop")) == text


@pytest.mark.parametrize(
    ("value", "code"),
    [
        (7.5, "E-COUNT"),
        (-1, "E-COUNT"),
        (1e300, "E-NUM-TEXT"),
        (10**40, "E-NUM-TEXT"),
        ("bốn", "E-XLSX-TEXT"),
        ("4,0", "E-XLSX-TEXT"),
        (True, "E-NUM-EXCEL"),
        ("#N/A", "E-NUM-EXCEL"),
        (datetime(2024, 3, 2), "E-NUM-DATE"),
        ("x" * 5000, "E-XLSX-TEXT"),
        ("=2+2", "E-XLSX-FORMULA"),
        ('=WEBSERVICE("https://example.org/")', "E-XLSX-FORMULA"),
        ("='[1]Sheet1'!A1", "E-XLSX-FORMULA"),
        (ArrayFormula(COUNT, "=SUM(C1:C5)"), "E-XLSX-FORMULA"),
        (DataTableFormula(COUNT, dt2D=True, r1="A1", r2="A2"), "E-XLSX-FORMULA"),
    ],
)
def test_what_is_no_figure_is_named_by_its_cell(
    value: object, code: str, filled: Path, own: Callable[[Path], Own], tmp_path: Path
) -> None:
    assert _codes(_with(filled, tmp_path / "a.xlsx", **{COUNT: value}), own) == {f"a.xlsx!Điểm!{COUNT}": code}


def test_the_stored_value_of_a_formula_is_not_taken(filled: Path, own: Callable[[Path], Own], tmp_path: Path) -> None:
    """Excel stores beside each formula what it last gave."""
    path = _with(filled, tmp_path / "a.xlsx", **{COUNT: "=2+2"})
    stored = _parts(
        path, tmp_path / "b.xlsx", typed=lambda part: part.replace(b"<v/>", b"<v>4</v>").replace(b"<v />", b"<v>4</v>")
    )
    assert openpyxl.load_workbook(stored, data_only=True)[SHEET][COUNT].value == 4
    assert _codes(stored, own) == {f"b.xlsx!Điểm!{COUNT}": "E-XLSX-FORMULA"}


@pytest.mark.parametrize(
    ("stored", "code"), [(b"1E999", "E-NUM-NAN"), (b"1E99", "E-NUM-TEXT"), (b"4.000000001", "E-COUNT")]
)
def test_a_number_that_no_program_writes(
    stored: bytes, code: str, filled: Path, own: Callable[[Path], Own], tmp_path: Path
) -> None:
    path = _parts(filled, tmp_path / "a.xlsx", typed=lambda part: part.replace(b"<v>4</v>", b"<v>" + stored + b"</v>"))
    assert _codes(path, own) == {f"a.xlsx!Điểm!{COUNT}": code}


def test_every_bad_cell_in_one_run(filled: Path, own: Callable[[Path], Own], tmp_path: Path) -> None:
    path = _with(filled, tmp_path / "a.xlsx", **{COUNT: "x", LEVEL: "giám đốc", YES_NO: "yes?", "E12": "nghỉ"})
    codes = {COUNT: "E-XLSX-TEXT", LEVEL: "E-XLSX-CHOICE", YES_NO: "E-XLSX-CHOICE", "E12": "E-XLSX-STATUS"}
    assert _codes(path, own) == {f"a.xlsx!Điểm!{address}": code for address, code in codes.items()}


def test_a_formula_elsewhere_and_sheets_that_were_added_are_nobodys_figures(
    filled: Path, own: Callable[[Path], Own], tmp_path: Path
) -> None:
    book: Any = openpyxl.load_workbook(filled)
    book[SHEET]["F11"] = "=1/0"
    added = book.create_sheet("nháp", 0)
    added["A1"] = "=2+2"
    added.sheet_state = "hidden"
    book.save(tmp_path / "a.xlsx")
    assert own(tmp_path / "a.xlsx") == own(filled)


@pytest.mark.parametrize("part", ["typed", "hidden"])
@pytest.mark.parametrize(
    "content",
    [
        b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>',
        b'</sheetData><mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>',
        b'<row r="9999999999"><c r="ZZZZ9999999999"><v>1</v></c></row></sheetData>',
    ],
)
def test_a_sheet_of_any_size_takes_no_time(part: str, content: bytes, filled: Path, tmp_path: Path) -> None:
    path = _parts(filled, tmp_path / "a.xlsx", **{part: lambda old: old.replace(b"</sheetData>", content)})
    start = time.perf_counter()
    try:
        assert read_workbook(path, "a").head.unit == "so-mau-1"
    except FaultsFound as found:
        assert [fault.kind.code for fault in found.faults] == ["E-XLSX"]
    assert time.perf_counter() - start < 10


def test_a_part_that_says_it_is_small_is_not_unpacked_beyond_that(filled: Path, tmp_path: Path) -> None:
    """A hundred megabytes of zeros, said to be a thousand bytes: in the file itself the size stands twice."""
    packed = io.BytesIO()
    with zipfile.ZipFile(filled) as old, zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as new:
        for part in old.namelist():
            new.writestr(part, old.read(part))
        new.writestr("xl/media/a.bin", b"\0" * 100_000_000)
    raw = packed.getvalue().replace(struct.pack("<L", 100_000_000), struct.pack("<L", 1000))
    path = tmp_path / "a.xlsx"
    path.write_bytes(raw)
    tracemalloc.start()
    with pytest.raises(FaultsFound) as found:
        read_workbook(path, "a")
    assert tracemalloc.get_traced_memory()[1] < 30_000_000
    tracemalloc.stop()
    assert [fault.kind.code for fault in found.value.faults] == ["E-XLSX"]


def test_two_parts_of_one_name(filled: Path, own: Callable[[Path], Own], tmp_path: Path) -> None:
    """Excel shows one of them, and who knows which."""
    path = tmp_path / "a.xlsx"
    path.write_bytes(filled.read_bytes())
    with pytest.warns(UserWarning, match="Duplicate"), zipfile.ZipFile(path, "a") as archive:
        archive.writestr(TYPED, b"<worksheet/>")
    assert _codes(path, own) == {"a.xlsx": "E-XLSX"}


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b"<t>C11</t>", b"<t>C12</t>"),
        (b"<t>C11</t>", b"<t>E11</t>"),
        (b"<t>C11</t>", b"<t>C11:C99</t>"),
        (b"<t>C11</t>", b"<t>ZZ11</t>"),
        (b"<t>a2</t>", b"<t>a1</t>"),
        (b"<t>cuoc-hop</t>", b"<t>hop</t>"),
        ("cấp phó / a deputy".encode(), "cấp trưởng / the head".encode()),
        ("không / no<".encode(), "không / yes<".encode()),
        (b"/ not applicable", b"/ withheld"),
    ],
)
def test_a_hidden_map_that_leads_elsewhere(
    old: bytes, new: bytes, filled: Path, own: Callable[[Path], Own], tmp_path: Path
) -> None:
    """What is read must be what a person sees beside the cell."""
    path = _parts(filled, tmp_path / "a.xlsx", hidden=lambda part: part.replace(old, new))
    assert path.read_bytes() != filled.read_bytes()
    assert _codes(path, own) == {"a.xlsx": "E-XLSX-MAP"}


def test_a_map_that_lacks_a_row(filled: Path, own: Callable[[Path], Own], tmp_path: Path) -> None:
    book: Any = openpyxl.load_workbook(filled)
    rows = [row for row in book[MAP].iter_rows() if row[0].value == "figure"]
    book[MAP].delete_rows(rows[3][0].row)
    book.save(tmp_path / "a.xlsx")
    assert _codes(tmp_path / "a.xlsx", own) == {"a.xlsx": "E-XLSX-MAP"}


def test_damaged_bytes_are_never_a_traceback(filled: Path, own: Callable[[Path], Own], tmp_path: Path) -> None:
    """In the file, and inside its parts, where no checksum tells."""
    chance, whole, path = random.Random(5), filled.read_bytes(), tmp_path / "a.xlsx"

    def spoilt(part: bytes) -> bytes:
        at = chance.randrange(len(part))
        return part[:at] + bytes([chance.randrange(256)]) * chance.randrange(9) + part[at + chance.randrange(9) :]

    for number in range(60):
        if number % 3 == 0:
            path.write_bytes(whole[: chance.randrange(len(whole))])
        elif number % 3 == 1:
            path.write_bytes(spoilt(whole))
        else:
            _parts(filled, path, typed=spoilt, hidden=spoilt, strings=spoilt)
        try:
            own(path)
        except FaultsFound as found:
            assert all(fault.kind.code.startswith("E-") for fault in found.faults)
