"""Points for a yes, plus the best of several cases."""

from collections.abc import Mapping
from fractions import Fraction
from typing import Literal, Self

from pydantic import Field, model_validator

from scoring.base import Exact, Id
from scoring.faults import Refused
from scoring.faults.values import TWICE
from scoring.rules.build import add, greatest, if_yes, number
from scoring.rules.shape import Kind, Shape, Words
from scoring.rules.tree import Expression

_WORDS = {
    "vi": "{base}: có thì {points}, không thì 0 điểm; cộng điểm của trường hợp cao nhất trong các trường hợp có, "
    "không có trường hợp nào thì 0 điểm: {cases}.",
    "en": "{base}: {points} if yes, 0 points if no; plus the points of the best of these cases that is yes, "
    "0 points if none is: {cases}.",
}


class BaseBest(Shape):
    """`base` earns `base_points`; of `cases` only the best that is met counts."""

    shape: Literal["base-best"]
    """Điểm của phần gốc cộng trường hợp cao nhất.
    Points for a base plus the best of several cases."""
    base: Id
    """Mã số liệu có/không của phần gốc.
    Id of the yes-or-no input of the base."""
    base_points: Exact
    """Số điểm của phần gốc.
    The points of the base."""
    cases: dict[Id, Exact] = Field(min_length=1)
    """Mã số liệu có/không của từng trường hợp → số điểm.
    Id of the yes-or-no input of a case → its points."""

    @model_validator(mode="after")
    def _once(self) -> Self:
        if self.base in self.cases:
            raise Refused(TWICE, found=self.base)
        return self

    def tree(self) -> Expression:
        cases = (if_yes(name, number(points)) for name, points in self.cases.items())
        return add((if_yes(self.base, number(self.base_points)), greatest(*cases)))

    def kinds(self) -> Mapping[str, tuple[Kind, ...]]:
        return dict.fromkeys((self.base, *self.cases), ("yes-no",))

    def highest(self, maximum: Fraction) -> Fraction:
        return self.base_points + max(self.cases.values())

    def sentence(self, words: Words) -> str:
        return _WORDS[words.language].format(
            base=words.names[self.base],
            points=words.points(self.base_points),
            cases="; ".join(f"{words.names[name]}: {words.points(points)}" for name, points in self.cases.items()),
        )
