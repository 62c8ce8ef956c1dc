"""Points that the assessor decides."""

from collections.abc import Mapping
from fractions import Fraction
from typing import Literal

from scoring.base import Id
from scoring.rules.shape import Kind, Shape, Words
from scoring.rules.tree import Expression, Input

_WORDS = {
    "vi": "Người thẩm định quyết định số điểm, từ 0 đến điểm tối đa: {input}.",
    "en": "The assessor decides the points, from 0 to the maximum: {input}.",
}


class Assessor(Shape):
    """The points are `input`, which no sum gives. A number above the maximum is a fault and is not cut."""

    shape: Literal["assessor"]
    """Điểm do người thẩm định quyết định, không có công thức.
    The assessor decides the points; there is no sum."""
    input: Id
    """Mã số liệu là số điểm được cho.
    Id of the input that is the points decided."""

    def tree(self) -> Expression:
        return Input(self.input)

    def kinds(self) -> Mapping[str, tuple[Kind, ...]]:
        return {self.input: ("amount",)}

    def highest(self, maximum: Fraction) -> None:
        return None

    def sentence(self, words: Words) -> str:
        return _WORDS[words.language].format(input=words.names[self.input])
