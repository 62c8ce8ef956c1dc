"""A unit's points from its published inputs, exactly: its leaves by their rules, then every node by its policies."""

from collections.abc import Callable, Mapping, Sequence
from fractions import Fraction
from typing import Any

from scoring.model.figure import Figure, without
from scoring.numbers import plain, rounded, total
from scoring.rules.points import Given, Value, day_number, points
from scoring.rules.tree import Best
from scoring.verify.documents import Part, Rules
from scoring.verify.tree import Unfit, day, number

_NOT_APPLICABLE = "not-applicable"
Found = dict[str, Figure]
"""Node or view -> its figure."""


def given_values(leaf: Part, document: Any) -> dict[str, Value] | None:
    """The verified inputs of a leaf as its rule takes them; None where the document has none. Raises `Unfit`."""
    texts = document["inputs"].get(leaf.id)
    if texts is None:
        return None
    return {name: _value(kind, texts[name]) for name, kind in leaf.kinds.items()}


def computed(rules: Rules, document: Any, others: Mapping[str, Mapping[Best, Fraction]]) -> Found:
    """Every node and view of one unit. Raises `Unfit` where its document is none that a site would publish."""
    try:
        found: Found = {}
        covered: dict[str, tuple[Fraction, Fraction]] = {}
        for node in reversed(rules.nodes.values()):
            if node.parts:
                covered[node.id] = _sums(covered[part.id] for part in node.parts)
                found[node.id] = _total(rules, node, found, covered)
            else:
                found[node.id] = _leaf(rules, node, document, others.get(node.id, {}))
                covered[node.id] = _cover(node, found[node.id])
        for view in rules.views.values():
            found[view.id] = _total(rules, view, found, covered)
    except (KeyError, TypeError, AttributeError, ValueError, ZeroDivisionError, OverflowError, RecursionError) as error:
        raise Unfit(f"{type(error).__name__} {error!s:.60}") from error
    return found


def _value(kind: str, text: Any) -> Value:
    match kind:
        case "yes-no":
            return Fraction({"yes": 1, "no": 0}[text])
        case "level":
            return str(text)
        case "date":
            return day_number(day(text))
        case _:
            return number(text)


def _leaf(rules: Rules, leaf: Part, document: Any, others: Mapping[Best, Fraction]) -> Figure:
    ruled = _ruled(rules, leaf, document, others)
    if (decided := document["overrides"].get(leaf.id)) is None:
        return ruled
    return _figure(rules, number(decided), leaf.maximum)._replace(by_rule=ruled)


def _ruled(rules: Rules, leaf: Part, document: Any, others: Mapping[Best, Fraction]) -> Figure:
    if (status := document["statuses"].get(leaf.id)) is not None:
        return without(str(status), False)
    values = given_values(leaf, document)
    if leaf.maximum is None or leaf.tree is None or values is None:
        return without("not-found", False)
    exact = points(leaf.tree, Given(values, leaf.maximum, others))
    if exact is None:
        return without(_NOT_APPLICABLE, False)
    return _figure(rules, rounded(exact, rules.digits, rules.mode) if rules.stage == "leaf" else exact, leaf.maximum)


def _figure(rules: Rules, exact: Fraction, maximum: Fraction | None) -> Figure:
    return Figure(exact, plain(exact, rules.digits, rules.mode), None, maximum, False)


def _open(part: Part, figure: Figure) -> Fraction:
    """The maximum of a part without points: that of what applies to the unit, else the part's own."""
    return figure.maximum if figure.maximum is not None else part.maximum or Fraction(0)


def _cover(leaf: Part, figure: Figure) -> tuple[Fraction, Fraction]:
    """Of the leaf's maximum, how much has points and how much applies."""
    there = (figure.maximum or Fraction(0)) if figure.points is not None else Fraction(0)
    return there, Fraction(0) if figure.status == _NOT_APPLICABLE else _open(leaf, figure)


def _sums(pairs: Any) -> tuple[Fraction, Fraction]:
    reported, applying = zip(*pairs, strict=True)
    return total(reported), total(applying)


def _total(rules: Rules, node: Part, found: Found, covered: Mapping[str, tuple[Fraction, Fraction]]) -> Figure:
    pairs = [(part, found[part.id]) for part in node.parts]
    there = [pair for pair in pairs if pair[1].points is not None]
    gone = [pair for pair in pairs if pair[1].points is None and pair[1].status != _NOT_APPLICABLE]
    first = gone[0][1].status if gone else None
    if not there:
        return without(first or _NOT_APPLICABLE, False)._replace(maximum=_whole(node, gone))
    treated: dict[str, list[tuple[Part, Figure]]] = {"zero": [], "reduce": [], "block": []}
    for part, figure in pairs:
        if figure.points is None:
            treated[part.not_applicable if figure.status == _NOT_APPLICABLE else part.missing].append((part, figure))
    if treated["block"]:
        return without(treated["block"][0][1].status or "", False, _ids(treated["block"]))
    if node.coverage is not None:
        reported, applying = _sums(covered[part.id] for part in node.parts)
        if reported < applying * node.coverage:
            short = tuple(part.id for part in node.parts if covered[part.id][0] < covered[part.id][1])
            return without(first or "not-submitted", False, short)
    exact, maximum = _SUMS[node.total](node, there, treated["zero"])
    if node.total != "sum" and maximum == 0:
        return without(_NOT_APPLICABLE, False)
    if rules.stage == "total" and node is rules.root:
        exact = rounded(exact, rules.digits, rules.mode)
    made = _figure(rules, exact, maximum)
    return made._replace(zeroed=_ids(treated["zero"]), left_out=_ids(treated["reduce"]))


def _ids(pairs: Sequence[tuple[Part, Figure]]) -> tuple[str, ...]:
    return tuple(part.id for part, _ in pairs)


def _whole(node: Part, gone: Sequence[tuple[Part, Figure]]) -> Fraction | None:
    """The maximum of a node of which nothing is there."""
    maxima = [_open(part, figure) for part, figure in gone]
    if not maxima:
        return None
    return {"sum": total(maxima), "best": max(maxima)}.get(node.total, node.maximum)


Pairs = Sequence[tuple[Part, Figure]]


def _sum(_: Part, there: Pairs, zeroed: Pairs) -> tuple[Fraction, Fraction]:
    maxima = [_open(part, figure) for part, figure in (*there, *zeroed)]
    return total(figure.points or Fraction(0) for _, figure in there), total(maxima)


def _over_maximum(node: Part, there: Pairs, zeroed: Pairs) -> tuple[Fraction, Fraction]:
    exact, maxima = _sum(node, there, zeroed)
    own = node.maximum or Fraction(0)
    return (exact / maxima * own, own) if maxima else (Fraction(0), Fraction(0))


def _weighted(node: Part, there: Pairs, zeroed: Pairs) -> tuple[Fraction, Fraction]:
    values = [part.weight * (figure.points or Fraction(0)) / _open(part, figure) for part, figure in there]
    weights = total(part.weight for part, _ in (*there, *zeroed))
    own = node.maximum or Fraction(0)
    return (total(values) / weights * own, own) if weights else (Fraction(0), Fraction(0))


def _best(_: Part, there: Pairs, zeroed: Pairs) -> tuple[Fraction, Fraction]:
    maxima = [_open(part, figure) for part, figure in (*there, *zeroed)]
    return max(Fraction(0), *(figure.points or Fraction(0) for _, figure in there)), max(maxima)


_SUMS: dict[str, Callable[[Part, Pairs, Pairs], tuple[Fraction, Fraction]]] = {
    "sum": _sum,
    "points-over-maximum": _over_maximum,
    "weighted-mean": _weighted,
    "best": _best,
}
