"""Units: their groups exist, their names follow one another."""

from datetime import date

from scoring.faults import Faults, keys, nearest
from scoring.faults.values import DATE_ORDER
from scoring.model.folder import IndexFiles


def check(index: IndexFiles, faults: Faults) -> None:
    places = index.unit_places
    for unit in index.units.values():
        for number, name in enumerate(unit.names):
            for group in name.groups:
                if group not in index.index.groups:
                    near = nearest(group, index.index.groups)
                    faults.add(keys.GROUP, places.at(name.line, "groups"), found=group, near=near)
            if name.start and name.end and name.end < name.start:
                faults.add(DATE_ORDER, places.at(name.line, "to"), start=name.start, to=name.end)
            before = unit.names[number - 1] if number else None
            if before and (before.end or date.max) >= (name.start or date.min):
                faults.add(keys.NAMES_OVERLAP, places.at(name.line, "from"), unit=unit.id, other=before.line)
