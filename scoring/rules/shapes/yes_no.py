"""Yes: the maximum; no: 0."""

from collections.abc import Mapping
from fractions import Fraction
from typing import Literal

from scoring.base import Id
from scoring.rules.build import if_yes
from scoring.rules.shape import Kind, Shape, Words
from scoring.rules.tree import Expression, Maximum

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
        return if_yes(self.input, Maximum())

    def kinds(self) -> Mapping[str, tuple[Kind, ...]]:
        return {self.input: ("yes-no",)}

    def highest(self, maximum: Fraction) -> Fraction:
        return maximum

    def sentence(self, words: Words) -> str:
        return _WORDS[words.language].format(input=words.names[self.input])
