"""What a unit's own inputs would give: its published document with what it claims in the place of what was verified."""

from collections.abc import Iterator, Mapping
from typing import Any

from scoring.verify.documents import Part, Rules
from scoring.verify.tree import Unfit

_OPEN = "not-verified"
"""The status of a leaf whose inputs are there, and were not accepted: no answer to what they would give."""


def as_claimed(rules: Rules, document: Any, nodes: Mapping[str, Any]) -> dict[str, Any]:
    """The document to compute the claim from; `nodes` are those of the unit's own file. Raises `Unfit`.

    A status that covers a leaf holds for the claim as well; what the council decided does not. What the others reached
    is what was verified of them.
    """
    try:
        given: dict[str, dict[str, Any]] = {}
        statuses: dict[str, Any] = {}
        for leaf, covered in _leaves(rules.root, nodes, None):
            status = document["statuses"].get(leaf.id)
            claimed = {row.get("input"): row.get("claimed") for row in nodes.get(leaf.id, {}).get("inputs", ())}
            texts = {name: claimed[name] for name in leaf.kinds if claimed.get(name) is not None}
            if status is not None and (covered or status != _OPEN):
                statuses[leaf.id] = status
            elif len(texts) == len(leaf.kinds):
                given[leaf.id] = texts
            else:
                statuses[leaf.id] = "not-submitted"
        return {**document, "inputs": given, "statuses": statuses, "overrides": {}}
    except (KeyError, TypeError, AttributeError, RecursionError) as error:
        raise Unfit(f"claims: {type(error).__name__}") from error


def _leaves(part: Part, nodes: Mapping[str, Any], covered: Any) -> Iterator[tuple[Part, Any]]:
    """Each leaf from `part` down, with the status that a row puts on it or on the nearest node above it."""
    rows = nodes.get(part.id, {}).get("inputs", ())
    covered = next((row["status"] for row in rows if row.get("status")), covered)
    if not part.parts:
        yield part, covered
    for below in part.parts:
        yield from _leaves(below, nodes, covered)
