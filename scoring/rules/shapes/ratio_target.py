"""A ratio against a target, times the maximum."""

from collections.abc import Mapping
from fractions import Fraction
from typing import Literal, Self

from pydantic import model_validator

from scoring.base import Exact, Id, WhenZero
from scoring.faults import Refused
from scoring.faults.yaml import FORM
from scoring.rules.build import least, number, over, times, unless_zero
from scoring.rules.shape import Kind, Shape, Words
from scoring.rules.tree import ONE, Expression, Input, Maximum

_WORDS = {
    "vi": "({numerator}) ÷ ({denominator}) ÷ {target} × điểm tối đa, không quá điểm tối đa; mẫu số bằng 0 thì {zero}.",
    "en": "({numerator}) ÷ ({denominator}) ÷ {target} × the maximum, not above the maximum; "
    "with a denominator of 0, {zero}.",
}


class RatioTarget(Shape):
    """The ratio earns the maximum from `target` on; `numerator` may be above `denominator`."""

    shape: Literal["ratio-target"]
    """Tỷ lệ so với mục tiêu, đạt mục tiêu thì điểm tối đa.
    A ratio against a target; at the target the maximum."""
    numerator: Id
    """Mã số liệu ở tử số.
    Id of the input above the line."""
    denominator: Id
    """Mã số liệu ở mẫu số.
    Id of the input below the line."""
    target: Exact
    """Tỷ lệ mục tiêu, lớn hơn 0: 0.8 là 80 %.
    The ratio aimed at, above 0: 0.8 is 80 %."""
    when_zero: WhenZero
    """Mẫu số bằng 0 thì được mấy điểm, hoặc không áp dụng.
    Points where the denominator is 0, or that the leaf does not apply."""

    @model_validator(mode="after")
    def _above_zero(self) -> Self:
        if self.target == 0:
            raise Refused(FORM, found="target: 0", expected="target: 0.8, 1 …")
        return self

    def tree(self) -> Expression:
        part, whole = Input(self.numerator), Input(self.denominator)
        reached = least(ONE, over(over(part, whole), number(self.target)))
        return unless_zero(whole, self.when_zero, times(reached, Maximum()))

    def kinds(self) -> Mapping[str, tuple[Kind, ...]]:
        return {self.numerator: ("count", "amount"), self.denominator: ("count", "amount")}

    def highest(self, maximum: Fraction) -> Fraction:
        return max(maximum, self.when_zero) if isinstance(self.when_zero, Fraction) else maximum

    def sentence(self, words: Words) -> str:
        return _WORDS[words.language].format(
            numerator=words.names[self.numerator],
            denominator=words.names[self.denominator],
            target=words.of(self.target),
            zero=words.when_zero(self.when_zero),
        )
