"""What stands of the leaves of a group, so that it can be typed again: asked of all its units at a time."""

from collections.abc import Sequence
from typing import Literal

from scoring.engine.group import GroupResult
from scoring.engine.lanes import Texts
from scoring.model.figure import Figure
from scoring.model.input_rows import InputRows
from scoring.model.node import Node
from scoring.results import EditionResult

Kind = Literal["inputs", "points", "statuses"]
FILLING: tuple[Kind, ...] = ("inputs", "points")
"""What can be typed into a self-check or a workbook."""


class Given:
    """Of each leaf its verified inputs, published points, or the status in their stead."""

    def __init__(self, edition: EditionResult, group: GroupResult) -> None:
        rows = edition.files.inputs or InputRows.of(())
        self._group = group
        self._texts = Texts([unit.id for unit in group.units], rows, rows.verified)

    def verified(self, leaf: Node) -> Sequence[tuple[str, ...] | None]:
        """The texts of all inputs that the rule takes, in the order of the units; None where not all were verified.

        So for all units where there is no rule.
        """
        none = [None] * len(self._group.units)
        if self._group.id not in leaf.trees:
            return none
        names = leaf.inputs_for(self._group.id)
        columns = [self._texts.get(leaf.id, name) or none for name in names]
        rows = zip(*columns, strict=True) if columns else [()] * len(none)
        return [None if None in row else row for row in rows]

    def kinds(self, leaf: Node) -> Sequence[Kind | None]:
        """What stands, in the order of the units.

        A printed value, points / maximum, is no points that could be typed: nothing stands of it.
        """
        both = zip(self._group.column(leaf.id), self.verified(leaf), strict=True)
        return [_kind(figure, texts) if figure else None for figure, texts in both]


def _kind(figure: Figure, verified: tuple[str, ...] | None) -> Kind | None:
    ruled = figure.by_rule or figure
    if verified is not None and (verified or ruled.status is None):
        return "inputs"
    if not ruled.transcribed or ruled.text is None:
        return "statuses"
    return "points" if ruled.scale == "points" else None
