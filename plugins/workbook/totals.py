"""Totals as formulas: policies through states and an applicable maximum, points as whole tops over whole bottoms."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import reduce
from math import lcm

from plugins.workbook.plan import NoWorkbook
from scoring.model.choices import Policy
from scoring.model.method import Method
from scoring.model.node import Node
from scoring.rules.cells import Pair, TooLarge, check, times

THERE, MISSING, NOT_APPLICABLE = 0, 1, 2
"""States of a node: it has points; it has none; it does not apply."""

Put = Callable[[str], str]
"""Writes a formula into the next free cell of the hidden sheet and gives its address."""


@dataclass(frozen=True)
class Cells:
    """Addresses of one node's numbers. Points are in units of the last digit, maxima in those of `scale`."""

    node: Node
    points: Pair
    """Exact; 0 over 1 where there are none."""
    state: str
    maximum: str
    """The applicable maximum; 0 where there are no points."""
    open: str
    """What counts against the unit where a policy takes the node as 0."""
    reported: str
    """Maxima of the leaves below that have points."""
    applying: str
    """Maxima of the leaves below that apply."""
    own: int
    """The node's maximum."""


def total(method: Method, node: Node, own: int, parts: Sequence[Cells], put: Put) -> Cells:
    """The cells of `node` from its parts; `own` is its maximum. Raises `NoWorkbook` where they cannot be exact."""
    zeroed = [_treated(method, part, "zero") for part in parts]
    there = put("=" + "+".join(f"IF({part.state}={THERE},1,0)" for part in parts))
    missing = put("=" + "+".join(f"IF({part.state}={MISSING},1,0)" for part in parts))
    reported = put("=" + "+".join(part.reported for part in parts))
    applying = put("=" + "+".join(part.applying for part in parts))
    maxima = [
        put(f"=IF({part.state}={THERE},{part.maximum},{f'IF({zero},{part.open},0)' if zero else '0'})")
        for part, zero in zip(parts, zeroed, strict=True)
    ]
    gathered = put(f"={'MAX' if node.total == 'best' else 'SUM'}({','.join(maxima)})")
    weights = _weights(parts, zeroed, put) if node.total == "weighted-mean" else None
    state = _state(method, node, parts, there, missing, put)
    if node.coverage is not None:
        enough = f"{reported}*{node.coverage.denominator}>={applying}*{node.coverage.numerator}"
        state = put(f"=IF({state}<>{THERE},{state},IF({enough},{THERE},{MISSING}))")
    if node.total != "sum":
        # Nothing to divide by: every part that counts has a maximum, or a weight, of 0.
        empty = f"AND({state}={THERE},{weights or gathered}=0)"
        state = put(f"=IF({empty},{NOT_APPLICABLE},{state})")
    try:
        found = _points(node, own, parts, gathered, weights, put)
    except TooLarge as error:
        raise NoWorkbook(node, "size") from error
    top, bottom = put(f"=IF({state}={THERE},{found.top},0)"), put(f"=IF({state}={THERE},{found.bottom},1)")
    points = found._replace(top=top, bottom=bottom if found.depth > 1 else "1")
    stands = gathered if node.total in ("sum", "best") else str(own)
    maximum = put(f"=IF({state}={THERE},{stands},0)")
    lost = [put(f"=IF({part.state}={MISSING},{part.open},0)") for part in parts]
    whole = {"sum": f"SUM({','.join(lost)})", "best": f"MAX({','.join(lost)})"}.get(node.total, str(own))
    nothing = f"IF({there}=0,IF({missing}>0,{whole},{own}),{own})"
    open_ = put(f"=IF({state}={THERE},{maximum},{nothing})")
    return Cells(node, points, state, maximum, open_, reported, applying, own)


def scale(method: Method, group: str) -> int:
    """So many units make a point of the maxima: the least power of ten that makes each of them whole."""
    maxima = [node.maximum(group) or Fraction(0) for node in method.places.values()]
    return next(10**digits for digits in range(7) if all((m * 10**digits).denominator == 1 for m in maxima))


def _state(method: Method, node: Node, parts: Sequence[Cells], there: str, missing: str, put: Put) -> str:
    blocks = "0"
    for part in reversed(parts):
        if blocked := _treated(method, part, "block"):
            # A cell a part, since formulas inside formulas have a limit.
            blocks = put(f"=IF({blocked},{part.state},{blocks})")
    return put(f"=IF({there}=0,IF({missing}>0,{MISSING},{NOT_APPLICABLE}),{blocks})")


def _treated(method: Method, part: Cells, policy: Policy) -> str | None:
    """The condition under which a part without points is treated by `policy`; None: never."""
    node = part.node
    policies = {
        MISSING: node.missing or method.missing.choice,
        NOT_APPLICABLE: node.not_applicable or method.not_applicable.choice,
    }
    states = [state for state, its in policies.items() if its == policy]
    if not states:
        return None
    return f"{part.state}={states[0]}" if len(states) == 1 else f"{part.state}<>{THERE}"


def _weights(parts: Sequence[Cells], zeroed: Sequence[str | None], put: Put) -> str:
    """The weights of the parts that count, as whole numbers."""
    terms: list[str] = []
    for part, zero, weight in zip(parts, zeroed, _whole(parts), strict=True):
        counts = f"OR({part.state}={THERE},{zero})" if zero else f"{part.state}={THERE}"
        terms.append(put(f"=IF({counts},{weight},0)"))
    return put(f"=SUM({','.join(terms)})")


def _whole(parts: Sequence[Cells]) -> list[int]:
    weights = [part.node.weight or Fraction(0) for part in parts]
    bottom = lcm(*(weight.denominator for weight in weights))
    return [int(weight * bottom) for weight in weights]


def _points(node: Node, own: int, parts: Sequence[Cells], gathered: str, weights: str | None, put: Put) -> Pair:
    """The points as the parts make them; units of points and of maxima cancel out in a share of the maximum."""
    if node.total == "best":
        return reduce(lambda a, b: _greater(a, b, put), [part.points for part in parts])
    if weights is None:
        found = reduce(lambda a, b: _added(a, b, put), [part.points for part in parts])
        if node.total == "sum":
            return found
        highest = sum(part.own for part in parts)
        bottom = f"{found.bottom}*MAX(1,{gathered})"
        return _pair(f"{own}*{found.top}", bottom, own * found.reach, found.depth * highest, put)
    if any(part.node.children for part in parts):
        # The maximum of a part that has parts of its own may vary: no common bottom holds all that it can be.
        raise NoWorkbook(node, "total")
    bottom = lcm(*(part.own for part in parts))
    pairs = list(zip(parts, _whole(parts), strict=True))
    terms = "+".join(f"{part.points.top}*{weight * bottom // part.own}" for part, weight in pairs)
    reach = sum(part.points.reach * weight * bottom // part.own for part, weight in pairs)
    depth = bottom * sum(weight for _, weight in pairs)
    return _pair(f"{own}*({terms})", f"{bottom}*MAX(1,{weights})", own * reach, depth, put)


def _added(a: Pair, b: Pair, put: Put) -> Pair:
    if a.bottom == b.bottom == "1":
        return _pair(f"{a.top}+{b.top}", "1", a.reach + b.reach, 1, put)
    top, bottom = f"{times(a.top, b.bottom)}+{times(b.top, a.bottom)}", times(a.bottom, b.bottom)
    return _pair(top, bottom, a.reach * b.depth + b.reach * a.depth, a.depth * b.depth, put)


def _greater(a: Pair, b: Pair, put: Put) -> Pair:
    check(a.reach * b.depth, b.reach * a.depth)
    first = put(f"={times(a.top, b.bottom)}>={times(b.top, a.bottom)}")
    top, bottom = f"IF({first},{a.top},{b.top})", f"IF({first},{a.bottom},{b.bottom})"
    return _pair(top, bottom, max(a.reach, b.reach), max(a.depth, b.depth), put)


def _pair(top: str, bottom: str, reach: int, depth: int, put: Put) -> Pair:
    check(reach, depth)
    return Pair(put(f"={top}"), "1" if depth == 1 else put(f"={bottom}"), reach, depth)
