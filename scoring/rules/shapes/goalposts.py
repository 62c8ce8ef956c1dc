"""Linear between two goalposts: 0 points at one, the maximum at the other."""

from collections.abc import Mapping
from fractions import Fraction
from typing import Literal, Self

from pydantic import model_validator

from scoring.base import Id, Signed
from scoring.faults import Refused
from scoring.faults.yaml import FORM
from scoring.numbers import shortest
from scoring.rules.build import greatest, least, minus, number, over, times
from scoring.rules.shape import QUANTITIES, Kind, Shape, Words
from scoring.rules.tree import ONE, ZERO, Expression, Input, Maximum

_RISING = {
    "vi": "{input}: từ {zero} trở xuống 0 điểm, từ {full} trở lên điểm tối đa, ở giữa tăng đều (nội suy tuyến tính).",
    "en": "{input}: {zero} or less 0 points, {full} or more the maximum, in between in proportion (a straight line).",
}
_FALLING = {
    "vi": "{input}: từ {zero} trở lên 0 điểm, từ {full} trở xuống điểm tối đa, ở giữa giảm đều (nội suy tuyến tính).",
    "en": "{input}: {zero} or more 0 points, {full} or less the maximum, in between in proportion (a straight line).",
}


class Goalposts(Shape):
    """0 points at `zero` and beyond it, the maximum at `full` and beyond it, a straight line between."""

    shape: Literal["goalposts"]
    """Nội suy giữa hai mốc, theo chiều nào cũng được.
    On the line between two goalposts, in either direction."""
    input: Id
    """Mã số liệu.
    Id of the input."""
    zero: Signed
    """Ở mốc này 0 điểm; có thể cao hơn full.
    0 points here; it may be above full."""
    full: Signed
    """Ở mốc này điểm tối đa.
    The maximum here."""

    @model_validator(mode="after")
    def _apart(self) -> Self:
        if self.zero == self.full:
            raise Refused(FORM, found=f"zero = full = {shortest(self.zero)}", expected="zero ≠ full")
        return self

    def tree(self) -> Expression:
        value, zero = Input(self.input), number(self.zero)
        if self.full < self.zero:
            way: Expression = minus(zero, value)
        else:
            way = minus(value, zero) if self.zero else value
        reached = over(way, number(abs(self.full - self.zero)))
        return times(greatest(ZERO, least(ONE, reached)), Maximum())

    def kinds(self) -> Mapping[str, tuple[Kind, ...]]:
        return {self.input: QUANTITIES}

    def highest(self, maximum: Fraction) -> Fraction:
        return maximum

    def sentence(self, words: Words) -> str:
        said = _RISING if self.full > self.zero else _FALLING
        return said[words.language].format(
            input=words.names[self.input], zero=words.of(self.zero), full=words.of(self.full)
        )
