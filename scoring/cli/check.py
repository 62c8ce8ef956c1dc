"""`thuocdo check [DATA]`: every fault of a data folder, and of the prose beside it, in one run."""

import argparse
from pathlib import Path

from scoring.cli.draft import say_draft
from scoring.cli.report import FORMATS, report
from scoring.faults import Faults
from scoring.faults.prose import FOLDER
from scoring.gate import pass_gate


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> argparse.ArgumentParser:
    parser = commands.add_parser("check", help="mọi lỗi của thư mục số liệu / all faults of a data folder")
    parser.add_argument("data", nargs="?", type=Path, default=Path("data"), metavar="DATA")
    parser.add_argument("--format", choices=FORMATS, default="text")
    parser.add_argument("--strict", action="store_true", help="cảnh báo cũng là lỗi / warnings are faults too")
    return parser


def run(arguments: argparse.Namespace) -> int:
    # Imported here: the command line as a whole needs no Markdown.
    from plugins.prose.pages import prose_beside

    faults, data = Faults(), arguments.data
    content = data.resolve().parent / FOLDER
    indices = pass_gate(data, faults, beside=prose_beside(content, data, {}) if content.is_dir() else None)
    for index in indices if arguments.format == "text" else ():
        for edition in index.editions.values():
            say_draft(index.id, edition.id, edition.edition)
    report(faults, arguments.format, arguments.lang)
    return 1 if faults.errors or (arguments.strict and faults.count("warning")) else 0
