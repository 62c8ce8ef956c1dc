"""A workbook that somebody filled in for a unit."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from scoring.faults import Place
from scoring.self_check.own import Own
from scoring.self_check.workbook import Workbook

Side = Literal["self", "verified"]
"""Whether a workbook is a unit's own claim, or the office's copy."""


@dataclass(frozen=True)
class Filled:
    """A workbook with what it says, and of each leaf and input ('': what stands in their place) the cell."""

    book: Workbook
    own: Own
    cells: Mapping[tuple[str, str], str]

    @property
    def unit(self) -> str:
        return self.book.head.unit

    @property
    def place(self) -> Place:
        return Place(self.book.name)

    def at(self, leaf: str, name: str = "") -> Place:
        """The cell of a figure, or of what stands in place of a leaf's figures."""
        return self.book.at(self.cells[leaf, name])
