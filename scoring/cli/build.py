"""`thuocdo build`: the site. The last good one stays when anything is wrong."""

import argparse
from pathlib import Path


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> argparse.ArgumentParser:
    parser = commands.add_parser("build", help="dựng trang web / the site")
    parser.add_argument(
        "--settings", type=Path, default=Path("pelicanconf.py"), help="publishconf.py: triển khai / deploy"
    )
    parser.add_argument("--output", type=Path, default=Path("output"))
    parser.add_argument("--data", type=Path, default=None, help="thư mục số liệu / data folder")
    return parser


def run(arguments: argparse.Namespace) -> int:
    # Imported here: the other commands need no Pelican, and start in a third of the time.
    from plugins.build import build

    return build(arguments.settings, arguments.output, arguments.data)
