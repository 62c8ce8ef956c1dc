"""`lineage.csv`: every change names known units and fits the days that units.csv gives them."""

from collections.abc import Iterable
from datetime import date, timedelta
from itertools import pairwise

from scoring.faults import Faults, Kind, keys, nearest
from scoring.faults import lineage as say
from scoring.model.folder import IndexFiles
from scoring.model.rows import LineageRow


def check(index: IndexFiles, faults: Faults) -> None:
    check = _Check(index, faults)
    check.one_way(row for row in index.lineage if row.kind in ("merge", "split"))
    for row in index.lineage:
        if row.source not in index.index.sources:
            near = nearest(row.source, index.index.sources)
            check.add(keys.SOURCE, row, "source", found=row.source, near=near)
        if check.shaped(row):
            check.dated(row)
    check.renamed()
    check.ended()


class _Check:
    def __init__(self, index: IndexFiles, faults: Faults) -> None:
        self.index, self.faults = index, faults

    def add(self, kind: Kind, row: LineageRow, column: str, **values: object) -> bool:
        self.faults.add(kind, self.index.lineage_places.at(row.line, column), **values)
        return False

    def renamed(self) -> None:
        """A unit that gets another name is in a row; on another day than the name, the row has its fault."""
        said = {unit for row in self.index.lineage for unit in (row.before, row.after)}
        for unit in self.index.units.values() if not self.index.lineage_places.dropped else ():
            for before, name in pairwise(unit.names):
                if name.start and name.name_vi != before.name_vi and unit.id not in said:
                    place = self.index.unit_places.at(name.line, "from")
                    self.faults.add(say.RENAMED, place, key=unit.id, date=name.start)

    def ended(self) -> None:
        """A unit whose last day is known went somewhere: a row says where, or that it went nowhere."""
        said = {row.before for row in self.index.lineage}
        if self.index.lineage_places.dropped or not said <= self.index.units.keys():
            return  # a row with a fault may be the one
        for unit in self.index.units.values():
            start, end = unit.latest.start, unit.latest.end
            if end and not (start and end < start) and unit.id not in said:
                place = self.index.unit_places.at(unit.latest.line, "to")
                self.faults.add(say.ENDED, place, key=unit.id, date=end)

    def shaped(self, row: LineageRow) -> bool:
        """Whether both units are known, and `to` is what the kind of change takes."""
        good = True
        for column, unit in (("from", row.before), ("to", row.after)):
            if unit is not None and unit not in self.index.units:
                if not self.index.unit_places.may_hold(unit):
                    self.add(keys.UNIT, row, column, found=unit, near=nearest(unit, self.index.units))
                good = False
        if row.kind == "end":
            fits = row.after is None
        elif row.kind == "rename":
            fits = row.after == row.before
        else:
            fits = row.after not in (None, row.before)
        return good if fits else self.add(say.SHAPE, row, "to", change=row.kind, found=row.after or "")

    def dated(self, row: LineageRow) -> None:
        """What merges or ends has its last day just before; what comes of it, or its new name, begins on the day.

        A unit may outlive a split: only a part of it goes.
        """
        if any(unit and self.index.unit_places.may_hold(unit) for unit in (row.before, row.after)):
            return  # a row of units.csv has had its fault
        before = self.index.units[row.before].latest.end
        # Days are counted upwards: there is none before 0001-01-01.
        last = before is not None and before < date.max and before + timedelta(days=1) == row.day
        if row.kind in ("merge", "end") and not last:
            self.add(say.ENDS, row, "date", date=row.day, unit=row.before, found=before or "…")
        if row.kind == "split" and not self.there(row.before, row.day):
            self.add(say.SPLIT, row, "from", date=row.day, unit=row.before)
        if row.after is not None and row.day not in {name.start for name in self.index.units[row.after].names}:
            self.add(say.STARTS, row, "date", date=row.day, unit=row.after)

    def there(self, unit: str, day: date) -> bool:
        """Whether the unit is there on `day` or was the day before."""
        found = self.index.units[unit]
        return found.on(day) is not None or (day > date.min and found.on(day - timedelta(days=1)) is not None)

    def one_way(self, rows: Iterable[LineageRow]) -> None:
        """On one day, nothing comes of what comes of it. Over time it may: a part that was split off joins again."""
        after: dict[tuple[date, str], list[str]] = {}
        for row in rows:
            if row.after is None or row.after == row.before:
                continue
            reached = [row.after]
            for unit in reached:
                reached += [found for found in after.get((row.day, unit), ()) if found not in reached]
            if row.before in reached:
                self.add(say.CYCLE, row, "to", date=row.day, unit=row.after, other=row.before)
            after.setdefault((row.day, row.before), []).append(row.after)
