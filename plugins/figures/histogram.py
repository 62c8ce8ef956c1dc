"""The distribution of a group as a histogram by Altair."""

import json
from fractions import Fraction
from typing import Any

import altair as alt
import pandas as pd
from markupsafe import Markup

from plugins.figures.distribution import Bin, Distribution
from plugins.figures.svg import BAR, INK, LINE, as_svg
from plugins.language import Language
from scoring.engine.bands import round_step
from scoring.numbers import shortest


def histogram(found: Distribution, name: str) -> Markup:
    """The histogram as SVG to stand in a page; `name` makes its ids unique there."""
    # Floats only place the bars on the screen; every figure in words comes from the bins.
    frame = pd.DataFrame(
        {
            "start": [float(item.start) for item in found.bins],
            "end": [float(item.end) for item in found.bins],
            "count": [item.units for item in found.bins],
        }
    )
    edges = axis(found.language, [found.bins[0].start, *(item.end for item in found.bins)])
    counts = axis(found.language, [Fraction(tick) for tick in _ticks(found.bins)])
    chart = (
        alt.Chart(frame)
        .mark_bar(color=BAR, binSpacing=2)
        .encode(
            x=alt.X(
                "start:Q",
                bin="binned",
                title=found.x_title,
                axis=alt.Axis(grid=False, labelOverlap="greedy", **edges),
            ),
            x2="end:Q",
            y=alt.Y("count:Q", title=found.y_title, axis=alt.Axis(**counts)),
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
    return as_svg(chart.to_dict(), name, found.title, found.description)


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
