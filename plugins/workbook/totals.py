"""Totals as formulas: points and maxima as whole numbers, policies through states and an applicable maximum."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from fractions import Fraction

from scoring.model.choices import Policy
from scoring.model.method import Method
from scoring.model.node import Node

THERE, MISSING, NOT_APPLICABLE = 0, 1, 2
"""States of a node: it has points; it has none; it does not apply."""

Put = Callable[[str], str]
"""Writes a formula into the next free cell of the hidden sheet and gives its address."""


@dataclass(frozen=True)
class Cells:
    """Addresses of one node's numbers. Points are in units of the last digit, maxima in those of `scale`."""

    node: Node
    points: str
    state: str
    maximum: str
    """The applicable maximum; 0 where there are no points."""
    open: str
    """What counts against the unit where a policy takes the node as 0."""
    reported: str
    """Maxima of the leaves below that have points."""
    applying: str
    """Maxima of the leaves below that apply."""


def total(method: Method, node: Node, own: int, parts: Sequence[Cells], put: Put) -> Cells:
    """The cells of `node` from its parts; `own` is its maximum in units."""
    blocked = [(part, _treated(method, part, "block")) for part in parts]
    zeroed = [(part, _treated(method, part, "zero")) for part in parts]
    there = put("=" + "+".join(f"IF({part.state}={THERE},1,0)" for part in parts))
    missing = put("=" + "+".join(f"IF({part.state}={MISSING},1,0)" for part in parts))
    state = "0"
    for part, blocks in reversed(blocked):
        if blocks:
            state = f"IF({blocks},{part.state},{state})"
    reported = put("=" + "+".join(part.reported for part in parts))
    applying = put("=" + "+".join(part.applying for part in parts))
    # Nested formulas grow with the parts; one cell holds what blocks.
    state = put(f"={state}")
    if node.coverage is not None:
        enough = f"{reported}*{node.coverage.denominator}>={applying}*{node.coverage.numerator}"
        state = put(f"=IF({state}<>0,{state},IF({enough},{THERE},{MISSING}))")
    state = put(f"=IF({there}=0,IF({missing}>0,{MISSING},{NOT_APPLICABLE}),{state})")
    gather = "MAX" if node.total == "best" else "SUM"
    points = put(f"=IF({state}={THERE},{gather}({','.join(part.points for part in parts)}),0)")
    maxima = [
        put(f"=IF({part.state}={THERE},{part.maximum},{f'IF({zero},{part.open},0)' if zero else '0'})")
        for part, zero in zeroed
    ]
    maximum = put(f"=IF({state}={THERE},{gather}({','.join(maxima)}),0)")
    lost = [put(f"=IF({part.state}={MISSING},{part.open},0)") for part in parts]
    open_ = put(f"=IF({state}={THERE},{maximum},IF({there}=0,IF({missing}>0,SUM({','.join(lost)}),{own}),{own}))")
    return Cells(node, points, state, maximum, open_, reported, applying)


def scale(method: Method, group: str) -> int:
    """So many units make a point of the maxima: the least that makes each of them whole."""
    found = 1
    for node in method.places.values():
        maximum = node.maximum(group) or Fraction(0)
        while (maximum * found).denominator != 1:
            found *= 10
            if found > 10**6:
                raise ValueError(node.id)
    return found


def _treated(method: Method, part: Cells, policy: Policy) -> str | None:
    """The condition under which a part without points is treated by `policy`; None: never."""
    node = part.node
    states = [
        str(state)
        for state, its in (
            (MISSING, node.missing or method.missing.choice),
            (NOT_APPLICABLE, node.not_applicable or method.not_applicable.choice),
        )
        if its == policy
    ]
    if not states:
        return None
    return f"{part.state}={states[0]}" if len(states) == 1 else f"{part.state}<>{THERE}"
