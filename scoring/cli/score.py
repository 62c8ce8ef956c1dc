"""`thuocdo score INDEX EDITION`: the results of one edition; with a unit's own figures, its own result."""

import argparse
import sys
from pathlib import Path

import pandas as pd

from scoring.cli.find import edition_arguments, find_edition, find_name
from scoring.cli.main import misuse
from scoring.faults import unhidden
from scoring.results import EditionResult, load
from scoring.self_check.own import score_own
from scoring.self_check.own_file import read_own
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
    return parser


def run(arguments: argparse.Namespace) -> int:
    found = find_edition(load(arguments.data), arguments.index, arguments.edition)
    if isinstance(found, str):
        return misuse(found)
    index, edition = found
    if arguments.inputs is None and arguments.unit is None:
        frame = results_frame(index, edition)
        return _print(frame, arguments.format, _SHOWN)
    if arguments.unit is None or arguments.inputs is None:
        return misuse("cần cả --unit và --inputs / both --unit and --inputs are needed")
    if wrong := find_name("đơn vị", "unit", arguments.unit, list(edition.groups_of)):
        return misuse(wrong)
    if not arguments.inputs.is_file():
        named = unhidden(str(arguments.inputs))
        return misuse(f"không có tệp {named} / there is no file {named}")
    frame = pd.concat(_own(edition, arguments.unit, arguments.inputs), ignore_index=True)
    return _print(frame, arguments.format, list(frame.columns))


def _own(edition: EditionResult, unit: str, file: Path) -> list[pd.DataFrame]:
    """The unit's own result in each of its groups: nearly always one."""
    groups = edition.groups_of[unit]
    return [
        own_frame(group, unit, score_own(edition, group, unit, read_own(file, edition.method, group.id)))
        for group in groups
    ]


def _print(frame: pd.DataFrame, form: str, shown: list[str]) -> int:
    if form == "csv":
        sys.stdout.write(as_csv(frame))
    elif form == "json":
        sys.stdout.write(as_json(frame) + "\n")
    else:
        sys.stdout.write(frame[shown].fillna("").to_string(index=False) + "\n")
    return 0
