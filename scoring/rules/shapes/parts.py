"""A sum of independent yes-or-no parts, each a share of the maximum."""

from collections.abc import Mapping
from fractions import Fraction
from typing import Literal, Self

from pydantic import Field, model_validator

from scoring.base import Id, Share
from scoring.faults import Refused
from scoring.faults.yaml import FORM
from scoring.numbers import shortest
from scoring.rules.build import add, if_yes, share_of_maximum
from scoring.rules.shape import Kind, Shape, Words
from scoring.rules.tree import Expression

_WORDS = {
    "vi": "Cộng các phần, mỗi phần có thì được điểm, không thì 0 điểm: {parts}.",
    "en": "The sum of the parts, each earned if yes and 0 points if no: {parts}.",
}


class Parts(Shape):
    """Each of `parts` that is met earns its share of the maximum."""

    shape: Literal["parts"]
    """Cộng các phần độc lập, mỗi phần có hoặc không.
    A sum of independent parts, each yes or no."""
    parts: dict[Id, Share] = Field(min_length=1)
    """Mã số liệu có/không → phần của điểm tối đa; cộng lại không quá 1.
    Id of a yes-or-no input → its share of the maximum; together at most 1."""

    @model_validator(mode="after")
    def _within_the_maximum(self) -> Self:
        if sum(self.parts.values()) > 1:
            found = " + ".join(map(shortest, self.parts.values()))
            raise Refused(FORM, found=found, expected="1/2 + 1/2 ≤ 1")
        return self

    def tree(self) -> Expression:
        return add(if_yes(name, share_of_maximum(share)) for name, share in self.parts.items())

    def kinds(self) -> Mapping[str, tuple[Kind, ...]]:
        return dict.fromkeys(self.parts, ("yes-no",))

    def highest(self, maximum: Fraction) -> Fraction:
        return sum(self.parts.values(), Fraction(0)) * maximum

    def sentence(self, words: Words) -> str:
        parts = "; ".join(f"{words.names[name]}: {words.share(share)}" for name, share in self.parts.items())
        return _WORDS[words.language].format(parts=parts)
