"""For each code of an import, files that provoke it and the place that it is told at; the first of each is shown."""

import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import openpyxl

from scoring.self_check import archive
from scoring.self_check.sheet import MAP, SHEET
from tests.scoring.importing.kit import FIGURES, Kit

EVIDENCE = "id,number,date,title_vi,title_en,url"


class Case(NamedTuple):
    """`make` prepares the files to import; `at` is the end of the place, from the file's name on."""

    code: str
    at: str
    make: Callable[[Kit], list[Path]]
    words: tuple[str, ...] = ()
    fails: tuple[str, Callable[..., Any]] | None = None
    """What of the machine fails, by its name, and how."""


def _csv(name: str, *lines: str, mark: str = ",") -> Callable[[Kit], list[Path]]:
    text = "\n".join(line.replace(",", mark) for line in lines) + "\n"
    return lambda kit: [kit.file(name, text)]


def _whole(change: Callable[[str], str]) -> Callable[[Kit], list[Path]]:
    return lambda kit: [kit.file("inputs.csv", change(kit.inputs.read_text("utf-8")))]


def _semicolons(text: str) -> str:
    return text.replace(",", ";")


def _without(kit: Kit) -> Kit:
    kit.inputs.unlink()
    return kit


def _stands(kit: Kit, row: str, *nodes: str) -> Kit:
    """The table has `row` in place of what it has of the first unit's nodes."""
    gone = tuple(f"so-mau-1,{node}," for node in nodes)
    lines = kit.inputs.read_text("utf-8").splitlines()
    first = next(number for number, line in enumerate(lines) if line.startswith(gone))
    kept = [line for line in lines[first:] if not line.startswith(gone)]
    kit.inputs.write_text("\n".join([*lines[:first], row, *kept, ""]), "utf-8")
    return kit


def _some(*nodes: str) -> dict[tuple[str, str], str]:
    return {key: text for key, text in FIGURES.items() if key[0] in nodes}


def _cell(address: str, value: str) -> Callable[[Kit], list[Path]]:
    def make(kit: Kit) -> list[Path]:
        path = kit.book()
        book: Any = openpyxl.load_workbook(path)
        book[SHEET][address].value = value
        book.save(path)
        return [path]

    return make


def _row_put_in(row: int) -> Callable[[Kit], list[Path]]:
    """Somebody took the protection off and put in a row; the map still leads to the old cells."""

    def make(kit: Kit) -> list[Path]:
        path = kit.book()
        book: Any = openpyxl.load_workbook(path)
        book[SHEET].insert_rows(row)
        book.save(path)
        return [path]

    return make


def _edition(name: str) -> Callable[[Kit], list[Path]]:
    """A workbook that says of which edition it is."""

    def make(kit: Kit) -> list[Path]:
        path = kit.book()
        book: Any = openpyxl.load_workbook(path)
        book[MAP].append(["edition", None, None, name, None])
        book.save(path)
        return [path]

    return make


def _map(old: bytes, new: bytes) -> Callable[[Kit], list[Path]]:
    """The hidden map, or the strings that it shares, say something else."""
    parts = ("xl/worksheets/sheet5.xml", "xl/sharedStrings.xml")
    return lambda kit: [kit.spoilt(dict.fromkeys(parts, lambda part: part.replace(old, new)))]


def _added(part: str, content: bytes) -> Callable[[Kit], list[Path]]:
    return lambda kit: [kit.spoilt({part: lambda _: content})]


_open = Path.open


def _locked(path: Path, *words: Any, **more: Any) -> Any:
    """As where Excel has the file open."""
    if path.name == "so.xlsx":
        raise PermissionError(13, "Permission denied")
    return _open(path, *words, **more)


def _full(*_: object) -> None:
    raise OSError(28, "No space left on device")


def _sheet_as_csv(encoding: str) -> Callable[[Kit], list[Path]]:
    """The sheet that a unit filled in, saved as a table by Excel; letters that the encoding lacks are lost."""

    def make(kit: Kit) -> list[Path]:
        book: Any = openpyxl.load_workbook(kit.book())
        rows = [";".join(str(cell or "") for cell in row) for row in book[SHEET].iter_rows(values_only=True)]
        return [kit.file("so.csv", "\r\n".join(rows).encode(encoding, "replace"))]

    return make


def _two_books(kit: Kit) -> list[Path]:
    return [kit.book(name="a.xlsx"), kit.book(name="b.xlsx")]


def _zip(kit: Kit) -> list[Path]:
    path = kit.tmp / "all.xlsx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("so.xlsx", b"")
    return [path]


CASES = (
    Case(
        "E-IMPORT-KIND",
        "so.xls:1:1",
        lambda kit: [kit.file("so.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600)],
    ),
    Case("E-IMPORT-KIND", "all.xlsx:1:1", _zip),
    *(Case("E-IMPORT-KIND", "so.csv:1:1", _sheet_as_csv(name)) for name in ("utf-8-sig", "cp1252", "cp1258", "utf-16")),
    Case("E-IMPORT-OPEN", "~$so.xlsx:1:1", lambda kit: [kit.file("~$so.xlsx", b"\x05Mai\0")]),
    Case("E-IMPORT-TABLE", "bang.csv:1:1", _csv("bang.csv", "đơn vị,điểm", "so-mau-1,5")),
    Case(
        "E-IMPORT-OTHER", "releases.csv:1:1", _csv("releases.csv", "edition,revision,status,date,data,method,previous")
    ),
    Case("E-IMPORT-TWICE", "b.xlsx:1:1", _two_books),
    Case(
        "E-IMPORT-THOUSANDS",
        "inputs.csv:12:19",
        _whole(lambda text: _semicolons(text).replace(";ho-so;1250;1250;", ";ho-so;1.250;1250;")),
    ),
    Case("E-IMPORT-DATE", "evidence.csv:2:8", _csv("evidence.csv", EVIDENCE, "a,1/KH,03/02/2024,Kế hoạch,Plan,")),
    Case("E-IMPORT-UNIT", "so.xlsx!B4:1:1", lambda kit: [kit.book(None)]),
    Case("E-IMPORT-BLANK", "so.xlsx:1:1", lambda kit: [kit.book(figures={})]),
    Case("E-IMPORT-HALF", "so.xlsx!C14:1:1", lambda kit: [_without(kit).book(figures={("a3", "chu-tri"): "3"})]),
    Case(
        "E-IMPORT-DECIDED",
        "so.xlsx!C32:1:1",
        lambda kit: [_stands(kit, "so-mau-1,b5,,,,not-applicable,,,", "b5").book()],
    ),
    Case("E-IMPORTED-MARK", "inputs.csv:1:1", _whole(_semicolons)),
    Case("E-IMPORTED-NUMBER", "inputs.csv:3:22", _whole(lambda text: _semicolons(text).replace(";4;4;", ";4,0;4;"))),
    Case(
        "E-IMPORTED-DATE",
        "evidence.csv:2:8",
        _csv("evidence.csv", EVIDENCE, "a,1/KH,3/2/2024,Kế hoạch,Plan,", mark=";"),
    ),
    Case("E-IMPORTED-COLUMNS", "inputs.csv:1:1", _whole(lambda text: text.replace("\n", ",,\n"))),
    Case("E-IMPORTED-ROWS", "inputs.csv:72:1", _whole(lambda text: text + ",,,,,,,,\n\n")),
    Case("E-IMPORTED-SHORT", "inputs.csv:2:1", _whole(lambda text: _semicolons(text).replace(";;;;\n", "\n"))),
    Case(
        "E-IMPORTED-ORDER",
        "evidence.csv:1:1",
        _csv("evidence.csv", "number,id,date,title_vi,title_en,url", "1/KH,a,2024-02-03,Kế hoạch,Plan,"),
    ),
    Case("E-IMPORTED-CELL", "inputs.csv:3:22", lambda kit: [kit.book(figures={("a2", "cuoc-hop"): "3"})]),
    Case("E-IMPORTED-UNSAID", "so.xlsx!E8:1:1", lambda kit: [_without(kit).book(figures=_some("b5"))]),
    Case(
        "E-IMPORTED-CLAIM",
        "so.xlsx!E31:1:1",
        lambda kit: [_without(kit).book(figures=_some("a1"), statuses={"b5": "withheld"})],
    ),
    Case(
        "E-IMPORTED-STATUS",
        "inputs.csv:15:1",
        lambda kit: [_stands(kit, "so-mau-1,b5,,,,not-submitted,,,", "b5").book()],
    ),
    Case(
        "E-IMPORTED-DROPPED",
        "inputs.csv:15:1",
        lambda kit: [kit.book(figures={}, statuses={"b5": "withheld"})],
        ("--as", "verified"),
    ),
    Case("E-IMPORTED-EDITION", "so.xlsx:1:1", lambda kit: [kit.book()]),
    Case("E-IMPORTED-EVIDENCE", "so.xlsx!K8:1:1", _cell("K8", "Kế hoạch 12")),
    Case("E-XLSX", "so.xlsx:1:1", lambda kit: [kit.file("so.xlsx", b"")]),
    Case("E-XLSX", "so.xlsx:1:1", lambda kit: [kit.file("so.xlsx", "unit;node\n")]),
    Case("E-XLSX", "so.xlsx:1:1", lambda kit: [kit.file("so.xlsx", b"PK\x03\x04 and then nothing")]),
    Case("E-XLSX-SIZE", "so.xlsx:1:1", lambda kit: [kit.file("so.xlsx", b"PK" + bytes(archive.LARGEST))]),
    Case("E-XLSX-ZIP", "spoilt-so.xlsx:1:1", _added("xl/media/a.bin", b"\0" * 3_000_000)),
    Case("E-XLSX-MACRO", "spoilt-so.xlsx:1:1", _added("xl/vbaProject.bin", b"\xd0\xcf\x11\xe0")),
    Case("E-XLSX-LINK", "spoilt-so.xlsx:1:1", _added("xl/externalLinks/externalLink1.xml", b"<externalLink/>")),
    Case("E-XLSX-XML", "spoilt-so.xlsx:1:1", _added("xl/a.xml", b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>')),
    Case("E-XLSX-XML", "spoilt-so.xlsx:1:1", _added("xl/a.xml", "<!DOCTYPE a><a/>".encode("utf-16"))),
    Case("E-XLSX-XML", "spoilt-so.xlsx:1:1", _added("xl/a.xml", b'<?xml version="1.0" encoding="cp037"?>L')),
    Case("E-XLSX-MAP", "spoilt-so.xlsx:1:1", _map(b"<t>C11</t>", b"<t>D11</t>")),
    Case("E-XLSX-MAP", "spoilt-so.xlsx:1:1", _map("có / yes".encode(), "có / no".encode())),
    Case("E-XLSX-METHOD", "spoilt-so.xlsx:1:1", _map(b"<t>1-2023</t>", b"<t>1-2022</t>")),
    Case("E-XLSX-EDITION", "so.xlsx:1:1", _edition("2023")),
    Case("E-XLSX-FORMULA", "so.xlsx!C11:1:1", _cell("C11", "=2+2")),
    Case("E-XLSX-MOVED", "so.xlsx!A10:1:1", _row_put_in(10)),
    Case("E-XLSX-TEXT", "so.xlsx!C11:1:1", _cell("C11", "4,5")),
    Case("E-XLSX-TEXT", "so.xlsx!C11:1:1", _cell("C11", "4 cuộc")),
    Case("E-XLSX-CHOICE", "so.xlsx!C9:1:1", _cell("C9", "cấp trưởng")),
    Case("E-XLSX-STATUS", "so.xlsx!E8:1:1", _cell("E8", "nghỉ / away")),
    Case("E-XLSX-UNIT", "so.xlsx!B4:1:1", _cell("B4", "Sở không có")),
    Case("E-IMPORT-READ", "so.xlsx:1:1", lambda kit: [kit.book()], fails=("pathlib.Path.open", _locked)),
    Case("E-IMPORT-WRITE", "inputs.csv:1:1", lambda kit: [kit.book()], fails=("os.replace", _full)),
)
