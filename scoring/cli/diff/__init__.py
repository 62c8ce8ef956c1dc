"""`thuocdo diff BASE [HEAD]`: what changed, what it moves, and what of it may not be."""

import argparse
import sys
from pathlib import Path

from scoring.change.difference import compare
from scoring.change.sides import Side
from scoring.cli.diff.document import as_document
from scoring.cli.diff.markdown import as_markdown, fault_list
from scoring.cli.diff.revision import Unusable
from scoring.cli.diff.sides import side, working
from scoring.cli.diff.speech import speech
from scoring.cli.diff.text import as_text
from scoring.cli.main import misuse
from scoring.cli.report import report

FORMATS = ("text", "markdown", "json")


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> argparse.ArgumentParser:
    parser = commands.add_parser("diff", help="thay đổi làm đổi số nào / what a change moves")
    either = "bản git hoặc thư mục / a git revision or a folder"
    parser.add_argument("base", metavar="BASE", help=either)
    parser.add_argument("head", metavar="HEAD", nargs="?", help=f"{either}; --data")
    parser.add_argument("--format", choices=FORMATS, default="text")
    parser.add_argument("--drafts", action="store_true", help="cả số của bản nháp / figures of drafts too")
    parser.add_argument("--all", action="store_true", help="mọi dòng / every row")
    # Not `data`: with two revisions or folders none needs to stand here.
    parser.add_argument("--data", dest="folder", type=Path, default=Path("data"), help="thư mục số liệu / data folder")
    return parser


def run(arguments: argparse.Namespace) -> int:
    try:
        base = side(arguments.base, arguments.folder)
        head = working(arguments.folder) if arguments.head is None else side(arguments.head, arguments.folder)
    except Unusable as error:
        return misuse(str(error))
    if head.errors:
        return _faulty(head, arguments)
    difference, said = compare(base, head, arguments.drafts), speech(arguments.lang)
    if arguments.format == "json":
        sys.stdout.writelines(as_document(difference))
    else:
        lines = (
            as_markdown(difference, said)
            if arguments.format == "markdown"
            else as_text(difference, said, arguments.all)
        )
        sys.stdout.writelines(f"{line}\n" for line in lines)
    return 1 if difference.faults.errors else 0


def _faulty(head: Side, arguments: argparse.Namespace) -> int:
    """The faults of the later side, and nothing of what it would move."""
    if arguments.format == "markdown":
        said = speech(arguments.lang)
        title = said.say("The data have faults: nothing is compared.")
        print("\n".join((f"### {title}", "", *fault_list(head.faults, said))))
    else:
        report(head.faults, arguments.format, arguments.lang)
    return 1
