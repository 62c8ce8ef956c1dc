"""A fraction of the maximum by the level reached."""

from collections.abc import Mapping
from fractions import Fraction
from typing import Literal

from pydantic import Field

from scoring.base import Bilingual, Id, Share, Strict
from scoring.rules.build import number, times, when
from scoring.rules.shape import Kind, Shape, Words
from scoring.rules.tree import ZERO, Choice, Expression, Input, Maximum
from scoring.rules.tree import Level as Chosen

_WORDS = {"vi": "{input}: {levels}.", "en": "{input}: {levels}."}
_LEVEL = {"vi": "{name} {share}", "en": "{name} {share}"}


class Level(Strict):
    """A level's name, and the `share` of the maximum that it earns."""

    name: Bilingual
    """Tên mức.
    Name of the level."""
    share: Share
    """Phần của điểm tối đa được hưởng.
    Share of the maximum that it earns."""


class Levels(Shape):
    """`input` is the id of one of `levels`."""

    shape: Literal["levels"]
    """Theo mức đạt được.
    By the level reached."""
    input: Id
    """Mã số liệu cho biết mức.
    Id of the input that tells the level."""
    levels: dict[Id, Level] = Field(min_length=2)
    """Các mức.
    The levels."""

    def tree(self) -> Expression:
        cases = tuple(
            (when("=", Input(self.input), Chosen(level)), times(number(given.share), Maximum()))
            for level, given in self.levels.items()
        )
        return Choice(cases, ZERO)

    def kinds(self) -> Mapping[str, tuple[Kind, ...]]:
        return {self.input: ("level",)}

    def highest(self, maximum: Fraction) -> Fraction:
        return max(level.share for level in self.levels.values()) * maximum

    def level_names(self) -> Mapping[str, Bilingual]:
        return {level: given.name for level, given in self.levels.items()}

    def sentence(self, words: Words) -> str:
        levels = "; ".join(
            _LEVEL[words.language].format(name=level.name.say(words.language), share=words.share(level.share))
            for level in self.levels.values()
        )
        return _WORDS[words.language].format(input=words.names[self.input], levels=levels)
