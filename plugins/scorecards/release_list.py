"""The releases of an edition: what was published when, and where what was published before can still be read."""

from typing import NamedTuple

from plugins import downloads
from plugins.language import Language
from plugins.scorecards import links
from plugins.scorecards.effects import revisions_of
from plugins.words import EDITION_STATUS
from scoring.results import EditionResult, IndexResult


class ReleaseView(NamedTuple):
    """One release. `page` and `csv` are where it stands, None for the last: the edition's own page."""

    number: str
    status: str
    date: str
    data: str
    method: str
    changed: str | None
    """How much it changed, None for the first."""
    page: str | None
    csv: str | None


def release_list(index: IndexResult, edition: EditionResult, language: Language) -> tuple[ReleaseView, ...]:
    """The releases, the last first."""
    changes = {revision.release.revision: len(revision.corrections) for revision in revisions_of(edition)}
    found: list[ReleaseView] = []
    for row in edition.releases:
        number = int(row.revision)
        old = row is not edition.releases[-1]
        found.append(
            ReleaseView(
                language.number(str(number)),
                language.say(EDITION_STATUS[row.status]),
                language.day(row.day),
                row.data,
                row.method,
                language.count("%(n)s correction", "%(n)s corrections", changes[row.revision])
                if row.revision in changes
                else None,
                links.revision(index.id, edition.id, number) if old else None,
                links.download(index.id, edition.id, downloads.superseded(number)) if old else None,
            )
        )
    return tuple(reversed(found))
