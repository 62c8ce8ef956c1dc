"""`thuocdo workbooks INDEX EDITION --output FOLDER`: what the units of an edition fill in, a file each group."""

import argparse
import contextlib
from pathlib import Path

from scoring.cli.find import edition_arguments
from scoring.cli.folders import find_target
from scoring.cli.main import misuse
from scoring.cli.report import report
from scoring.faults import Faults, unhidden
from scoring.importing.target import Context


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> argparse.ArgumentParser:
    parser = commands.add_parser("workbooks", help="bảng tính để gửi các đơn vị / workbooks to send to the units")
    edition_arguments(parser)
    parser.add_argument("--output", type=Path, required=True, metavar="FOLDER", help="ghi vào đâu / where they go")
    return parser


def run(arguments: argparse.Namespace) -> int:
    target = find_target(arguments.data, arguments.index, arguments.edition)
    if isinstance(target, str):
        return misuse(target)
    faults = Faults()
    context = target.context(faults)
    if context is None:
        report(faults, "text", arguments.lang)
        return 1
    files, why = _made(context, arguments.output)
    if there := next((path for path in files if path.exists()), None):
        named = unhidden(str(there))
        return misuse(f"đã có {named}, không ghi đè / {named} is there already, it is not overwritten")
    if failed := _write(files):
        return misuse(failed)
    for line in (*map(str, files), *why):
        print(unhidden(line))
    return 0 if files else 1


def _made(context: Context, folder: Path) -> tuple[dict[Path, bytes], list[str]]:
    """The files, and for each group that can have none why."""
    # Imported here: the other commands need nothing of the site.
    from plugins.downloads.workbooks import of_edition
    from plugins.words import NO_WORKBOOK
    from plugins.workbook import words
    from plugins.workbook.plan import NoWorkbook
    from plugins.workbook.possible import layout

    files, why, edition = dict[Path, bytes](), list[str](), context.edition.edition
    for group in edition.units_as_of:
        name = f"{context.index.id}-{context.edition.id}-{group}.xlsx"
        try:
            found = layout(context.method, group)
        except NoWorkbook as reason:
            why.append(f"{group}: {words.bilingual(NO_WORKBOOK[reason.why], node=words.name(reason.node.name))}")
        else:
            files[folder / name] = of_edition(context.index, context.edition.id, edition, found)
    return files, why


def _write(files: dict[Path, bytes]) -> str | None:
    """All or none; a line why, where they could not be written."""
    begun: list[Path] = []
    try:
        for path, content in files.items():
            path.parent.mkdir(parents=True, exist_ok=True)
            begun.append(path)
            path.write_bytes(content)
    except BaseException as error:
        for path in begun:
            with contextlib.suppress(OSError):
                path.unlink(missing_ok=True)
        if not isinstance(error, OSError):
            raise
        named = unhidden(str(error.filename))
        return f"không ghi được {named} / cannot write {named}: {error.strerror}"
    return None
