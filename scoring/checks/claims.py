"""`published.csv`: what is said of a rank, of a whole group or of another figure can be so at all."""

from collections.abc import Callable

from scoring.faults import Faults, Kind, Refused, keys, nearest, printed
from scoring.model.folder import EditionFiles, IndexFiles, MethodFile
from scoring.model.members import members
from scoring.model.rows import PrintedRow
from scoring.reconcile.selection import places
from scoring.reconcile.statistics import known

COUNTS = ("count", "parts", "groups")
"""Kinds of figures that are whole numbers."""


def check(index: IndexFiles, faults: Faults) -> None:
    for edition in index.editions.values():
        method = index.methods.get(edition.edition.method)
        if method is not None and edition.published is not None:
            _Check(index, edition, method, faults).run(edition.published)


class _Check:
    def __init__(self, index: IndexFiles, edition: EditionFiles, method: MethodFile, faults: Faults) -> None:
        self.edition, self.method, self.faults = edition, method.method, faults
        self.places = edition.published_places
        # Rows of units.csv that had a fault may be of any group.
        groups = () if index.unit_places.dropped else edition.edition.units_as_of
        self.sizes = {group: len(members(index.units, edition.edition, group)) for group in groups}

    def run(self, rows: tuple[PrintedRow, ...]) -> None:
        asked: dict[str, Callable[[PrintedRow], None]] = {"rank": self.ranked, "figure": self.of_one}
        asked |= dict.fromkeys(COUNTS, self.counted)
        for row in rows:
            if row.statistic in asked:
                asked[row.statistic](row)
            self.selecting(row)
        self.identified(rows)

    def add(self, kind: Kind, row: PrintedRow, column: str, **values: object) -> None:
        self.faults.add(kind, self.places.at(row.line, column), **values)

    def ranked(self, row: PrintedRow) -> None:
        """A rank is one of 1 to the number of the group's units, in an edition that is ranked."""
        n = self.sizes.get(row.group)
        if not self.edition.edition.ranked.choice:
            self.add(printed.RANK_NONE, row, "statistic")
        elif row.figure is not None and n and (row.figure % 1 or not 1 <= row.figure <= n):
            self.add(printed.RANK_RANGE, row, "figure", found=row.figure, n=n)

    def of_one(self, row: PrintedRow) -> None:
        """A figure that is stated again is of one unit."""
        if row.members is not None and len(row.members) > 1:
            self.add(printed.ONE, row, "members", n=len(row.members))

    def counted(self, row: PrintedRow) -> None:
        if row.figure is not None and row.figure % 1:
            self.add(printed.WHOLE, row, "figure", found=row.figure)

    def selecting(self, row: PrintedRow) -> None:
        """A top or bottom is no longer than its group."""
        n, size = places(row.of or ""), self.sizes.get(row.group)
        if n is not None and size and n > size and "of" in _takes(row):
            self.add(printed.TOO_MANY, row, "of", found=row.of, group=row.group, n=size)

    def identified(self, rows: tuple[PrintedRow, ...]) -> None:
        """Each id stands once; what a difference names are means, of points or of values as it is itself."""
        seen: dict[str, int] = {}
        for row in rows:
            if row.id and seen.setdefault(row.id, row.line) != row.line:
                self.add(keys.PRINTED_TWICE, row, "id", found=row.id, other=seen[row.id])
        # What is of no known kind has had its fault.
        means = {row.id: row for row in rows if row.statistic == "mean" or row.statistic not in known()}
        for row in rows:
            names = self.differing(row)
            for name in names:
                if name not in means and not self.places.dropped:
                    self.add(keys.PRINTED, row, "of", found=name, near=nearest(name, means))
            scales = {found.scale or "points" for found in (row, *(means[name] for name in names if name in means))}
            if names and len(scales) > 1:
                self.add(printed.SCALES, row, "of", found=row.of)

    def differing(self, row: PrintedRow) -> tuple[str, ...]:
        """The two figures that a difference names; none where its cell has had its fault."""
        if row.statistic != "gap" or row.of is None:
            return ()
        try:
            known()["gap"].checked(row.of)
        except Refused:
            return ()
        return tuple(row.of.split(" "))


def _takes(row: PrintedRow) -> tuple[str, ...]:
    """The cells of a row of a known kind."""
    found = known().get(row.statistic)
    return (*found.NEEDS, *found.MAY) if found else ()
