"""What the units of a group claimed beside what was verified, as the page of an edition's claims shows it."""

from typing import NamedTuple

from plugins.language import Language
from plugins.scorecards import links
from plugins.scorecards.cells import of_all, unit_name
from plugins.scorecards.next_steps import ClaimRow, Steps
from plugins.scorecards.page import Link
from scoring.collation import vietnamese
from scoring.engine.group import GroupResult
from scoring.gains.together import Counts, LeafClaims, by_leaf, made, of_group
from scoring.numbers import plain
from scoring.results import EditionResult, IndexResult


class Shown(NamedTuple):
    """How many claims are beyond what was verified, with the points together; below it; and how many have no number."""

    over: str
    more: str
    under: str
    less: str
    unlike: str


class LeafRow(NamedTuple):
    """One criterion, and each unit whose claim differs, in the order of names."""

    node: Link
    counts: Shown
    units: tuple[tuple[Link, ClaimRow], ...]


class EditionRow(NamedTuple):
    """All claims of the group in one edition; `differing` of how many that were made."""

    edition: Link
    method: str
    differing: str
    counts: Shown


class GroupView(NamedTuple):
    """One group: how many claims it made, the criteria at which they differ, the edition beside those before it."""

    id: str
    name: str
    made: int
    rows: tuple[LeafRow, ...]
    editions: tuple[EditionRow, ...]


class ClaimsGroup:
    """One group of an edition in one language."""

    def __init__(self, index: IndexResult, edition: EditionResult, group: GroupResult, language: Language) -> None:
        self.index, self.edition, self.group, self.language = index, edition, group, language
        self.steps = Steps(index, edition, group, language)

    def view(self) -> GroupView:
        """What is shown of it."""
        name = self.index.index.groups[self.group.id].name.say(self.language.code)
        rows = tuple(self.leaf(found) for found in by_leaf(self.edition, self.group))
        return GroupView(self.group.id, name, made(self.edition, self.group), rows, self.editions())

    def leaf(self, found: LeafClaims) -> LeafRow:
        """One criterion."""
        units = [(self.unit(unit.id), self.steps.claim(claim)) for unit, claim in found.of]
        units.sort(key=lambda pair: vietnamese(pair[0].text))
        return LeafRow(self.steps.link(found.leaf), self.shown(self.edition, found.counts), tuple(units))

    def unit(self, unit: str) -> Link:
        """The unit, leading to its own claims."""
        name = unit_name(self.language, self.edition, self.group, self.index.units[unit])
        return Link(name, f"{links.next_steps(self.index.id, self.edition.id, unit)}#claims-{self.group.id}")

    def editions(self) -> tuple[EditionRow, ...]:
        """This edition and those before it that have the group and claims, the newest first."""
        alike = self.index.alike(self.edition)
        before = alike[: alike.index(self.edition) + 1]
        return tuple(
            self.row(edition, group)
            for edition in reversed(before)
            for group in edition.groups
            if group.id == self.group.id and edition.files.claimed
        )

    def row(self, edition: EditionResult, group: GroupResult) -> EditionRow:
        """All claims of one edition."""
        found, title = of_group(edition, group), edition.edition.title.say(self.language.code)
        href = "" if edition is self.edition else f"{links.claims(self.index.id, edition.id)}#group-{group.id}"
        differing = of_all(self.language, found.over + found.under + found.unlike, made(edition, group))
        number = edition.method.decision.number
        return EditionRow(Link(title, href), number, differing, self.shown(edition, found))

    def shown(self, edition: EditionResult, found: Counts) -> Shown:
        """Counts, and points at the digits of the method."""
        digits, number = edition.method.rounding.digits.choice, self.language.number
        return Shown(
            number(str(found.over)),
            number(plain(found.more, digits)),
            number(str(found.under)),
            number(plain(found.less, digits)),
            number(str(found.unlike)),
        )
