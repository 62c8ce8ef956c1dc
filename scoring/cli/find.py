"""What a command names: its arguments INDEX and EDITION; find it, or say what there is."""

import argparse
from collections.abc import Iterable, Sequence
from datetime import date

from scoring.cli.main import data_argument
from scoring.faults import Refused, nearest, visible
from scoring.model.folder import EditionFiles, IndexFiles
from scoring.results import EditionResult, IndexResult, Results
from scoring.values import day


def edition_arguments(parser: argparse.ArgumentParser, formats: Sequence[str] = ()) -> None:
    """INDEX, EDITION, the data folder, and a choice of formats of which the first is the usual one."""
    parser.add_argument("index", metavar="INDEX")
    parser.add_argument("edition", metavar="EDITION")
    if formats:
        parser.add_argument("--format", choices=formats, default=formats[0])
    data_argument(parser)


def day_argument(text: str) -> date:
    """The type of an option that takes a day."""
    try:
        return day(text)
    except Refused as error:
        raise argparse.ArgumentTypeError(f"YYYY-MM-DD, không phải / not {visible(text)}") from error


def find_edition(results: Results, index: str, edition: str) -> tuple[IndexResult, EditionResult] | str:
    """The named index and edition, or one line that says which names there are."""
    indices = {found.id: found for found in results.indices}
    if index not in indices:
        return _no("bộ chỉ số", "index", index, list(indices))
    editions = {found.id: found for found in indices[index].editions}
    if edition not in editions:
        return _no("kỳ đánh giá", "edition", edition, list(editions))
    return indices[index], editions[edition]


def find_files(indices: Iterable[IndexFiles], index: str, edition: str) -> tuple[IndexFiles, EditionFiles] | str:
    """The same of what was only read."""
    found = {one.id: one for one in indices}
    if index not in found:
        return _no("bộ chỉ số", "index", index, list(found))
    editions = found[index].editions
    if edition not in editions:
        return _no("kỳ đánh giá", "edition", edition, list(editions))
    return found[index], editions[edition]


def find_name(vi: str, en: str, name: str, known: list[str]) -> str | None:
    """None where `name` is known; otherwise one line that says which names there are."""
    return None if name in known else _no(vi, en, name, known)


def _no(vi: str, en: str, name: str, known: list[str]) -> str:
    return (
        f"không có {vi} “{name}”, có phải: {nearest(name, known)}? / no {en} “{name}”; there is: {nearest(name, known)}"
    )
