"""Columns of scores to the figures that pages and files print."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from fractions import Fraction
from typing import Generic, NamedTuple, TypeVar

import numpy as np

from scoring import columns as exact
from scoring.engine.scores import LACKING, LEFT_OUT, THERE, ZEROED, Scores
from scoring.model.coded import Codes, mixed, narrow
from scoring.model.figure import Figure
from scoring.model.method import Method
from scoring.model.node import Node
from scoring.model.tables.spec import STATUSES
from scoring.numbers import RoundingMode, in_units

Figures = Mapping[tuple[str, str], Figure]
"""(unit id, node id) -> its figure."""


_Key = tuple[tuple[int, int], int, int, tuple[int, int], bool, bool, tuple[int, ...]]
"""What two units share that share a figure: points, these as shown, status, maximum, whether that is known, whether
the figure is exact, and what became of each part."""


Made = TypeVar("Made")
Held = TypeVar("Held", bound=Figure | None, covariant=True)


class FigureColumn(NamedTuple, Generic[Held]):
    """The different figures at a node, and for each unit which of them it has. They are different objects: those that
    were computed are few, printed ones are one a unit."""

    different: Sequence[Held]
    codes: Codes

    def each(self) -> list[Held]:
        """The figure of each unit."""
        return self.spread(self.different)

    def spread(self, made: Sequence[Made]) -> list[Made]:
        """What was made of the different figures, for each unit."""
        return [made[code] for code in self.codes.tolist()]


def figure_column(figures: Sequence[Held]) -> FigureColumn[Held]:
    """The same from a list: equal figures that are two objects stay two."""
    ids = np.fromiter(map(id, figures), np.int64, len(figures))
    _, first, codes = np.unique(ids, return_index=True, return_inverse=True)
    return FigureColumn([figures[place] for place in first.tolist()], codes)


class FigureColumns(Mapping[tuple[str, str], Figure]):
    """Figures kept by node: an entry a figure would fill a country's memory."""

    def __init__(self, units: Sequence[str], columns: Mapping[str, FigureColumn[Figure]]) -> None:
        self._places = {unit: place for place, unit in enumerate(units)}
        self._columns, self._each = columns, dict[str, list[Figure]]()

    def __getitem__(self, key: tuple[str, str]) -> Figure:
        unit, node = key
        return self._figures(node)[self._places[unit]]

    def column(self, node: str) -> Sequence[Figure | None]:
        """The figures at `node`, in the order of the units."""
        return self._figures(node) if node in self._columns else [None] * len(self._places)

    def coded(self, node: str) -> FigureColumn[Figure | None]:
        """The same by different figures."""
        return self._columns.get(node) or figure_column(self.column(node))

    def _figures(self, node: str) -> list[Figure]:
        found = self._each.get(node)
        if found is None:
            found = self._each[node] = self._columns[node].each()
        return found

    def __iter__(self) -> Iterator[tuple[str, str]]:
        return ((unit, node) for node in self._columns for unit in self._places)

    def __len__(self) -> int:
        return len(self._places) * len(self._columns)


class Maker:
    """Makes the figures of one node with `parts`, or of all leaves: one for all units that reached the same there."""

    def __init__(self, method: Method, parts: Sequence[Node]) -> None:
        self._digits = method.rounding.digits.choice
        self._mode: RoundingMode = method.rounding.mode.choice
        self._parts = [part.id for part in parts]
        self._known: dict[_Key, Figure] = {}
        self._maxima: dict[tuple[int, int], Fraction] = {}
        self._lists: dict[tuple[int, ...], tuple[tuple[str, ...], ...]] = {}

    def figures(self, scores: Scores) -> FigureColumn[Figure]:
        """One figure a unit."""
        numbers = (*scores.points, scores.status, *scores.maximum, scores.known, scores.exact, *scores.treated)
        n = len(scores.status)
        _, first, codes = np.unique(
            mixed(*(part for part in numbers if len(part) == n)), return_index=True, return_inverse=True
        )
        made = [self._known.get(key) or self._made(key) for key in self._keys(scores.only(first))]
        return FigureColumn(made, narrow(codes, len(made)))

    def _keys(self, scores: Scores) -> Iterable[_Key]:
        shown = exact.rounded(scores.points, self._digits, self._mode).top.tolist()
        treated = (
            zip(*(kind.tolist() for kind in scores.treated), strict=True) if scores.treated else ((),) * len(shown)
        )
        return zip(
            scores.points.pairs(),
            shown,
            scores.status.tolist(),
            scores.maximum.pairs(),
            scores.known.tolist(),
            scores.exact.tolist(),
            treated,
            strict=True,
        )

    def _made(self, key: _Key) -> Figure:
        points, shown, status, maximum, known, same, treated = key
        out_of = self._maximum(maximum) if known else None
        zeroed, left_out, lacking = self._named(treated)
        if status != THERE:
            figure = Figure(None, None, STATUSES[status - 1], out_of, False, lacking=lacking)
        else:
            text = in_units(shown, self._digits)
            figure = Figure(Fraction(*points), text, None, out_of, False, zeroed, left_out, lacking, exact=same)
        self._known[key] = figure
        return figure

    def _maximum(self, pair: tuple[int, int]) -> Fraction:
        if pair not in self._maxima:
            self._maxima[pair] = Fraction(*pair)
        return self._maxima[pair]

    def _named(self, treated: tuple[int, ...]) -> tuple[tuple[str, ...], ...]:
        """The parts that count as 0, those that are left out, and those that are lacking."""
        if treated not in self._lists:
            self._lists[treated] = tuple(
                tuple(part for part, found in zip(self._parts, treated, strict=False) if found == kind)
                for kind in (ZEROED, LEFT_OUT, LACKING)
            )
        return self._lists[treated]
