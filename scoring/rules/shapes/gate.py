"""A first part, and later parts that count only if the first is met."""

from collections.abc import Mapping
from fractions import Fraction
from typing import Literal, Self

from pydantic import Field, model_validator

from scoring.base import Id, Share
from scoring.faults import Refused
from scoring.faults.values import TWICE
from scoring.faults.yaml import FORM
from scoring.numbers import shortest
from scoring.rules.build import add, if_yes, share_of_maximum, yes
from scoring.rules.shape import Kind, Shape, Words
from scoring.rules.tree import ZERO, Choice, Expression

_WORDS = {
    "vi": "{first}: không thì cả tiêu chí 0 điểm; có thì {share}, cộng các phần sau nếu có: {parts}.",
    "en": "{first}: if no, 0 points for the whole; if yes, {share}, plus each of these parts if yes: {parts}.",
}


class Gate(Shape):
    """`first` opens the parts of `then`; without it nothing is earned."""

    shape: Literal["gate"]
    """Các phần sau chỉ tính khi phần đầu đạt.
    Later parts count only if the first is met."""
    first: Id
    """Mã số liệu có/không của phần đầu.
    Id of the yes-or-no input of the first part."""
    share: Share
    """Phần của điểm tối đa mà riêng phần đầu được; có thể là 0.
    The share of the maximum that the first part earns by itself; it may be 0."""
    then: dict[Id, Share] = Field(min_length=1)
    """Mã số liệu có/không của các phần sau → phần của điểm tối đa.
    Id of a yes-or-no input of the later parts → its share of the maximum."""

    @model_validator(mode="after")
    def _within_the_maximum(self) -> Self:
        if self.first in self.then:
            raise Refused(TWICE, found=self.first)
        if self._whole > 1:
            found = " + ".join(map(shortest, (self.share, *self.then.values())))
            raise Refused(FORM, found=found, expected="1/2 + 1/4 + 1/4 ≤ 1")
        return self

    @property
    def _whole(self) -> Fraction:
        return sum(self.then.values(), self.share)

    def tree(self) -> Expression:
        own = (share_of_maximum(self.share),) if self.share else ()
        later = (if_yes(name, share_of_maximum(share)) for name, share in self.then.items())
        return Choice(((yes(self.first), add((*own, *later))),), ZERO)

    def kinds(self) -> Mapping[str, tuple[Kind, ...]]:
        return dict.fromkeys((self.first, *self.then), ("yes-no",))

    def highest(self, maximum: Fraction) -> Fraction:
        return self._whole * maximum

    def sentence(self, words: Words) -> str:
        return _WORDS[words.language].format(
            first=words.names[self.first],
            share=words.share(self.share),
            parts="; ".join(f"{words.names[name]}: {words.share(share)}" for name, share in self.then.items()),
        )
