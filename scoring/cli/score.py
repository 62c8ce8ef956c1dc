"""`thuocdo score INDEX EDITION`: the results of one edition; with a unit's own figures, its own result."""

import argparse
import sys
from pathlib import Path

import pandas as pd

from scoring.cli.draft import say_draft
from scoring.cli.find import edition_arguments, find_edition, find_name
from scoring.cli.main import misuse
from scoring.cli.report import report
from scoring.engine.group import GroupResult
from scoring.faults import Faults, Place, unhidden
from scoring.faults.workbook import OTHER
from scoring.results import EditionResult, load
from scoring.self_check.own import score_own
from scoring.self_check.own_file import checker, read_own
from scoring.self_check.workbook import Workbook
from scoring.tables.out import as_csv, as_json
from scoring.tables.own import own_frame
from scoring.tables.results import results_frame

_SHOWN = ["group", "unit", "node", "points", "maximum", "value", "rank", "status"]


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> argparse.ArgumentParser:
    parser = commands.add_parser("score", help="kết quả một kỳ / the results of one edition")
    edition_arguments(parser, ("table", "csv", "json"))
    parser.add_argument("--unit", metavar="UNIT", help="đơn vị tự tính / the unit whose own result is computed")
    own = parser.add_mutually_exclusive_group()
    own.add_argument("--inputs", type=Path, metavar="my-figures.csv", help="số liệu của đơn vị / the unit's figures")
    own.add_argument("--workbook", type=Path, metavar="FILLED.xlsx", help="bảng tính đã điền / the filled workbook")
    return parser


def run(arguments: argparse.Namespace) -> int:
    found = find_edition(load(arguments.data), arguments.index, arguments.edition)
    if isinstance(found, str):
        return misuse(found)
    index, edition = found
    # What a tool reads stays as it is.
    say_draft(index.id, edition.id, edition.edition, sys.stdout if arguments.format == "table" else sys.stderr)
    file = arguments.inputs or arguments.workbook
    if file is None and arguments.unit is None:
        return _print(results_frame(index, edition), arguments.format, _SHOWN)
    if file is None:
        return misuse("--unit cần --inputs hoặc --workbook / --unit needs --inputs or --workbook")
    if not file.is_file():
        named = unhidden(str(file))
        return misuse(f"không có tệp {named} / there is no file {named}")
    book = _workbook(file) if arguments.workbook else None
    unit = arguments.unit or (book.head.unit if book else "")
    if not unit:
        return misuse("cần --unit / --unit is needed")
    if wrong := find_name("đơn vị", "unit", unit, list(edition.groups_of)):
        return misuse(wrong)
    groups = edition.groups_of[unit]
    if book:
        head = book.head
        groups = tuple(group for group in groups if group.id == head.group)
        wanted = (index.id, edition.edition.method, edition.groups_of[unit][0].id, unit)
        if not groups or (head.index_id, head.version) != wanted[:2] or head.unit not in ("", unit):
            return _other(file, " ".join(head[:4]), " ".join(wanted), arguments.lang)
    frame = pd.concat([_own(edition, group, unit, book or file) for group in groups], ignore_index=True)
    return _print(frame, arguments.format, list(frame.columns))


def _workbook(file: Path) -> Workbook:
    # Imported here: it brings what reads XLSX.
    from scoring.self_check.workbook_file import read_workbook

    return read_workbook(file, unhidden(file.name))


def _own(edition: EditionResult, group: GroupResult, unit: str, given: Workbook | Path) -> pd.DataFrame:
    """The unit's own result in one group, from either kind of file."""
    checked = checker(edition.method, group.id)
    if isinstance(given, Workbook):
        own, _ = given.own(edition.method, group.id, checked)
    else:
        own = read_own(given, checked)
    return own_frame(group, unit, score_own(edition, group, unit, own))


def _other(file: Path, found: str, expected: str, language: str | None) -> int:
    faults = Faults()
    faults.add(OTHER, Place(unhidden(file.name)), found=found, expected=expected)
    report(faults, "text", language, sys.stderr)
    return 1


def _print(frame: pd.DataFrame, form: str, shown: list[str]) -> int:
    if form == "csv":
        sys.stdout.writelines(as_csv(frame))
    elif form == "json":
        sys.stdout.writelines((*as_json(frame), "\n"))
    else:
        sys.stdout.write(frame[shown].fillna("").to_string(index=False) + "\n")
    return 0
