"""Evidence and reasons: documents cited, once each, of their time and not after what they decide; a reason where
somebody decided. Warnings."""

from collections.abc import Iterable
from datetime import date

import numpy as np

from scoring.faults import Faults, Refused, doubtful
from scoring.model.coded import grouped, kinds, mixed
from scoring.model.folder import EditionFiles, IndexFiles, TablePlaces
from scoring.model.input_rows import InputRows
from scoring.model.method import Method
from scoring.model.rows import InputRow

DAYS_AFTER = 366
YEARS_BEFORE = 10
FEWEST_CRITERIA = 5
_EXPLAINED = ("withheld", "not-applicable")
"""Statuses that somebody decided; the others say by themselves what happened."""


def check(index: IndexFiles, faults: Faults) -> None:
    for edition in index.editions.values():
        _documents(edition, faults)
        _decisions(index, edition, faults)
        if edition.inputs is not None:
            _one_for_all(edition.inputs, edition.input_places, faults)
            if method := index.methods.get(edition.edition.method):
                _reasons(edition.inputs, edition.input_places, method.method, faults)


def _documents(edition: EditionFiles, faults: Faults) -> None:
    places = edition.evidence_places
    named = edition.inputs.evidence if edition.inputs else None
    proving = {name for code in kinds(named.codes) for name in named.values[code] or ()} if named else set[str]()
    cited = proving | {row.decision for row in (*edition.overrides, *edition.corrections)}
    cited |= {name for row in edition.appeals for name in (*(row.evidence or ()), row.decision or "")}
    # A row that was refused may have cited anything.
    tables = (edition.input_places, edition.override_places, edition.correction_places, edition.appeal_places)
    unread = any(table.dropped for table in tables)
    period = edition.edition.period
    first = date(period.first.year - YEARS_BEFORE, 1, 1)
    last = date.fromordinal(period.last.toordinal() + DAYS_AFTER)
    seen: dict[tuple[str, date], str] = {}
    for row in edition.evidence.values():
        if row.id not in cited and not unread:
            faults.add(doubtful.UNUSED, places.at(row.line, "id"), key=row.id)
        # What decides on an appeal or a correction may be years later.
        if row.date < first or (row.id in proving and row.date > last):
            said = {"found": row.date, "first": first, "last": last}
            faults.add(doubtful.EVIDENCE_DATE, places.at(row.line, "date"), key=row.id, **said)
        other = seen.setdefault((row.number.casefold(), row.date), row.id)
        if other != row.id:
            key = f"{other} {row.id}"
            faults.add(doubtful.TWICE, places.at(row.line, "number"), key=key, number=row.number)


def _decisions(index: IndexFiles, edition: EditionFiles, faults: Faults) -> None:
    """What was decided rests on a document that was there: on the day, or when the edition was first released."""
    first = min((row.day for row in index.releases if row.edition == edition.id), default=None)
    corrected, appealed, overridden = edition.correction_places, edition.appeal_places, edition.override_places
    for places, key, decision, line, day in (
        *(
            (corrected, " ".join(filter(None, (r.row, r.column))), r.decision, r.line, r.day)
            for r in edition.corrections
        ),
        *((appealed, r.id, r.decision, r.line, r.decided) for r in edition.appeals),
        *((overridden, f"{r.unit} {r.node}", r.decision, r.line, first) for r in edition.overrides),
    ):
        document = edition.evidence.get(decision or "")
        if document and day and document.date > day:
            said = {"found": document.date, "decision": document.id, "day": day}
            faults.add(doubtful.DECIDED_BEFORE, places.at(line, "decision"), key=key, **said)


def _one_for_all(rows: InputRows, places: TablePlaces, faults: Faults) -> None:
    """Units whose every criterion rests on the same document."""
    figures = np.flatnonzero(~rows.status.given)
    cited = figures[rows.evidence.given[figures]]
    _, first = np.unique(mixed(rows.unit.codes[cited], rows.evidence.codes[cited]), return_index=True)
    alone = np.bincount(rows.unit.codes[cited[first]], minlength=len(rows.unit.values)) == 1
    figures = figures[alone[rows.unit.codes[figures]]]
    for found in grouped(rows.unit.codes[figures]):
        own = rows.at(figures[found])
        proved = [row for row in own if row.evidence]
        names, nodes = {name for row in proved for name in row.evidence or ()}, _nodes(own)
        if len(names) == 1 and nodes == _nodes(proved) and len(nodes) >= FEWEST_CRITERIA:
            place = places.at(proved[0].line, "evidence")
            faults.add(doubtful.ONE, place, key=own[0].unit, found=names.pop(), n=len(nodes))


def _nodes(rows: Iterable[InputRow]) -> set[str]:
    return {row.node for row in rows}


def _reasons(rows: InputRows, places: TablePlaces, method: Method, faults: Faults) -> None:
    claimed, verified, status = rows.claimed, rows.verified, rows.status
    explained = status.where([name in _EXPLAINED for name in status.values]) & ~(claimed.given | verified.given)
    changed = claimed.given & verified.given & (claimed.codes != verified.codes) & ~status.given
    # Where a reason is given, or what the row says is not known, nothing is asked.
    asked = (explained | changed) & ~(rows.reason_vi.given | rows.reason_en.given)
    for row in rows.at(np.flatnonzero(asked)):
        if row.status is None and not _differ(row, method):
            continue
        found = row.status or f"{row.claimed} → {row.verified}"
        key = " ".join(filter(None, (row.unit, row.node, row.input)))
        faults.add(doubtful.REASON, places.at(row.line, "reason_vi"), key=key, found=found)


def _differ(row: InputRow, method: Method) -> bool:
    """Whether both are good values and not the same one; a text that is none has had its fault."""
    node = method.nodes.get(row.node)
    if node is None or row.input not in node.inputs:
        return False
    levels = [name for group in node.max for name in node.level_names(group)]
    try:
        claimed, verified = (node.inputs[row.input].read(text or "", levels) for text in (row.claimed, row.verified))
    except Refused:
        return False
    return claimed != verified
