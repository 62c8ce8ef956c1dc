"""Evidence and reasons: documents cited, once each, of their time and not after what they decide; a reason where
somebody decided. Warnings."""

from collections.abc import Iterable
from datetime import date

from scoring.faults import Faults, Refused, doubtful
from scoring.model.folder import EditionFiles, IndexFiles
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
            _one_for_all(edition, faults)
            if method := index.methods.get(edition.edition.method):
                _reasons(edition, method.method, faults)


def _documents(edition: EditionFiles, faults: Faults) -> None:
    places = edition.evidence_places
    proving = {name for row in edition.inputs or () if row.evidence for name in row.evidence}
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


def _one_for_all(edition: EditionFiles, faults: Faults) -> None:
    """Units whose every criterion rests on the same document."""
    cited: dict[str, set[tuple[str, ...] | None]] = {}
    for row in edition.inputs or ():
        if row.status is None:
            cited.setdefault(row.unit, set()).add(row.evidence)
    alone = {unit for unit, found in cited.items() if len(found - {None}) == 1}
    rows: dict[str, list[InputRow]] = {}
    for row in edition.inputs if alone and edition.inputs else ():
        if row.unit in alone and row.status is None:
            rows.setdefault(row.unit, []).append(row)
    for unit, own in rows.items():
        proved = [row for row in own if row.evidence]
        names, nodes = {name for row in proved for name in row.evidence or ()}, _nodes(own)
        if len(names) == 1 and nodes == _nodes(proved) and len(nodes) >= FEWEST_CRITERIA:
            place = edition.input_places.at(proved[0].line, "evidence")
            faults.add(doubtful.ONE, place, key=unit, found=names.pop(), n=len(nodes))


def _nodes(rows: Iterable[InputRow]) -> set[str]:
    return {row.node for row in rows}


def _reasons(edition: EditionFiles, method: Method, faults: Faults) -> None:
    for row in edition.inputs or ():
        if row.reason_vi or row.reason_en or (row.status and (row.claimed or row.verified)):
            continue  # it is given, or what the row says is not known
        if row.status in _EXPLAINED:
            found = row.status
        elif row.claimed and row.verified and row.claimed != row.verified and _differ(row, method):
            found = f"{row.claimed} → {row.verified}"
        else:
            continue
        key = " ".join(filter(None, (row.unit, row.node, row.input)))
        faults.add(doubtful.REASON, edition.input_places.at(row.line, "reason_vi"), key=key, found=found)


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
