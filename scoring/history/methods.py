"""What changed from one version of a method to the next, node by node."""

from collections.abc import Iterator
from fractions import Fraction
from typing import Literal, NamedTuple

from scoring.model.method import Method
from scoring.model.node import Node
from scoring.results import IndexResult

Kind = Literal["added", "gone", "unknown", "maximum", "moved", "rule"]
"""'unknown': the node is in one version, and whether the other has it is not known."""


class NodeChange(NamedTuple):
    """One change of one node. `maxima`: group, before, after, where they differ."""

    kind: Kind
    node: Node
    maxima: tuple[tuple[str, Fraction | str | None, Fraction | str | None], ...] = ()
    before: str | None = None
    after: str | None = None
    """For a move: the node that it is a part of, None for the root or a view."""


def in_order(index: IndexResult) -> tuple[str, ...]:
    """The versions in the order in which editions use them; those that none uses last."""
    used = [edition.edition.method for edition in index.editions]
    return tuple(dict.fromkeys((*used, *sorted(index.methods))))


def version_before(index: IndexResult, version: str) -> str | None:
    """The version before `version`."""
    order = in_order(index)
    number = order.index(version)
    return order[number - 1] if number else None


def changes(before: Method, after: Method) -> tuple[NodeChange, ...]:
    """Every change, in the order of the new version, then what is in the old one alone."""
    return tuple(_changes(before, after))


def _changes(before: Method, after: Method) -> Iterator[NodeChange]:
    for node in after.places.values():
        old = before.places.get(node.id)
        if old is None:
            yield NodeChange("unknown" if _hidden(before, after, node.id) else "added", node)
            continue
        if _parent(before, node.id) != _parent(after, node.id):
            yield NodeChange("moved", node, before=_parent(before, node.id), after=_parent(after, node.id))
        groups = dict.fromkeys((*before.groups, *after.groups))
        maxima = tuple(
            (group, old.max.get(group), node.max.get(group))
            for group in groups
            if old.max.get(group) != node.max.get(group)
        )
        if maxima:
            yield NodeChange("maximum", node, maxima)
        if _rules(old) != _rules(node):
            yield NodeChange("rule", node)
    for node in before.places.values():
        if node.id not in after.places:
            yield NodeChange("unknown" if _hidden(after, before, node.id) else "gone", node)


def _rules(node: Node) -> tuple[object, ...]:
    """What computes its points: its rules and inputs, or how its parts make it."""
    return node.rule, node.rules, node.inputs, node.total, node.weight, node.weights, node.coverage, node.only


def _parent(method: Method, node: str) -> str | None:
    """The node that `node` is a part of; 'views' for a view."""
    return "views" if node in method.views_by_id else method.parents.get(node)


def _hidden(lacking: Method, having: Method, node: str) -> bool:
    """Whether `lacking` may have the node too: not all is known of its tree at the depth where `having` has it.

    Ids differ between versions, so a criterion under one pillar may be a criterion under another, unknown one.
    """
    depth = having.depths.get(node, 1)
    return any(found.parts != "whole" and lacking.depths[found.id] < depth for found in lacking.nodes.values())
