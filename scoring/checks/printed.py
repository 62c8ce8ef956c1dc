"""`published.csv`: everything named exists, figures are within their range, nothing is missing without
a status. It is reconciled and never rejected for not adding up."""

from fractions import Fraction

from scoring.faults import Faults, Kind, Refused, editions, keys, nearest, printed, totals
from scoring.model.coverage import Coverage
from scoring.model.folder import EditionFiles, IndexFiles, MethodFile
from scoring.model.members import members
from scoring.model.rows import PrintedRow
from scoring.model.tables.spec import STATUSES
from scoring.numbers import shortest
from scoring.reconcile.statistics import known


def check(index: IndexFiles, faults: Faults) -> None:
    for edition in index.editions.values():
        method = index.methods.get(edition.edition.method)
        if method is not None and not method.ambiguous and edition.published is not None:
            _Check(index, edition, method, faults).run(edition.published)


class _Check:
    def __init__(self, index: IndexFiles, edition: EditionFiles, method: MethodFile, faults: Faults) -> None:
        self.index, self.edition, self.method, self.faults = index, edition, method.method, faults
        self.places = edition.published_places
        groups = edition.edition.units_as_of
        self.members = {group: [unit.id for unit in members(index.units, edition.edition, group)] for group in groups}
        self.coverage = Coverage(self.method, [row for row in edition.published or () if not row.statistic])
        self.astray = False
        self.told: set[str] = set()
        """Units that did not exist on the day, or are of no such group: it is not each row that is wrong."""
        levels = [level.id for level in self.method.levels]
        self.deepest = {
            group: levels.index(level) for group, level in edition.edition.detail.items() if level in levels
        }

    def run(self, rows: tuple[PrintedRow, ...]) -> None:
        for row in rows:
            # Each is asked of every row, so that one run names all that is wrong with it.
            self.sourced(row)
            if not self.shaped(row):
                continue
            self.belongs(row)
            if "status" in known()[row.statistic].MAY:
                self.either(row)
            if self.named(row) and not row.statistic:
                self.filled(row)
        # A row of nothing known may be the one that would be missing.
        if (
            not self.places.dropped
            and not self.astray
            and self.edition.inputs is None
            and self.edition.edition.coverage == "whole"
        ):
            self.complete([row for row in rows if not row.statistic])

    def add(self, kind: Kind, row: PrintedRow, column: str, **values: object) -> bool:
        self.faults.add(kind, self.places.at(row.line, column), **values)
        return False

    def shaped(self, row: PrintedRow) -> bool:
        """Whether the kind of figure is known, and the row has the cells that it needs and no other."""
        statistic = known().get(row.statistic)
        if statistic is None:
            names = [name for name in known() if name]
            return self.add(keys.STATISTIC, row, "statistic", found=row.statistic, near=nearest(row.statistic, names))
        of_group = "unit" not in statistic.NEEDS
        words = ("words_vi", "words_en") if of_group else ()
        needs = (*statistic.NEEDS, *(("id", *words) if of_group else ()))
        takes = (*needs, *statistic.MAY, "words_vi", "words_en")
        good = True
        for column in ("id", "group", "unit", "figure", "scale", "status", "quality", "of", "members", *words):
            filled = getattr(row, column) not in (None, "")
            if filled == (column in takes) or (not filled and column not in needs):
                continue
            kind = printed.EXTRA if filled else printed.NEEDS
            cells = ", ".join(dict.fromkeys((*needs, *statistic.MAY)))
            good = self.add(kind, row, column, statistic=row.statistic or "unit", cell=column, needs=cells)
        return self.selected(row) and good

    def selected(self, row: PrintedRow) -> bool:
        """Whether the cell `of` is what this kind of figure takes."""
        if row.of is None:
            return True
        try:
            known()[row.statistic].checked(row.of)
        except Refused as error:
            return self.add(error.kind, row, "of", **error.values)
        return True

    def belongs(self, row: PrintedRow) -> None:
        """The group is assessed, and the unit, or the units that are named, known and of that group."""
        if row.group and row.group not in self.members:
            self.add(keys.GROUP, row, "group", found=row.group, near=nearest(row.group, self.members))
            return
        for column, units in (("unit", (row.unit,) if row.unit else ()), ("members", row.members or ())):
            for unit in units:
                self.member(row, column, unit)

    def member(self, row: PrintedRow, column: str, unit: str) -> None:
        known = self.index.units.get(unit)
        if self.index.unit_places.may_hold(unit) or (known and not known.groups <= self.index.index.groups.keys()):
            return  # its row of units.csv has had its fault
        if unit not in self.index.units:
            self.astray = True
            self.add(keys.UNIT, row, column, found=unit, near=nearest(unit, self.index.units))
        elif unit not in self.members[row.group] and f"{row.group} {unit}" not in self.told:
            self.told.add(f"{row.group} {unit}")
            self.astray = True
            day = self.edition.edition.as_of(row.group)
            if self.index.units[unit].on(day) is None:
                self.add(editions.WHEN, row, column, unit=unit, date=day)
            else:
                self.add(editions.GROUP, row, column, unit=unit, groups=row.group)

    def named(self, row: PrintedRow) -> bool:
        """Whether the node or view is known and applies to the group."""
        node = self.method.places.get(row.node)
        if node is None:
            self.astray = True
            return self.add(keys.NODE, row, "node", found=row.node, near=nearest(row.node, self.method.places))
        if row.group in self.members and not node.applies(row.group) and row.statistic != "maximum":
            return self.add(totals.NOT_APPLICABLE, row, "node", node=row.node, group=row.group)
        return True

    def sourced(self, row: PrintedRow) -> None:
        source = self.edition.edition.sources.get(row.source)
        if source is None:
            near = nearest(row.source, self.edition.edition.sources)
            self.add(keys.SOURCE, row, "source", found=row.source, near=near)
        elif row.place not in source.places:
            self.add(keys.PLACE, row, "place", found=row.place, near=nearest(row.place, source.places))

    def either(self, row: PrintedRow) -> None:
        """A figure, or why there is none."""
        if row.figure is not None and row.status is not None:
            self.add(editions.BOTH, row, "status", status=row.status)
        elif row.figure is None and row.status is None:
            self.add(editions.NO_STATUS, row, "status", known=", ".join(STATUSES))

    def filled(self, row: PrintedRow) -> None:
        """A unit's figure is within its maximum, under no status, and not below the level that is printed."""
        above = self.coverage.over(row)
        if above is not None:
            self.add(editions.COVERED, row, "node", node=row.node, other=above.line, status=above.status)
        maximum = Fraction(1) if row.scale == "value" else self.method.places[row.node].maximum(row.group)
        if row.figure is not None and maximum is not None and Fraction(row.figure) > maximum:
            self.add(totals.ABOVE, row, "figure", found=row.figure, max=shortest(maximum), node=row.node)
        deepest = self.deepest.get(row.group)
        if deepest is not None and self.method.depths.get(row.node, 0) > deepest:
            level = self.method.levels[deepest].id
            self.add(editions.BELOW_DETAIL, row, "node", node=row.node, level=level)

    def complete(self, rows: list[PrintedRow]) -> None:
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
