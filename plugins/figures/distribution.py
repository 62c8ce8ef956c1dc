"""How many units of a group reached what: a histogram by Altair, and the same as a table."""

import json
from dataclasses import dataclass
from fractions import Fraction
from typing import Any, NamedTuple

import altair as alt
import pandas as pd
from markupsafe import Markup

from plugins.figures.svg import BAR, INK, LINE, as_svg
from plugins.language import Language
from scoring.engine.bands import bands, round_step
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

    def svg(self, name: str) -> Markup:
        """The histogram as SVG to stand in a page; `name` makes its ids unique there."""
        # Floats only place the bars on the screen; every figure in words comes from the bins.
        frame = pd.DataFrame(
            {
                "start": [float(found.start) for found in self.bins],
                "end": [float(found.end) for found in self.bins],
                "count": [found.units for found in self.bins],
            }
        )
        edges = axis(self.language, [self.bins[0].start, *(found.end for found in self.bins)])
        counts = axis(self.language, [Fraction(tick) for tick in _ticks(self.bins)])
        chart = (
            alt.Chart(frame)
            .mark_bar(color=BAR, binSpacing=2)
            .encode(
                x=alt.X(
                    "start:Q",
                    bin="binned",
                    title=self.x_title,
                    axis=alt.Axis(grid=False, labelOverlap="greedy", **edges),
                ),
                x2="end:Q",
                y=alt.Y("count:Q", title=self.y_title, axis=alt.Axis(**counts)),
            )
            .properties(width=330, height=150)
            # The chart engine brings this font: it measures words alike on every machine.
            .configure(background="transparent", padding=4, font="Liberation Sans")
            .configure_view(stroke=None)
            .configure_axis(
                labelColor=INK,
                titleColor=INK,
                gridColor=LINE,
                domainColor=LINE,
                tickColor=LINE,
                labelFontSize=11,
                titleFontSize=12,
                titleFontWeight="normal",
            )
        )
        return as_svg(chart.to_dict(), name, self.title, self.description)


def axis(language: Language, at: list[Fraction]) -> dict[str, Any]:
    """Where an axis has labels, and these in the page's language: the chart engine only knows English."""
    labels = {_key(value): language.number(shortest(value)) for value in at}
    return {"values": [float(value) for value in at], "labelExpr": f"{json.dumps(labels)}[datum.value]"}


def _key(value: Fraction) -> str:
    # How the chart engine writes the number when it looks the label up.
    return str(value.numerator) if value.denominator == 1 else repr(float(value))


def _ticks(bins: tuple[Bin, ...]) -> list[int]:
    """Whole numbers for the axis of counts: at most six, from 0 past the highest bar."""
    most = max(found.units for found in bins)
    step = int(max(round_step(Fraction(most), 5), 1))
    return list(range(0, most + step, step))


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
