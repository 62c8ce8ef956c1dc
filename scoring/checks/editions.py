"""An edition by itself: its method, groups and sources are there, and it has figures."""

from datetime import date

from scoring.faults import Faults, keys, nearest, printed
from scoring.faults import editions as say
from scoring.model.folder import EditionFiles, IndexFiles
from scoring.model.members import members

DAYS_AFTER = 366
"""Units may be those of a day up to so long after the period: a decision often names those of its own day."""


def check(index: IndexFiles, faults: Faults) -> None:
    for edition in index.editions.values():
        method = index.methods.get(edition.edition.method)
        if method is None:
            found, near = edition.edition.method, nearest(edition.edition.method, index.methods)
            faults.add(keys.METHOD, edition.places.at("method"), found=found, near=near)
            continue
        for group in edition.edition.units_as_of:
            _units(index, edition, group, method.method.groups, faults)
        if edition.inputs is None and edition.published is None:
            faults.add(say.NO_FIGURES, edition.places.at())
        _detail(edition, {level.id for level in method.method.levels}, faults)
        _readings(edition, faults)
        for group, n in edition.edition.ranks_of.items():
            if group not in edition.edition.units_as_of:
                near = nearest(group, edition.edition.units_as_of)
                faults.add(keys.GROUP, edition.places.at("ranks_of", group), found=group, near=near)
            elif n != (size := len(members(index.units, edition.edition, group))) and not index.unit_places.dropped:
                faults.add(printed.RANKS_OF, edition.places.at("ranks_of", group), found=n, group=group, n=size)
        if edition.inputs is not None:
            _groups(index, edition, faults)


def _units(index: IndexFiles, edition: EditionFiles, group: str, groups: tuple[str, ...], faults: Faults) -> None:
    place, day, period = edition.places.at("units_as_of", group), edition.edition.as_of(group), edition.edition.period
    last = date.fromordinal(min(period.last.toordinal() + DAYS_AFTER, date.max.toordinal()))
    if not period.first <= day <= last:
        faults.add(say.UNITS_DAY, place, group=group, date=day, first=period.first, last=last)
    if group not in groups:
        faults.add(keys.GROUP, place, found=group, near=nearest(group, groups))
    elif not members(index.units, edition.edition, group) and not index.unit_places.dropped:
        faults.add(say.NO_UNITS, place, group=group, date=day)


def _detail(edition: EditionFiles, levels: set[str], faults: Faults) -> None:
    for group, level in edition.edition.detail.items():
        place = edition.places.at("detail", group)
        if level not in levels:
            faults.add(keys.LEVEL, place, found=level, near=nearest(level, levels))
        if group not in edition.edition.units_as_of:
            faults.add(keys.GROUP, place, found=group, near=nearest(group, edition.edition.units_as_of))
    if edition.published is not None and edition.inputs is None:
        for group in edition.edition.units_as_of:
            if group not in edition.edition.detail:
                faults.add(say.DETAIL, edition.places.at("detail"), group=group)


def _readings(edition: EditionFiles, faults: Faults) -> None:
    for name, reading in edition.edition.readings.items():
        if reading.kind == "divisor":
            if reading.group not in edition.edition.units_as_of:
                near = nearest(reading.group, edition.edition.units_as_of)
                faults.add(keys.GROUP, edition.places.at("readings", name, "group"), found=reading.group, near=near)
            if reading.n == 0:
                faults.add(printed.DIVISOR, edition.places.at("readings", name, "n"), found=reading.n)


def _groups(index: IndexFiles, edition: EditionFiles, faults: Faults) -> None:
    seen: dict[str, str] = {}
    for group in edition.edition.units_as_of:
        for unit in members(index.units, edition.edition, group):
            if other := seen.get(unit.id):
                place = edition.places.at("units_as_of", group)
                faults.add(say.TWO_GROUPS, place, unit=unit.id, groups=f"{other}, {group}")
            seen[unit.id] = group
