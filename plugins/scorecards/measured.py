"""What a method measures in a group, as its page shows it: weights, correlations, full marks and coverage."""

from collections.abc import Iterable
from fractions import Fraction
from typing import NamedTuple

from plugins.language import Language
from plugins.scorecards import links
from plugins.scorecards.cells import node_title, of_all
from plugins.scorecards.page import Link
from scoring.engine.group import GroupResult
from scoring.model.node import Node
from scoring.numbers import plain
from scoring.results import EditionResult, IndexResult
from scoring.robustness.components import Components
from scoring.robustness.correlation import DIGITS
from scoring.robustness.measure import Correlation, Measure, measure


class PartRow(NamedTuple):
    """One component: weights in per cent, correlations with the total, how many figures there are."""

    part: Link
    nominal: str
    effective: str | None
    pearson: str | None
    spearman: str | None
    units: str
    figures: str


class MeasuredView(NamedTuple):
    """A group. `between`: a row for each component but the first, with its correlation to each one before it."""

    parts: tuple[PartRow, ...]
    heads: tuple[str, ...]
    between: tuple[tuple[str, tuple[str | None, ...]], ...]
    full: tuple[Link, ...]
    none: tuple[Link, ...]


def measured(
    index: IndexResult, edition: EditionResult, group: GroupResult, found: Components, language: Language
) -> MeasuredView:
    """What the method measures in `group`."""
    told, units = measure(group, found), len(group.units)

    def link(node: Node) -> Link:
        return Link(node_title(language, node), links.node(index.id, edition.id, node.id))

    def marks(nodes: Iterable[tuple[Node, int]]) -> tuple[Link, ...]:
        pairs = ((link(node), language.number(str(n))) for node, n in nodes)
        return tuple(Link(f"{one.text} (n = {n})", one.href) for one, n in pairs)

    rows = tuple(
        PartRow(
            link(part.part),
            _percent(language, part.nominal),
            None if part.effective is None else _percent(language, part.effective),
            _correlation(language, part.pearson),
            _correlation(language, part.spearman),
            of_all(language, part.n, units),
            of_all(language, part.filled, part.cells),
        )
        for part in told.parts
    )
    names = tuple(part.part.code or part.part.name.say(language.code) for part in told.parts)
    return MeasuredView(rows, names[:-1], _between(language, told, names), marks(told.full), marks(told.none))


def _between(
    language: Language, told: Measure, names: tuple[str, ...]
) -> tuple[tuple[str, tuple[str | None, ...]], ...]:
    return tuple(
        (names[one], tuple(_correlation(language, told.between[one, two]) for two in range(one)))
        for one in range(1, len(names))
    )


def _percent(language: Language, share: Fraction) -> str:
    return language.number(plain(100 * share, 1))


def _correlation(language: Language, found: Correlation) -> str | None:
    return None if found.value is None else language.number(plain(found.value, DIGITS))
