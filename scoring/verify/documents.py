"""The published documents as they are needed to compute: read strictly, since anybody may have written them."""

import json
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any

from scoring.numbers import RoundingMode
from scoring.rules.tree import Best, Expression
from scoring.verify.tree import Unfit, digits, mode, number, tree

_TOTALS = ("sum", "points-over-maximum", "weighted-mean", "best")
_POLICIES = ("zero", "reduce", "block")
_MOST_NODES = 20_000


@dataclass
class Part:
    """A node, or a view, of one group."""

    id: str
    maximum: Fraction | None
    total: str = "sum"
    weight: Fraction = Fraction(0)
    missing: str = "block"
    not_applicable: str = "block"
    coverage: Fraction | None = None
    kinds: dict[str, str] = field(default_factory=dict)
    """Input -> its kind."""
    tree: Expression | None = None
    parts: list["Part"] = field(default_factory=list)


@dataclass
class Rules:
    """A method for one group: `nodes` from the root down, `views` beside them."""

    nodes: dict[str, Part]
    views: dict[str, Part]
    digits: int
    value_digits: int
    mode: RoundingMode
    stage: str
    by_value: bool
    exact: bool
    """Whether ranks are by exact figures, not by rounded ones."""

    @property
    def root(self) -> Part:
        return next(iter(self.nodes.values()))


def as_json(content: bytes) -> Any:
    """What `content` says as JSON; None where it is none, names a thing twice, or is nested without end."""
    try:
        return json.loads(content.decode("utf-8"), object_pairs_hook=_once, parse_constant=_refuse)
    except (ValueError, RecursionError):
        return None


def rules(document: Any) -> Rules:
    """The document of a method for a group. Raises `Unfit`."""
    try:
        rounding = document["rounding"]
        nodes: dict[str, Part] = {}
        for one in document["nodes"][:_MOST_NODES]:
            part = _part(one)
            if part.id in nodes or (one["parent"] is None) != (not nodes):
                raise Unfit(f"node {part.id!r:.40}")
            if nodes:
                nodes[one["parent"]].parts.append(part)
            nodes[part.id] = part
        views = {one["id"]: _view(one, nodes) for one in document["views"]}
        if not nodes or views.keys() & nodes.keys():
            raise Unfit("nodes")
        places = digits(rounding["digits"]), digits(rounding["value_digits"])
        by_value, exact = document["basis"] == "value", document["on"] == "exact"
        return Rules(nodes, views, *places, mode(rounding["mode"]), _text(rounding["stage"]), by_value, exact)
    except (KeyError, TypeError, AttributeError, ValueError, RecursionError) as error:
        raise Unfit(f"method: {type(error).__name__} {error!s:.60}") from error


def best_key(document: Any) -> Best:
    """The tree that a unit's document names a best of the group by. Raises `Unfit`."""
    found = tree(as_json(document.encode()) if isinstance(document, str) else None)
    if not isinstance(found, Best):
        raise Unfit(f"best {document!r:.60}")
    return found


def _part(one: Any) -> Part:
    return Part(
        _text(one["id"]),
        _exact(one["maximum"]),
        _one_of(_TOTALS, one["total"]),
        _exact(one["weight"]) or Fraction(0),
        _one_of(_POLICIES, one["missing"]),
        _one_of(_POLICIES, one["not_applicable"]),
        _exact(one["coverage"]),
        {_text(given["id"]): _text(given["kind"]) for given in one["inputs"]},
        None if one["tree"] is None else tree(one["tree"]),
    )


def _view(one: Any, nodes: dict[str, Part]) -> Part:
    # A part that does not apply to the group has no node here.
    return Part(_text(one["id"]), _exact(one["maximum"]), parts=[nodes[name] for name in one["of"] if name in nodes])


def _exact(text: Any) -> Fraction | None:
    return None if text is None else number(text)


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise Unfit(f"text {value!r:.40}")
    return value


def _one_of(known: tuple[str, ...], value: Any) -> str:
    if value not in known:
        raise Unfit(f"one of {', '.join(known)}: {value!r:.40}")
    return value


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise ValueError("twice")
    return found


def _refuse(constant: str) -> None:
    raise ValueError(constant)
