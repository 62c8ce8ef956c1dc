"""The figures worth trying for a rule: 0, the ends that its tree compares with and their neighbours, rounding ties."""

from collections.abc import Iterator
from datetime import date, timedelta
from fractions import Fraction
from itertools import product
from random import Random

from scoring.numbers import shortest
from scoring.rules.shape import Kind, Shape
from scoring.rules.tree import Choice, Condition, Day, Extreme, Input, Level, Number, walk

MOST = 48
"""So many cases of one rule: all where there are no more, else the plain ones and a seeded choice."""

_PLAIN = ("0", "1", "2", "3", "4", "7", "16", "1000000")
_STEP = {"count": Fraction(1), "amount": Fraction(1, 100), "ratio": Fraction(1, 100), "percent": Fraction(1, 100)}


def kinds_of(rule: Shape) -> dict[str, Kind]:
    """The kind of each input: the widest that the rule takes."""
    order: tuple[Kind, ...] = ("amount", "count", "percent", "ratio", "yes-no", "level", "date")
    ends = [node for node in walk(rule.tree()) if isinstance(node, Day)]
    return {
        name: "date" if "date" in kinds and ends else next(kind for kind in order if kind in kinds)
        for name, kinds in rule.kinds().items()
    }


def figures(rule: Shape) -> list[dict[str, str | None]]:
    """Inputs to try, as texts; None: not submitted."""
    kinds = kinds_of(rule)
    tried = {name: list(dict.fromkeys(_values(rule, name, kind))) for name, kind in kinds.items()}
    every = [dict(zip(tried, values, strict=True)) for values in product(*tried.values())]
    good = [given for given in every if all(_fits(given, pair) for pair in rule.at_most())]
    if len(good) > MOST:
        chosen = sorted(Random(len(good)).sample(range(len(good)), MOST))
        good = [good[number] for number in chosen]
    missing: list[dict[str, str | None]] = [{**good[-1], name: None} for name in kinds]
    return [*({**given} for given in good), *missing]


def _values(rule: Shape, name: str, kind: Kind) -> Iterator[str]:
    if kind == "yes-no":
        yield from ("yes", "no")
    elif kind == "level":
        yield from rule.level_names()
    elif kind == "date":
        days = [node.value for node in walk(rule.tree()) if isinstance(node, Day)]
        yield date(1, 1, 1).isoformat()
        for day in days:
            yield from ((day + timedelta(days=n)).isoformat() for n in (-1, 0, 1))
    else:
        signed = any(isinstance(node, Number) and node.value < 0 for node in walk(rule.tree()))
        yield from _PLAIN
        for end in _ends(rule):
            for value in (end - _STEP[kind], end, end + _STEP[kind]):
                if (value >= 0 or signed) and (kind != "count" or value.denominator == 1):
                    yield shortest(value)


def _ends(rule: Shape) -> Iterator[Fraction]:
    """Numbers that the tree compares something with, or sets beside it in a least or greatest."""
    for node in walk(rule.tree()):
        if isinstance(node, Choice):
            yield from (side for condition, _ in node.cases for side in _compared(condition))
        elif isinstance(node, Extreme):
            yield from (part.value for part in node.parts if isinstance(part, Number))
        elif isinstance(node, Number) and node.value > 1 and (node.value * 100).denominator == 1:
            yield node.value


def _compared(condition: Condition) -> Iterator[Fraction]:
    if isinstance(condition.right, Level) or not isinstance(condition.left, Input):
        return
    if isinstance(condition.right, Number):
        yield condition.right.value


def _fits(given: dict[str, str], pair: tuple[str, str]) -> bool:
    return Fraction(given[pair[0]]) <= Fraction(given[pair[1]])
