"""What makes the files of the cases: tables and workbooks of the small index, each with one mistake."""

import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import openpyxl

from scoring.self_check.sheet import MAP, SHEET
from tests.scoring.importing.kit import FIGURES, Kit


def csv(name: str, *lines: str, mark: str = ",") -> Callable[[Kit], list[Path]]:
    text = "\n".join(line.replace(",", mark) for line in lines) + "\n"
    return lambda kit: [kit.file(name, text)]


def whole(change: Callable[[str], str]) -> Callable[[Kit], list[Path]]:
    return lambda kit: [kit.file("inputs.csv", change(kit.inputs.read_text("utf-8")))]


def semicolons(text: str) -> str:
    return text.replace(",", ";")


def without(kit: Kit) -> Kit:
    kit.inputs.unlink()
    return kit


def stands(kit: Kit, row: str, *nodes: str) -> Kit:
    """The table has `row` in place of what it has of the first unit's nodes."""
    gone = tuple(f"so-mau-1,{node}," for node in nodes)
    lines = kit.inputs.read_text("utf-8").splitlines()
    first = next(number for number, line in enumerate(lines) if line.startswith(gone))
    kept = [line for line in lines[first:] if not line.startswith(gone)]
    kit.inputs.write_text("\n".join([*lines[:first], row, *kept, ""]), "utf-8")
    return kit


def some(*nodes: str) -> dict[tuple[str, str], str]:
    return {key: text for key, text in FIGURES.items() if key[0] in nodes}


def cell(address: str, value: str) -> Callable[[Kit], list[Path]]:
    def make(kit: Kit) -> list[Path]:
        path = kit.book()
        book: Any = openpyxl.load_workbook(path)
        book[SHEET][address].value = value
        book.save(path)
        return [path]

    return make


def row_put_in(row: int) -> Callable[[Kit], list[Path]]:
    """Somebody took the protection off and put in a row; the map still leads to the old cells."""

    def make(kit: Kit) -> list[Path]:
        path = kit.book()
        book: Any = openpyxl.load_workbook(path)
        book[SHEET].insert_rows(row)
        book.save(path)
        return [path]

    return make


def edition(name: str) -> Callable[[Kit], list[Path]]:
    """A workbook that says of which edition it is."""

    def make(kit: Kit) -> list[Path]:
        path = kit.book()
        book: Any = openpyxl.load_workbook(path)
        book[MAP].append(["edition", None, None, name, None])
        book.save(path)
        return [path]

    return make


def mapped(old: bytes, new: bytes) -> Callable[[Kit], list[Path]]:
    """The hidden map, or the strings that it shares, say something else."""
    parts = ("xl/worksheets/sheet5.xml", "xl/sharedStrings.xml")
    return lambda kit: [kit.spoilt(dict.fromkeys(parts, lambda part: part.replace(old, new)))]


def added(part: str, content: bytes) -> Callable[[Kit], list[Path]]:
    return lambda kit: [kit.spoilt({part: lambda _: content})]


_open = Path.open


def locked(path: Path, *words: Any, **more: Any) -> Any:
    """As where Excel has the file open."""
    if path.name == "so.xlsx":
        raise PermissionError(13, "Permission denied")
    return _open(path, *words, **more)


def full(*_: object) -> None:
    raise OSError(28, "No space left on device")


def sheet_as_csv(encoding: str) -> Callable[[Kit], list[Path]]:
    """The sheet that a unit filled in, saved as a table by Excel; letters that the encoding lacks are lost."""

    def make(kit: Kit) -> list[Path]:
        book: Any = openpyxl.load_workbook(kit.book())
        rows = [";".join(str(cell or "") for cell in row) for row in book[SHEET].iter_rows(values_only=True)]
        return [kit.file("so.csv", "\r\n".join(rows).encode(encoding, "replace"))]

    return make


def two_books(kit: Kit) -> list[Path]:
    return [kit.book(name="a.xlsx"), kit.book(name="b.xlsx")]


def zipped(kit: Kit) -> list[Path]:
    path = kit.tmp / "all.xlsx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("so.xlsx", b"")
    return [path]
