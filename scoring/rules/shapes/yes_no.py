"""Yes: the maximum; no: 0."""

from collections.abc import Mapping
from fractions import Fraction
from typing import Literal

from scoring.base import Id
from scoring.rules.shape import Kind, Names, Shape, Show
from scoring.rules.tree import Choice, Condition, Expression, Input, Maximum, Number

_WORDS = {"vi": "{input}: có thì đạt điểm tối đa, không thì 0 điểm.", "en": "{input}: the maximum if yes, 0 if no."}


class YesNo(Shape):
    """`input` is yes or no."""

    shape: Literal["yes-no"]
    """Có thì đạt điểm tối đa, không thì 0.
    The maximum if yes, 0 if no."""
    input: Id
    """Mã số liệu có/không.
    Id of the yes-or-no input."""

    def tree(self) -> Expression:
        yes = Condition("=", Input(self.input), Fraction(1))
        return Choice(((yes, Maximum()),), otherwise=Number(Fraction(0)))

    def kinds(self) -> Mapping[str, Kind]:
        return {self.input: "yes-no"}

    def highest(self, maximum: Fraction) -> Fraction:
        return maximum

    def sentence(self, language: str, names: Names, show: Show) -> str:
        return _WORDS[language].format(input=names[self.input])
