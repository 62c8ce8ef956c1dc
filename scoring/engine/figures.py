"""Columns of scores to the figures that pages and files print."""

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction

from scoring import columns as exact
from scoring.engine.scores import LACKING, LEFT_OUT, THERE, ZEROED, Scores
from scoring.model.figure import Figure
from scoring.model.method import Method
from scoring.model.node import Node
from scoring.model.tables.spec import STATUSES
from scoring.numbers import RoundingMode, plain

Figures = Mapping[tuple[str, str], Figure]
"""(unit id, node id) -> its figure."""


class FigureColumns(Mapping[tuple[str, str], Figure]):
    """Figures kept by node, each a list in the order of the units: an entry a figure would fill a country's memory."""

    def __init__(self, units: Sequence[str], columns: Mapping[str, Sequence[Figure]]) -> None:
        self._places = {unit: place for place, unit in enumerate(units)}
        self._columns = columns

    def __getitem__(self, key: tuple[str, str]) -> Figure:
        unit, node = key
        return self._columns[node][self._places[unit]]

    def __iter__(self) -> Iterator[tuple[str, str]]:
        return ((unit, node) for node in self._columns for unit in self._places)

    def __len__(self) -> int:
        return len(self._places) * len(self._columns)


class Maker:
    """Makes the figures of one node; units that reached the same score share one figure, made once."""

    def __init__(self, method: Method, parts: Sequence[Node]) -> None:
        self._digits = method.rounding.digits.choice
        self._mode: RoundingMode = method.rounding.mode.choice
        self._parts = [part.id for part in parts]
        self._known: dict[tuple[object, ...], Figure] = {}

    def figures(self, scores: Scores) -> list[Figure]:
        """One figure a unit."""
        shown = exact.rounded(scores.points, self._digits, self._mode).top.tolist()
        treated = (
            zip(*(kind.tolist() for kind in scores.treated), strict=True) if scores.treated else ((),) * len(shown)
        )
        keys = zip(
            scores.points.pairs(),
            shown,
            scores.status.tolist(),
            scores.maximum.pairs(),
            scores.known.tolist(),
            scores.exact.tolist(),
            treated,
            strict=True,
        )
        return [self._known.get(key) or self._made(key) for key in keys]

    def _made(
        self,
        key: tuple[tuple[int, int], int, int, tuple[int, int], bool, bool, tuple[int, ...]],
    ) -> Figure:
        points, shown, status, maximum, known, same, treated = key
        out_of = Fraction(*maximum) if known else None
        lacking = self._named(treated, LACKING)
        if status != THERE:
            figure = Figure(None, None, STATUSES[status - 1], out_of, False, lacking=lacking)
        else:
            text = plain(Fraction(shown, 10**self._digits), self._digits)
            zeroed, left_out = self._named(treated, ZEROED), self._named(treated, LEFT_OUT)
            figure = Figure(Fraction(*points), text, None, out_of, False, zeroed, left_out, lacking, exact=same)
        self._known[key] = figure
        return figure

    def _named(self, treated: tuple[int, ...], kind: int) -> tuple[str, ...]:
        return tuple(part for part, found in zip(self._parts, treated, strict=True) if found == kind) if treated else ()
