"""`methods/<version>.yaml`: one version of the rules."""

from collections.abc import Iterator
from fractions import Fraction
from functools import cached_property
from typing import Generic, Literal, TypeVar

from pydantic import Field

from scoring.base import Bilingual, Digits, Id, Maximum, Name, Strict, UnknownDay, UnknownLink
from scoring.rules.shape import Kind
from scoring.rules.shapes import Rule

T = TypeVar("T")
Policy = Literal["block", "zero", "reduce"]


class Decided(Strict, Generic[T]):
    """A choice that computing needs, and who made it: the decision, or the publisher where it is silent."""

    choice: T
    by: Literal["decision", "publisher"]


class Decision(Strict):
    """The legal basis. `None` where the sources do not say."""

    number: Name
    date: UnknownDay
    issuer: Bilingual
    title: Bilingual
    url: UnknownLink


class Level(Strict):
    """What the method calls a depth of its tree: 'trụ cột', 'tiêu chí'."""

    id: Id
    name: Bilingual


class InputSpec(Strict):
    """An input that a leaf's rule takes. count: whole number from 0; yes-no; level: id of a level."""

    kind: Kind
    name: Bilingual


class Node(Strict):
    """A place in the tree. `max` in points, for each group of the method."""

    id: Id
    code: Name | None = None
    name: Bilingual
    max: dict[Id, Maximum]
    children: tuple["Node", ...] = ()
    inputs: dict[Id, InputSpec] = {}
    rule: Rule | None = None
    missing: Policy | None = None
    not_applicable: Policy | None = None
    note: Bilingual | None = None

    def walk(self, depth: int = 0) -> Iterator[tuple["Node", int]]:
        """This node and all below it with their depth, in the order of the method."""
        yield self, depth
        for child in self.children:
            yield from child.walk(depth + 1)

    def maximum(self, group: str) -> Fraction | None:
        """Maximum points for `group`; None where not applicable or unknown."""
        found = self.max.get(group)
        return found if isinstance(found, Fraction) else None

    def applies(self, group: str) -> bool:
        """Whether the method scores this node for `group` at all."""
        return self.max.get(group) != "not-applicable"


class Rounding(Strict):
    """Where the method rounds: each leaf's points (sums then follow exactly), or the total alone."""

    mode: Decided[Literal["half-up", "half-even", "down"]]
    digits: Decided[Digits]
    value_digits: Decided[Digits]
    stage: Decided[Literal["leaf", "total"]]


class Ranking(Strict):
    """What is ranked: points, or the value points/maximum; as printed or exact; ties 1, 2, 2, 4."""

    basis: Decided[Literal["points", "value"]]
    on: Decided[Literal["rounded", "exact"]]
    ties: Decided[Literal["competition"]]


class Method(Strict):
    """One version of the rules; its computing parts are frozen once an edition uses it."""

    decision: Decision
    levels: tuple[Level, ...] = Field(min_length=1)
    groups: tuple[Id, ...] = Field(min_length=1)
    rounding: Rounding
    ranking: Ranking
    missing: Decided[Policy]
    not_applicable: Decided[Policy]
    unknown: tuple[Bilingual, ...] = ()
    tree: Node

    @cached_property
    def nodes(self) -> dict[str, Node]:
        """Every node by id, in the order of the method."""
        return {node.id: node for node, _ in self.tree.walk()}

    @cached_property
    def depths(self) -> dict[str, int]:
        """Every node's depth; the root, which stands for the total, is 0."""
        return {node.id: depth for node, depth in self.tree.walk()}

    @cached_property
    def parents(self) -> dict[str, str]:
        """Every node's parent but the root's."""
        return {child.id: node.id for node in self.nodes.values() for child in node.children}

    @cached_property
    def leaves(self) -> tuple[Node, ...]:
        """The nodes without parts, in the order of the method."""
        return tuple(node for node in self.nodes.values() if not node.children)

    def level_of(self, node: str) -> Level:
        """The name of the depth at which `node` stands."""
        return self.levels[self.depths[node]]

    def above(self, node: str) -> Iterator[str]:
        """`node` and every node above it, upwards."""
        yield node
        while node in self.parents:
            node = self.parents[node]
            yield node
