"""`thuocdo score INDEX EDITION`: the results of one edition."""

import argparse
import sys

from scoring.cli.find import edition_arguments, find_edition
from scoring.cli.main import misuse
from scoring.results import load
from scoring.tables.out import as_csv, as_json
from scoring.tables.results import results_frame

_SHOWN = ["group", "unit", "node", "points", "maximum", "value", "rank", "status"]


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> argparse.ArgumentParser:
    parser = commands.add_parser("score", help="kết quả một kỳ / the results of one edition")
    edition_arguments(parser, ("table", "csv", "json"))
    return parser


def run(arguments: argparse.Namespace) -> int:
    found = find_edition(load(arguments.data), arguments.index, arguments.edition)
    if isinstance(found, str):
        return misuse(found)
    frame = results_frame(*found)
    if arguments.format == "csv":
        sys.stdout.write(as_csv(frame))
    elif arguments.format == "json":
        sys.stdout.write(as_json(frame) + "\n")
    else:
        sys.stdout.write(frame[_SHOWN].fillna("").to_string(index=False) + "\n")
    return 0
