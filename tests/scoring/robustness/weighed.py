"""A group with printed points at the parts p0, p1 … of its total: what robustness is computed of, without files."""

from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import Any

from scoring.engine.group import GroupResult
from scoring.model.figure import Figure, without
from scoring.model.method import Method
from scoring.model.rows import NameRow
from scoring.model.unit import Unit
from scoring.robustness.components import Components, components

Given = Mapping[str, Sequence[str | None]]
"""Unit -> its points at each part; None: not applicable, left out with its maximum."""


def method(maxima: Sequence[int], node: Mapping[str, Any] | None = None, **choices: str) -> Method:
    """A method of parts with these maxima; `choices` in place of the usual ones, `node` for its root."""
    given = {"mode": "half-up", "digits": "2", "stage": "leaf", "value_digits": "4"} | {
        "basis": "points",
        "on": "rounded",
        "missing": "zero",
        "not_applicable": "reduce",
    }
    assert choices.keys() <= given.keys()
    chosen = {key: {"choice": choice, "by": "publisher"} for key, choice in (given | choices).items()}
    text = {"vi": "x", "en": "x"}
    children = [{"id": f"p{at}", "name": text, "max": {"g": str(most)}} for at, most in enumerate(maxima)]
    unknown = {"date": "unknown", "issuer": text, "title": text, "url": "unknown"}
    root = {"id": "t", "name": text, "max": {"g": str(sum(maxima))}, "children": children} | dict(node or {})
    return Method.model_validate(
        {
            "decision": {"number": "1"} | unknown,
            "levels": [{"id": name, "name": text} for name in ("tong", "phan")],
            "groups": ["g"],
            "rounding": {key: chosen[key] for key in ("mode", "digits", "value_digits", "stage")},
            "ranking": {
                "basis": chosen["basis"],
                "on": chosen["on"],
                "ties": {"choice": "competition", "by": "decision"},
            },
            "missing": chosen["missing"],
            "not_applicable": chosen["not_applicable"],
            "tree": root,
        }
    )


def group(rules: Method, given: Given, **more: Any) -> GroupResult:
    """The group of the units in `given`; their totals are the sums of their parts."""
    figures: dict[tuple[str, str], Figure] = {}
    for unit, row in given.items():
        parts = list(zip(rules.tree.children, row, strict=True))
        for part, points in parts:
            figures[unit, part.id] = figure(points, part.maximum("g")) if points else without("not-applicable", True)
        counted = [(Fraction(points), part.maximum("g") or Fraction(0)) for part, points in parts if points]
        out = tuple(part.id for part, points in parts if not points)
        total, most = (sum(column, Fraction(0)) for column in zip(*counted, strict=True))
        figures[unit, "t"] = Figure(total, str(total), None, most, True, left_out=out)
    units = tuple(Unit(unit, (NameRow(unit, ("g",), unit, unit, False, None, None, 2),)) for unit in given)
    return GroupResult("g", rules, True, True, units, figures, {}, **more)


def figure(points: str, maximum: Fraction | None) -> Figure:
    return Figure(Fraction(points), points, None, maximum, True)


def found(maxima: Sequence[int], given: Given, **choices: Any) -> Components:
    """The components of such a group."""
    made = components(group(method(maxima, None, **choices), given))
    assert isinstance(made, Components)
    return made
