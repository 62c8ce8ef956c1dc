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
    """Một trong các từ ghi ở khóa đó.
    One of the words named at the key."""
    by: Literal["decision", "publisher"]
    """Ai chọn: quyết định, hay nơi công bố khi quyết định không nói: `decision`, `publisher`.
    Who chose: the decision, or the publisher where it is silent: `decision`, `publisher`."""


class Decision(Strict):
    """The legal basis. `None` where the sources do not say."""

    number: Name
    """Số quyết định.
    Number of the decision."""
    date: UnknownDay
    """Ngày ban hành.
    Date of issue."""
    issuer: Bilingual
    """Nơi ban hành.
    Who issued it."""
    title: Bilingual
    """Tên quyết định.
    Its title."""
    url: UnknownLink
    """Địa chỉ.
    Its address."""


class Level(Strict):
    """What the method calls a depth of its tree: 'trụ cột', 'tiêu chí'."""

    id: Id
    """Mã cấp.
    Id of the level."""
    name: Bilingual
    """Tên cấp.
    Its name."""


class InputSpec(Strict):
    """An input that a leaf's rule takes. count: whole number from 0; yes-no; level: id of a level."""

    kind: Kind
    """Số nguyên từ 0, có/không, hay mã một mức.
    Whole number from 0, yes or no, or the id of a level reached."""
    name: Bilingual
    """Số liệu gì.
    What the input is."""


class Node(Strict):
    """A place in the tree. `max` in points, for each group of the method."""

    id: Id
    """Mã nút, không trùng trong cây.
    Id of the node, once in the tree."""
    code: Name | None = None
    """Ký hiệu in trong quyết định.
    Its code as the decision prints it."""
    name: Bilingual
    """Tên nút.
    Name of the node."""
    max: dict[Id, Maximum]
    """Điểm tối đa của mỗi nhóm.
    Maximum points for each group."""
    parts: Literal["whole", "partial", "unknown"] = "whole"
    """Các phần của nút đã ghi đủ, mới một phần, hay không biết: `whole`, `partial`, `unknown`.
    Whether its parts are all here, only some of them, or not known: `whole`, `partial`, `unknown`."""
    of: tuple[Id, ...] = ()
    """Chỉ cho góc nhìn: mã các nút mà nó gộp lại.
    For a view alone: the ids of the nodes that it puts together."""
    children: tuple["Node", ...] = ()
    """Các phần, mỗi phần một nút như thế này; nút không có phần là tiêu chí.
    Its parts, each a node like this one; a node without parts is a leaf."""
    inputs: dict[Id, InputSpec] = {}
    """Số liệu mà quy tắc của tiêu chí dùng.
    Inputs that the rule of the leaf takes."""
    rule: Rule | None = None
    """Quy tắc tính điểm của tiêu chí.
    The rule that gives the points of the leaf."""
    missing: Policy | None = None
    """Khi thiếu nút này, nếu khác cả phương pháp.
    What a lack of this node does, where it differs from the method."""
    not_applicable: Policy | None = None
    """Khi nút này không áp dụng, nếu khác cả phương pháp.
    The same where the node does not apply."""
    note: Bilingual | None = None
    """Ghi chú in trên trang.
    A note that pages print."""

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


class Views(Strict):
    """Other ways to put the nodes of the tree together, beside the total and no part of it."""

    level: Level
    """Quyết định gọi chúng là gì.
    What the decision calls them."""
    nodes: tuple[Node, ...] = Field(min_length=1)
    """Các góc nhìn; chúng có thể chồng nhau.
    The views; they may overlap."""


class Rounding(Strict):
    """Where the method rounds: each leaf's points (sums then follow exactly), or the total alone."""

    mode: Decided[Literal["half-up", "half-even", "down"]]
    """Cách làm tròn.
    How to round."""
    digits: Decided[Digits]
    """Số chữ số lẻ của điểm.
    Decimal places of points."""
    value_digits: Decided[Digits]
    """Số chữ số lẻ của giá trị (điểm chia điểm tối đa).
    Decimal places of the value (points over maximum)."""
    stage: Decided[Literal["leaf", "total"]]
    """Làm tròn điểm từng tiêu chí hay chỉ tổng.
    Round the points of each leaf, or the total alone."""


class Ranking(Strict):
    """What is ranked: points, or the value points/maximum; as printed or exact; ties 1, 2, 2, 4."""

    basis: Decided[Literal["points", "value"]]
    """Xếp theo điểm hay theo giá trị.
    Rank by points or by value."""
    on: Decided[Literal["rounded", "exact"]]
    """Theo số đã làm tròn hay số chính xác.
    On the rounded or on the exact figure."""
    ties: Decided[Literal["competition"]]
    """Bằng nhau thì cùng hạng: 1, 2, 2, 4.
    Equal figures share a rank: 1, 2, 2, 4."""


class Method(Strict):
    """One version of the rules; its computing parts are frozen once an edition uses it."""

    decision: Decision
    """Căn cứ pháp lý.
    The legal basis."""
    levels: tuple[Level, ...] = Field(min_length=1)
    """Tên các cấp của cây, từ gốc trở xuống.
    Names of the depths of the tree, from the root down."""
    groups: tuple[Id, ...] = Field(min_length=1)
    """Mã các nhóm mà phương pháp chấm.
    Ids of the groups that the method scores."""
    rounding: Rounding
    """Làm tròn.
    Rounding."""
    ranking: Ranking
    """Xếp hạng.
    Ranking."""
    missing: Decided[Policy]
    """Thiếu số thì: không có tổng, tính 0, hay bỏ ra cùng điểm tối đa.
    A missing figure gives no total, counts 0, or is left out with its maximum."""
    not_applicable: Decided[Policy]
    """Phần không áp dụng thì: cũng ba cách đó.
    The same three for a part that does not apply."""
    unknown: tuple[Bilingual, ...] = ()
    """Những điều nguồn không nói.
    What the sources do not say."""
    tree: Node
    """Cây tiêu chí; gốc là tổng điểm.
    The tree of criteria; its root is the total."""

    views: Views | None = None
    """Các góc nhìn đứng cạnh tổng điểm, không phải phần của nó.
    Views that stand beside the total and are no part of it."""

    @cached_property
    def views_by_id(self) -> dict[str, Node]:
        """Every view by id, in the order of the method."""
        return {view.id: view for view in self.views.nodes} if self.views else {}

    @cached_property
    def places(self) -> dict[str, Node]:
        """Every node of the tree, then every view: whatever a figure may be printed for."""
        return self.nodes | self.views_by_id

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
        """What the method calls the depth at which `node` stands, or its views."""
        if self.views and node in self.views_by_id:
            return self.views.level
        return self.levels[self.depths[node]]

    def above(self, node: str) -> Iterator[str]:
        """`node` and every node above it, upwards; above a view there is only the root."""
        yield node
        if node in self.views_by_id:
            yield self.tree.id
        while node in self.parents:
            node = self.parents[node]
            yield node
