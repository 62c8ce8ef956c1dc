"""A method for one group as plain data, for readings that know no Python: the browser and the workbook."""

from fractions import Fraction
from typing import Any

from scoring.model.input import InputSpec
from scoring.model.method import Method
from scoring.model.node import Node
from scoring.rules.json import as_json, exact_text


def method_document(index: str, version: str, method: Method, group: str) -> dict[str, Any]:
    """The nodes that apply to `group`, from the root down: trees, policies, rounding. Numbers are exact text."""
    rounding = method.rounding
    return {
        "index": index,
        "version": version,
        "group": group,
        "rounding": {
            "mode": rounding.mode.choice,
            "digits": rounding.digits.choice,
            "value_digits": rounding.value_digits.choice,
            "stage": rounding.stage.choice,
        },
        "basis": method.ranking.basis.choice,
        "on": method.ranking.on.choice,
        "nodes": [_node(method, node, group) for node in method.nodes.values() if node.applies(group)],
        "views": [
            {"id": view.id, "of": list(view.of), "maximum": _exact(view.maximum(group))}
            for view in method.views_by_id.values()
            if view.applies(group)
        ],
    }


def checkable(method: Method, group: str) -> bool:
    """Whether sums can be done at all: every leaf that applies to `group` has a known maximum."""
    return all(leaf.maximum(group) is not None for leaf in method.leaves if leaf.applies(group))


def _node(method: Method, node: Node, group: str) -> dict[str, Any]:
    tree = node.trees.get(group)
    return {
        "id": node.id,
        "parent": method.parents.get(node.id),
        "maximum": _exact(node.maximum(group)),
        "total": node.total,
        "weight": _exact(node.weight),
        "weights": exact_text(node.weights),
        "missing": node.missing or method.missing.choice,
        "not_applicable": node.not_applicable or method.not_applicable.choice,
        "coverage": _exact(node.coverage),
        "inputs": [_input(name, spec, list(node.level_names(group))) for name, spec in node.inputs_for(group).items()],
        "tree": None if tree is None else as_json(tree),
    }


def _input(name: str, spec: InputSpec, levels: list[str]) -> dict[str, Any]:
    return {
        "id": name,
        "kind": spec.kind,
        "least": exact_text(spec.lowest),
        "most": _exact(spec.highest),
        "digits": spec.places,
        "at_most": spec.at_most,
        "levels": levels if spec.kind == "level" else [],
    }


def _exact(number: Fraction | None) -> str | None:
    return None if number is None else exact_text(number)
