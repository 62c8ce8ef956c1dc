"""The choices that computing needs, each with who made it."""

from typing import Generic, Literal, TypeVar

from scoring.base import Digits, Strict

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
