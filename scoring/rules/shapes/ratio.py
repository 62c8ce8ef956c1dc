"""A ratio times the maximum."""

from collections.abc import Mapping
from fractions import Fraction
from typing import Literal

from scoring.base import Id, WhenZero
from scoring.rules.build import over, times, unless_zero
from scoring.rules.shape import Kind, Shape, Words
from scoring.rules.tree import Expression, Input, Maximum

_WORDS = {
    "vi": "({numerator}) ÷ ({denominator}) × điểm tối đa; mẫu số bằng 0 thì {zero}.",
    "en": "({numerator}) ÷ ({denominator}) × the maximum; with a denominator of 0, {zero}.",
}


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
        part, whole = Input(self.numerator), Input(self.denominator)
        return unless_zero(whole, self.when_zero, times(over(part, whole), Maximum()))

    def kinds(self) -> Mapping[str, tuple[Kind, ...]]:
        return {self.numerator: ("count", "amount"), self.denominator: ("count", "amount")}

    def highest(self, maximum: Fraction) -> Fraction:
        return max(maximum, self.when_zero) if isinstance(self.when_zero, Fraction) else maximum

    def at_most(self) -> tuple[tuple[str, str], ...]:
        return ((self.numerator, self.denominator),)

    def sentence(self, words: Words) -> str:
        return _WORDS[words.language].format(
            numerator=words.names[self.numerator],
            denominator=words.names[self.denominator],
            zero=words.when_zero(self.when_zero),
        )
