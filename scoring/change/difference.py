"""The one door: two sides in, everything that changed and moved out."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, NamedTuple

from scoring.change.debut import Debut, debuts
from scoring.change.effects import Effects, effects
from scoring.change.facts import Change, hidden, source_changes
from scoring.change.reworded import Reworded, reworded
from scoring.change.rules import check_change
from scoring.change.sides import Side, edition_pairs, index_pairs
from scoring.change.words import Stale, WordsChange, stale, words_changes
from scoring.faults import Faults, FaultsFound
from scoring.model.members import members


class Whole(NamedTuple):
    """An index, a method or an edition that came or went; of an edition, its status and how many units it has."""

    kind: Literal["index", "method", "edition"]
    index_id: str
    id: str
    way: Literal["added", "removed"]
    status: str | None = None
    units: int = 0


@dataclass(frozen=True, eq=False)
class Difference:
    """What a change does. `faults` are what it may not do; `effects` is None where the version before has faults.

    What came or went as a whole stands in `whole`; its cells stand in `changes`, and it has no effects.
    `debuts` are the totals of new editions.
    `hidden` is how many cells of drafts changed that are not told.
    """

    base: Side
    head: Side
    faults: Faults
    whole: tuple[Whole, ...]
    changes: tuple[Change, ...]
    hidden: int
    words: tuple[WordsChange, ...]
    reworded: tuple[Reworded, ...]
    stale: tuple[Stale, ...]
    effects: Effects | None
    debuts: tuple[Debut, ...]


def compare(base: Side, head: Side, drafts: bool = False) -> Difference:
    """Everything from `base` to `head`; drafts only as a number, unless `drafts`.

    Raises `FaultsFound` where `head` has faults.
    """
    if head.errors:
        raise FaultsFound(head.faults)
    faults = Faults()
    check_change(base, head, faults)
    changes = tuple(source_changes(base, head, drafts))
    return Difference(
        base,
        head,
        faults,
        tuple(_whole(base, head, drafts)),
        changes,
        0 if drafts else hidden(base, head),
        tuple(words_changes(base, head, changes, drafts)),
        tuple(reworded(base, head, drafts)),
        tuple(stale(base, head, drafts)),
        None if base.errors else effects(base, head, drafts),
        tuple(debuts(base, head, drafts)),
    )


def _whole(base: Side, head: Side, drafts: bool) -> Iterator[Whole]:
    for index, old, new in index_pairs(base, head):
        if old is None or new is None:
            yield Whole("index", index, index, "added" if new else "removed")
        before, after = old.methods if old else {}, new.methods if new else {}
        for version in sorted(before.keys() ^ after.keys()):
            yield Whole("method", index, version, "added" if version in after else "removed")
    for pair in edition_pairs(base, head, drafts):
        edition, side = (pair.after, head) if pair.after else (pair.before, base)
        if edition and (pair.before is None or pair.after is None):
            units = side.indices[pair.index_id].units
            count = sum(len(members(units, edition.edition, group)) for group in edition.edition.units_as_of)
            way = "added" if pair.after else "removed"
            yield Whole("edition", pair.index_id, pair.id, way, edition.edition.status, count)
