"""`thuocdo check [DATA]`: every fault of a data folder in one run."""

import argparse
from pathlib import Path

from scoring.cli.draft import say_draft
from scoring.cli.report import FORMATS, report
from scoring.faults import Faults
from scoring.gate import pass_gate


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> argparse.ArgumentParser:
    parser = commands.add_parser("check", help="mọi lỗi của thư mục số liệu / all faults of a data folder")
    parser.add_argument("data", nargs="?", type=Path, default=Path("data"), metavar="DATA")
    parser.add_argument("--format", choices=FORMATS, default="text")
    parser.add_argument("--strict", action="store_true", help="cảnh báo cũng là lỗi / warnings are faults too")
    return parser


def run(arguments: argparse.Namespace) -> int:
    faults = Faults()
    indices = pass_gate(arguments.data, faults)
    for index in indices if arguments.format == "text" else ():
        for edition in index.editions.values():
            say_draft(index.id, edition.id, edition.edition)
    report(faults, arguments.format, arguments.lang)
    return 1 if faults.errors or (arguments.strict and faults.count("warning")) else 0
