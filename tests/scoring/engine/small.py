"""A small method for tests: total 30 = part p (leaves x and y, ratios of 10 each) + leaf q (yes or no, 10)."""

from collections.abc import Mapping
from typing import Any

from scoring.engine.lanes import Side
from scoring.engine.score import score
from scoring.model.figure import Figure
from scoring.model.method import Method
from scoring.model.rows import InputRow

Given = Mapping[str, tuple[str, ...] | str]
"""Node -> its verified inputs, or the status in their stead."""

INPUTS = {"x": ("part-x", "all-x"), "y": ("part-y", "all-y"), "q": ("done",)}


def method(overrides: dict[str, dict[str, Any]] | None = None, **choices: str) -> Method:
    """The method with `choices` in place of its usual ones, and `overrides` for single nodes."""
    given = {"mode": "half-up", "digits": "2", "stage": "leaf", "value_digits": "4"} | {
        "basis": "points",
        "on": "rounded",
        "missing": "block",
        "not_applicable": "reduce",
    }
    assert choices.keys() <= given.keys()
    chosen = {key: {"choice": choice, "by": "publisher"} for key, choice in (given | choices).items()}
    text = {"vi": "x", "en": "x"}
    extra = overrides or {}

    def ratio(name: str) -> dict[str, Any]:
        part, whole = INPUTS[name]
        rule = {"shape": "ratio", "numerator": part, "denominator": whole, "when_zero": "not-applicable"}
        count = {"kind": "count", "name": text}
        inputs = {part: count, whole: count}
        return {"id": name, "name": text, "max": {"g": "10"}, "inputs": inputs, "rule": rule} | extra.get(name, {})

    q = {"id": "q", "name": text, "max": {"g": "10"}, "inputs": {"done": {"kind": "yes-no", "name": text}}}
    q["rule"] = {"shape": "yes-no", "input": "done"}
    p = {"id": "p", "name": text, "max": {"g": "20"}, "children": [ratio("x"), ratio("y")]} | extra.get("p", {})
    tree = {"id": "t", "name": text, "max": {"g": "30"}, "children": [p, q | extra.get("q", {})]}
    unknown = {"date": "unknown", "issuer": text, "title": text, "url": "unknown"}
    return Method.model_validate(
        {
            "decision": {"number": "1"} | unknown,
            "levels": [{"id": name, "name": text} for name in ("tong", "phan", "la")],
            "groups": ["g"],
            "rounding": {key: chosen[key] for key in ("mode", "digits", "value_digits", "stage")},
            "ranking": {
                "basis": chosen["basis"],
                "on": chosen["on"],
                "ties": {"choice": "competition", "by": "decision"},
            },
            "missing": chosen["missing"],
            "not_applicable": chosen["not_applicable"],
            "tree": tree,
        }
    )


def rows(given: Given, unit: str = "u", claimed: Given | None = None) -> list[InputRow]:
    """Input rows as a file would hold them; a node that only `claimed` names has nothing verified."""
    found: list[InputRow] = []
    claims = claimed or {}
    for node in {**given, **claims}:
        said, claim = given.get(node), claims.get(node)
        if isinstance(said, str):
            found.append(InputRow(unit, node, None, None, None, said, None, None, None, len(found) + 2))
            continue
        for number, name in enumerate(INPUTS[node]):
            self_value = claim[number] if claim else None
            verified = said[number] if said else None
            found.append(InputRow(unit, node, name, self_value, verified, None, None, None, None, len(found) + 2))
    return found


def scored(rules: Method, given: Given, claimed: Given | None = None, side: Side = "verified") -> dict[str, Figure]:
    """Node -> figure of one unit."""
    found = score(rules, "g", ["u"], rows(given, claimed=claimed))
    figures = found.figures if side == "verified" else found.claimed
    return {node: figures["u", node] for node in rules.places}
