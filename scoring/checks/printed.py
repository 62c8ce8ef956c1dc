"""`published.csv`: everything named exists, figures are within their maximum, nothing is missing without
a status. It is reconciled and never rejected for not adding up."""

from fractions import Fraction

from scoring.faults import Faults, Kind, editions, keys, nearest, totals
from scoring.model.coverage import Coverage
from scoring.model.folder import EditionFiles, IndexFiles, MethodFile
from scoring.model.members import members
from scoring.model.rows import PrintedRow
from scoring.model.tables import STATUSES
from scoring.numbers import shortest


def check(index: IndexFiles, faults: Faults) -> None:
    for edition in index.editions.values():
        method = index.methods.get(edition.edition.method)
        if method is not None and edition.published is not None:
            _Check(index, edition, method, faults).run(edition.published)


class _Check:
    def __init__(self, index: IndexFiles, edition: EditionFiles, method: MethodFile, faults: Faults) -> None:
        self.index, self.edition, self.method, self.faults = index, edition, method.method, faults
        self.places = edition.published_places
        groups = edition.edition.units_as_of
        self.members = {group: [unit.id for unit in members(index.units, edition.edition, group)] for group in groups}
        self.coverage = Coverage(self.method, edition.published or ())
        levels = [level.id for level in self.method.levels]
        self.deepest = {
            group: levels.index(level) for group, level in edition.edition.detail.items() if level in levels
        }

    def run(self, rows: tuple[PrintedRow, ...]) -> None:
        for row in rows:
            # Each is asked of every row, so that one run names all that is wrong with it.
            self.sourced(row)
            self.belongs(row)
            if self.named(row):
                self.filled(row)
        if not self.places.dropped:
            self.complete(rows)

    def add(self, kind: Kind, row: PrintedRow, column: str, **values: object) -> bool:
        self.faults.add(kind, self.places.at(row.line, column), **values)
        return False

    def belongs(self, row: PrintedRow) -> bool:
        """Whether the group is assessed, and the unit known and of that group."""
        if row.group not in self.members:
            return self.add(keys.GROUP, row, "group", found=row.group, near=nearest(row.group, self.members))
        if self.index.unit_places.may_hold(row.unit):
            return False  # its row of units.csv has had its fault
        if row.unit not in self.index.units:
            return self.add(keys.UNIT, row, "unit", found=row.unit, near=nearest(row.unit, self.index.units))
        if row.unit not in self.members[row.group]:
            day = self.edition.edition.as_of(row.group)
            if self.index.units[row.unit].on(day) is None:
                return self.add(editions.WHEN, row, "unit", unit=row.unit, date=day)
            return self.add(editions.GROUP, row, "unit", unit=row.unit, groups=row.group)
        return True

    def named(self, row: PrintedRow) -> bool:
        """Whether the node is known and applies to the group."""
        node = self.method.nodes.get(row.node)
        if node is None:
            return self.add(keys.NODE, row, "node", found=row.node, near=nearest(row.node, self.method.nodes))
        if row.group in self.members and not node.applies(row.group):
            return self.add(totals.NOT_APPLICABLE, row, "node", node=row.node, group=row.group)
        return True

    def sourced(self, row: PrintedRow) -> None:
        source = self.edition.edition.sources.get(row.source)
        if source is None:
            near = nearest(row.source, self.edition.edition.sources)
            self.add(keys.SOURCE, row, "source", found=row.source, near=near)
        elif row.place not in source.places:
            self.add(keys.PLACE, row, "place", found=row.place, near=nearest(row.place, source.places))

    def filled(self, row: PrintedRow) -> None:
        if row.figure is not None and row.status is not None:
            self.add(editions.BOTH, row, "status", status=row.status)
        elif row.figure is None and row.status is None:
            self.add(editions.NO_STATUS, row, "status", known=", ".join(STATUSES))
        above = self.coverage.over(row)
        if above is not None:
            self.add(editions.COVERED, row, "node", node=row.node, other=above.line, status=above.status)
        maximum = self.method.nodes[row.node].maximum(row.group)
        if row.figure is not None and maximum is not None and Fraction(row.figure) > maximum:
            self.add(totals.ABOVE, row, "figure", found=row.figure, max=shortest(maximum), node=row.node)
        deepest = self.deepest.get(row.group)
        if deepest is not None and self.method.depths[row.node] > deepest:
            level = self.method.levels[deepest].id
            self.add(editions.BELOW_DETAIL, row, "node", node=row.node, level=level)

    def complete(self, rows: tuple[PrintedRow, ...]) -> None:
        """Every unit has a figure or a status for each node down to the level that the document prints."""
        found = {(row.group, row.unit, row.node) for row in rows}
        seen = {(row.group, row.unit) for row in rows}
        for group, units in self.members.items():
            for unit in units:
                if (group, unit) not in seen:
                    self.faults.add(editions.ABSENT, self.places.at(1), unit=unit, node=self.method.tree.id)
                    continue
                for node, depth in self.method.tree.walk():
                    if depth > self.deepest.get(group, 0) or not node.applies(group):
                        continue
                    if (group, unit, node.id) not in found and self.coverage.of(unit, node.id) is None:
                        self.faults.add(editions.CELL, self.places.at(1), unit=unit, node=node.id, input="")
