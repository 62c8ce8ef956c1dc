"""What every rule shape is: parameters read from the method file, two sentences, and a tree."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import Literal

from scoring.base import Bilingual, Strict
from scoring.numbers import shortest
from scoring.rules.tree import Expression

Kind = Literal["count", "amount", "ratio", "percent", "yes-no", "level", "date"]
"""What an input is: a whole number from 0; a number; a number 0 to 1; a number 0 to 100; yes or no (1 and 0 in a
tree); the id of a level; a day."""

QUANTITIES: tuple[Kind, ...] = ("count", "amount", "ratio", "percent")
"""The kinds that are numbers to reckon with."""

_SHARES = {
    "vi": ("0 điểm", "{share} điểm tối đa", "điểm tối đa"),
    "en": ("0 points", "{share} of the maximum", "the maximum"),
}
_POINTS = {"vi": "{points} điểm", "en": "{points} points", "en one": "{points} point"}
_NONE = {"vi": "không áp dụng tiêu chí", "en": "the criterion does not apply"}


@dataclass(frozen=True)
class Words:
    """What a sentence is made with: the language, the inputs' names in it, and how it writes numbers and days."""

    language: str
    names: Mapping[str, str]
    """Input id -> its name in the sentence's language."""
    number: Callable[[str], str]
    """A number's plain text ('7.5') -> the same in the language ('7,5')."""
    day: Callable[[date], str]

    def of(self, value: Fraction) -> str:
        """An exact number in the language."""
        return self.number(shortest(value))

    def points(self, value: Fraction) -> str:
        """'7,5 điểm'."""
        one = self.language == "en" and value == 1
        return _POINTS["en one" if one else self.language].format(points=self.of(value))

    def share(self, share: Fraction) -> str:
        """A share of the maximum: 'the maximum', '1/2 of the maximum', '0 points'."""
        none, part, whole = _SHARES[self.language]
        if share in (0, 1):
            return whole if share else none
        # Decisions write "1/2 điểm tối đa", never "0.5": a reader compares the page with the decision.
        return part.format(share=f"{share.numerator}/{share.denominator}")

    def when_zero(self, stated: Fraction | str) -> str:
        """What a denominator of 0 means: so many points, or that the leaf does not apply."""
        return self.points(stated) if isinstance(stated, Fraction) else _NONE[self.language]

    def listed(self, names: tuple[str, ...], sign: str = ", ") -> str:
        """The names of several inputs."""
        return sign.join(self.names[name] for name in names)


class Shape(Strict, ABC):
    """One shape of rule with the parameters of one leaf. Points are exact; the method rounds later."""

    @abstractmethod
    def tree(self) -> Expression:
        """The expression that gives the leaf's points."""

    @abstractmethod
    def kinds(self) -> Mapping[str, tuple[Kind, ...]]:
        """The inputs that the rule takes, and of which kinds each may be."""

    @abstractmethod
    def highest(self, maximum: Fraction) -> Fraction | None:
        """The most points that this rule can give where the leaf's maximum is `maximum`; None: not known beforehand."""

    @abstractmethod
    def sentence(self, words: Words) -> str:
        """The rule in words."""

    def at_most(self) -> tuple[tuple[str, str], ...]:
        """Pairs of inputs of which the first may not be above the second."""
        return ()

    def level_names(self) -> Mapping[str, Bilingual]:
        """Names of the levels that may be chosen, where the rule takes a level."""
        return {}
