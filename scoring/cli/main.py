"""`thuocdo`: one command a file of this folder."""

import argparse
import gc
import importlib
import pkgutil
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import scoring.cli as package
from scoring.cli.failed import failed
from scoring.cli.parser import Parser
from scoring.cli.report import report
from scoring.faults import FaultsFound, unhidden

MISUSE = 2


def main(argv: list[str] | None = None) -> int:
    """Run one command. Exit status: 0 done, 1 faults in the data, 2 misuse, 3 the program or the machine failed."""
    given = sys.argv[1:] if argv is None else argv
    try:
        status = _run(given)
        sys.stdout.flush()
        return status
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        # `thuocdo score … | head` closes our output early; that is no fault of the data.
        sys.stdout = None
        return 0
    except Exception as error:
        # `python -X dev -m scoring.cli …` shows programmers where it came from.
        if sys.flags.dev_mode:
            raise
        return failed(error, given)


def _run(given: list[str]) -> int:
    parser = Parser(
        prog="thuocdo",
        description="Thước đo: phương pháp và số liệu vào, bảng điểm tính lại được ra. "
        "/ The method and the data in, scores that anyone can recompute out.",
        epilog="Mã kết thúc / exit status: 0 xong / done; 1 số liệu có lỗi / faults in the data; "
        "2 gọi sai lệnh / misuse; 3 chương trình hoặc máy hỏng / the program or the machine failed.",
    )
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    names = sorted(info.name for info in pkgutil.iter_modules(package.__path__))
    # What all commands import takes longer than most of them: only the one that is asked for, where it is known.
    modules = _commands(name for name in names if _command(name) in given[:1]) or _commands(names)
    for module in modules.values():
        sub = module.add(commands)
        sub.add_argument("--lang", choices=("vi", "en"), help="một ngôn ngữ / one language only")
    arguments = parser.parse_args(given)
    data = getattr(arguments, "data", None)
    if data is not None and not data.is_dir():
        named = unhidden(str(data))
        where = "gõ lệnh trong thư mục của dự án / run it in the project's folder"
        return misuse(f"không có thư mục {named} / there is no folder {named}; {where}")
    try:
        return modules[arguments.command].run(arguments)
    except FaultsFound as found:
        report(found.faults, getattr(arguments, "format", "text"), arguments.lang, sys.stderr)
        return 1


def _commands(names: Iterable[str]) -> dict[str, Any]:
    """The modules among these that are commands."""
    # What is imported stays until the end: to look through it for garbage while it comes in takes an eighth longer.
    gc.disable()
    try:
        found = {name: importlib.import_module(f"{package.__name__}.{name}") for name in names}
    finally:
        gc.enable()
    return {_command(name): module for name, module in found.items() if hasattr(module, "add")}


def _command(module: str) -> str:
    """The command of a module: a word of Python's own can name no module, and has _ behind it."""
    return module.rstrip("_")


def data_argument(parser: argparse.ArgumentParser) -> None:
    """The option that names another data folder."""
    parser.add_argument("--data", type=Path, default=Path("data"), help="thư mục số liệu / data folder")


def misuse(message: str) -> int:
    """Say what was asked wrongly, and the exit status for it."""
    print(f"thuocdo: {message}", file=sys.stderr)
    return MISUSE
