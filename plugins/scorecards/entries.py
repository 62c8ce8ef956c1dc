"""The entries of the log: each correction of an edition with what it was, why it was made, and what it did."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple
from urllib.parse import quote

from plugins.correction_words import CAUSES, FINDERS, KINDS
from plugins.language import Language
from plugins.scorecards import links
from plugins.scorecards.cells import latest_name, node_title, unit_name
from plugins.scorecards.effects import Effect, effect, others_ranked, revisions_of
from plugins.scorecards.fact_words import FactWords
from plugins.scorecards.page import Link
from plugins.scorecards.quoted import Paper, Quoted, paper, quoted
from scoring.history.revised import Corrected, Revision
from scoring.model.node import Node
from scoring.model.rows import CorrectionRow
from scoring.releases.cells import METHODS, version_of
from scoring.results import EditionResult, IndexResult


class Entry(NamedTuple):
    """One correction. `subject` is the unit, the group, the method or the edition that it is of.

    `what` says what the cell holds, after its input: 'printed figure', 'Applications, verified'.

    A link without an address names what has no page, or none any more.

    Figures and ranks before and after are of the whole release.
    """

    id: str
    edition: Link
    subject: Link
    node: Link | None
    what: str
    cell: tuple[str, ...]
    old: str
    new: str
    kind: str
    cause: str
    found_by: str
    day: date
    date: str
    revision: int
    release: str
    decision: Paper
    reason: Quoted
    at_node: tuple[Effect, ...]
    at_total: tuple[Effect, ...]
    others: str | None
    brings: str | None
    """How many corrections the release brought, where there are several."""
    unit: str
    """Id of the unit that it names, '' for none."""
    node_id: str


def entries(index: IndexResult, edition: EditionResult, language: Language) -> Iterator[Entry]:
    """The corrections of one edition, release by release, in the order of the file."""
    words = _Words(index, edition, language)
    for revision in revisions_of(edition):
        for corrected in revision.corrections:
            yield words.entry(revision, corrected)


class _Words:
    def __init__(self, index: IndexResult, edition: EditionResult, language: Language) -> None:
        self.index, self.edition, self.language = index, edition, language
        title = language.say(
            "%(index)s – %(edition)s",
            index=index.index.short.say(language.code),
            edition=edition.edition.title.say(language.code),
        )
        self.link = Link(title, links.edition(index.id, edition.id))
        self.places: dict[str, Node] = {}
        for method in (edition.method, *index.methods.values()):
            self.places = method.places | self.places
        self.names = {name: node_title(language, node) for name, node in self.places.items()}
        self.names |= {name: latest_name(language, unit) for name, unit in index.units.items()}
        self.names |= {name: group.name.say(language.code) for name, group in index.index.groups.items()}

    def entry(self, revision: Revision, corrected: Corrected) -> Entry:
        language, row, named = self.language, corrected.row, corrected.named
        node, root = self.places.get(named.node), revision.after.method.tree.id
        spec = node.inputs.get(named.input) if node else None
        group = next((moved.group for moved in corrected.at_total), "")
        facts = FactWords(language, row.file, row.column, node, group, named.input, self.names)
        return Entry(
            id=entry_id(self.index.id, self.edition.id, row),
            edition=self.link,
            subject=self.subject(corrected),
            node=self.node(named.node),
            what=f"{spec.name.say(language.code)}, {facts.what()}" if spec else facts.what(),
            cell=tuple(text for text in (row.file, row.row, row.column) if text),
            old=language.say("nothing") if row.old is None else facts.say(row.old),
            new=language.say("taken out") if row.new is None else facts.say(row.new),
            kind=language.say(KINDS[row.kind]),
            cause=language.say(CAUSES[row.cause]),
            found_by=language.say(FINDERS[row.found_by]),
            day=row.day,
            date=language.day(row.day),
            revision=int(row.revision),
            release=language.number(str(row.revision)),
            decision=paper(language, self.edition.files.evidence[row.decision]),
            reason=quoted(language, row.reason_vi, row.reason_en) or Quoted(row.reason_vi, "vi"),
            at_node=tuple(effect(language, moved) for moved in corrected.at_node if moved.node != root),
            at_total=tuple(effect(language, moved) for moved in corrected.at_total),
            others=others_ranked(language, revision, named.unit),
            brings=self.brings(len(revision.corrections)),
            unit=named.unit,
            node_id=named.node,
        )

    def brings(self, n: int) -> str | None:
        if n == 1:
            return None
        number = self.language.number(str(n))
        return self.language.say("before and after are by all its %(n)s corrections together", n=number)

    def subject(self, corrected: Corrected) -> Link:
        language, named, index, edition = self.language, corrected.named, self.index, self.edition
        if named.unit:
            unit, groups = index.units[named.unit], edition.groups_of.get(named.unit)
            if groups:
                name = unit_name(language, edition, groups[0], unit)
                return Link(name, links.unit_in_edition(index.id, edition.id, unit.id))
            return Link(latest_name(language, unit), links.unit(index.id, unit.id))
        if named.group:
            return Link(index.index.groups[named.group].name.say(language.code), "")
        if corrected.row.file.startswith(METHODS):
            return Link(language.say("the method"), links.method(index.id, version_of(corrected.row.file)))
        return Link(language.say("the edition"), "")

    def node(self, name: str) -> Link | None:
        if not name:
            return None
        there = name in self.edition.method.places
        return Link(self.names.get(name, name), links.node(self.index.id, self.edition.id, name) if there else "")


def entry_id(index: str, edition: str, row: CorrectionRow) -> str:
    """The id of a correction for ever, in the log and in the feed: made of index, edition, release and cell."""
    words = (index, edition, str(row.revision), row.file, row.row or "", row.column)
    return quote("/".join(words), safe="/")
