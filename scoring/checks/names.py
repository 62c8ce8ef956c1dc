"""Names of units: told apart within a group, and written in one style; warnings."""

import re
from itertools import islice

from scoring.faults import Faults
from scoring.faults import languages as say
from scoring.model.folder import IndexFiles
from scoring.model.rows import NameRow

_OLD_STYLE = re.compile(r"[òóỏõọ][ae]\b|[ùúủũụ]y\b")
"""The tone on the first vowel: hòa, hòe, thủy."""
_NEW_STYLE = re.compile(r"o[àáảãạèéẻẽẹ]\b|(?<!q)u[ỳýỷỹỵ]\b")
"""The tone on the last: hoà, hoè, thuỷ. In quý there is no choice."""


def check(index: IndexFiles, faults: Faults) -> None:
    names = [name for unit in index.units.values() for name in unit.names]
    _same(names, index, faults)
    _styles(names, index, faults)


def _same(names: list[NameRow], index: IndexFiles, faults: Faults) -> None:
    for column in ("name_vi", "name_en"):
        alike: dict[str, list[NameRow]] = {}
        for name in names:
            # Hyphens and commas are not heard, and tell no two units apart.
            alike.setdefault(" ".join(re.findall(r"\w+", getattr(name, column).casefold())), []).append(name)
        for rows in alike.values():
            for number, second in enumerate(rows):
                # One that is alike is enough: of ten thousand equal names there are fifty million pairs.
                if first := next((row for row in islice(rows, number) if _alike(row, second)), None):
                    place = index.unit_places.at(second.line, column)
                    faults.add(say.SAME, place, key=f"{first.id} {second.id}", name=getattr(second, column))


def _alike(first: NameRow, second: NameRow) -> bool:
    """Whether rows with one name are of two units of a group, on some day; an unknown day excludes nothing."""
    if first.id == second.id or not set(first.groups) & set(second.groups):
        return False
    return not any(
        one.end is not None and other.start is not None and one.end < other.start
        for one, other in ((first, second), (second, first))
    )


def _styles(names: list[NameRow], index: IndexFiles, faults: Faults) -> None:
    old = [name for name in names if _OLD_STYLE.search(name.name_vi.casefold())]
    new = [name for name in names if _NEW_STYLE.search(name.name_vi.casefold())]
    if old and new:
        few, many = (old, new) if len(old) < len(new) else (new, old)
        for name in few:
            place = index.unit_places.at(name.line, "name_vi")
            faults.add(say.TONES, place, key=name.id, name=name.name_vi, other=many[0].name_vi)
