"""When a unit lived, what it came from and what became of it, in words and links."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from plugins.language import Language
from plugins.scorecards import links
from plugins.scorecards.page import Link
from plugins.scorecards.unit_names import UnitNames
from plugins.words import SOURCE_KINDS
from scoring.history.lineage import Life, life, renamed
from scoring.model.document import Document
from scoring.model.rows import LineageRow
from scoring.results import IndexResult


class Event(NamedTuple):
    """A change in a unit's life: a sentence, the units on its other side, the document behind it."""

    words: str
    units: tuple[Link, ...]
    source: str


class Lives:
    """The lives of an index's units in one language."""

    def __init__(self, index: IndexResult, language: Language, names: UnitNames) -> None:
        self.index, self.language, self.names = index, language, names

    def life(self, unit: str) -> Life:
        """When the unit lived, and what is on either side of it."""
        return life(self.index, unit)

    def day(self, day: date | None) -> str | None:
        """A day in words; None where it is not known."""
        return None if day is None else self.language.day(day)

    def units(self, ids: Iterator[str]) -> tuple[Link, ...]:
        """Each of these units once, with its page."""
        found = (self.index.units[unit] for unit in dict.fromkeys(ids))
        return tuple(Link(self.names.of(unit), links.unit(self.index.id, unit.id)) for unit in found)

    def formed(self, found: Life) -> tuple[Link, ...]:
        """What the unit came from."""
        return self.units(row.before for row in found.formed)

    def became(self, found: Life) -> tuple[Link, ...]:
        """What became of the unit."""
        return self.units(row.after for row in found.became if row.after)

    def events(self, unit: str) -> tuple[Event, ...]:
        """Everything that happened to the unit, first to last."""
        found = self.life(unit)
        said = [*self._events(found.formed, True), *self._events(found.became, False)]
        said += [(row.day, self.event(row, _WORDS["rename", False], ())) for row in renamed(self.index, unit)]
        return tuple(event for _, event in sorted(said, key=lambda pair: pair[0]))

    def after(self, unit: str) -> tuple[Event, ...]:
        """The changes by which other units came into its place."""
        return tuple(event for _, event in self._events(self.life(unit).became, False) if event.units)

    def _events(self, rows: tuple[LineageRow, ...], forward: bool) -> Iterator[tuple[date, Event]]:
        kept: dict[tuple[date, str], list[LineageRow]] = {}
        for row in rows:
            kept.setdefault((row.day, row.kind), []).append(row)
        for (day, kind), together in kept.items():
            if forward:
                others = self.units(row.before for row in together)
            else:
                others = self.units(row.after for row in together if row.after)
            yield day, self.event(together[0], _WORDS[kind, forward], others)

    def event(self, row: LineageRow, message: str, units: tuple[Link, ...]) -> Event:
        """One row of lineage.csv in words: `message` on its day, and the `units` on its other side."""
        words = self.language.say(message, day=self.language.day(row.day))
        return Event(words, units, self.source(self.index.index.sources[row.source]))

    def source(self, document: Document) -> str:
        """The document: title, kind, and what to know of it."""
        say = self.language.code
        title, kind = document.title.say(say), self.language.say(SOURCE_KINDS[document.kind])
        note = f". {document.note.say(say)}" if document.note else ""
        return f"{title} ({kind}){note}"


def _(message: str) -> str:
    return message


_WORDS = {
    ("merge", True): _("formed on %(day)s by a merger of"),
    ("merge", False): _("merged on %(day)s into"),
    ("split", True): _("split off on %(day)s from"),
    ("split", False): _("split on %(day)s into"),
    ("end", False): _("ended; the first day without it was %(day)s"),
    ("rename", False): _("renamed on %(day)s"),
}
