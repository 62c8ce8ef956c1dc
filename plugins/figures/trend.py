"""The small picture of a unit over editions: where each point stands, for the SVG macro."""

from fractions import Fraction
from typing import NamedTuple

from plugins.language import Language
from scoring.history.series import Break, Point, Series

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
    """The picture: marks, one polyline for each unbroken run, a rule at each break, the editions along its foot."""

    title: str
    description: str
    marks: tuple[Mark, ...]
    lines: tuple[str, ...]
    breaks: tuple[str, ...]
    ticks: tuple[tuple[str, str], ...]


def trend(language: Language, found: Series) -> Trend:
    """The picture of `found`; a single point is one point, and a run never crosses a change of method or group."""
    count = len(found.points)
    marks = {
        number: _mark(language, _x(number, count), point)
        for number, point in enumerate(found.points)
        if point.value is not None
    }
    numbers = {point: number for number, point in enumerate(found.points)}
    lines = tuple(
        " ".join(f"{marks[numbers[point]].x},{marks[numbers[point]].y}" for point in run)
        for run in found.runs
        if len(run) > 1
    )
    begins = {gap.after: _begins(found, gap) for gap in found.breaks if {"method", "group"} & set(gap.reasons)}
    breaks = tuple(dict.fromkeys(_x(2 * numbers[point] - 1, 2 * count - 1) for point in begins.values()))
    ticks = tuple(
        (_x(number, count), point.edition.edition.title.say(language.code)) for number, point in enumerate(found.points)
    )
    shown = tuple(marks.values())
    title = _title(language, found, shown)
    if len(ticks) > MOST_LABELS:
        ticks = (ticks[0], ticks[-1])
        shown = tuple(mark if mark in (shown[0], shown[-1]) else mark._replace(value="") for mark in shown)
    return Trend(title, _description(language, found), shown, lines, breaks, ticks)


def _begins(found: Series, gap: Break) -> Point:
    """The point before which the rule of a break stands: the first of its edition, or of its group in one edition."""
    if gap.before.edition is gap.after.edition:
        return gap.after
    return next(point for point in found.points if point.edition is gap.after.edition)


def _x(number: int, count: int) -> str:
    step = (WIDTH - 2 * SIDE) * 1000 // max(count - 1, 1)
    middle = WIDTH * 500 if count == 1 else SIDE * 1000 + step * number
    return f"{middle / 1000:g}"


def _mark(language: Language, x: str, point: Point) -> Mark:
    exact = point.value if point.value is not None else Fraction(0)
    # Floats only place the point on the screen.
    y = HEIGHT - MARGIN - float(exact) * (HEIGHT - 2 * MARGIN)
    value = point.group.value_text(point.figure) or ""
    return Mark(x, f"{y:.1f}", point.edition.edition.title.say(language.code), language.number(value))


def _title(language: Language, found: Series, marks: tuple[Mark, ...]) -> str:
    """What is seen. Only a series without a break goes 'from … to …'; of a broken one each value is told by itself."""
    if not marks:
        return language.say("No value in any edition")
    if len(marks) == 1 or len(found.runs) > 1:
        return "; ".join(
            language.say("%(edition)s: value %(value)s", edition=mark.label, value=mark.value) for mark in marks
        )
    return language.say(
        "From %(first)s in %(start)s to %(last)s in %(end)s",
        first=marks[0].value,
        start=marks[0].label,
        last=marks[-1].value,
        end=marks[-1].label,
    )


def _description(language: Language, found: Series) -> str:
    said = language.say("Value (points / maximum) of each edition on a scale from 0 to 1.")
    if len(found.runs) > 1:
        said += " " + language.say("Editions that do not compare are not joined by a line.")
    return said
