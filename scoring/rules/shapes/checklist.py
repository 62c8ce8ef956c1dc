"""Points for each entry of a list that is met, up to a cap."""

from collections.abc import Mapping
from fractions import Fraction
from typing import Literal, Self

from pydantic import Field, model_validator

from scoring.base import Exact, Id
from scoring.faults import Refused
from scoring.faults.values import TWICE
from scoring.rules.build import add, least, number, times
from scoring.rules.shape import Kind, Shape, Words
from scoring.rules.tree import Expression, Input

_WORDS = {
    "vi": "Mỗi nội dung có được {each}, tổng không quá {most}: {inputs}.",
    "en": "{each} for each entry that is yes, at most {most} in all: {inputs}.",
}


class Checklist(Shape):
    """Each of `inputs` that is yes earns `each`, together `most` at most."""

    shape: Literal["checklist"]
    """Điểm cho mỗi nội dung có, không quá một mức trần.
    Points for each entry that is yes, up to a cap."""
    inputs: tuple[Id, ...] = Field(min_length=1)
    """Mã các số liệu có/không.
    Ids of the yes-or-no inputs."""
    each: Exact
    """Số điểm cho mỗi nội dung có.
    The points for each that is yes."""
    most: Exact
    """Nhiều nhất bấy nhiêu điểm.
    The most points in all."""

    @model_validator(mode="after")
    def _once(self) -> Self:
        for place, name in enumerate(self.inputs):
            if name in self.inputs[:place]:
                raise Refused(TWICE, found=name)
        return self

    def tree(self) -> Expression:
        return least(number(self.most), times(add(map(Input, self.inputs)), number(self.each)))

    def kinds(self) -> Mapping[str, tuple[Kind, ...]]:
        return dict.fromkeys(self.inputs, ("yes-no",))

    def highest(self, maximum: Fraction) -> Fraction:
        return min(len(self.inputs) * self.each, self.most)

    def sentence(self, words: Words) -> str:
        return _WORDS[words.language].format(
            each=words.points(self.each), most=words.points(self.most), inputs=words.listed(self.inputs, "; ")
        )
