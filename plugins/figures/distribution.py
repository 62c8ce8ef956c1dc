"""How many units of a group reached what: what `histogram` draws, and the same as a table."""

from dataclasses import dataclass
from fractions import Fraction
from typing import NamedTuple

from plugins.language import Language
from scoring.engine.bands import bands
from scoring.engine.group import GroupResult
from scoring.numbers import shortest


class Bin(NamedTuple):
    """From `start` to below `end` (the last: to its end, included): so many units."""

    start: Fraction
    end: Fraction
    label: str
    units: int


@dataclass(frozen=True)
class Distribution:
    """The bins, what is seen in words, and the axis titles."""

    bins: tuple[Bin, ...]
    title: str
    description: str
    x_title: str
    y_title: str
    language: Language


def distribution(language: Language, group: GroupResult) -> Distribution | None:
    """The distribution of the group's totals on what the method ranks by; None without a whole edition."""
    found = ranges(language, group)
    if not found:
        return None
    by_value = group.method.ranking.basis.choice == "value"
    unit = language.say("value (points / maximum)") if by_value else language.say("points")
    description = language.say("Number of units in each range of %(what)s, from lowest to highest.", what=unit)
    return Distribution(found, _title(language, found), description, unit, language.say("units"), language)


def ranges(language: Language, group: GroupResult) -> tuple[Bin, ...]:
    """The bins alone; none without a whole edition."""
    found = bands(group)
    return tuple(
        Bin(band.start, band.end, _label(language, band.start, band.reach, band is found[-1]), band.units)
        for band in found
    )


def _title(language: Language, bins: tuple[Bin, ...]) -> str:
    """What is seen: the fullest range, or, where several are as full, from where to where the units reach."""
    most = max(item.units for item in bins)
    fullest = [item for item in bins if item.units == most]
    if len(fullest) == 1:
        return language.count(
            "Most often: %(n)s unit with %(range)s",
            "Most often: %(n)s units with %(range)s",
            most,
            range=fullest[0].label,
        )
    there = [item for item in bins if item.units]
    reach = _label(language, there[0].start, there[-1].end, last=there[-1] is bins[-1])
    n = sum(item.units for item in bins)
    return language.count("%(n)s unit with %(range)s", "%(n)s units, with %(range)s", n, range=reach)


def _label(language: Language, start: Fraction, end: Fraction, last: bool) -> str:
    values = {"start": language.number(shortest(start)), "end": language.number(shortest(end))}
    if last:
        return language.say("%(start)s to %(end)s", **values)
    return language.say("%(start)s to below %(end)s", **values)
