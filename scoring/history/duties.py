"""Who answers for which part of a method: each duty covers all below its nodes but what has a duty of its own."""

from collections.abc import Iterator
from typing import NamedTuple

from scoring.model.method import Method
from scoring.model.node import Node
from scoring.model.plan import Duty, Plan


class Share(NamedTuple):
    """A node that a duty covers whole."""

    node: Node
    duty: Duty


def shares(plan: Plan, method: Method) -> tuple[Share, ...]:
    """The highest nodes that one duty covers whole, in the order of the method; what no duty covers is in none."""
    own = {node: duty for duty in plan.duties for node in duty.nodes}
    return tuple(_below(method.tree, None, own))


def _below(node: Node, duty: Duty | None, own: dict[str, Duty]) -> Iterator[Share]:
    duty = own.get(node.id, duty)
    if any(found.id in own and found is not node for found, _ in node.walk()):
        for child in node.children:
            yield from _below(child, duty, own)
    elif duty is not None:
        yield Share(node, duty)


def covered(plan: Plan, method: Method, agency: str) -> frozenset[str]:
    """Every node for which `agency` leads, with all above them that it leads whole: what its targets may be of."""
    found = (share.node for share in shares(plan, method) if share.duty.lead == agency)
    return frozenset(node.id for top in found for node, _ in top.walk()) | {
        node for duty in plan.duties if duty.lead == agency for node in duty.nodes
    }
