"""`thuocdo check [DATA]`: every fault of a data folder in one run."""

import argparse
from pathlib import Path

from scoring.checks import check
from scoring.cli.report import FORMATS, report
from scoring.faults import Faults
from scoring.reading.folder import read_folder


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> argparse.ArgumentParser:
    parser = commands.add_parser("check", help="mọi lỗi của thư mục số liệu / all faults of a data folder")
    parser.add_argument("data", nargs="?", type=Path, default=Path("data"), metavar="DATA")
    parser.add_argument("--format", choices=FORMATS, default="text")
    return parser


def run(arguments: argparse.Namespace) -> int:
    faults = Faults()
    for index in read_folder(arguments.data, faults):
        check(index, faults)
    report(faults, arguments.format, arguments.lang)
    return 1 if faults.errors else 0
