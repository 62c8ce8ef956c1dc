"""Totals: the figures of parts to the figure of what they make, by the method's policies."""

from fractions import Fraction

from scoring.engine.leaves import Figures
from scoring.model.figure import Figure, without
from scoring.model.method import Method, Node
from scoring.numbers import plain, rounded, total


def add_totals(method: Method, group: str, unit: str, figures: Figures, known: Figures | None = None) -> None:
    """Put into `figures` the sums of `unit` for every node above the leaves and for every view, exactly.

    A part without a figure: *block* gives no total, *zero* counts it as 0 and *reduce* leaves it out
    with its maximum. Where the method rounds at the total, only the root is rounded. `known` are
    figures with their totals already; a total of the very same parts is taken over.
    """
    _figure(method, method.tree, group, unit, figures, known or {})
    for view in method.views_by_id.values():
        if view.applies(group):
            parts = [(part, figures[unit, part.id]) for name in view.of if (part := method.nodes[name]).applies(group)]
            figures[unit, view.id] = _total(method, view, group, parts)


def _figure(method: Method, node: Node, group: str, unit: str, figures: Figures, known: Figures) -> Figure:
    if not node.children:
        return figures[unit, node.id]
    children = [child for child in node.children if child.applies(group)]
    parts = [(child, _figure(method, child, group, unit, figures, known)) for child in children]
    if known and all(figure is known.get((unit, child.id)) for child, figure in parts):
        found = known[unit, node.id]
    else:
        found = _total(method, node, group, parts)
    figures[unit, node.id] = found
    return found


def _total(method: Method, node: Node, group: str, parts: list[tuple[Node, Figure]]) -> Figure:
    points: list[Fraction] = []
    maxima: list[Fraction] = []
    treated: dict[str, list[str]] = {"zero": [], "reduce": [], "block": []}
    for child, figure in parts:
        if figure.points is not None and figure.maximum is not None:
            points.append(figure.points)
            maxima.append(figure.maximum)
            continue
        if figure.status == "not-applicable":
            policy = child.not_applicable or method.not_applicable.choice
        else:
            policy = child.missing or method.missing.choice
        treated[policy].append(child.id)
        if policy == "zero":
            maxima.append(_open(child, figure, group))
    gone = [figure.status for _, figure in parts if figure.points is None]
    if len(gone) == len(parts):
        # A unit that reported nothing has no total, whatever the policy for single parts: it is not 0.
        missing = [status for status in gone if status != "not-applicable"]
        status = (missing or gone)[0] or "not-found"
        # What a zero policy further up counts against it: only the parts that do apply to the unit.
        applying = [_open(child, figure, group) for child, figure in parts if figure.status != "not-applicable"]
        return without(status, False)._replace(maximum=total(applying) if missing else None)
    if treated["block"]:
        blocking = next(figure.status for child, figure in parts if child.id == treated["block"][0])
        return without(blocking or "not-found", False, lacking=tuple(treated["block"]))
    digits = method.rounding.digits.choice
    exact = total(points)
    shown = rounded(exact, digits, method.rounding.mode.choice)
    if node is method.tree and method.rounding.stage.choice == "total":
        exact = shown
    return Figure(
        exact,
        plain(shown, digits),
        None,
        total(maxima),
        False,
        zeroed=tuple(treated["zero"]),
        left_out=tuple(treated["reduce"]),
    )


def _open(child: Node, figure: Figure, group: str) -> Fraction:
    """The maximum of a part that has no figure: that of what applies to the unit, else the part's own."""
    return figure.maximum if figure.maximum is not None else child.maximum(group) or Fraction(0)
