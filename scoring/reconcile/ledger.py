"""What a document's figures are recomputed from: the groups' figures, with the digits that they were printed in."""

from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from typing import Literal, NamedTuple

from scoring.engine.group import GroupResult
from scoring.engine.ranks import ranks
from scoring.model.edition import Edition
from scoring.model.figure import Figure
from scoring.model.method import Method
from scoring.model.rows import PrintedRow
from scoring.numbers import RoundingMode, digits_of
from scoring.reconcile.how import How


class Part(NamedTuple):
    """A figure that enters a sum, as text, and half a unit of its last printed digit: what rounding may hide."""

    exact: Fraction
    half: Fraction
    text: str


HIDDEN = ("withheld", "not-found")
"""Statuses of a figure that there is, or may be: nobody knows where it stands among the others."""

Parts = dict[str, Part]
"""Unit -> its part, in the order of the group."""


@dataclass(frozen=True)
class Ledger:
    """One edition: its groups with their figures, and the rows of published.csv."""

    edition: Edition
    method: Method
    computed: bool
    groups: tuple[GroupResult, ...]
    rows: tuple[PrintedRow, ...]

    @property
    def whole(self) -> bool:
        """Whether every unit's figure is here, or the reason why it is not."""
        return self.edition.coverage == "whole"

    @cached_property
    def by_id(self) -> dict[str, PrintedRow]:
        """The figures of groups by id."""
        return {row.id: row for row in self.rows if row.id}

    @cached_property
    def _groups(self) -> dict[str, GroupResult]:
        return {group.id: group for group in self.groups}

    @cached_property
    def _figures(self) -> dict[tuple[str, str, str], PrintedRow]:
        return {(row.group, row.unit, row.node): row for row in self.rows if row.unit and not row.statistic}

    def group(self, name: str) -> GroupResult:
        """One group of the edition by its id."""
        return self._groups[name]

    @cached_property
    def _ranks(self) -> dict[tuple[str, str], dict[str, int]]:
        return {}

    def ranks(self, group: str, node: str) -> dict[str, int]:
        """Unit -> the rank that the figures give it; empty where the edition is not ranked.

        Pages show computed ranks at the total and what has parts; a document may print them at any node or view.
        """
        if not self.group(group).ranked:
            return {}
        if (group, node) not in self._ranks:
            self._ranks[group, node] = ranks(self.method, self.group(group).at(node))
        return self._ranks[group, node]

    def digits(self, row: PrintedRow) -> int:
        """The decimal places of `row`: those printed, or those that its source computes to where it drops zeros."""
        source = self.edition.sources[row.source].digits or 0
        return max(source, digits_of(row.figure) if row.figure is not None else 0)

    def part(self, group: str, unit: str, node: str) -> Part | None:
        """The unit's figure at `node`, None where there is none."""
        figure = self.group(group).figures.get((unit, node))
        if figure is None or figure.points is None or figure.text is None:
            return None
        row = self._figures.get((group, unit, node))
        half = Fraction(1, 2 * 10 ** self.digits(row)) if row is not None and not self.computed else Fraction(0)
        return Part(figure.points, half, figure.text)

    def parts(self, row: PrintedRow, how: How) -> Parts:
        """Every unit's figure at the row's group and node, on its scale; absent ones too where they count as 0."""
        group, found, hidden = self.group(row.group), Parts(), self.hidden(row)
        for unit in group.units:
            part = self.part(group.id, unit.id, row.node)
            if part is not None:
                maximum = self.method.places[row.node].maximum(group.id)
                if (score := scaled(part, group.figures[unit.id, row.node], row.scale, maximum)) is not None:
                    found[unit.id] = score
            elif how.absent_as_zero and unit.id not in hidden:
                found[unit.id] = Part(Fraction(0), Fraction(0), "0")
        return found

    def hidden(self, row: PrintedRow) -> tuple[str, ...]:
        """The units whose figure at the row's node is not known to us: withheld, not found, of no known scale.

        What lies below the level that a document prints was not found. Who sent nothing, or nothing that was
        accepted, or has nothing to send, is known to have no figure.
        """
        group, maximum = self.group(row.group), self.method.places[row.node].maximum(row.group)
        found: list[str] = []
        for unit, figure in group.at(row.node).items():
            part = self.part(group.id, unit, row.node)
            if part is None:
                unknown = figure.status in HIDDEN
            else:
                unknown = not figure.lacking and scaled(part, figure, row.scale, maximum) is None
            if unknown:
                found.append(unit)
        return tuple(found)

    def undecided(self, row: PrintedRow) -> Literal["partial", "figures"] | None:
        """Why it is open whom the row selects by the table; None where it is known. All are all, in any edition."""
        if row.of == "all":
            return None
        if not self.whole:
            return "partial"
        return "figures" if self.hidden(row) else None

    def lacking(self, row: PrintedRow, unit: str) -> tuple[str, ...]:
        """The parts that the unit's figure at the row's node goes without."""
        figure = self.group(row.group).figures.get((unit, row.node))
        return () if figure is None else figure.lacking

    def units(self, row: PrintedRow) -> tuple[str, ...]:
        """Every unit of the row's group, in its order."""
        return tuple(unit.id for unit in self.group(row.group).units)


def scaled(part: Part, figure: Figure, scale: str | None, maximum: Fraction | None) -> Part | None:
    """`part` as points or as value, whichever the row prints that it is held against; None where it has none.

    A value that was printed counts, as points, times `maximum`.
    """
    if scale == "value":
        if figure.value is None or not figure.maximum:
            return None
        return Part(part.exact / figure.maximum, part.half / figure.maximum, part.text)
    if figure.scale == "points" or maximum == 1:
        return part
    return None if maximum is None else Part(part.exact * maximum, part.half * maximum, part.text)


def bounds(exact: Fraction, half: Fraction, mode: RoundingMode) -> tuple[Fraction, Fraction]:
    """Between what a sum lies whose parts were printed rounded, `half` a unit to either side, or cut off: upwards."""
    return (exact, exact + 2 * half) if mode == "down" else (exact - half, exact + half)
