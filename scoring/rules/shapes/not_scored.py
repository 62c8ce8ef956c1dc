"""Inputs that are collected and earn nothing."""

from collections.abc import Mapping
from fractions import Fraction
from typing import Literal

from pydantic import Field

from scoring.base import Id
from scoring.rules.shape import QUANTITIES, Kind, Shape, Words
from scoring.rules.tree import ZERO, Expression

_WORDS = {
    "vi": "Thu thập, không tính điểm: {inputs}.",
    "en": "Collected and not scored: {inputs}.",
}


class NotScored(Shape):
    """`inputs` are shown; the points are 0, and so is the maximum of the leaf."""

    shape: Literal["not-scored"]
    """Thu thập nhưng không tính điểm.
    Collected and not scored."""
    inputs: tuple[Id, ...] = Field(min_length=1)
    """Mã các số liệu.
    Ids of the inputs."""

    def tree(self) -> Expression:
        return ZERO

    def kinds(self) -> Mapping[str, tuple[Kind, ...]]:
        return dict.fromkeys(self.inputs, (*QUANTITIES, "yes-no", "date"))

    def highest(self, maximum: Fraction) -> Fraction:
        return Fraction(0)

    def sentence(self, words: Words) -> str:
        return _WORDS[words.language].format(inputs=words.listed(self.inputs, "; "))
