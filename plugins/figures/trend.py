"""The small picture of a unit over editions: where each point stands, for the SVG macro."""

from fractions import Fraction
from typing import NamedTuple

from plugins.language import Language
from scoring.history.series import Point, Series
from scoring.numbers import plain

WIDTH, HEIGHT, MARGIN, SIDE = 320, 120, 24, 44
MOST_LABELS = 6
"""With more editions than this, only the first and the last carry words; the table has them all."""


class Mark(NamedTuple):
    """One point of the picture: its place, and its words."""

    x: str
    y: str
    label: str
    value: str


class Trend(NamedTuple):
    """The picture: marks, one polyline for each unbroken run, the editions along its foot."""

    title: str
    description: str
    marks: tuple[Mark, ...]
    lines: tuple[str, ...]
    ticks: tuple[tuple[str, str], ...]


def trend(language: Language, found: Series) -> Trend:
    """The picture of `found`; a single point is one point, and a run never crosses a change of method."""
    place = {point.edition.id: _x(number, len(found.points)) for number, point in enumerate(found.points)}
    marks = tuple(_mark(language, place[point.edition.id], point) for point in found.points if point.value is not None)
    by_label = {mark.x: mark for mark in marks}
    lines = tuple(
        " ".join(f"{by_label[place[point.edition.id]].x},{by_label[place[point.edition.id]].y}" for point in run)
        for run in found.runs
        if len(run) > 1
    )
    ticks = tuple((place[point.edition.id], point.edition.edition.title.say(language.code)) for point in found.points)
    if len(ticks) > MOST_LABELS:
        ticks = (ticks[0], ticks[-1])
        marks = tuple(mark if mark in (marks[0], marks[-1]) else mark._replace(value="") for mark in marks)
    return Trend(_title(language, marks), _description(language, found), marks, lines, ticks)


def _x(number: int, count: int) -> str:
    step = (WIDTH - 2 * SIDE) * 1000 // max(count - 1, 1)
    middle = WIDTH * 500 if count == 1 else SIDE * 1000 + step * number
    return f"{middle / 1000:g}"


def _mark(language: Language, x: str, point: Point) -> Mark:
    exact = point.value if point.value is not None else Fraction(0)
    rounding = point.edition.method.rounding
    value = plain(exact, rounding.value_digits.choice, rounding.mode.choice)
    # Floats only place the point on the screen.
    y = HEIGHT - MARGIN - float(exact) * (HEIGHT - 2 * MARGIN)
    return Mark(x, f"{y:.1f}", point.edition.edition.title.say(language.code), language.number(value))


def _title(language: Language, marks: tuple[Mark, ...]) -> str:
    if not marks:
        return language.say("No value in any edition")
    if len(marks) == 1:
        return language.say("%(edition)s: value %(value)s", edition=marks[0].label, value=marks[0].value)
    return language.say(
        "From %(first)s in %(start)s to %(last)s in %(end)s",
        first=marks[0].value,
        start=marks[0].label,
        last=marks[-1].value,
        end=marks[-1].label,
    )


def _description(language: Language, found: Series) -> str:
    said = language.say("Value (points / maximum) of each edition on a scale from 0 to 1.")
    if len({point.edition.edition.method for point in found.points}) > 1:
        said += " " + language.say("Editions by different methods are not joined by a line.")
    return said
