"""The examples of codes that no data folder has by itself: rows of addresses.csv, which the pages are held against,
and the first case of each code in the tests of `import` and of `diff`.
"""

import shutil
from contextlib import nullcontext
from pathlib import Path
from typing import Any, cast
from unittest.mock import patch

import openpyxl
from shown_lines import cut, lines_of, marked, snapshot

from plugins.downloads.workbooks import write_empty
from plugins.published import check_published
from scoring.change.rules import check_change
from scoring.cli.folders import find_target
from scoring.faults import Fault, Faults, FaultsFound, visible
from scoring.importing.run import import_files
from scoring.importing.target import Target
from scoring.reading.folder import read_addresses
from scoring.results import load
from scoring.self_check.sheet import SHEET
from tests.scoring.change.change_cases import CASES as CHANGES
from tests.scoring.change.change_cases import Case as Change
from tests.scoring.change.twins import Twins
from tests.scoring.importing.import_cases import CASES as IMPORTS
from tests.scoring.importing.import_cases import Case as Import
from tests.scoring.importing.kit import TO, Kit
from tests.scoring.releases.made import without_releases

ROOT = Path(__file__).resolve().parents[3]
HAND = ROOT / "tests" / "fixtures" / "hand" / "data"
Example = dict[str, Any]
PAGES = ("", "dak-lak/", "dak-lak/2020/")
PUBLISHED = {
    "E-ADDRESS-GONE": ("dak-lak/nam-2020/,", "dak-lak/nam-2020/,dak-lak/2020/"),
    "E-ADDRESS-THERE": ("dak-lak/2020/,dak-lak/", "dak-lak/2020/,"),
    "E-ADDRESS-TO": ("dak-lak/nam-2020/,dak-lak/20/", "dak-lak/nam-2020/,dak-lak/2020/"),
}
"""Of each code of addresses.csv a row that is wrong and one that is right, where these pages are all there are."""


def of_commands(root: Path) -> dict[str, Example]:
    """By code; `root` is an empty folder."""
    (index,) = load(shutil.copytree(HAND / "mau-nho", root / "good" / "mau-nho").parent).indices
    write_empty(index, root / "empty")
    empty = root / "empty" / "1-2023" / "so-nganh.xlsx"
    first = {case.code: case for case in reversed(IMPORTS)}
    found = {case.code: _changed(case, root / case.code) for case in CHANGES}
    found |= {code: _published(code, root / code, *rows) for code, rows in PUBLISHED.items()}
    return found | {code: _imported(case, root / code, empty) for code, case in first.items()}


def _said(fault: Fault, command: str, file: str, root: Path, made_up: bool) -> Example:
    """The place and the values, without the folder that the files were made in."""
    values = {name: visible(value).replace(f"{root}/", "") for name, value in fault.values.items()}
    place = [file, fault.place.line, fault.place.column]
    return {"command": command, "place": place, "values": values, **({"made_up": True} if made_up else {})}


def _published(code: str, root: Path, bad: str, good: str) -> Example:
    """What `thuocdo check` says of a row of addresses.csv, and the row that is right."""
    file = root / "data" / "addresses.csv"
    file.parent.mkdir(parents=True)
    file.write_text(f"address,moved_to\n{good}\n", "utf-8")
    before, faults = snapshot(file.parent), Faults()
    check_published(read_addresses(file.parent), PAGES, (), faults)
    assert list(faults) == []
    file.write_text(f"address,moved_to\n{bad}\n", "utf-8")
    check_published(read_addresses(file.parent), PAGES, (), faults)
    (fault,) = faults
    assert fault.kind.code == code
    return _said(fault, "check", fault.place.file, root, False) | lines_of(fault.place, before, snapshot(file.parent))


def _changed(case: Change, root: Path) -> Example:
    """What `thuocdo diff` says of two versions."""
    source = next(folder / case.folder for folder in (HAND, ROOT / "data") if (folder / case.folder).is_dir())
    twins = Twins(root / "base" / "data", root / "head" / "data")
    for side in (twins.base, twins.head):
        shutil.copytree(source, side / case.folder, ignore=shutil.ignore_patterns("releases.csv", "corrections.csv"))
    case.make(twins)
    faults = Faults()
    check_change(*twins.sides(), faults)
    fault = next(fault for fault in faults if fault.kind.code == case.code)
    about = (twins.base / case.folder / "index.yaml").read_text("utf-8")
    lines = lines_of(fault.place, snapshot(twins.base), snapshot(twins.head))
    return _said(fault, "diff", fault.place.file, root, "\nmade_up: yes" in about) | lines


def _imported(case: Import, root: Path, empty: Path) -> Example:
    """What `thuocdo import` says of files for the small index."""
    data, files = root / "data", root / "files"
    shutil.copytree(HAND / "mau-nho", data / "mau-nho", ignore=without_releases("mau-nho"))
    files.mkdir()
    kit = Kit(data, empty, files, cast("Any", None))
    good = kit.inputs.read_text("utf-8")
    given = case.make(kit)
    before = snapshot(data)
    target, faults = find_target(data, *TO.split("/")), Faults()
    assert isinstance(target, Target)
    try:
        with patch(*case.fails) if case.fails else nullcontext():
            import_files(given, target, "verified" if "verified" in case.words else "self", faults)
    except FaultsFound as found:
        faults = found.faults
    fault = next(fault for fault in faults if fault.kind.code == case.code)
    named = fault.place.file.removeprefix(f"{files}/")
    file, *cell = named.split("!")
    place = (file, fault.place.line, fault.place.column)
    if cell:
        lines = _cell(file, cell[1], files / file, kit)
    elif file.startswith("data/"):
        lines = lines_of(place, before, snapshot(data))
    elif file.endswith(".csv"):
        lines = _of_table(place, {file: good} if file == "inputs.csv" else {}, (files / file).read_text("utf-8"))
    else:
        lines = {}
    return _said(fault, "import", named, files, True) | lines


def _of_table(place: tuple[str, int, int], good: dict[str, str], text: str) -> Example:
    """Of a table that differs from ours in every line, or has none of ours beside it, the line at fault alone."""
    file, line, column = place
    found = lines_of(place, good, {file: text})
    if good and found:
        return found
    told = text.split("\n")[line - 1]
    mark = ";" if ";" in text.partition("\n")[0] else ","
    whole = (line, column) == (1, 1)
    return {"file": file, "bad": [[line, cut(told)] if whole else marked(line, column, told, None, mark)]}


def _cell(file: str, cell: str, bad: Path, kit: Kit) -> Example:
    """The titles of the cell's row and what stands in it, and the same of a workbook that is filled in well."""
    rows = [_row(path, cell) for path in (bad, kit.book(name="good.xlsx"))]
    number, before, here = rows[0]
    lines: Example = {"file": file, "cell": [SHEET, cell], "bad": [[number, before, here, ""]]}
    return lines | ({} if rows[0] == rows[1] else {"good": [[number, "".join(rows[1][1:])]]})


def _row(path: Path, cell: str) -> tuple[int, str, str]:
    """Its number, its titles in both languages where they stand before the cell, and what the cell holds."""
    book: Any = openpyxl.load_workbook(path)
    *before, here = book[SHEET][f"A{cell[1:]}:{cell}"][0]
    texts = ["" if one.value is None else str(one.value).partition("\n")[0] for one in before[:2]]
    return int(cell[1:]), "".join(f"{cut(text)} | " for text in texts), "" if here.value is None else str(here.value)
