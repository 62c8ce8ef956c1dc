"""`thuocdo build`: the site. The last good one stays when anything is wrong."""

import argparse
import sys
from pathlib import Path

from scoring.cli.main import misuse
from scoring.cli.report import report

_PROJECT = Path(__file__).parent.parent.parent


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> argparse.ArgumentParser:
    parser = commands.add_parser("build", help="dựng trang web / the site")
    # The project's own, so that the command works in any folder.
    parser.add_argument(
        "--settings", type=Path, default=_PROJECT / "pelicanconf.py", help="publishconf.py: triển khai / deploy"
    )
    parser.add_argument("--output", type=Path, default=_PROJECT / "output")
    parser.add_argument("--data", type=Path, default=None, help="thư mục số liệu / data folder")
    return parser


def run(arguments: argparse.Namespace) -> int:
    # Imported here: the other commands need no Pelican, and start in a third of the time.
    from plugins.build import Misuse, build

    try:
        return build(
            arguments.settings,
            arguments.output,
            arguments.data,
            lambda notices: report(notices, "text", arguments.lang, sys.stderr),
        )
    except Misuse as error:
        return misuse(str(error))
