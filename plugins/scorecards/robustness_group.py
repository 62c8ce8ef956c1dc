"""How firm the ranks of one group are, as its page shows it: a row a unit, the alternatives, what is measured."""

from typing import NamedTuple

from plugins.language import Language
from plugins.scorecards import links
from plugins.scorecards.cells import of_all, unit_name
from plugins.scorecards.elsewhere import in_order
from plugins.scorecards.measured import MeasuredView, measured
from plugins.scorecards.method_change import ChangeView, method_change
from plugins.scorecards.page import Link
from plugins.scorecards.rank_interval import ranks
from plugins.scorecards.robustness_words import WHY, alternative_words
from plugins.scorecards.split import Parts
from scoring.engine.group import GroupResult
from scoring.model.unit import Unit
from scoring.numbers import plain
from scoring.results import EditionResult, IndexResult
from scoring.robustness.alternatives import Alternative
from scoring.robustness.components import Why
from scoring.robustness.dominance import MOST_UNITS
from scoring.robustness.extremes import Extremes
from scoring.robustness.group import Robustness, robustness
from scoring.robustness.shift import shift

FEW = 2
"""More units than this are named when a reader asks."""


class End(NamedTuple):
    """The best or the worst rank under the alternatives, and which of them give it; nothing where it is its own."""

    rank: str
    by: str | None


class Limits(NamedTuple):
    """The ranks that any weights within the limits give, and how sure that is."""

    ranks: str
    how: str


class Row(NamedTuple):
    """One ranked unit. `limits` are not there where pairs were not compared. `alike` are the units that it cannot be
    told apart from, below the words `many` where they are many."""

    unit: Link
    rank: str
    interval: str
    best: End
    worst: End
    limits: Limits | None
    alike: str
    many: str | None


class AlternativeRow(NamedTuple):
    """One alternative: how many ranks it changes, by how much at most and on average; or why it does not apply."""

    words: str
    changed: str
    most: str
    mean: str
    lost: str | None


class GroupView(NamedTuple):
    """One group; `why` nothing of it can be computed."""

    id: str
    name: str
    why: str | None
    sentences: tuple[str, ...]
    rows: tuple[Row, ...]
    alternatives: tuple[AlternativeRow, ...]
    measured: MeasuredView | None
    change: ChangeView
    parts: Parts | None = None


def group_view(index: IndexResult, edition: EditionResult, group: GroupResult, language: Language) -> GroupView:
    """One group of a ranked edition."""
    name, change = index.index.groups[group.id].name.say(language.code), method_change(index, edition, group, language)
    found = robustness(edition, group)
    if isinstance(found, Why):
        return GroupView(group.id, name, language.say(WHY[found]), (), (), (), None, change)
    view = _Group(index, edition, group, found, language)
    return GroupView(
        group.id,
        name,
        None,
        view.sentences(),
        tuple(view.row(unit) for unit in in_order(edition, group, language) if unit.id in found.intervals),
        tuple(view.alternative(other) for other in found.alternatives),
        measured(index, edition, group, found.components, language),
        change,
    )


class _Group:
    def __init__(
        self, index: IndexResult, edition: EditionResult, group: GroupResult, found: Robustness, language: Language
    ) -> None:
        self.index, self.edition, self.group, self.found, self.language = index, edition, group, found, language
        pairs = found.pairs
        self.places = {unit: place for place, unit in enumerate(pairs.units)} if pairs else {}

    def sentences(self) -> tuple[str, ...]:
        """How many ranks nothing moves; how many pairs cannot be told apart, or that pairs were not compared."""
        say, everyone = self.language.say, len(self.found.intervals)
        firm = sum(one.best == one.worst for one in self.found.intervals.values())
        applying = sum(not other.lost for other in self.found.alternatives)
        first = say(
            "%(firm)s units have the same rank under each of the %(n)s alternatives that apply.",
            firm=of_all(self.language, firm, everyone),
            n=self.language.number(str(applying)),
        )
        if self.found.pairs is None:
            most = self.language.number(str(MOST_UNITS))
            return first, say("Pairs are compared in groups of at most %(n)s units; this one has more.", n=most)
        alike = sum(len(self.found.pairs.alike(place)) for place in self.places.values()) // 2
        every = everyone * (everyone - 1) // 2
        return first, say("%(n)s pairs of units cannot be told apart.", n=of_all(self.language, alike, every))

    def row(self, unit: Unit) -> Row:
        """One unit."""
        interval, pairs = self.found.intervals[unit.id], self.found.pairs
        named = {other.id: other for other in self.group.units}
        alike = pairs.alike(self.places[unit.id]) if pairs else ()
        return Row(
            Link(self._name(unit), links.unit_in_edition(self.index.id, self.edition.id, unit.id)),
            self.language.number(str(interval.rank)),
            ranks(self.language, interval.best, interval.worst),
            self._end(interval.best, interval.best_by),
            self._end(interval.worst, interval.worst_by),
            self._limits(self.found.extremes[unit.id]) if pairs else None,
            "; ".join(self._name(named[other]) for other in alike),
            self.language.count("%(n)s unit", "%(n)s units", len(alike)) if len(alike) > FEW else None,
        )

    def alternative(self, other: Alternative) -> AlternativeRow:
        """One alternative."""
        words, number = alternative_words(self.language, self.group.method, other), self.language.number
        if other.lost:
            lost = self.language.count(
                "does not apply: %(n)s ranked unit would have no total",
                "does not apply: %(n)s ranked units would have no total",
                other.lost,
            )
            return AlternativeRow(words, "", "", "", lost)
        found = shift(self.group.ranks[self.group.method.tree.id], other.ranks)
        changed = of_all(self.language, found.changed, found.of)
        return AlternativeRow(words, changed, number(str(found.most)), number(plain(found.mean, 2)), None)

    def _name(self, unit: Unit) -> str:
        return unit_name(self.language, self.edition, self.group, unit)

    def _end(self, rank: int, by: tuple[Alternative, ...]) -> End:
        number = self.language.number(str(rank))
        if not by:
            return End(number, None)
        first = alternative_words(self.language, self.group.method, by[0], short=True)
        if len(by) == 1:
            return End(number, first)
        others = self.language.number(str(len(by) - 1))
        return End(number, self.language.say("%(alternative)s; and %(n)s more", alternative=first, n=others))

    def _limits(self, found: Extremes) -> Limits:
        best, worst = found
        bounds = ranks(self.language, best.bound, worst.bound)
        if best.bound == best.reached and worst.bound == worst.reached:
            return Limits(bounds, self.language.say("exact"))
        reached = ranks(self.language, best.reached, worst.reached)
        return Limits(bounds, self.language.say("bounds; given by some weights: %(ranks)s", ranks=reached))
