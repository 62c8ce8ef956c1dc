"""Days that fit together: of an edition, its sources and its method. Warnings, for documents may be odd."""

from itertools import combinations

from scoring.faults import Faults, doubtful
from scoring.model.folder import EditionFiles, IndexFiles

LONGEST = 731
"""Days of an edition; two years."""
LATEST = 731
"""Days after an edition by which its method was decided."""


def check(index: IndexFiles, faults: Faults) -> None:
    for edition in index.editions.values():
        _period(edition, faults)
        _sources(edition, faults)
    for method in index.methods.values():
        used = [edition.edition for edition in index.editions.values() if edition.edition.method == method.version]
        decided, last = method.method.decision.date, min((edition.period.last for edition in used), default=None)
        if decided and last and (decided - last).days > LATEST:
            said = {"found": decided, "last": last, "limit": LATEST}
            faults.add(doubtful.DECISION_DATE, method.places.at("decision", "date"), key=method.version, **said)
    for first, second in combinations(index.editions.values(), 2):
        groups = [group for group in first.edition.units_as_of if group in second.edition.units_as_of]
        if groups and first.edition.period == second.edition.period:
            key = f"{first.id} {second.id}"
            faults.add(doubtful.PERIOD_SAME, second.places.at("period"), key=key, group=groups[0])


def _period(edition: EditionFiles, faults: Faults) -> None:
    period, place = edition.edition.period, edition.places.at("period")
    year, days = edition.id[:4], (period.last - period.first).days + 1
    if year.isdecimal() and len(year) == 4 and not period.first.year <= int(year) <= period.last.year:
        faults.add(doubtful.YEAR, place, key=edition.id, first=period.first, last=period.last)
    if days > LONGEST:
        faults.add(doubtful.PERIOD, place, key=edition.id, days=days, limit=LONGEST)


def _sources(edition: EditionFiles, faults: Faults) -> None:
    first = edition.edition.period.first
    for name, source in edition.edition.sources.items():
        if source.date and source.date < first:
            place = edition.places.at("sources", name, "date")
            faults.add(doubtful.SOURCE_DATE, place, key=name, found=source.date, first=first)
