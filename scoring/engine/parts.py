"""The parts of one node, and what the policies do with each, as columns."""

from collections.abc import Sequence
from fractions import Fraction
from functools import reduce

import numpy as np

from scoring import columns as exact
from scoring.columns import Column, Mask
from scoring.engine.scores import CODE, IN, LACKING, LEFT_OUT, NOT_APPLICABLE, THERE, ZEROED, Codes, Scores
from scoring.model.choices import Policy
from scoring.model.method import Method
from scoring.model.node import Node

_TREATED: dict[Policy, int] = {"zero": ZEROED, "reduce": LEFT_OUT, "block": LACKING}


class Parts:
    """The parts that apply to the group, in the order of the method."""

    def __init__(self, method: Method, group: str, parts: Sequence[tuple[Node, Scores]]) -> None:
        self.nodes, self.scores = [node for node, _ in parts], [score for _, score in parts]
        self.n = len(self.scores[0].status)
        self.zero = exact.constant(Fraction(0), self.n)
        self.there: list[Mask] = [score.status == THERE for score in self.scores]
        self.gone: Mask = ~np.logical_or.reduce(self.there)
        self.treated: list[Codes] = [
            np.where(
                there,
                IN,
                np.where(
                    score.status == NOT_APPLICABLE,
                    _TREATED[node.not_applicable or method.not_applicable.choice],
                    _TREATED[node.missing or method.missing.choice],
                ),
            ).astype(np.int8)
            for (node, score), there in zip(parts, self.there, strict=True)
        ]
        self.open: list[Column] = [
            exact.choose(score.known, score.maximum, exact.constant(node.maximum(group) or Fraction(0), self.n))
            for node, score in parts
        ]
        self.missing: list[Mask] = [(score.status != THERE) & (score.status != NOT_APPLICABLE) for score in self.scores]
        self.any_missing: Mask = np.logical_or.reduce(self.missing)

    def sum(self, columns: Sequence[Column]) -> Column:
        """The sum of columns, one a part."""
        return reduce(exact.add, columns)

    def counted(self, columns: Sequence[Column]) -> Column:
        """The sum over the parts that have points."""
        return self.sum([exact.choose(there, part, self.zero) for there, part in zip(self.there, columns, strict=True)])

    def zeroed(self, columns: Sequence[Column]) -> Column:
        """The sum over the parts that are counted as 0."""
        pairs = zip(self.treated, columns, strict=True)
        return self.sum([exact.choose(kind == ZEROED, part, self.zero) for kind, part in pairs])

    def maxima(self) -> Column:
        """The applicable maximum: of the parts with points, and of those counted as 0."""
        return exact.add(self.counted([score.maximum for score in self.scores]), self.zeroed(self.open))

    def open_of_missing(self) -> list[Column]:
        """The maxima of the parts that are missing, 0 for the others."""
        pairs = zip(self.missing, self.open, strict=True)
        return [exact.choose(missing, part, self.zero) for missing, part in pairs]

    def first_missing(self) -> Codes:
        """The first status that is not `not-applicable`, else that one."""
        found = np.full(self.n, NOT_APPLICABLE, np.int8)
        for score, missing in reversed(list(zip(self.scores, self.missing, strict=True))):
            found = np.where(missing, score.status, found)
        return found

    def first_blocking(self) -> Codes:
        """The status of the first part that blocks; 0 where none does."""
        found = np.zeros(self.n, np.int8)
        for score, kind in reversed(list(zip(self.scores, self.treated, strict=True))):
            found = np.where(kind == LACKING, score.status, found)
        return found

    def short(self) -> list[Mask]:
        """Which parts are not reported whole."""
        return [exact.compared("<", score.reported, score.applying) for score in self.scores]

    def first_short(self) -> Codes:
        """The status of the first missing part; where each is there in part, that the rest was not submitted."""
        found = np.full(self.n, CODE["not-submitted"], np.int8)
        for score, missing in reversed(list(zip(self.scores, self.missing, strict=True))):
            found = np.where(missing, score.status, found)
        return found
