"""Units: their groups exist, their names follow one another."""

from itertools import pairwise

from scoring.faults import Faults, keys, lineage, nearest
from scoring.faults.values import DATE_ORDER
from scoring.model.folder import IndexFiles, TablePlaces
from scoring.model.rows import NameRow


def check(index: IndexFiles, faults: Faults) -> None:
    places = index.unit_places
    for unit in index.units.values():
        for name in unit.names:
            for group in name.groups:
                if group not in index.index.groups:
                    near = nearest(group, index.index.groups)
                    faults.add(keys.GROUP, places.at(name.line, "groups"), found=group, near=near)
            if name.start and name.end and name.end < name.start:
                faults.add(DATE_ORDER, places.at(name.line, "to"), start=name.start, to=name.end)
        for before, name in pairwise(unit.names):
            _follows(unit.id, before, name, places, faults)


def _follows(unit: str, before: NameRow, name: NameRow, places: TablePlaces, faults: Faults) -> None:
    """A name comes after the one before it, and that one has ended; when, may be unknown."""
    place = places.at(name.line, "from")
    if name.start and before.end and not places.may_hold(unit) and (name.start - before.end).days > 1:
        faults.add(lineage.GAP, place, key=unit, last=before.end, first=name.start)
    if name.start is None or (before.start is not None and name.start <= before.start):
        faults.add(keys.NAMES_ORDER, place, unit=unit, other=before.line)
    elif before.end is None:
        if places.cell(before.line, "to") == "":
            faults.add(keys.NAMES_OVERLAP, place, unit=unit, other=before.line)
    elif before.end >= name.start:
        faults.add(keys.NAMES_OVERLAP, place, unit=unit, other=before.line)
