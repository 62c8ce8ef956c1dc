"""A sum over a sum, times the maximum."""

from collections.abc import Mapping
from fractions import Fraction
from typing import Literal

from pydantic import Field

from scoring.base import Id, WhenZero
from scoring.rules.build import add, over, times, unless_zero
from scoring.rules.shape import Kind, Shape, Words
from scoring.rules.tree import Expression, Input, Maximum

_WORDS = {
    "vi": "({numerators}) ÷ ({denominators}) × điểm tối đa; mẫu số bằng 0 thì {zero}.",
    "en": "({numerators}) ÷ ({denominators}) × the maximum; with a denominator of 0, {zero}.",
}


class CompositeRatio(Shape):
    """The sum of `numerators` is a part of the sum of `denominators`."""

    shape: Literal["composite-ratio"]
    """Tổng chia tổng, nhân điểm tối đa.
    A sum over a sum, times the maximum."""
    numerators: tuple[Id, ...] = Field(min_length=1)
    """Mã các số liệu cộng lại ở tử số.
    Ids of the inputs that are added above the line."""
    denominators: tuple[Id, ...] = Field(min_length=1)
    """Mã các số liệu cộng lại ở mẫu số.
    Ids of the inputs that are added below the line."""
    when_zero: WhenZero
    """Mẫu số bằng 0 thì được mấy điểm, hoặc không áp dụng.
    Points where the denominator is 0, or that the leaf does not apply."""

    def tree(self) -> Expression:
        part, whole = add(map(Input, self.numerators)), add(map(Input, self.denominators))
        return unless_zero(whole, self.when_zero, times(over(part, whole), Maximum()))

    def kinds(self) -> Mapping[str, tuple[Kind, ...]]:
        return dict.fromkeys((*self.numerators, *self.denominators), ("count", "amount"))

    def highest(self, maximum: Fraction) -> Fraction | None:
        # Nothing holds the one sum against the other beforehand, unless each has but one term.
        stated = self.when_zero if isinstance(self.when_zero, Fraction) else Fraction(0)
        return max(maximum, stated) if self.at_most() or stated > maximum else None

    def at_most(self) -> tuple[tuple[str, str], ...]:
        one = len(self.numerators) == len(self.denominators) == 1
        return ((self.numerators[0], self.denominators[0]),) if one else ()

    def sentence(self, words: Words) -> str:
        return _WORDS[words.language].format(
            numerators=words.listed(self.numerators, " + "),
            denominators=words.listed(self.denominators, " + "),
            zero=words.when_zero(self.when_zero),
        )
