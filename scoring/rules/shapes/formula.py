"""A formula written out."""

from collections.abc import Mapping
from fractions import Fraction
from typing import Annotated, Literal, Self

from pydantic import model_validator

from scoring.base import Takes, WhenZero, read_as
from scoring.faults import Refused
from scoring.faults.formula import ZERO
from scoring.faults.yaml import FORM
from scoring.rules.formula import formula
from scoring.rules.guards import guarded
from scoring.rules.shape import QUANTITIES, Kind, Shape, Words
from scoring.rules.tree import Expression, Input, Round, walk
from scoring.rules.written import Written, written

_WORDS = {"vi": "Điểm = {formula}.", "en": "Points = {formula}."}
_ZERO = {"vi": " Phải chia cho 0 thì {zero}.", "en": " Where it would divide by 0: {zero}."}
_ROUND = {
    "vi": " round(x; n): x làm tròn đến n chữ số thập phân, đúng một nửa thì ra xa số 0.",
    "en": " round(x; n): x at n decimal places, a half going away from 0.",
}

Formula = Annotated[Written, read_as(written), Takes("một công thức / a formula: `max * min(1, a / (b - c))`")]


class FormulaShape(Shape):
    """`points` in a formula over the inputs' ids."""

    shape: Literal["formula"]
    """Công thức viết ra.
    A formula written out."""
    points: Formula
    """Công thức cho số điểm: `max * min(1, a / b)`; gạch nối trong mã viết là `_`, `max` là điểm tối đa.
    The formula of the points: `max * min(1, a / b)`; a hyphen of an id is written `_`, `max` is the maximum."""
    when_zero: WhenZero | None = None
    """Bắt buộc khi có mẫu số có thể bằng 0: khi đó được mấy điểm, hoặc không áp dụng.
    Mandatory where a denominator may be 0: the points then, or that the leaf does not apply."""

    @model_validator(mode="after")
    def _zero_stated(self) -> Self:
        if self.points.divisors and self.when_zero is None:
            first = self.points.divisors[0]
            raise Refused(ZERO, found=first.text, at=first.at)
        if self.when_zero is not None and not self.points.divisors:
            raise Refused(FORM, found="when_zero", expected="points: … / (…)")
        return self

    def tree(self) -> Expression:
        plain = self.points.tree
        return plain if self.when_zero is None else guarded(plain, self.when_zero)

    def kinds(self) -> Mapping[str, tuple[Kind, ...]]:
        names = (node.name for node in walk(self.points.tree) if isinstance(node, Input))
        return dict.fromkeys(names, (*QUANTITIES, "yes-no"))

    def highest(self, maximum: Fraction) -> None:
        return None

    def sentence(self, words: Words) -> str:
        language, plain = words.language, self.points.tree
        said = _WORDS[language].format(formula=formula(plain, words))
        if self.when_zero is not None:
            said += _ZERO[language].format(zero=words.when_zero(self.when_zero))
        return said + (_ROUND[language] if any(isinstance(node, Round) for node in walk(plain)) else "")
