"""What a group's units are to one another: the best of the others, and ranks."""

from collections.abc import Mapping
from fractions import Fraction
from typing import Any

from scoring.model.figure import Figure
from scoring.numbers import rounded
from scoring.rules.points import Given, points
from scoring.rules.tree import Best, bests_of
from scoring.verify.documents import Part, Rules, best_key
from scoring.verify.points import given_values
from scoring.verify.tree import Unfit, number

Others = dict[str, dict[Best, Fraction]]
"""Leaf -> for each best that its rule reads: that of the other units, where there is any."""


def others(rules: Rules, documents: Mapping[str, Any]) -> dict[str, Others]:
    """Unit -> the best of the others, from the verified inputs of all. Raises `Unfit`."""
    found: dict[str, Others] = {unit: {} for unit in documents}
    for leaf in rules.nodes.values():
        for best in bests_of(leaf.tree) if leaf.tree is not None and leaf.maximum is not None else ():
            values = _values(leaf, best, documents)
            ranked = sorted(values, key=lambda unit: values[unit], reverse=True)[:2]
            for unit in documents:
                rest = [name for name in ranked if name != unit]
                if rest:
                    found[unit].setdefault(leaf.id, {})[best] = values[rest[0]]
    return found


def stated(document: Any) -> Others:
    """The best of the others as the unit's own document has it. Raises `Unfit`."""
    try:
        return {
            str(leaf): {best_key(key): number(value) for key, value in bests.items()}
            for leaf, bests in document["others"].items()
        }
    except (KeyError, TypeError, AttributeError, RecursionError) as error:
        raise Unfit(f"others: {type(error).__name__}") from error


def ranks(rules: Rules, figures: Mapping[str, Figure]) -> dict[str, int]:
    """Unit -> its rank by `figures`, the highest first, 1, 2, 2, 4; without those that cannot be ranked."""
    scores = {unit: found for unit, figure in figures.items() if (found := score(rules, figure)) is not None}
    first: dict[Fraction, int] = {}
    for place, found in enumerate(sorted(scores.values(), reverse=True), start=1):
        first.setdefault(found, place)
    return {unit: first[found] for unit, found in scores.items()}


def score(rules: Rules, figure: Figure) -> Fraction | None:
    """What the unit is ranked by; None where it cannot be ranked."""
    found = figure.value if rules.by_value else figure.points
    if found is None or figure.lacking:
        return None
    return found if rules.exact else rounded(found, rules.value_digits if rules.by_value else rules.digits, rules.mode)


def _values(leaf: Part, best: Best, documents: Mapping[str, Any]) -> dict[str, Fraction]:
    """Unit -> what the best is the greatest of, for the units whose inputs count."""
    found: dict[str, Fraction] = {}
    try:
        for unit, document in documents.items():
            given = None if leaf.id in document["statuses"] else given_values(leaf, document)
            if given is not None and (value := points(best.of, Given(given, leaf.maximum or Fraction(0)))) is not None:
                found[unit] = value
    except (KeyError, TypeError, AttributeError, ValueError, ZeroDivisionError, RecursionError) as error:
        raise Unfit(f"{leaf.id}: {type(error).__name__}") from error
    return found
