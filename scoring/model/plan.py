"""`plan.yaml`: targets that somebody set for a unit, each on a stated scale."""

from typing import Literal

from pydantic import Field

from scoring.base import Bilingual, Count, Day, Id, Strict


class Target(Strict):
    """A target: so good a rank among so many, by a day."""

    unit: Id
    """Đơn vị.
    The unit."""
    scale: Literal["rank"]
    """Thang đo: thứ hạng.
    The scale: a rank."""
    group: Id
    """Xếp hạng trong nhóm nào.
    The group that is ranked."""
    of: Count
    """Trên bao nhiêu đơn vị.
    Among how many units."""
    figure: Count
    """Thứ hạng cần đạt.
    The rank to reach."""
    by: Day
    """Đến ngày nào.
    By which day."""
    source: Id
    """Văn bản nào, một mã trong `sources` của index.yaml.
    The document, an id of `sources` in index.yaml."""
    words: Bilingual
    """Nguyên văn mục tiêu, và bản dịch.
    The target in its own words, and a translation."""


class Plan(Strict):
    """The targets of an index."""

    targets: tuple[Target, ...] = Field(min_length=1)
    """Các mục tiêu.
    The targets."""
