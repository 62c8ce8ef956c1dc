"""The rows of points lost, with what regains them: of rows that differ in numbers alone one is made, see `alike`."""

from collections.abc import Hashable
from typing import NamedTuple

from markupsafe import escape

from plugins.language import Language
from plugins.scorecards import links
from plugins.scorecards.cells import node_title, of_all
from plugins.scorecards.next_steps import signed
from plugins.scorecards.numbers_said import NumbersSaid
from plugins.scorecards.open_row import FIRST_SLOT, Filled, OpenRow
from plugins.scorecards.page import Link
from plugins.scorecards.rule_view import input_name, input_value
from plugins.words import status_words
from scoring.engine.group import GroupResult
from scoring.gains.lost import Loss
from scoring.model.node import Node
from scoring.numbers import plain, shortest
from scoring.results import EditionResult, IndexResult

_MOST_READY = 256
"""Rows kept of a leaf: those of a question of few answers come back, those of a ratio of two counts hardly ever."""
_LOST, _MAXIMUM, _FIRST_OF_MOVES = range(3)
_A_MOVE = 5
"""So many numbers are left open in a move: before, after, by how much, the points, what is gained."""


class LossRow(NamedTuple):
    """One criterion: the points lost (or the status in their stead) of the maximum, who has all, and what regains."""

    node: Link
    lost: str | None
    status: str | None
    maximum: str
    full: str
    moves: tuple[str, ...]
    several: bool
    """Whether the moves are of several figures, each of which does it alone."""


class LossRows:
    """The rows of one group's units in one language."""

    def __init__(self, index: IndexResult, edition: EditionResult, group: GroupResult, language: Language) -> None:
        self.group, self.language = group, language
        digits = edition.method.rounding.digits.choice
        self.points = NumbersSaid(lambda number: language.number(plain(number, digits)))
        self.gains = NumbersSaid(lambda number: signed(language, plain(number, digits)))
        self.steps = NumbersSaid(lambda number: signed(language, shortest(number)))
        self.maxima = NumbersSaid(lambda number: language.number(shortest(number)))
        self._columns = {
            leaf.id: _Column(self, leaf, Link(node_title(language, leaf), links.node(index.id, edition.id, leaf.id)))
            for leaf in edition.method.leaves
        }

    def row(self, loss: Loss) -> Filled[LossRow]:
        """That of one leaf."""
        return self._columns[loss.leaf.id].row(loss)

    def said(self, loss: Loss) -> str:
        """'Services online (3.00)', of points that are known."""
        column = self._columns[loss.leaf.id]
        return f"{column.link.text} ({column.lost(loss)})"


class _Column:
    """The rows of one leaf."""

    def __init__(self, rows: LossRows, leaf: Node, link: Link) -> None:
        self._rows, self._leaf, self.link = rows, leaf, link
        self._forms: dict[Hashable, OpenRow[LossRow]] = {}
        self._ready: dict[int, Filled[LossRow]] = {}
        self._words = _Words(rows.language, leaf, rows.group.id)
        self._maximum = leaf.maximum(rows.group.id)

    def lost(self, loss: Loss) -> str:
        """The points lost; nothing where they are not known."""
        return "" if loss.lost is None else self._rows.points[loss.lost.as_integer_ratio()]

    def row(self, loss: Loss) -> Filled[LossRow]:
        """The row of one loss."""
        # Losses live longer than the rows: an id is never used twice.
        found = self._ready.get(id(loss))
        if found is None:
            if len(self._ready) == _MOST_READY:
                self._ready.clear()
            found = self._ready[id(loss)] = self._form(loss), self._numbers(loss)
        return found

    def _form(self, loss: Loss) -> OpenRow[LossRow]:
        """The row of all losses that differ in numbers alone."""
        moves = tuple([(move.name, move.step is not None) for move in loss.moves])
        key = (loss.figure.status, loss.lost is None, moves)
        if key not in self._forms:
            language, status = self._rows.language, loss.figure.status
            row = LossRow(
                self.link,
                None if loss.lost is None else _slot(_LOST),
                status_words(language, status) if status else None,
                _slot(_MAXIMUM),
                of_all(language, loss.full, loss.known),
                tuple(self._move(turn, *move) for turn, move in enumerate(moves)),
                len({name for name, _ in moves}) > 1,
            )
            self._forms[key] = OpenRow(row, {})
        return self._forms[key]

    def _move(self, turn: int, name: str, stepped: bool) -> str:
        """'Services online: 28 → 40 (+12): 10.00 points (+3.00)', its numbers left open."""
        language, first = self._rows.language, _FIRST_OF_MOVES + turn * _A_MOVE
        before, after, step, points, gain = map(_slot, range(first, first + _A_MOVE))
        return language.say(
            "%(input)s: %(before)s → %(after)s; points: %(points)s (%(gain)s)",
            input=input_name(language, self._leaf.inputs[name]),
            before=before,
            after=f"{after} ({step})" if stepped else after,
            points=points,
            gain=gain,
        )

    def _numbers(self, loss: Loss) -> list[str]:
        rows, words, figure = self._rows, self._words, loss.figure
        maximum = self._maximum if figure.maximum is None else figure.maximum
        numbers = [self.lost(loss), "—" if maximum is None else rows.maxima[maximum.as_integer_ratio()]]
        top, bottom = (0, 1) if figure.points is None else figure.points.as_integer_ratio()
        for name, before, after, points, step in loss.moves:
            reached, over = ratio = points.as_integer_ratio()
            numbers += (
                words[name, before],
                words[name, after],
                "" if step is None else rows.steps[step.as_integer_ratio()],
                rows.points[ratio],
                rows.gains[reached * bottom - top * over, over * bottom],
            )
        return numbers


class _Words(dict[tuple[str, str], str]):
    """The texts of a leaf's inputs in words, by name and text; escaped."""

    def __init__(self, language: Language, leaf: Node, group: str) -> None:
        super().__init__()
        self._language, self._leaf, self._group = language, leaf, group

    def __missing__(self, key: tuple[str, str]) -> str:
        made = self[key] = str(escape(input_value(self._language, self._leaf, self._group, *key)))
        return made


def _slot(turn: int) -> str:
    """The slot of the number that has this turn among a row's, from 0."""
    return chr(FIRST_SLOT + turn)
