"""Which corrections a page tells of: those of an edition, of a unit, of a node; and whom those of others moved."""

from collections.abc import Iterable
from typing import NamedTuple

from plugins.language import Language
from plugins.scorecards import links
from plugins.scorecards.effects import Effect, effect, revisions_of
from plugins.scorecards.entries import Entry, entries
from plugins.scorecards.page import Link
from scoring.releases.cells import method_file
from scoring.results import EditionResult, IndexResult

SHOWN = 5
"""A page tells of so many corrections, and leaves the rest to the log."""


class Passed(NamedTuple):
    """What a release did to a unit of which it corrected nothing."""

    edition: Link
    day: str
    effects: tuple[Effect, ...]


class Notice(NamedTuple):
    """What a page tells: the latest corrections, how many more there are, and moves by corrections of others."""

    entries: tuple[Entry, ...] = ()
    more: str | None = None
    passed: tuple[Passed, ...] = ()
    log: str = ""
    """The address of the index's part of the log."""


class Notices:
    """What the pages of one edition tell of its corrections, in one language."""

    def __init__(self, index: IndexResult, edition: EditionResult, language: Language) -> None:
        self.edition, self._language, self.log = edition, language, links.log(index.id)
        self._link = Link(edition.edition.title.say(language.code), links.edition(index.id, edition.id))
        self.entries = sorted(entries(index, edition, language), key=lambda entry: entry.day, reverse=True)
        """The newest first; of one day in the order of release and file."""
        self.by_unit: dict[str, list[Entry]] = {}
        self._by_node: dict[str, list[Entry]] = {}
        for entry in self.entries:
            self.by_unit.setdefault(entry.unit, []).append(entry)
            for node in self._above(entry.node_id):
                self._by_node.setdefault(node, []).append(entry)
        self.passed: dict[str, list[Passed]] = {}
        self._pass()

    def of_all(self) -> Notice:
        """Of the whole edition."""
        return _notice(self._language, self.entries, (), [self])

    def of_unit(self, unit: str) -> Notice:
        """Of one unit, and how those of others moved it."""
        return of_unit(self._language, [self], unit)

    def of_node(self, node: str) -> Notice:
        """Of a node and of those below it."""
        return _notice(self._language, self._by_node.get(node, []), (), [self])

    def _above(self, node: str) -> Iterable[str]:
        return self.edition.method.above(node) if node in self.edition.method.places else (node,)

    def _pass(self) -> None:
        for revision in revisions_of(self.edition):
            own = {corrected.named.unit for corrected in revision.corrections}
            moved: dict[str, list[Effect]] = {}
            for one in revision.moved:
                if one.unit.id not in own:
                    moved.setdefault(one.unit.id, []).append(effect(self._language, one))
            day = self._language.day(revision.release.day)
            for unit, effects in moved.items():
                self.passed.setdefault(unit, []).append(Passed(self._link, day, tuple(effects)))


def of_unit(language: Language, notices: Iterable[Notices], unit: str) -> Notice:
    """What is told of a unit over all editions."""
    found = list(notices)
    passed = [move for one in found for move in one.passed.get(unit, ())]
    return _notice(language, [entry for one in found for entry in one.by_unit.get(unit, ())], passed, found)


def of_method(language: Language, notices: Iterable[Notices], version: str) -> Notice:
    """What is told of a method: what was filled in of it, in whichever edition."""
    found, file = list(notices), method_file(version)
    return _notice(language, [entry for one in found for entry in one.entries if entry.cell[0] == file], (), found)


def _notice(language: Language, shown: list[Entry], passed: Iterable[Passed], notices: list[Notices]) -> Notice:
    rest = len(shown[SHOWN:])
    more = language.count("%(n)s more in the log", "%(n)s more in the log", rest) if rest else None
    return Notice(tuple(shown[:SHOWN]), more, tuple(passed), notices[0].log if notices else "")
