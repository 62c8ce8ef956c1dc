"""What a unit could do next, as it is shown: points lost with what regains them, strengths and weaknesses, claims."""

from collections.abc import Iterator
from fractions import Fraction
from typing import NamedTuple

from plugins.language import Language
from plugins.scorecards import links
from plugins.scorecards.cells import node_title, of_all
from plugins.scorecards.page import Link
from plugins.scorecards.quoted import Quoted, quoted
from plugins.scorecards.rule_view import input_name, input_value
from plugins.words import status_words
from scoring.engine.group import GroupResult
from scoring.gains.beside import Beside, beside
from scoring.gains.claims import Claim, claims
from scoring.gains.lost import Loss, losses
from scoring.gains.moves import Move
from scoring.model.figure import Figure
from scoring.model.node import Node
from scoring.numbers import plain, shortest
from scoring.results import EditionResult, IndexResult

MOST = 5
"""So many strengths, and so many weaknesses."""


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


class BesideRow(NamedTuple):
    """One criterion: the unit's share of the maximum, and the group's median, in per cent."""

    node: Link
    own: str
    median: str


class ClaimRow(NamedTuple):
    """One criterion: claimed, verified, by how much they differ, and the stated reasons."""

    node: Link
    claimed: str
    verified: str
    over: str | None
    reasons: tuple[Quoted, ...]


class Steps:
    """The rows of one group's units in one language."""

    def __init__(self, index: IndexResult, edition: EditionResult, group: GroupResult, language: Language) -> None:
        self.index, self.edition, self.group, self.language = index, edition, group, language
        self.digits = edition.method.rounding.digits.choice

    def losses(self, unit: str) -> tuple[LossRow, ...]:
        """Where points were lost, the most first."""
        return tuple(self._loss(loss) for loss in losses(self.edition, self.group).of(unit))

    def strengths(self, unit: str) -> tuple[BesideRow, ...]:
        """Where it stands furthest above the middle of the group."""
        return tuple(self._beside(one) for one in beside(self.group, unit)[:MOST] if one.apart > 0)

    def weaknesses(self, unit: str) -> tuple[BesideRow, ...]:
        """Where it stands furthest below the middle of the group."""
        return tuple(self._beside(one) for one in beside(self.group, unit)[: -MOST - 1 : -1] if one.apart < 0)

    def claims(self, unit: str) -> tuple[ClaimRow, ...]:
        """Where its own claim and what was verified differ."""
        return tuple(self.claim(claim) for claim in claims(self.edition, self.group, unit))

    def _loss(self, loss: Loss) -> LossRow:
        language, maximum = self.language, loss.figure.maximum or loss.leaf.maximum(self.group.id)
        return LossRow(
            self.link(loss.leaf),
            None if loss.lost is None else language.number(plain(loss.lost, self.digits)),
            status_words(language, loss.figure.status) if loss.figure.status else None,
            "—" if maximum is None else language.number(shortest(maximum)),
            of_all(language, loss.full, loss.known),
            tuple(self._move(loss, move) for move in loss.moves),
            len({move.name for move in loss.moves}) > 1,
        )

    def _move(self, loss: Loss, move: Move) -> str:
        """'Services online: 28 → 40 (+12): 10.00 points (+3.00)'."""
        language, leaf = self.language, loss.leaf
        before, after = (
            input_value(language, leaf, self.group.id, move.name, text) for text in (move.before, move.after)
        )
        step = f" ({signed(language, shortest(move.step))})" if move.step else ""
        gained = plain(move.points - (loss.figure.points or Fraction(0)), self.digits)
        return language.say(
            "%(input)s: %(before)s → %(after)s; points: %(points)s (%(gain)s)",
            input=input_name(language, leaf.inputs[move.name]),
            before=before,
            after=f"{after}{step}",
            points=language.number(plain(move.points, self.digits)),
            gain=signed(language, gained),
        )

    def _beside(self, one: Beside) -> BesideRow:
        own, median = (self.language.number(plain(share * 100, 1)) for share in (one.own, one.median))
        return BesideRow(self.link(one.leaf), f"{own} %", f"{median} %")

    def claim(self, claim: Claim) -> ClaimRow:
        """One criterion, claimed and verified."""
        return ClaimRow(
            self.link(claim.leaf),
            self._figure(claim.claimed),
            self._figure(claim.verified),
            None if claim.over is None else signed(self.language, plain(claim.over, self.digits)),
            tuple(self._reasons(claim)),
        )

    def _reasons(self, claim: Claim) -> Iterator[Quoted]:
        for row in claim.rows:
            if words := quoted(self.language, row.reason_vi, row.reason_en):
                yield words

    def _figure(self, figure: Figure) -> str:
        if figure.text is None:
            return status_words(self.language, figure.status or "not-found")
        return self.language.number(figure.text)

    def link(self, leaf: Node) -> Link:
        """A criterion, leading to its page."""
        return Link(node_title(self.language, leaf), links.node(self.index.id, self.edition.id, leaf.id))


def signed(language: Language, text: str) -> str:
    """A difference with its sign: '+12', '−0,50'; nothing has none."""
    return f"+{language.number(text)}" if Fraction(text) > 0 else language.number(text)
