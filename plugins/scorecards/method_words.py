"""A method's maxima and choices in words: the same on its own page and in the report of an edition."""

from fractions import Fraction
from typing import NamedTuple

from plugins.language import Language
from plugins.words import CHOICES, DECIDED_BY, MAXIMUM_WORDS
from scoring.model.choices import Decided
from scoring.model.method import Method
from scoring.numbers import shortest


class ChoiceLine(NamedTuple):
    """One choice that computing needs, and who made it."""

    what: str
    choice: str
    by: str


def maximum_words(maximum: Fraction | str, language: Language) -> str:
    """A maximum as a method states it: a number, that it does not apply, or that it is not known."""
    if isinstance(maximum, str):
        return language.say(MAXIMUM_WORDS[maximum])
    return language.number(shortest(maximum))


def choices(method: Method, language: Language) -> tuple[ChoiceLine, ...]:
    """Every choice, in the order in which a score is made."""
    return tuple(_choice(language, name, found) for name, found in _decided(method))


def _decided(method: Method) -> tuple[tuple[str, Decided], ...]:
    rounding, ranking = method.rounding, method.ranking
    return (
        ("rounding", rounding.mode),
        ("digits", rounding.digits),
        ("value digits", rounding.value_digits),
        ("stage", rounding.stage),
        ("rank basis", ranking.basis),
        ("ranked figure", ranking.on),
        ("ties", ranking.ties),
        ("missing", method.missing),
        ("not applicable", method.not_applicable),
    )


def _choice(language: Language, name: str, found: Decided) -> ChoiceLine:
    what, words = CHOICES[name]
    choice = words.get(str(found.choice))
    return ChoiceLine(
        language.say(what),
        language.say(choice) if choice else language.number(str(found.choice)),
        language.say(DECIDED_BY[found.by]),
    )
