"""A node of a method's tree: what it is, out of how much, and how its points come about."""

from collections.abc import Iterator, Mapping
from fractions import Fraction
from functools import cached_property
from typing import Literal

from scoring.base import Bilingual, Exact, Id, Maximum, Name, Share, Strict, WhenZero
from scoring.model.choices import Policy
from scoring.model.input import InputSpec
from scoring.rules.points import Value
from scoring.rules.shape import Shape
from scoring.rules.shapes import Rule
from scoring.rules.tree import Expression

Total = Literal["sum", "points-over-maximum", "weighted-mean", "best"]


class Example(Strict):
    """A worked example of a leaf's rule: with these inputs come these points."""

    group: Id | None = None
    """Nhóm của ví dụ; không ghi: mọi nhóm mà tiêu chí áp dụng.
    The group of the example; absent: every group to which the leaf applies."""
    inputs: dict[Id, Name]
    """Số liệu, viết như trong inputs.csv.
    The inputs, written as in inputs.csv."""
    others: Exact | None = None
    """Số cao nhất của các đơn vị khác, cho quy tắc so với đơn vị cao nhất.
    The best of the other units, for a rule that reads the group's best."""
    points: WhenZero
    """Điểm sau khi làm tròn, hoặc không áp dụng.
    The points after rounding, or that the leaf does not apply."""


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
    total: Total = "sum"
    """Điểm của nút từ các phần: tổng điểm; điểm chia điểm tối đa; trung bình có trọng số; phần cao nhất.
    How its parts make it: their sum; points over maximum; a mean by weight; the best of them."""
    weight: Exact | None = None
    """Trọng số của nút trong trung bình có trọng số của nút trên nó.
    Its weight in the weighted mean of the node above."""
    weights: Exact = Fraction(1)
    """Các trọng số của các phần cộng lại được bao nhiêu.
    What the weights of its parts total."""
    coverage: Share | None = None
    """Các phần đã có số phải chiếm ít nhất bấy nhiêu điểm tối đa, nếu không thì nút không có điểm.
    At least this share of the maximum must have figures, or the node has no points."""
    only: tuple[Id, ...] = ()
    """Chỉ áp dụng cho các đơn vị này; không ghi: mọi đơn vị của nhóm.
    The units to which it applies; absent: every unit of the group."""
    inputs: dict[Id, InputSpec] = {}
    """Số liệu mà quy tắc của tiêu chí dùng.
    Inputs that the rule of the leaf takes."""
    rule: Rule | None = None
    """Quy tắc tính điểm của tiêu chí.
    The rule that gives the points of the leaf."""
    rules: dict[Id, Rule] = {}
    """Quy tắc của riêng từng nhóm, khi các nhóm có quy tắc khác nhau.
    The rules of single groups, where they differ."""
    examples: tuple[Example, ...] = ()
    """Ví dụ tính sẵn; mỗi lần kiểm tra đều tính lại.
    Worked examples; every check computes them again."""
    missing: Policy | None = None
    """Khi thiếu nút này, nếu khác cả phương pháp.
    What a lack of this node does, where it differs from the method."""
    not_applicable: Policy | None = None
    """Khi nút này không áp dụng, nếu khác cả phương pháp.
    The same where the node does not apply."""
    note: Bilingual | None = None
    """Ghi chú in trên trang.
    A note that pages print."""

    @cached_property
    def _taken(self) -> dict[str, dict[str, InputSpec]]:
        # Asked of every leaf for every unit, so each answer is made once.
        return {}

    def walk(self, depth: int = 0) -> Iterator[tuple["Node", int]]:
        """This node and all below it with their depth, in the order of the method."""
        yield self, depth
        for child in self.children:
            yield from child.walk(depth + 1)

    @cached_property
    def trees(self) -> dict[str, Expression]:
        """Group -> the tree of its rule, for each group that has one and to which the node applies."""
        found = {group: self.rule_for(group) for group in self.max if self.applies(group)}
        return {group: rule.tree() for group, rule in found.items() if rule is not None}

    def rule_for(self, group: str) -> Shape | None:
        """The rule by which `group` is scored: its own, or that of all."""
        return self.rules.get(group, self.rule)

    def inputs_for(self, group: str) -> Mapping[str, InputSpec]:
        """The inputs that the rule for `group` takes, in the order of their declaration."""
        if group not in self._taken:
            rule = self.rule_for(group)
            taken = rule.kinds() if rule else {}
            self._taken[group] = {name: spec for name, spec in self.inputs.items() if name in taken}
        return self._taken[group]

    def level_names(self, group: str) -> Mapping[str, Bilingual]:
        """Level id -> its name, of the levels that the rule for `group` knows."""
        rule = self.rule_for(group)
        return rule.level_names() if rule else {}

    def read(self, group: str, name: str, text: str) -> Value:
        """`text` as the value of input `name` for a unit of `group`. Raises `Refused`."""
        return self.inputs[name].read(text, self.level_names(group))

    def maximum(self, group: str) -> Fraction | None:
        """Maximum points for `group`; None where not applicable or unknown."""
        found = self.max.get(group)
        return found if isinstance(found, Fraction) else None

    def applies(self, group: str) -> bool:
        """Whether the method scores this node for `group` at all."""
        return self.max.get(group) != "not-applicable"
