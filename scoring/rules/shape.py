"""What every rule shape is: parameters read from the method file, two sentences, and a tree."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import Literal

from scoring.base import Bilingual, Strict
from scoring.rules.tree import Expression

Names = Mapping[str, str]
"""Input id -> its name in the sentence's language."""

Kind = Literal["count", "yes-no", "level"]
"""What an input is: a whole number from 0; yes or no; the id of a level."""

Show = Callable[[str], str]
"""A number's plain text ('7.5') -> the same in the sentence's language ('7,5')."""


class Shape(Strict, ABC):
    """One shape of rule with the parameters of one leaf. Points are exact; the method rounds later."""

    @abstractmethod
    def tree(self) -> Expression:
        """The expression that gives the leaf's points."""

    @abstractmethod
    def kinds(self) -> Mapping[str, Kind]:
        """The inputs that the rule takes, and of which kind each must be."""

    @abstractmethod
    def highest(self, maximum: Fraction) -> Fraction:
        """The most points that this rule can give where the leaf's maximum is `maximum`."""

    @abstractmethod
    def sentence(self, language: str, names: Names, show: Show) -> str:
        """The rule in words, in `language`."""

    def at_most(self) -> tuple[tuple[str, str], ...]:
        """Pairs of inputs of which the first may not be above the second."""
        return ()

    def level_names(self) -> Mapping[str, Bilingual]:
        """Names of the levels that may be chosen, where the rule takes a level."""
        return {}
