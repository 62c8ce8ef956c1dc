"""Points by steps of a count."""

from collections.abc import Mapping
from fractions import Fraction
from typing import Literal, Self

from pydantic import Field, model_validator

from scoring.base import Exact, Id, Strict
from scoring.faults import Refused
from scoring.faults.yaml import FORM
from scoring.rules.build import number, when
from scoring.rules.shape import Kind, Shape, Words
from scoring.rules.tree import ZERO, Choice, Expression, Input

_WORDS = {"vi": "{input}: {steps}; còn lại 0 điểm.", "en": "{input}: {steps}; otherwise 0 points."}
_STEP = {"vi": "từ {least} trở lên {points}", "en": "{least} or more {points}"}


class Step(Strict):
    """From this count on (`at_least`), so many `points`."""

    at_least: Exact
    """Từ số này trở lên.
    From this count on."""
    points: Exact
    """Được bấy nhiêu điểm.
    So many points."""


class Steps(Shape):
    """The highest step that `input` reaches; below the lowest, 0. Steps are given from high to low."""

    shape: Literal["steps"]
    """Điểm theo bậc; dưới bậc thấp nhất là 0.
    Points by steps; below the lowest, 0."""
    input: Id
    """Mã số liệu được đếm.
    Id of the input that is counted."""
    steps: tuple[Step, ...] = Field(min_length=1)
    """Các bậc, từ cao xuống thấp.
    The steps, from high to low."""

    @model_validator(mode="after")
    def _falling(self) -> Self:
        ends = [step.at_least for step in self.steps]
        if ends != sorted(set(ends), reverse=True):
            raise Refused(FORM, found="steps", expected="at_least: 4, 3, 2, 1 …")
        return self

    def tree(self) -> Expression:
        cases = tuple((when("≥", Input(self.input), number(step.at_least)), number(step.points)) for step in self.steps)
        return Choice(cases, ZERO)

    def kinds(self) -> Mapping[str, tuple[Kind, ...]]:
        return {self.input: ("count",)}

    def highest(self, maximum: Fraction) -> Fraction:
        return max(step.points for step in self.steps)

    def sentence(self, words: Words) -> str:
        steps = ", ".join(
            _STEP[words.language].format(least=words.of(step.at_least), points=words.points(step.points))
            for step in self.steps
        )
        return _WORDS[words.language].format(input=words.names[self.input], steps=steps)
