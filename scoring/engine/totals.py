"""Totals: the figures of parts to the figure of what they make, by the method's policies."""

from fractions import Fraction

from scoring.engine.leaves import Figures
from scoring.model.figure import Figure, without
from scoring.model.method import Method, Node
from scoring.numbers import plain, rounded


def add_totals(method: Method, group: str, unit: str, figures: Figures) -> None:
    """Put into `figures` the sums of `unit` for every node above the leaves, exactly.

    A part without a figure: *block* gives no total, *zero* counts it as 0 and *reduce* leaves it out
    with its maximum. Where the method rounds at the total, only the root is rounded.
    """
    _figure(method, method.tree, group, unit, figures)


def _figure(method: Method, node: Node, group: str, unit: str, figures: Figures) -> Figure:
    if not node.children:
        return figures[unit, node.id]
    parts = [(child, _figure(method, child, group, unit, figures)) for child in node.children if child.applies(group)]
    figures[unit, node.id] = total = _total(method, node, group, parts)
    return total


def _total(method: Method, node: Node, group: str, parts: list[tuple[Node, Figure]]) -> Figure:
    points, maximum = Fraction(0), Fraction(0)
    treated: dict[str, list[str]] = {"zero": [], "reduce": [], "block": []}
    for child, figure in parts:
        if figure.points is not None and figure.maximum is not None:
            points += figure.points
            maximum += figure.maximum
            continue
        if figure.status == "not-applicable":
            policy = child.not_applicable or method.not_applicable.choice
        else:
            policy = child.missing or method.missing.choice
        treated[policy].append(child.id)
        if policy == "zero":
            maximum += child.maximum(group) or 0
    gone = [figure.status for _, figure in parts if figure.points is None]
    if len(gone) == len(parts):
        # A unit that reported nothing has no total, whatever the policy for single parts: it is not 0.
        missing = [status for status in gone if status != "not-applicable"]
        return without((missing or gone)[0] or "not-found", False)
    if treated["block"]:
        blocking = next(figure.status for child, figure in parts if child.id == treated["block"][0])
        return without(blocking or "not-found", False, lacking=tuple(treated["block"]))
    digits = method.rounding.digits.choice
    if node is method.tree and method.rounding.stage.choice == "total":
        points = rounded(points, digits, method.rounding.mode.choice)
    return Figure(
        points,
        plain(points, digits),
        None,
        maximum,
        False,
        zeroed=tuple(treated["zero"]),
        left_out=tuple(treated["reduce"]),
    )
