"""What a unit reported and what was published of it, as plain data: the self-check starts from it."""

import json
from typing import Any, Literal

from scoring.engine.group import GroupResult
from scoring.engine.leaves import others_of
from scoring.model.figure import Figure
from scoring.model.node import Node
from scoring.numbers import shortest
from scoring.results import EditionResult
from scoring.rules.json import as_json, exact_text
from scoring.rules.tree import Best

Kind = Literal["inputs", "points", "statuses"]
FILLING: tuple[Kind, ...] = ("inputs", "points")
"""What can be typed into a self-check or a workbook."""


def unit_document(edition: EditionResult, group: GroupResult, unit: str) -> dict[str, Any]:
    """Verified inputs or the status in their stead, the best of the others, the council's decisions, what is published.

    In a method without rules `points` are the leaves' published ones.
    """
    leaves: dict[Kind, dict[str, Any]] = {"inputs": {}, "points": {}, "statuses": {}}
    others, overrides, results = ({} for _ in range(3))
    for node in edition.method.places.values():
        figure = group.figures.get((unit, node.id))
        if figure is None:
            continue
        if figure.scale == "points":
            results[node.id] = _published(group, node, figure)
        if node.children or node.of:
            continue
        if figure.by_rule is not None and figure.points is not None:
            overrides[node.id] = exact_text(figure.points)
        kind, what = given(edition, group, unit, node)
        if kind is not None:
            leaves[kind][node.id] = what
        if best := others_of(group.others, node.id, group.places[unit]):
            others[node.id] = {best_key(peers): exact_text(value) for peers, value in best.items()}
    return {
        "unit": unit,
        "edition": edition.id,
        "group": group.id,
        "method": edition.edition.method,
        "digest": edition.files.digest,
        **leaves,
        "others": others,
        "overrides": overrides,
        "published": results,
    }


def given(edition: EditionResult, group: GroupResult, unit: str, leaf: Node) -> tuple[Kind | None, Any]:
    """What stands of a leaf: its verified inputs by name, published points, or the status in their stead.

    A printed value, points / maximum, is no points that could be typed: nothing stands of it.
    """
    figure = group.figures[unit, leaf.id]
    ruled = figure.by_rule or figure
    found = _verified(edition, group, unit, leaf)
    if found is not None and (found or ruled.status is None):
        return "inputs", found
    if not ruled.transcribed or ruled.text is None:
        return "statuses", ruled.status
    return ("points", ruled.text) if ruled.scale == "points" else (None, None)


def best_key(best: Best) -> str:
    """How documents name a best of the group: its tree as compact JSON."""
    return json.dumps(as_json(best), ensure_ascii=False, separators=(",", ":"))


def _verified(edition: EditionResult, group: GroupResult, unit: str, leaf: Node) -> dict[str, str] | None:
    """The texts of all inputs that the rule takes; None where there is no rule, or not all were verified."""
    if group.id not in leaf.trees:
        return None
    rows = {row.input: row.verified for row in edition.inputs.get((unit, leaf.id), ())}
    found = {name: text for name in leaf.inputs_for(group.id) if (text := rows.get(name)) is not None}
    return found if len(found) == len(leaf.inputs_for(group.id)) else None


def _published(group: GroupResult, node: Node, figure: Figure) -> dict[str, str | None]:
    maximum = figure.maximum if figure.maximum is not None else node.maximum(group.id)
    return {
        "points": figure.text,
        "status": figure.status,
        "maximum": None if maximum is None else shortest(maximum),
        "value": group.value_text(figure),
    }
