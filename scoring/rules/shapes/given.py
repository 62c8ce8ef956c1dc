"""Points as given: a number that another document states."""

from collections.abc import Mapping
from fractions import Fraction
from typing import Literal

from scoring.base import Id
from scoring.rules.shape import Kind, Shape, Words
from scoring.rules.tree import Expression, Input

_WORDS = {
    "vi": "Điểm là số đã cho: {input}; không quá điểm tối đa.",
    "en": "The points are the number given: {input}; not above the maximum.",
}


class Given(Shape):
    """The points are `input`. A number above the maximum is a fault and is not cut."""

    shape: Literal["given"]
    """Lấy nguyên số đã cho, ví dụ từ một bộ chỉ số khác đã công bố.
    The number as given, for instance by another published index."""
    input: Id
    """Mã số liệu là số điểm.
    Id of the input that is the points."""

    def tree(self) -> Expression:
        return Input(self.input)

    def kinds(self) -> Mapping[str, tuple[Kind, ...]]:
        return {self.input: ("amount",)}

    def highest(self, maximum: Fraction) -> None:
        return None

    def sentence(self, words: Words) -> str:
        return _WORDS[words.language].format(input=words.names[self.input])
