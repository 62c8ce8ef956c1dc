"""Days that fit together: of an edition, its title, its sources and its method. Warnings, for documents may be odd."""

import re
from itertools import combinations

from scoring.faults import Faults, doubtful
from scoring.model.folder import EditionFiles, IndexFiles

LONGEST = 731
"""Days of an edition; two years."""
LATEST = 731
"""Days after an edition by which its method was decided."""
_YEAR = re.compile(r"(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])")


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
        key = f"{first.id} {second.id}"
        if groups and first.edition.period == second.edition.period:
            faults.add(doubtful.PERIOD_SAME, second.places.at("period"), key=key, group=groups[0])
        elif first.edition.title == second.edition.title:
            faults.add(doubtful.TITLE_SAME, second.places.at("title"), key=key, found=first.edition.title.vi)


def _period(edition: EditionFiles, faults: Faults) -> None:
    period, place = edition.edition.period, edition.places.at("period")
    year, days = edition.id[:4], (period.last - period.first).days + 1
    if year.isdecimal() and len(year) == 4 and not period.first.year <= int(year) <= period.last.year:
        faults.add(doubtful.YEAR, place, key=edition.id, first=period.first, last=period.last)
    else:
        _title(edition, faults)
    if days > LONGEST:
        faults.add(doubtful.PERIOD, place, key=edition.id, days=days, limit=LONGEST)


def _title(edition: EditionFiles, faults: Faults) -> None:
    """A title that names years names one of the period."""
    period, title = edition.edition.period, edition.edition.title
    for language, text in (("vi", title.vi), ("en", title.en)):
        years = [int(year) for year in _YEAR.findall(text)]
        if years and not any(period.first.year <= year <= period.last.year for year in years):
            said = {"found": text, "first": period.first, "last": period.last}
            faults.add(doubtful.TITLE, edition.places.at("title", language), key=f"{edition.id} {language}", **said)


def _sources(edition: EditionFiles, faults: Faults) -> None:
    first = edition.edition.period.first
    for name, source in edition.edition.sources.items():
        if source.date and source.date < first:
            place = edition.places.at("sources", name, "date")
            faults.add(doubtful.SOURCE_DATE, place, key=name, found=source.date, first=first)
