"""Which units a printed figure is of: `all`, `reported`, `not-reported`, `top-3`, `bottom-3`, `>=80 <100`."""

import re
from collections.abc import Sequence
from fractions import Fraction
from operator import ge, gt, le, lt
from typing import NamedTuple

from scoring.faults import Refused
from scoring.faults.values import SELECTION, SELECTION_EMPTY
from scoring.numbers import is_number
from scoring.reconcile.ledger import Parts

_ENDS = re.compile(r"(top|bottom)-([1-9][0-9]?)", re.ASCII)
_BOUND = re.compile(r"(>=|<=|>|<)(.+)", re.ASCII)
_HOLDS = {">=": ge, "<=": le, ">": gt, "<": lt}
WORDS = ("all", "reported", "not-reported")


def checked(of: str) -> str:
    """`of`, if it is a selection; raises `Refused`."""
    if of in WORDS or _ENDS.fullmatch(of):
        return of
    for word in of.split(" "):
        found = _BOUND.fullmatch(word)
        if found is None or not is_number(found[2]):
            raise Refused(SELECTION, found=of)
    if _empty(_bounds(of)):
        raise Refused(SELECTION_EMPTY, found=of)
    return of


def places(of: str) -> int | None:
    """How many a top or bottom is of; None for any other selection."""
    ends = _ENDS.fullmatch(of)
    return int(ends[2]) if ends else None


def _bounds(of: str) -> list[tuple[str, Fraction]]:
    """[('>=', 80), ('<', 100)]"""
    return [(match[1], Fraction(match[2])) for word in of.split(" ") if (match := _BOUND.fullmatch(word))]


def _empty(bounds: list[tuple[str, Fraction]]) -> bool:
    """Whether no number is within all of them."""
    lows = [(number, sign == ">") for sign, number in bounds if sign in (">", ">=")]
    highs = [(number, sign == "<") for sign, number in bounds if sign in ("<", "<=")]
    return any(low > high or (low == high and (out or without)) for low, out in lows for high, without in highs)


def select(of: str, units: Sequence[str], parts: Parts) -> tuple[str, ...]:
    """The selected of `units`, in their order. Units that share the last place of a top or bottom are all in it."""
    if of == "all":
        return tuple(units)
    if of == "reported":
        return tuple(unit for unit in units if unit in parts)
    if of == "not-reported":
        return tuple(unit for unit in units if unit not in parts)
    if ends := _ENDS.fullmatch(of):
        scores = sorted((part.exact for part in parts.values()), reverse=ends[1] == "top")[: int(ends[2])]
        inside = ge if ends[1] == "top" else le
        return tuple(unit for unit in units if unit in parts and inside(parts[unit].exact, scores[-1]))
    bounds = _bounds(of)
    return tuple(
        unit for unit in units if unit in parts and all(_HOLDS[sign](parts[unit].exact, end) for sign, end in bounds)
    )


class Tie(NamedTuple):
    """The units that share the last place of a top or bottom, and for how many of them there is room."""

    units: tuple[str, ...]
    room: int


def tie(of: str, chosen: Sequence[str], parts: Parts) -> Tie | None:
    """The tie among the `chosen` of a top or bottom; None where all have room."""
    ends = _ENDS.fullmatch(of)
    if ends is None or len(chosen) <= int(ends[2]):
        return None
    last = (min if ends[1] == "top" else max)(parts[unit].exact for unit in chosen)
    units = tuple(unit for unit in chosen if parts[unit].exact == last)
    return Tie(units, int(ends[2]) - (len(chosen) - len(units)))
