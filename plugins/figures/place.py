"""Where a unit stands in the distribution of its group: the group's bars, the unit's own one marked, for the template.

Drawn by the template and not by Altair: it stands on every unit's page, and a chart by Altair costs 20 ms.
"""

from functools import cache
from typing import NamedTuple

from plugins.figures.distribution import Bin, distribution
from plugins.language import Language
from scoring.engine.bands import Band, band_of, bands
from scoring.engine.group import GroupResult
from scoring.numbers import shortest

WIDTH, TOP, FOOT, SIDE, GAP = 320, 18, 78, 8, 2


class Place(NamedTuple):
    """The picture: outlines of all bars, that of the unit's own, where its mark stands, the ends of the axis."""

    title: str
    description: str
    bars: str
    own: str
    mark: str
    ends: tuple[str, str]


class _Drawn(NamedTuple):
    """What the pictures of a group's units share."""

    bins: tuple[Bin, ...]
    bands: tuple[Band, ...]
    description: str
    outlines: tuple[str, ...]
    middles: tuple[str, ...]
    ends: tuple[str, str]


@cache
def _drawn(language: Language, group: GroupResult) -> _Drawn | None:
    found = distribution(language, group)
    if found is None:
        return None
    most = max(item.units for item in found.bins)
    step = (WIDTH - 2 * SIDE) / len(found.bins)
    outlines, middles = list[str](), list[str]()
    for number, item in enumerate(found.bins):
        left, right = SIDE + step * number + GAP / 2, SIDE + step * (number + 1) - GAP / 2
        # Floats only place the bars on the screen.
        height = (FOOT - TOP) * item.units / most
        outlines.append(f"M{left:.1f} {FOOT}V{FOOT - height:.1f}H{right:.1f}V{FOOT}Z" if item.units else "")
        middles.append(f"{(left + right) / 2:.1f}")
    of = bands(group)
    ends = (language.number(shortest(found.bins[0].start)), language.number(shortest(of[-1].reach)))
    return _Drawn(found.bins, of, found.description, tuple(outlines), tuple(middles), ends)


def place(language: Language, group: GroupResult, unit: str) -> Place | None:
    """The picture of `unit`; None where it has no total, or its group no whole edition."""
    drawn = _drawn(language, group)
    band = band_of(group, drawn.bands, unit) if drawn else None
    if drawn is None or band is None:
        return None
    own = next(number for number, item in enumerate(drawn.bins) if item.start == band.start)
    others = band.units - 1
    if others:
        title = language.count(
            "%(range)s: here, with %(n)s other unit",
            "%(range)s: here, with %(n)s other units",
            others,
            range=drawn.bins[own].label,
        )
    else:
        title = language.say("%(range)s: here, alone in this range", range=drawn.bins[own].label)
    bars = "".join(outline for number, outline in enumerate(drawn.outlines) if number != own)
    return Place(title, drawn.description, bars, drawn.outlines[own], drawn.middles[own], drawn.ends)
