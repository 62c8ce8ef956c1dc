"""Who belongs to a group of an edition: the units that were in it on the day it counts units."""

from scoring.collation import vietnamese
from scoring.model.edition import Edition
from scoring.model.unit import Unit


def members(units: dict[str, Unit], edition: Edition, group: str) -> list[Unit]:
    """The units of `group` on the edition's day for it, in Vietnamese alphabetical order."""
    day = edition.as_of(group)
    found = [(row, unit) for unit in units.values() if (row := unit.on(day)) and group in row.groups]
    return [unit for row, unit in sorted(found, key=lambda pair: (vietnamese(pair[0].name_vi), pair[1].id))]
