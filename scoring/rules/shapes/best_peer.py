"""A value over the best one of the group, times the maximum."""

from collections.abc import Mapping
from fractions import Fraction
from typing import Literal, Self

from pydantic import model_validator

from scoring.base import Id, WhenZero
from scoring.faults import Refused
from scoring.faults.yaml import FORM
from scoring.rules.build import over, times, unless_zero, when
from scoring.rules.shape import QUANTITIES, Kind, Shape, Words
from scoring.rules.tree import ZERO, Best, Choice, Expression, Input, Maximum

_WORDS = {
    "vi": "{value} ÷ giá trị cao nhất trong nhóm × điểm tối đa; không đơn vị nào có giá trị trên 0 thì 0 điểm{zero}.",
    "en": "{value} ÷ the highest value in the group × the maximum; 0 points where no unit has a value above 0{zero}.",
}
_ZERO = {
    "vi": "; mẫu số bằng 0 thì {zero}, và khi tìm giá trị cao nhất thì giá trị ấy là 0",
    "en": "; with a denominator of 0, {zero}, and in the search for the highest value it counts as 0",
}


class BestPeer(Shape):
    """The value is `numerator`, or `numerator` ÷ `denominator`; the best of the group earns the maximum."""

    shape: Literal["best-peer"]
    """So với đơn vị cao nhất trong nhóm.
    Against the best unit of the group."""
    numerator: Id
    """Mã số liệu được so, hoặc ở tử số.
    Id of the input that is compared, or stands above the line."""
    denominator: Id | None = None
    """Mã số liệu ở mẫu số, nếu so một tỷ lệ.
    Id of the input below the line, where a ratio is compared."""
    when_zero: WhenZero | None = None
    """Bắt buộc khi có mẫu số: mẫu số bằng 0 thì được mấy điểm, hoặc không áp dụng.
    Mandatory with a denominator: points where it is 0, or that the leaf does not apply."""

    @model_validator(mode="after")
    def _both_or_neither(self) -> Self:
        if (self.denominator is None) != (self.when_zero is None):
            found = "when_zero" if self.denominator is None else "denominator"
            raise Refused(FORM, found=found, expected="denominator + when_zero")
        return self

    def tree(self) -> Expression:
        value: Expression = Input(self.numerator)
        if self.denominator is None or self.when_zero is None:
            return self._against(value, value)
        bottom = Input(self.denominator)
        value = over(value, bottom)
        return unless_zero(bottom, self.when_zero, self._against(value, unless_zero(bottom, Fraction(0), value)))

    @staticmethod
    def _against(value: Expression, compared: Expression) -> Expression:
        best = Best(compared)
        return Choice(((when("≤", best, ZERO), ZERO),), times(over(value, best), Maximum()))

    def kinds(self) -> Mapping[str, tuple[Kind, ...]]:
        if self.denominator is None:
            return {self.numerator: QUANTITIES}
        return dict.fromkeys((self.numerator, self.denominator), ("count", "amount"))

    def highest(self, maximum: Fraction) -> Fraction:
        return max(maximum, self.when_zero) if isinstance(self.when_zero, Fraction) else maximum

    def sentence(self, words: Words) -> str:
        value, zero = f"({words.names[self.numerator]})", ""
        if self.denominator is not None and self.when_zero is not None:
            value += f" ÷ ({words.names[self.denominator]})"
            zero = _ZERO[words.language].format(zero=words.when_zero(self.when_zero))
        return _WORDS[words.language].format(value=value, zero=zero)
