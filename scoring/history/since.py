"""A group beside the same group of the edition before: who has what, and by how much it moved."""

from fractions import Fraction
from typing import Literal, NamedTuple

from scoring.engine.group import GroupResult
from scoring.model.figure import Figure
from scoring.model.unit import Unit
from scoring.results import EditionResult

Apart = Literal["first", "method", "group"]
"""Why nothing is held against anything: there is no edition before, it has another method, or not this group."""


class Moved(NamedTuple):
    """One unit of this edition: its score in both as published, None where it has none, and their exact difference."""

    unit: Unit
    before: str | None
    after: str | None
    by: Fraction | None


class Since(NamedTuple):
    """The group of the edition before, and every unit of today's in the group's order."""

    group: GroupResult
    moved: tuple[Moved, ...]


def since(before: EditionResult | None, edition: EditionResult, group: GroupResult) -> Since | Apart:
    """What changed at the total on what the method ranks by. Two editions compare only by one method and in one group.

    A total that lacks a part is no score of the whole and compares with none.
    """
    if before is None:
        return "first"
    if before.edition.method != edition.edition.method:
        return "method"
    last = next((found for found in before.groups if found.id == group.id), None)
    if last is None:
        return "group"
    return Since(last, tuple(_moved(last, group, unit) for unit in group.units))


def _moved(last: GroupResult, group: GroupResult, unit: Unit) -> Moved:
    before, after = _score(last, last.total.get(unit.id)), _score(group, group.total[unit.id])
    by = Fraction(after) - Fraction(before) if before is not None and after is not None else None
    return Moved(unit, before, after, by)


def _score(group: GroupResult, figure: Figure | None) -> str | None:
    """The difference is of figures as they are published, so that anyone can do the sum."""
    if figure is None or figure.lacking or figure.points is None:
        return None
    return group.value_text(figure) if group.method.ranking.basis.choice == "value" else figure.text
