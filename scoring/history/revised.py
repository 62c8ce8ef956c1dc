"""What the releases of an edition changed: for each correction, figure and rank before and after.

A release brings its corrections together, so before and after are those of the release, not of one correction alone.
"""

from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from scoring.engine.group import GroupResult
from scoring.model.figure import Figure
from scoring.model.rows import CorrectionRow, ReleaseRow
from scoring.model.unit import Unit
from scoring.releases.cells import Named, named
from scoring.results import EditionResult


class Standing(NamedTuple):
    """A unit at a node: its figure, and its rank among `of`. None: the unit was not in the group, or has no rank."""

    figure: Figure | None
    rank: int | None
    of: int | None


class Moved(NamedTuple):
    """A unit at a node of a group, before a release and after it."""

    group: str
    unit: Unit
    node: str
    before: Standing
    after: Standing

    @property
    def rank(self) -> bool:
        """Whether the rank is another."""
        return self.before.rank != self.after.rank


class Corrected(NamedTuple):
    """A correction, what its row names, and the unit that it is of: at the node that it names, and at the total.

    One of each for every group that the unit is in; none where the row names no unit: a method, the edition itself.
    """

    row: CorrectionRow
    named: Named
    at_node: tuple[Moved, ...]
    at_total: tuple[Moved, ...]


class Revision(NamedTuple):
    """A release that followed another one: the edition before and after, its corrections in the order of the file.

    `moved`: every unit whose figure or rank at the total is another, group by group; that of units without any
    correction too, whom others passed.
    """

    release: ReleaseRow
    before: EditionResult
    after: EditionResult
    corrections: tuple[Corrected, ...]
    moved: tuple[Moved, ...]


def revisions(edition: EditionResult) -> tuple[Revision, ...]:
    """What each release after the first changed, the oldest first. Scores the superseded results."""
    steps = pairwise((*edition.superseded, edition))
    return tuple(_revision(edition, before, after) for before, after in steps)


def _revision(edition: EditionResult, before: EditionResult, after: EditionResult) -> Revision:
    *_, release = after.releases
    rows = [row for row in edition.files.corrections if row.revision == release.revision]
    moved = tuple(
        found
        for group in _groups(before, after)
        for unit in _units(before, after, group)
        if _other(found := _moved(before, after, group, unit, after.method.tree.id))
    )
    return Revision(release, before, after, tuple(_corrected(before, after, row) for row in rows), moved)


def _other(moved: Moved) -> bool:
    """Whether figure or rank is another; among how many the rank is, is not asked."""
    before, after = (standing.figure for standing in (moved.before, moved.after))
    texts = [figure and (figure.text, figure.status) for figure in (before, after)]
    return moved.rank or texts[0] != texts[1]


def _corrected(before: EditionResult, after: EditionResult, row: CorrectionRow) -> Corrected:
    names = named(row.file, row.row or "") or Named()
    units = [
        (group, unit)
        for group in _groups(before, after)
        for unit in _units(before, after, group)
        if unit.id == names.unit and names.group in ("", group)
    ]
    root = after.method.tree.id
    return Corrected(
        row,
        names,
        tuple(_moved(before, after, *place, names.node or root) for place in units),
        tuple(_moved(before, after, *place, root) for place in units),
    )


def _groups(before: EditionResult, after: EditionResult) -> Iterator[str]:
    yield from dict.fromkeys(group.id for edition in (after, before) for group in edition.groups)


def _units(before: EditionResult, after: EditionResult, group: str) -> tuple[Unit, ...]:
    """The units of the group after the release, then those that it lost."""
    found = {unit.id: unit for edition in (after, before) if (of := _group(edition, group)) for unit in of.units}
    return tuple(found.values())


def _group(edition: EditionResult, name: str) -> GroupResult | None:
    return next((group for group in edition.groups if group.id == name), None)


def _moved(before: EditionResult, after: EditionResult, group: str, unit: Unit, node: str) -> Moved:
    return Moved(group, unit, node, _standing(before, group, unit, node), _standing(after, group, unit, node))


def _standing(edition: EditionResult, name: str, unit: Unit, node: str) -> Standing:
    group = _group(edition, name)
    if group is None:
        return Standing(None, None, None)
    rank = group.ranks.get(node, {}).get(unit.id)
    return Standing(group.figures.get((unit.id, node)), rank, None if rank is None else group.ranked_of(node))
