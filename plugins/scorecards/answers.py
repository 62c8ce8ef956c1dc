"""What an agency leads or supports, with points reached and still open in the last edition, group by group."""

from collections.abc import Iterable, Iterator
from fractions import Fraction
from typing import NamedTuple

from plugins.scorecards import links
from plugins.scorecards.cells import of_all, unit_name
from plugins.scorecards.next_steps import signed
from plugins.scorecards.page import Link
from plugins.scorecards.plan_names import PlanNames
from scoring.engine.group import GroupResult
from scoring.history.duties import Share, shares
from scoring.history.still_open import before, most_open, of_group, of_unit
from scoring.numbers import plain
from scoring.results import EditionResult


class NodeRow(NamedTuple):
    """A node in one group. `n`: over how many units, of a group; `most`: who has the most points open, and how many."""

    node: Link
    lead: Link | None
    reached: str | None
    maximum: str | None
    open: str | None
    change: str | None
    n: str | None
    most: tuple[tuple[Link, str], ...]
    left: Fraction | None


class GroupTable(NamedTuple):
    """The nodes in one group, those with the most points open first. `compared`: with what the change is."""

    id: str
    name: str
    rows: tuple[NodeRow, ...]
    compared: bool
    named: bool


class Counts(NamedTuple):
    """How many parts of the method an agency leads, supports and verifies."""

    leads: int
    supports: int
    verifies: int


class Answers:
    """The tables of a plan's agencies in one language."""

    def __init__(self, names: PlanNames) -> None:
        self.names, self.index, self.language = names, names.index, names.language
        self.shares = shares(names.plan, self.index.methods[names.plan.method])

    def counts(self, agency: str) -> Counts:
        """How many parts it leads, supports and verifies."""
        duties = [share.duty for share in self.shares]
        return Counts(
            sum(duty.lead == agency for duty in duties),
            sum(agency in (duty.supporters or ()) for duty in duties),
            sum(duty.verifier == agency for duty in duties),
        )

    def leads(self, agency: str) -> tuple[GroupTable, ...]:
        """What it leads."""
        return self._tables([share for share in self.shares if share.duty.lead == agency])

    def supports(self, agency: str) -> tuple[GroupTable, ...]:
        """What it supports."""
        return self._tables([share for share in self.shares if agency in (share.duty.supporters or ())])

    def _tables(self, mine: list[Share]) -> tuple[GroupTable, ...]:
        edition, unit = self.names.edition, self.names.plan.unit
        if edition is None or not mine:
            return ()
        groups = edition.groups_of[unit] if unit else edition.groups
        return tuple(table for group in groups if (table := self._table(edition, group, mine)).rows)

    def _table(self, edition: EditionResult, group: GroupResult, mine: Iterable[Share]) -> GroupTable:
        earlier = before(self.index, edition, group.id)
        rows = [self._row(edition, group, earlier, share) for share in mine if share.node.applies(group.id)]
        # Those without a figure come last, in the order of the method.
        rows.sort(key=lambda row: (row.left is None, -(row.left or 0)))
        return GroupTable(
            group.id,
            self.index.index.groups[group.id].name.say(self.language.code),
            tuple(rows),
            any(row.change for row in rows),
            any(row.most for row in rows),
        )

    def _row(self, edition: EditionResult, group: GroupResult, earlier: GroupResult | None, share: Share) -> NodeRow:
        unit, node = self.names.plan.unit, share.node.id
        exact = of_unit(group, node, unit, earlier) if unit else of_group(group, node, earlier)
        found = exact.shown(self._digits)
        lead = share.duty.lead
        return NodeRow(
            self.names.node(node),
            self.names.agency(lead) if lead else None,
            self._points(found.reached),
            self._points(found.maximum if found.maximum is not None else share.node.maximum(group.id)),
            self._points(found.open),
            None if found.change is None else signed(self.language, plain(found.change, self._digits)),
            None if unit or not group.whole else of_all(self.language, found.n, found.of),
            () if unit else tuple(self._most(edition, group, node)),
            found.open,
        )

    def _most(self, edition: EditionResult, group: GroupResult, node: str) -> Iterator[tuple[Link, str]]:
        for unit, points in most_open(group, node):
            address = links.next_steps if edition.computed else links.unit_in_edition
            name = unit_name(self.language, edition, group, self.index.units[unit])
            yield Link(name, address(self.index.id, edition.id, unit)), self._points(points) or ""

    @property
    def _digits(self) -> int:
        return self.index.methods[self.names.plan.method].rounding.digits.choice

    def _points(self, points: Fraction | None) -> str | None:
        return None if points is None else self.language.number(plain(points, self._digits))
