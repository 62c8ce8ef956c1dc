"""`thuocdo serve`: build, serve on this machine, build again on every change."""

import argparse


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> argparse.ArgumentParser:
    parser = commands.add_parser("serve", help="xem tại máy, tự dựng lại / serve here, rebuild on change")
    parser.add_argument("--port", type=int, default=8000)
    return parser


def run(arguments: argparse.Namespace) -> int:
    from plugins.serve import serve

    return serve(arguments.port)
