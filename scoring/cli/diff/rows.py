"""One change or effect as the cells of a row."""

from collections.abc import Iterator

from plugins.words import EDITION_STATUS, VERDICT_WORDS
from scoring.change.debut import Debut
from scoring.change.difference import Difference, Whole
from scoring.change.effects import ClaimEffect, NodeEffect, SpreadEffect, TallyEffect
from scoring.change.facts import Change
from scoring.change.published import Claim, Shown, Spread
from scoring.change.reworded import Reworded
from scoring.change.words import Stale, WordsChange
from scoring.cli.diff.names import Names
from scoring.cli.diff.speech import Speech
from scoring.faults import visible
from scoring.numbers import is_number

_NONE = "—"


class Code(str):
    """A cell that stands in a file just so: an id, a path, a value."""


Row = tuple[str, ...]


class Rows:
    """Makes rows with the names of both sides, figures in the form of the report's first language."""

    def __init__(self, difference: Difference, speech: Speech) -> None:
        self._head, self._speech, self._names = difference.head.name, speech, Names(difference, speech)

    def whole(self, item: Whole) -> Row:
        """What came or went as a whole."""
        say, index = self._speech.say, self._names.index(item.index_id)
        if item.kind == "index":
            return say("index"), index, self._way(item.way)
        if item.kind == "method":
            return say("method"), f"{index} {item.id}", self._way(item.way)
        status = say(EDITION_STATUS[item.status]) if item.status in EDITION_STATUS else say("draft")
        units = self._speech.count("%(n)s unit", "%(n)s units", item.units)
        return say("edition"), self._names.edition(item.index_id, item.id), f"{self._way(item.way)}; {status}; {units}"

    def total(self, item: NodeEffect) -> Row:
        """A unit at the total."""
        where, _, unit, moves = self.node(item)
        old, new = item.before, item.after
        if old and new and new.rank is not None and old.rank == new.rank:
            moves += f"; {self._as_before(new.rank)}"
        return where, unit, moves

    def _as_before(self, rank: int) -> str:
        return self._speech.say("rank %(rank)s as before", rank=rank)

    def debut(self, item: Debut) -> Row:
        """A unit at the total of a new edition: what it has, and what it had in the edition before."""
        at = item.index_id, item.edition
        where, unit = self._names.group(*at, item.group), self._names.unit(*at, item.group, item.unit)
        by_value = self._names.by_value(*at)
        sides = [side for side in (item.before, item.after) if side]
        ranks = [_text(side.rank) for side in sides]
        said = [" → ".join(self._figure(side, item.after, by_value) for side in sides)]
        if len(sides) > 1 and item.after.rank is not None and ranks[0] == ranks[1]:
            said.insert(0, self._as_before(item.after.rank))
        elif any(ranks):
            said.insert(0, f"{self._speech.say('rank')} {' → '.join(map(self._number, ranks))}")
        if item.since:
            said.append(self._speech.say("since %(edition)s", edition=item.since))
        return where, unit, "; ".join(said)

    def node(self, item: NodeEffect) -> Row:
        """A unit at a node: its rank first, then the figure, then what stands beside it."""
        at = item.index_id, item.edition
        unit, node = self._names.unit(*at, item.group, item.unit), self._names.node(*at, item.node)
        moves = "; ".join(self._moves(item.before, item.after, item.level != "leaf" and self._names.by_value(*at)))
        return self._names.group(*at, item.group), node, unit, moves

    def _moves(self, before: Shown | None, after: Shown | None, by_value: bool) -> Iterator[str]:
        say, old, new = self._speech.say, before or _NOTHING, after or _NOTHING
        if old.rank != new.rank:
            yield self._moved(say("rank"), _text(old.rank), _text(new.rank))
        if old.figure != new.figure:
            yield f"{self._figure(before, new, by_value)} → {self._figure(after, old, by_value)}"
        if old.band != new.band and before and after:
            yield self._moved(say("range"), self._band(old.band), self._band(new.band))
        if old.by_rule != new.by_rule:
            yield self._moved(say("by the rule"), old.by_rule, new.by_rule)
        if old.claimed != new.claimed:
            yield self._moved(say("self-assessed"), old.claimed, new.claimed)

    def _figure(self, shown: Shown | None, other: Shown, by_value: bool) -> str:
        """A figure; its maximum where the other one has another; the value where that is what is ranked or differs."""
        if shown is None:
            return _NONE
        if shown.points is None:
            return self._speech.status(shown.status) if shown.status else _NONE
        text = self._number(shown.points)
        if other.points is not None and shown.maximum != other.maximum:
            text += f"/{self._number(shown.maximum)}"
        if shown.value and (by_value or shown.points == other.points):
            text += f" ({self._number(shown.value)})"
        return text

    def spread(self, item: SpreadEffect) -> Row:
        """The mean of a group over how many units, and what else of its statistics changed."""
        at = item.index_id, item.edition
        moves = "; ".join(self._spreads(item.before, item.after))
        return self._names.group(*at, item.group), self._names.node(*at, item.node), moves

    def _spreads(self, before: Spread | None, after: Spread | None) -> Iterator[str]:
        say = self._speech.say
        means = [f"{self._number(side.mean)} (n = {side.n})" if side else _NONE for side in (before, after)]
        if means[0] != means[1]:
            yield " → ".join(means)
        if before and after:
            names = say("median"), say("lowest"), say("highest"), say("units with a rank")
            pairs = zip(names, before[2:], after[2:], strict=True)
            yield from (self._moved(name, _text(old), _text(new)) for name, old, new in pairs if old != new)

    def tally(self, item: TallyEffect) -> Row:
        """How many units are in a range."""
        where = self._names.group(item.index_id, item.edition, item.group)
        return where, self._band(item.band), self._pair(_text(item.before), _text(item.after))

    def claim(self, item: ClaimEffect) -> Row:
        """A printed figure, its verdict, and what it recomputes to."""
        where = self._names.edition(item.index_id, item.edition)
        return where, Code(item.id), "; ".join(self._claims(item.before or _NO_CLAIM, item.after or _NO_CLAIM))

    def _claims(self, old: Claim, new: Claim) -> Iterator[str]:
        say = self._speech.say
        if old.printed != new.printed:
            yield self._moved(say("printed"), old.printed, new.printed)
        if old.verdict != new.verdict:
            words = (say(VERDICT_WORDS[side.verdict]) if side.verdict else _NONE for side in (old, new))
            yield " → ".join(words)
        if old.recomputed != new.recomputed:
            yield self._moved(say("recomputed"), old.recomputed, new.recomputed)

    def change(self, item: Change) -> Row:
        """A cell of the sources; a member of a group stands in units.csv, so its edition is said."""
        of = f"{item.edition}: " if item.edition and f"/editions/{item.edition}/" not in item.file else ""
        values = (_NONE if text is None else visible(text) for text in (item.before, item.after))
        return (
            self._place(item.file, item.line),
            Code(f"{of}{item.row} {item.column}".strip()),
            Code(" → ".join(values)),
        )

    def reworded(self, item: Reworded) -> Row:
        """A name, a title, a source: what readers take a figure for."""
        moves = " → ".join(visible(text) or _NONE for text in (item.before, item.after))
        return self._place(item.file, item.line), Code(item.key), moves

    def stale(self, item: Stale) -> Row:
        """A text whose translation is likely behind."""
        moves = f"{visible(item.before)} → {visible(item.after)}"
        return self._place(item.file, item.line), Code(item.key), moves, visible(item.english)

    def words(self, item: WordsChange) -> Row:
        """A file without a change of a figure."""
        return self._place(item.file, None), self._way(item.way)

    def _place(self, file: str, line: int | None) -> Code:
        return Code(visible(f"{self._head}/{file}") + (f":{line}" if line else ""))

    def _way(self, way: str) -> str:
        say = self._speech.say
        return {"added": say("new"), "removed": say("removed"), "changed": say("changed")}[way]

    def _moved(self, label: str, old: str | None, new: str | None) -> str:
        return f"{label} {self._pair(old, new)}"

    def _band(self, text: str | None) -> str:
        return _NONE if text is None else "–".join(map(self._number, text.split("–")))

    def _pair(self, old: str | None, new: str | None) -> str:
        return f"{self._number(old)} → {self._number(new)}"

    def _number(self, text: str | None) -> str:
        """A number in the language's form; what is none, as it is."""
        if text is None:
            return _NONE
        return self._speech.number(text) if is_number(text) else visible(text)


_NOTHING = Shown(None, None, None, None, None, None, None, None)
_NO_CLAIM = Claim(None, None, None)


def _text(value: object) -> str | None:
    return None if value is None else str(value)
