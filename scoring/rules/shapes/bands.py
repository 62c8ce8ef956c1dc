"""Points by the band in which a number or a day lies."""

from collections.abc import Mapping
from datetime import date
from fractions import Fraction
from itertools import pairwise
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from scoring import values
from scoring.base import Id, Strict, Takes, read_as
from scoring.faults import Refused
from scoring.faults.yaml import FORM
from scoring.numbers import shortest
from scoring.rules.build import number, when
from scoring.rules.points import day_number
from scoring.rules.shape import QUANTITIES, Kind, Shape, Words
from scoring.rules.tree import Choice, Condition, Day, Expression, Input, Maximum

_WORDS = {"vi": "{input}: {bands}; còn lại {otherwise}.", "en": "{input}: {bands}; otherwise {otherwise}."}
_AND = {"vi": " và ", "en": " and "}
_NUMBERS = {
    "vi": {"at_least": "từ {end} trở lên", "above": "trên {end}", "at_most": "không quá {end}", "below": "dưới {end}"},
    "en": {"at_least": "{end} or more", "above": "above {end}", "at_most": "at most {end}", "below": "below {end}"},
}
_DAYS = {
    "vi": {
        "at_least": "từ ngày {end} trở đi",
        "above": "sau ngày {end}",
        "at_most": "chậm nhất ngày {end}",
        "below": "trước ngày {end}",
    },
    "en": {
        "at_least": "on or after {end}",
        "above": "after {end}",
        "at_most": "on or before {end}",
        "below": "before {end}",
    },
}


def _end(text: str) -> Fraction | date:
    return values.day(text) if "-" in text[1:] else values.signed(text)


End = Annotated[Fraction | date, read_as(_end), Takes("số / number, ngày / date")]
Points = Annotated[
    Fraction | str, read_as(values.or_words(values.exact, "max")), Takes("số từ 0 / number from 0, `max`")
]


class Cut:
    """Where a band begins or ends: just before an end (`after` False) or just after it."""

    def __init__(self, end: Fraction | date, after: bool) -> None:
        self.end, self.after = end, after
        self.place = (day_number(end) if isinstance(end, date) else end, after)

    def passed(self, name: str) -> Condition:
        """That the input `name` lies beyond here."""
        return when(
            ">" if self.after else "≥",
            Input(name),
            Day(self.end) if isinstance(self.end, date) else number(self.end),
        )


class Band(Strict):
    """From a low end to a high end; an end that is not stated is endless."""

    at_least: End | None = None
    """Từ số hoặc ngày này, kể cả chính nó.
    From this number or day on, itself included."""
    above: End | None = None
    """Trên số hoặc sau ngày này, không kể chính nó.
    Above this number or after this day, itself left out."""
    at_most: End | None = None
    """Đến số hoặc ngày này, kể cả chính nó.
    Up to this number or day, itself included."""
    below: End | None = None
    """Dưới số hoặc trước ngày này, không kể chính nó.
    Below this number or before this day, itself left out."""
    points: Points
    """Số điểm, hoặc `max`: điểm tối đa.
    The points, or `max`: the maximum."""

    @model_validator(mode="after")
    def _not_empty(self) -> Self:
        kinds = {type(end) for end in self.ends.values()}
        twice = {"at_least", "above"} <= self.ends.keys() or {"at_most", "below"} <= self.ends.keys()
        if twice or len(kinds) != 1:
            expected = "at_least | above, at_most | below: 2, 5 | 2024-01-01, 2024-03-31"
            raise Refused(FORM, found=self.shown, expected=expected)
        if self.low and self.high and self.low.place >= self.high.place:
            raise Refused(FORM, found=self.shown, expected="at_least ≤ at_most, at_least < below, above < at_most …")
        return self

    @property
    def ends(self) -> dict[str, Fraction | date]:
        """The ends that are stated, by their keys."""
        found = {key: getattr(self, key) for key in _NUMBERS["en"]}
        return {key: end for key, end in found.items() if end is not None}

    @property
    def low(self) -> Cut | None:
        """Where the band begins."""
        return next((Cut(end, key == "above") for key, end in self.ends.items() if key in ("at_least", "above")), None)

    @property
    def high(self) -> Cut | None:
        """Where it ends."""
        return next((Cut(end, key == "at_most") for key, end in self.ends.items() if key in ("at_most", "below")), None)

    @property
    def shown(self) -> str:
        """The ends as the file writes them."""
        shown = {key: shortest(e) if isinstance(e, Fraction) else e.isoformat() for key, e in self.ends.items()}
        return ", ".join(f"{key}: {end}" for key, end in shown.items())

    def said(self, words: Words) -> str:
        """'above 2 and at most 5'."""
        language = words.language
        return _AND[language].join(
            _DAYS[language][key].format(end=words.day(end))
            if isinstance(end, date)
            else _NUMBERS[language][key].format(end=words.of(end))
            for key, end in self.ends.items()
        )


class Bands(Shape):
    """The points of the band in which `input` lies; outside all of them `otherwise`."""

    shape: Literal["bands"]
    """Điểm theo khoảng giá trị.
    Points by bands of a value."""
    input: Id
    """Mã số liệu: một số hoặc một ngày.
    Id of the input: a number or a day."""
    bands: tuple[Band, ...] = Field(min_length=1)
    """Các khoảng, không chồng nhau.
    The bands, which do not overlap."""
    otherwise: Points
    """Ngoài mọi khoảng thì bấy nhiêu điểm.
    The points outside every band."""

    @model_validator(mode="after")
    def _apart(self) -> Self:
        if len({type(end) for band in self.bands for end in band.ends.values()}) > 1:
            raise Refused(FORM, found="bands", expected="2, 5 | 2024-01-01, 2024-03-31")
        for upper, lower in pairwise(self._falling()):
            if not upper.low or not lower.high or lower.high.place > upper.low.place:
                raise Refused(FORM, found=f"{lower.shown} | {upper.shown}", expected="at_most: 2 | above: 2")
        return self

    def _falling(self) -> list[Band]:
        """The bands from high to low, one without a low end last."""
        return sorted(self.bands, key=lambda band: (bool(band.low), band.low.place if band.low else ()), reverse=True)

    def tree(self) -> Expression:
        outside = _earned(self.otherwise)
        cases: list[tuple[Condition, Expression]] = []
        above = None
        for band in self._falling():
            if band.high and (above is None or band.high.place != above.place):
                cases.append((band.high.passed(self.input), outside))
            above = band.low
            if above is None:
                return Choice(tuple(cases), _earned(band.points))
            cases.append((above.passed(self.input), _earned(band.points)))
        return Choice(tuple(cases), outside)

    def kinds(self) -> Mapping[str, tuple[Kind, ...]]:
        days = any(isinstance(end, date) for band in self.bands for end in band.ends.values())
        return {self.input: ("date",) if days else QUANTITIES}

    def highest(self, maximum: Fraction) -> Fraction:
        every = (*(band.points for band in self.bands), self.otherwise)
        return max(points if isinstance(points, Fraction) else maximum for points in every)

    def sentence(self, words: Words) -> str:
        return _WORDS[words.language].format(
            input=words.names[self.input],
            bands="; ".join(f"{band.said(words)}: {_said(band.points, words)}" for band in self.bands),
            otherwise=_said(self.otherwise, words),
        )


def _earned(points: Fraction | str) -> Expression:
    return number(points) if isinstance(points, Fraction) else Maximum()


def _said(points: Fraction | str, words: Words) -> str:
    return words.points(points) if isinstance(points, Fraction) else words.share(Fraction(1))
