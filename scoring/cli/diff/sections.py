"""A difference as sections of rows, ordered as a reviewer reads them: text and Markdown print these."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any

from scoring.change import order
from scoring.change.difference import Difference
from scoring.change.effects import Effects
from scoring.cli.diff.rows import Row, Rows
from scoring.cli.diff.speech import Speech

FIRST = 10
"""So many rows are read at a glance."""


@dataclass(frozen=True)
class Section:
    """Rows of one kind, the first of them the most important; each is made when it is asked for."""

    title: str
    heads: tuple[str, ...]
    items: Sequence[Any]
    row: Callable[[Any], Row]

    @property
    def rows(self) -> Iterator[Row]:
        """All rows, as many as `items`."""
        return map(self.row, self.items)


def sections(difference: Difference, speech: Speech) -> tuple[Section, ...]:
    """Those that have rows."""
    return tuple(section for section in _all(difference, speech, Rows(difference, speech)) if section.items)


def brief(found: Sequence[Section]) -> dict[str, list[Row]]:
    """Title -> its first rows: those that a reviewer reads at a glance, the most important sections first."""
    left, shown = FIRST, dict[str, list[Row]]()
    for section in found:
        shown[section.title] = list(islice(section.rows, left))
        left -= len(shown[section.title])
    return shown


def _all(difference: Difference, speech: Speech, rows: Rows) -> Iterator[Section]:
    say, effects = speech.say, difference.effects or Effects()
    where, node, unit, moves = say("Where"), say("Item"), say("Unit"), say("Before → after")
    place = say("File and line")
    yield Section(say("New or removed"), (say("What"), say("Name"), say("Change")), difference.whole, rows.whole)
    yield Section(say("Units: rank and total"), (where, unit, moves), order.nodes(effects, "total"), rows.total)
    heads = (where, unit, say("Rank and total"))
    yield Section(say("New edition: rank and total"), heads, order.debuts(difference), rows.debut)
    yield Section(say("Means of groups"), (where, node, moves), order.spreads(effects), rows.spread)
    yield Section(say("Units in each range"), (where, say("Range"), moves), effects.tallies, rows.tally)
    yield Section(say("Components"), (where, node, unit, moves), order.nodes(effects, "part", "view"), rows.node)
    yield Section(say("Single criteria"), (where, node, unit, moves), order.nodes(effects, "leaf"), rows.node)
    yield Section(say("Reconciliation"), (where, say("Printed figure"), moves), effects.claims, rows.claim)
    yield Section(
        say("Changed in the sources"),
        (place, say("Row and column"), moves),
        order.single(difference.changes),
        rows.change,
    )
    heads = (place, say("Key"), moves)
    yield Section(say("Names, titles and sources changed"), heads, difference.reworded, rows.reworded)
    yield Section(
        say("The Vietnamese changed, the English did not"),
        (place, say("Key"), moves, "English"),
        difference.stale,
        rows.stale,
    )
    yield Section(say("Files of which no figure changed"), (say("File"), say("Change")), difference.words, rows.words)
