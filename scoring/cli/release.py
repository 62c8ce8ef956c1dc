"""`thuocdo release INDEX EDITION --date DAY`: the next row of releases.csv, after a clean check."""

import argparse
from collections.abc import Iterator
from dataclasses import replace

from scoring.checks import corrections, releases
from scoring.cli.append import append
from scoring.cli.changed import MOST, listed, since
from scoring.cli.diff.revision import Unusable
from scoring.cli.find import day_argument, edition_arguments
from scoring.cli.main import misuse
from scoring.cli.opened import opened
from scoring.cli.report import report
from scoring.faults import Faults
from scoring.held import hold
from scoring.model.folder import EditionFiles, IndexFiles
from scoring.model.rows import ReleaseRow
from scoring.model.tables.log import RELEASED
from scoring.releases.ledger import releases_of
from scoring.releases.write import Longer, changed, next_release, with_release


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> argparse.ArgumentParser:
    parser = commands.add_parser("release", help="ghi một lần công bố / log a release")
    edition_arguments(parser)
    parser.add_argument("--date", type=day_argument, required=True, help="ngày công bố / day of the release")
    parser.add_argument("--status", choices=RELEASED, help="phải đúng như edition.yaml / must be that of edition.yaml")
    return parser


def run(arguments: argparse.Namespace) -> int:
    found = opened(arguments)
    if isinstance(found, int):
        return found
    index, edition = found
    if wrong := _status(edition, arguments.status):
        return misuse(wrong)
    cells, before = next_release(index, edition, arguments.date), releases_of(index, edition.id)
    if before and not changed(cells, before[-1]):
        n, day = before[-1].revision, before[-1].day
        return misuse(
            f"không có gì thay đổi từ lần công bố {n}, ngày {day} / nothing changed since release {n} of {day}"
        )
    found = Faults()
    longer = with_release(index, cells, found)
    _check(longer.files, edition, found)
    if found.errors:
        print("chưa ghi gì / nothing was written:")
        report(found, "text", arguments.lang)
        for line in _uncorrected(arguments, index, before):
            print(line)
        return 1
    return _write(arguments, longer)


def _status(edition: EditionFiles, wanted: str | None) -> str | None:
    """Why the status does not allow it; None where it does."""
    status, file = edition.edition.status, edition.places.file
    if status == "draft":
        known = ", ".join(RELEASED)
        return f"{edition.id} là bản nháp: ghi status ({known}) vào {file} / a draft: set status in {file}"
    if wanted not in (None, status):
        return f"{file} ghi status {status}, không phải {wanted} / {file} has status {status}, not {wanted}"
    return None


def _check(index: IndexFiles, edition: EditionFiles, faults: Faults) -> None:
    """What would be wrong with the new row, and with this edition; other editions have releases of their own."""
    last, folder, told = index.releases[-1].line, edition.places.file.removesuffix("edition.yaml"), Faults()
    alone = replace(index, editions={edition.id: edition})
    releases.check(index, told)
    corrections.check(alone, told)
    ledger = index.release_places.file
    faults.extend(
        fault
        for fault in told.errors
        if fault.place.file.startswith(folder) or (fault.place.file, fault.place.line) == (ledger, last)
    )
    if not faults.errors:
        hold(alone, edition, releases_of(index, edition.id), faults)


def _uncorrected(arguments: argparse.Namespace, index: IndexFiles, before: tuple[ReleaseRow, ...]) -> Iterator[str]:
    """The cells that changed without a correction, as far as the last commit tells: the ledger has digests alone."""
    try:
        changed = since("HEAD", arguments.data, index, before[-1]) if before else None
    except Unusable:
        return
    if changed and changed.changes:
        yield f"không có đính chính / without a correction (HEAD): {len(changed.changes)}"
        yield from listed(changed.changes[:MOST])


def _write(arguments: argparse.Namespace, longer: Longer) -> int:
    places, row = longer.files.release_places, longer.files.releases[-1]
    place = places.at(row.line)
    if wrong := append(arguments.data, place, longer.text):
        return misuse(wrong)
    print(f"{place.file}:{place.line}: {places.written(place.line)}")
    print(f"{row.edition}: lần công bố {row.revision}, {row.status}, {row.day} / release {row.revision}")
    return 0
