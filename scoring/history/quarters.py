"""How a group goes through a year, quarter by quarter, and from where it set out."""

from collections.abc import Iterator
from itertools import groupby
from typing import NamedTuple

from scoring.engine.group import GroupResult
from scoring.results import EditionResult, IndexResult

Stand = tuple[EditionResult, GroupResult]
"""A group in an edition."""


class Year(NamedTuple):
    """The quarters of one year of a group by one method, in the order of time.

    `start` is the last edition before them that stands for itself, None where it is by another method: only what is
    scored alike may be held against one another (design §6).
    """

    group: str
    year: int
    start: Stand | None
    quarters: tuple[Stand, ...]


def years(index: IndexResult) -> Iterator[Year]:
    """Every year of every group that has quarters, the newest first. A change of method within a year parts it."""
    found = [
        (group, edition.quarter[0], edition.edition.method, (edition, result))
        for group in index.index.groups
        for edition in index.quarterly
        for result in edition.groups
        if edition.quarter and result.id == group
    ]
    places = list(index.index.groups)
    parts = [(*key, tuple(item[3] for item in items)) for key, items in groupby(found, key=lambda item: item[:3])]
    for group, year, _, quarters in sorted(parts, key=lambda part: (-part[1], places.index(part[0]))):
        yield Year(group, year, _start(index, quarters[0]), quarters)


def _start(index: IndexResult, first: Stand) -> Stand | None:
    edition, group = first
    before = [
        (other, result)
        for other in index.yearly
        for result in other.groups
        if result.id == group.id and other.edition.period.last < edition.edition.period.last
    ]
    last = before[-1] if before else None
    return last if last and last[0].edition.method == edition.edition.method else None
