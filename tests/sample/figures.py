"""The verified figure of every input: how good a unit is at a criterion, and what that comes to for the input."""

from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal

from tests.sample.chance import between, chance
from tests.sample.leaf import Leaf, Taken
from tests.sample.quantities import quantity

_BEST, _WORST = 0.97, 0.37
_AT_LEAST = {"c5-3": 0.88, "c5-6": 0.5, "c5-11": 0.4, "k5-1": 0.6, "k5-2": 0.7, "x3-3": 0.7, "x4-1": 0.35}
"""Criteria of which even the weakest unit reaches so much."""


def ability(group: str, unit: str, year: int) -> float:
    """How good the unit is on the whole; most get better from year to year."""
    if group == "xa":
        return between(_WORST, 0.85, unit, "ability")
    grown = sum(between(-0.02, 0.07, unit, "growth", passed) for passed in range(2022, year))
    return between(_WORST, 0.87, unit, "ability") + grown


def quality(group: str, unit: str, leaf: str, year: int, reached: float) -> float:
    """How good it is at one criterion, from 0 to 1: some criteria are hard, and each unit has its strong ones.

    `reached` is how much of it there is so far in the year.
    """
    hard = between(-0.16, 0.2, leaf, "hard")
    own = between(-0.27, 0.27, unit, leaf, "own")
    now = between(-0.04, 0.04, unit, leaf, year)
    return max(0.0, min(1.0, ability(group, unit, year) + hard + own + now)) * reached


def figures(leaf: Leaf, group: str, unit: str, year: int, reached: float = 1) -> dict[str, str]:
    """Input -> its verified text, of the inputs that the group's rule takes."""
    good = quality(group, unit, leaf.id, year, reached)
    taken = leaf.rule_for(group).inputs
    found: dict[str, str] = {}
    # Parts come after their wholes.
    for one in sorted(taken, key=lambda one: one.draw.kind in ("part", "late") or "at_most" in one.keys):
        found[one.id] = _text(one, good, leaf, group, unit, year, found)
    return {one.id: found[one.id] for one in taken}


def _text(one: Taken, good: float, leaf: Leaf, group: str, unit: str, year: int, found: dict[str, str]) -> str:
    draw, most = one.draw, leaf.maxima[group]
    words = (unit, leaf.id, one.id)
    match draw.kind:
        case "of":
            return str(quantity(group, unit, draw.of, year))
        case "part":
            least = _AT_LEAST.get(leaf.id, 0.0)
            return str(
                round(int(found[draw.of]) * min(1.0, least + (1 - least) * good + (0.03 if good > _BEST else 0)))
            )
        case "late":
            return str(round(int(found[draw.of]) * (1 - good) * 0.7))
        case "yes":
            return "yes" if good > between(0.12, 0.66, *words) else "no"
        case "level":
            last = len(draw.levels) - 1
            return (
                draw.levels[min(last, int((good + between(-0.12, 0.12, *words)) * (last + 1)))]
                if good
                else draw.levels[0]
            )
        case "points":
            return _steps(Decimal(most) * Decimal(str(round(good, 4))), draw.worst)
        case "day":
            return _day(date.fromisoformat(draw.worst), date.fromisoformat(draw.best), good)
        case _:
            return _number(one, good, found, *words, year)


def _number(one: Taken, good: float, found: dict[str, str], *words: object) -> str:
    worst, best = float(one.draw.worst), float(one.draw.best)
    value = worst + (best - worst) * max(0.0, min(1.0, good + between(-0.07, 0.07, *words)))
    if one.kind == "count":
        return str(round(value))
    places = int(one.keys.get("digits", "2"))
    text = f"{value:.{places}f}"
    whole = one.keys.get("at_most")
    if whole and Decimal(text) > Decimal(found[whole]):
        return found[whole]
    return text.rstrip("0").rstrip(".") if "." in text else text


def _steps(points: Decimal, step: str) -> str:
    size = Decimal(step)
    found = (points / size).quantize(Decimal(1), ROUND_HALF_UP) * size
    return f"{found.normalize():f}"


def _day(worst: date, best: date, good: float) -> str:
    return (worst + timedelta(days=round((best - worst).days * good))).isoformat()


def lucky(share: float, *words: object) -> bool:
    """Whether something that happens in `share` of all cases happens here."""
    return chance(*words) < share
