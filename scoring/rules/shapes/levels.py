"""A fraction of the maximum by the level reached."""

from collections.abc import Mapping
from fractions import Fraction
from typing import Literal

from pydantic import Field

from scoring.base import Bilingual, Id, Share, Strict
from scoring.rules.shape import Kind, Names, Shape, Show
from scoring.rules.tree import Choice, Condition, Expression, Input, Maximum, Number, Operation

_WORDS = {"vi": "{input}: {levels}.", "en": "{input}: {levels}."}
_LEVEL = {"vi": "{name} {share}", "en": "{name} {share}"}
_SHARES = {
    "vi": ("0 điểm", "{share} điểm tối đa", "điểm tối đa"),
    "en": ("0 points", "{share} of the maximum", "the maximum"),
}


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
            (Condition("=", Input(self.input), level), Operation("×", Number(given.share), Maximum()))
            for level, given in self.levels.items()
        )
        return Choice(cases, otherwise=Number(Fraction(0)))

    def kinds(self) -> Mapping[str, Kind]:
        return {self.input: "level"}

    def highest(self, maximum: Fraction) -> Fraction:
        return max(level.share for level in self.levels.values()) * maximum

    def level_names(self) -> Mapping[str, Bilingual]:
        return {level: given.name for level, given in self.levels.items()}

    def sentence(self, language: str, names: Names, show: Show) -> str:
        levels = "; ".join(
            _LEVEL[language].format(name=level.name.say(language), share=_share(level.share, language, show))
            for level in self.levels.values()
        )
        return _WORDS[language].format(input=names[self.input], levels=levels)


def _share(share: Fraction, language: str, show: Show) -> str:
    none, part, whole = _SHARES[language]
    if share in (0, 1):
        return whole if share else none
    # Decisions write "1/2 điểm tối đa", never "0.5": a reader compares the page with the decision.
    return part.format(share=f"{share.numerator}/{share.denominator}")
