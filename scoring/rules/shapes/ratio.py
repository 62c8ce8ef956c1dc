"""A ratio times the maximum."""

from collections.abc import Mapping
from fractions import Fraction
from typing import Literal

from scoring.base import Id, WhenZero
from scoring.numbers import shortest
from scoring.rules.shape import Kind, Names, Shape, Show
from scoring.rules.tree import Choice, Condition, Expression, Input, Maximum, NotApplicable, Number, Operation

_WORDS = {
    "vi": "({numerator}) ÷ ({denominator}) × điểm tối đa; mẫu số bằng 0 thì {zero}.",
    "en": "({numerator}) ÷ ({denominator}) × the maximum; with a denominator of 0, {zero}.",
}
_NONE = {"vi": "không áp dụng tiêu chí", "en": "the criterion does not apply"}
_POINTS = {"vi": "{points} điểm", "en": "{points} points"}


class Ratio(Shape):
    """`numerator` is a part of `denominator`; `when_zero` says what a denominator of 0 means."""

    shape: Literal["ratio"]
    """Tỷ lệ nhân điểm tối đa.
    A ratio times the maximum."""
    numerator: Id
    """Mã số liệu ở tử số.
    Id of the input above the line."""
    denominator: Id
    """Mã số liệu ở mẫu số.
    Id of the input below the line."""
    when_zero: WhenZero
    """Mẫu số bằng 0 thì được mấy điểm, hoặc không áp dụng.
    Points where the denominator is 0, or that the leaf does not apply."""

    def tree(self) -> Expression:
        zero = Condition("=", Input(self.denominator), Fraction(0))
        then = Number(self.when_zero) if isinstance(self.when_zero, Fraction) else NotApplicable()
        part = Operation("÷", Input(self.numerator), Input(self.denominator))
        return Choice(((zero, then),), otherwise=Operation("×", part, Maximum()))

    def kinds(self) -> Mapping[str, Kind]:
        return {self.numerator: "count", self.denominator: "count"}

    def highest(self, maximum: Fraction) -> Fraction:
        return max(maximum, self.when_zero) if isinstance(self.when_zero, Fraction) else maximum

    def at_most(self) -> tuple[tuple[str, str], ...]:
        return ((self.numerator, self.denominator),)

    def sentence(self, language: str, names: Names, show: Show) -> str:
        zero = _NONE[language]
        if isinstance(self.when_zero, Fraction):
            zero = _POINTS[language].format(points=show(shortest(self.when_zero)))
        return _WORDS[language].format(numerator=names[self.numerator], denominator=names[self.denominator], zero=zero)
