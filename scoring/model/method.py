"""`methods/<version>.yaml`: one version of the rules."""

from collections.abc import Iterator
from functools import cached_property

from pydantic import Field

from scoring.base import Bilingual, Id, Name, Strict, UnknownDay, UnknownLink
from scoring.model.choices import Decided, Policy, Ranking, Rounding
from scoring.model.node import Node


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


class Views(Strict):
    """Other ways to put the nodes of the tree together, beside the total and no part of it."""

    level: Level
    """Quyết định gọi chúng là gì.
    What the decision calls them."""
    nodes: tuple[Node, ...] = Field(min_length=1)
    """Các góc nhìn; chúng có thể chồng nhau.
    The views; they may overlap."""


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
