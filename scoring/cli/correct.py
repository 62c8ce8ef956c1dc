"""`thuocdo correct INDEX EDITION`: a row in corrections.csv for each cell that changed since the last release."""

import argparse
from dataclasses import replace

from scoring.checks import corrections
from scoring.cli.append import append
from scoring.cli.changed import listed, since
from scoring.cli.diff.revision import Unusable
from scoring.cli.find import day_argument, edition_arguments
from scoring.cli.main import misuse
from scoring.cli.opened import opened
from scoring.cli.report import report
from scoring.facts import FactChange
from scoring.faults import Faults, unhidden
from scoring.faults import corrections as say
from scoring.held import stands
from scoring.model.folder import EditionFiles, IndexFiles
from scoring.model.rows import ReleaseRow
from scoring.model.tables.log import CAUSES, CORRECTION_KINDS, FINDERS
from scoring.releases.ledger import releases_of
from scoring.releases.unlogged import Unlogged, as_released
from scoring.releases.write import Cells, with_corrections

_NOTHING = "không có ô nào thay đổi mà chưa ghi / no cell changed that has no correction"


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> argparse.ArgumentParser:
    parser = commands.add_parser("correct", help="ghi đính chính / log corrections")
    edition_arguments(parser)
    either = "bản git hoặc thư mục như đã công bố / a git revision or folder as released"
    parser.add_argument("--base", default="HEAD", help=f"{either}: HEAD")
    parser.add_argument("--kind", choices=CORRECTION_KINDS, required=True)
    parser.add_argument("--cause", choices=CAUSES, required=True, help="nguyên nhân / cause")
    parser.add_argument("--found-by", choices=FINDERS, required=True, help="ai phát hiện / who found it")
    parser.add_argument("--date", type=day_argument, required=True, help="ngày quyết định sửa / day of the decision")
    parser.add_argument("--decision", required=True, metavar="ID", help="mã trong / id in evidence.csv")
    parser.add_argument("--reason-vi", required=True, metavar="TEXT")
    parser.add_argument("--reason-en", required=True, metavar="TEXT")
    return parser


def run(arguments: argparse.Namespace) -> int:
    found = opened(arguments)
    if isinstance(found, int):
        return found
    index, edition = found
    if not (released := releases_of(index, edition.id)):
        return misuse(f"{edition.id} chưa công bố lần nào / was never released: nothing to correct")
    if as_released(index, edition, released[-1]):
        return misuse(_NOTHING)
    try:
        changed = since(arguments.base, arguments.data, index, released[-1])
    except Unusable as error:
        return misuse(str(error))
    if changed is None:
        return misuse(_other_base(arguments.base, released[-1]))
    if not changed.changes and not changed.left:
        return misuse(_NOTHING)
    return _log(arguments, index, edition, changed, int(released[-1].revision) + 1)


def _other_base(name: str, release: ReleaseRow) -> str:
    n, day, named = release.revision, release.day, unhidden(name)
    return (
        f"{named} không giữ số liệu như đã công bố lần {n}, ngày {day}: chọn bản git của lần đó bằng --base "
        f"/ {named} does not hold what release {n} of {day} published: name that git revision with --base"
    )


def _log(
    arguments: argparse.Namespace, index: IndexFiles, edition: EditionFiles, changed: Unlogged, revision: int
) -> int:
    rows = [_row(arguments, change, revision) for change in changed.changes]
    faults = Faults()
    stands(edition, changed.left, faults)
    longer = with_corrections(index, edition, rows, faults)
    corrections.check(replace(longer.files, editions={edition.id: longer.files.editions[edition.id]}), faults)
    if wrong := faults.only(lambda _, kind: kind is not say.PENDING).errors:
        told = Faults()
        told.extend(wrong)
        print("chưa ghi gì / nothing was written:")
        report(told, "text", arguments.lang)
        return 1
    place = edition.correction_places.at(1)
    if failed := append(arguments.data, place, longer.text):
        return misuse(failed)
    print("\n".join(listed(changed.changes)))
    print(f"{place.file}: {len(rows)} đính chính cho lần công bố {revision} / corrections of release {revision}")
    return 0


def _row(arguments: argparse.Namespace, change: FactChange, revision: int) -> Cells:
    cell, old, new = change
    return {
        "revision": str(revision),
        **cell._asdict(),
        "old": old or "",
        "new": new or "",
        "kind": arguments.kind,
        "cause": arguments.cause,
        "found_by": arguments.found_by,
        "date": arguments.date.isoformat(),
        "decision": arguments.decision,
        "reason_vi": arguments.reason_vi,
        "reason_en": arguments.reason_en,
    }
