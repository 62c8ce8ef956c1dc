"""Where a unit stands, as it is shown: strengths and weaknesses beside its group, claims beside what was verified."""

from collections.abc import Iterator
from fractions import Fraction
from functools import cached_property
from typing import NamedTuple

from plugins.language import Language
from plugins.scorecards import links
from plugins.scorecards.cells import node_title
from plugins.scorecards.numbers_said import NumbersSaid
from plugins.scorecards.open_row import FIRST_SLOT, Filled, OpenRow
from plugins.scorecards.page import Link
from plugins.scorecards.quoted import Quoted, quoted
from plugins.words import status_words
from scoring.engine.group import GroupResult
from scoring.gains.beside import Beside, Middle
from scoring.gains.claims import Claim, claims
from scoring.model.figure import Figure
from scoring.model.node import Node
from scoring.numbers import plain
from scoring.results import EditionResult, IndexResult

MOST = 5
"""So many strengths, and so many weaknesses."""
_OWN = chr(FIRST_SLOT)


class BesideRow(NamedTuple):
    """One criterion: the unit's share of the maximum, and the group's median, in per cent with their sign."""

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
        self._percents = NumbersSaid(lambda share: f"{language.number(plain(share * 100, 1))} %")
        self._forms: dict[str, OpenRow[BesideRow]] = {}

    def standings(self, unit: str) -> tuple[tuple[Filled[BesideRow], ...], tuple[Filled[BesideRow], ...]]:
        """Where it stands furthest above the middle of the group, and where furthest below."""
        found = self._middle.beside(unit)
        strengths = tuple(self._beside(one) for one in found[:MOST] if one.apart > 0)
        return strengths, tuple(self._beside(one) for one in found[: -MOST - 1 : -1] if one.apart < 0)

    def claims(self, unit: str) -> tuple[ClaimRow, ...]:
        """Where its own claim and what was verified differ."""
        return tuple(self.claim(claim) for claim in claims(self.edition, self.group, unit))

    @cached_property
    def _middle(self) -> Middle:
        return Middle(self.group)

    def _beside(self, one: Beside) -> Filled[BesideRow]:
        """The same row for all units, with their share left open."""
        if one.leaf.id not in self._forms:
            median = self._percents[one.median.as_integer_ratio()]
            self._forms[one.leaf.id] = OpenRow(BesideRow(self.link(one.leaf), _OWN, median), {})
        return self._forms[one.leaf.id], (self._percents[one.own.as_integer_ratio()],)

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
