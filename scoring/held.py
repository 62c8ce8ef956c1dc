"""What was released, held against the files: the facts of now, and those of each release before.

Only data without any other fault can be held: one mistake is told once.
"""

from collections.abc import Iterable
from dataclasses import replace

from pydantic import ValidationError

from scoring.checks import check
from scoring.facts import EDITION
from scoring.faults import Faults, Refused, keys, printed
from scoring.faults import corrections as of_corrections
from scoring.faults import releases as say
from scoring.faults.yaml import FORM
from scoring.model.folder import EditionFiles, IndexFiles, TablePlaces
from scoring.model.rows import CorrectionRow, ReleaseRow
from scoring.releases.ledger import corrections_of, releases_of
from scoring.releases.then import as_of
from scoring.releases.undo import Undone

_LOST = {keys.EVIDENCE, keys.SOURCE, keys.PLACE, printed.NEEDS}
"""What a row that was taken out lacks: its words, which nobody kept."""


def held(index: IndexFiles, faults: Faults) -> None:
    """Hold every released edition of `index` against its releases."""
    for edition in index.editions.values():
        if rows := releases_of(index, edition.id):
            hold(index, edition, rows, faults)


def hold(index: IndexFiles, edition: EditionFiles, rows: tuple[ReleaseRow, ...], faults: Faults) -> None:
    """Hold one edition against its releases `rows`, back to the first; what follows from a fault is not told."""
    facts, places = Undone(index, edition), index.release_places
    *_, last = rows
    said = {"edition": edition.id, "revision": last.revision}
    if facts.data != last.data:
        values = {**said, "date": last.day, "expected": last.data}
        return faults.add(say.DATA, places.at(last.line, "data"), **values)
    if facts.method != last.method:
        values = {**said, "version": edition.edition.method, "expected": last.method}
        return faults.add(say.METHOD, places.at(last.line, "method"), **values)
    for before, row in zip(reversed(rows[:-1]), reversed(rows[1:]), strict=True):
        corrections = corrections_of(index, edition.id, int(row.revision))
        if left := facts.undo(corrections):
            return stands(edition, left, faults)
        for column, found in (("data", facts.data), ("method", facts.method)):
            if found != getattr(before, column):
                values = {"revision": row.revision, "before": before.revision}
                return faults.add(say.UNDONE, places.at(before.line, column), **values)
        if corrections and (then := _fault_then(index, before)):
            values = {"edition": edition.id, "revision": before.revision, "code": then[0], "where": then[1]}
            return faults.add(say.THEN, places.at(before.line, "revision"), **values)
    return None


def _fault_then(index: IndexFiles, release: ReleaseRow) -> tuple[str, str] | None:
    """The code and the place of the first fault that the data of an earlier release have; it is to be scored, too."""
    try:
        then = as_of(index, release)
    except Refused as error:
        return error.kind.code, index.editions[release.edition].correction_places.file
    except ValidationError:
        return FORM.code, EDITION
    found = Faults()
    none = TablePlaces(index.release_places.file, "", ())
    check(replace(then, lineage=(), plan=None, releases=(), release_places=none), found)
    lost = (fault.place.line == 0 and fault.kind in _LOST for fault in found.errors)
    first = next((fault for fault, words in zip(found.errors, lost, strict=True) if not words), None)
    return (first.kind.code, str(first.place)) if first else None


def stands(edition: EditionFiles, left: Iterable[CorrectionRow], faults: Faults) -> None:
    """Tell the corrections `left` whose new value does not stand in the files."""
    for row in left:
        place = edition.correction_places.at(row.line, "new")
        cell = ", ".join(filter(None, (row.row, row.column)))
        values = {"found": row.new or "", "file": row.file, "cell": cell, "revision": row.revision}
        faults.add(of_corrections.STANDS, place, **values)
