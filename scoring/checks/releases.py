"""`releases.csv`: every edition that is no draft was released, in order, and no line was changed or dropped."""

from datetime import date

from scoring.faults import Faults, Kind, Place, nearest
from scoring.faults import releases as say
from scoring.model.folder import EditionFiles, IndexFiles
from scoring.model.rows import ReleaseRow
from scoring.releases.ledger import broken, corrections_of, kept, link, releases_of

NEXT: dict[str | None, tuple[str, ...]] = {
    None: ("provisional", "final"),
    "provisional": ("provisional", "final"),
    "final": ("revised",),
    "revised": ("revised",),
}
"""Status of a release -> that of the next one; None: before the first."""


def check(index: IndexFiles, faults: Faults) -> None:
    if not kept(index):
        if any(edition.edition.status != "draft" for edition in index.editions.values()):
            faults.add(say.NOT_KEPT, index.release_places.at(1), key=index.id)
        return
    for row in broken(index):
        place = index.release_places.at(row.line, "previous")
        faults.add(say.CHAIN, place, expected=link(index.release_places, row.line) or "")
    _dates(index, faults)
    for row in index.releases:
        if row.edition not in index.editions and row.edition not in index.unread:
            place = index.release_places.at(row.line, "edition")
            faults.add(say.EDITION, place, found=row.edition, near=nearest(row.edition, index.editions))
    for edition in index.editions.values():
        # A row that was refused has had its fault; what is missing may be that one.
        if not index.release_places.may_hold(edition.id):
            _Edition(index, edition, faults).run()


def _dates(index: IndexFiles, faults: Faults) -> None:
    """Lines are added at the end, so their days never go back; and nothing is released before it is assessed."""
    latest = date.min
    for row in index.releases:
        edition = index.editions.get(row.edition)
        first = max(latest, edition.edition.period.first) if edition else latest
        if row.day < first:
            faults.add(say.DATE, index.release_places.at(row.line, "date"), found=row.day, first=first)
        latest = max(row.day, latest)


class _Edition:
    def __init__(self, index: IndexFiles, edition: EditionFiles, faults: Faults) -> None:
        self.index, self.edition, self.faults = index, edition, faults
        self.rows = releases_of(index, edition.id)

    def add(self, kind: Kind, place: Place, **values: object) -> None:
        self.faults.add(kind, place, edition=self.edition.id, **values)

    def run(self) -> None:
        self.stands()
        before: ReleaseRow | None = None
        for number, row in enumerate(self.rows, start=1):
            self.row(number, row, before)
            before = row

    def stands(self) -> None:
        """edition.yaml says what the last release says."""
        status, place = self.edition.edition.status, self.edition.places.at("status")
        last = self.rows[-1].status if self.rows else None
        if status == "draft":
            if last is not None:
                self.add(say.DRAFT, place, status=last)
        elif last is None:
            self.add(say.NONE, place, status=status)
        elif last != status:
            self.add(say.STATUS, place, found=status, status=last)

    def row(self, number: int, row: ReleaseRow, before: ReleaseRow | None) -> None:
        places = self.index.release_places
        if row.revision != number:
            self.add(say.ORDER, places.at(row.line, "revision"), found=row.revision, expected=number)
            return
        known = NEXT[before.status if before else None]
        place = places.at(row.line, "status")
        if row.status not in known:
            self.add(say.STEP, place, revision=number, found=row.status, known=", ".join(known))
        elif row.status == "revised" and not corrections_of(self.index, self.edition.id, number):
            self.add(say.REVISED, place, revision=number)
