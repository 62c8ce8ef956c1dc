"""What a release did to a unit, in words: figure and rank before and after."""

from functools import cache
from typing import NamedTuple

from plugins.language import Language
from plugins.scorecards.cells import of_all
from plugins.words import status_words
from scoring.history.revised import Moved, Revision, Standing, revisions
from scoring.results import EditionResult

Pair = tuple[str, str]
"""Before, after."""


class Effect(NamedTuple):
    """A unit in one group. `rank` None: it had and has none."""

    points: Pair
    rank: Pair | None


@cache
def revisions_of(edition: EditionResult) -> tuple[Revision, ...]:
    """What each release after the first changed, worked out once for all pages."""
    return revisions(edition)


def effect(language: Language, moved: Moved) -> Effect:
    """Figure and rank of a unit at a node, before and after."""
    before, after = moved.before, moved.after
    ranks = None if before.rank is after.rank is None else (_rank(language, before), _rank(language, after))
    return Effect((_points(language, before), _points(language, after)), ranks)


def others_ranked(language: Language, revision: Revision, unit: str) -> str | None:
    """How many other units of its groups have another rank, of any unit for ""; None where nobody has one.

    Two corrections of one release, of two groups: neither moved a rank of the other's.
    """
    if not any(group.ranks for edition in (revision.before, revision.after) for group in edition.groups):
        return None
    groups = {place.group for row in revision.corrections for place in row.at_total if place.unit.id == unit}
    ranked = [moved for moved in revision.moved if moved.rank and (not unit or moved.group in groups)]
    others = len({moved.unit.id for moved in ranked} - {unit})
    if unit:
        return language.count("%(n)s other rank changed", "%(n)s other ranks changed", others)
    return language.count("%(n)s rank changed", "%(n)s ranks changed", others)


def _points(language: Language, standing: Standing) -> str:
    figure = standing.figure
    if figure is None:
        return language.say("not in the group")
    if figure.text is None:
        return status_words(language, figure.status) if figure.status else language.say("a part is missing")
    return language.number(figure.text)


def _rank(language: Language, standing: Standing) -> str:
    return language.say("none") if standing.rank is None else of_all(language, standing.rank, standing.of)
