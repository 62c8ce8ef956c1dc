"""`inputs.csv`: parts are not above their wholes, and no rule leaves its range, as claimed and as verified.

Both are asked of a leaf once, for all units of a group.
"""

from fractions import Fraction

import numpy as np

from scoring import columns as exact
from scoring.columns import Column, Mask, Whole
from scoring.engine.lanes import Texts, texts
from scoring.faults import Faults, Kind, Refused, rules, totals
from scoring.model.folder import IndexFiles, TablePlaces
from scoring.model.input_rows import InputRows
from scoring.model.members import members
from scoring.model.node import Node
from scoring.numbers import shortest
from scoring.rules.columns import Lanes, evaluate
from scoring.rules.points import Value


def check(index: IndexFiles, faults: Faults) -> None:
    for edition in index.editions.values():
        method = index.methods.get(edition.edition.method)
        if method is not None and not method.ambiguous and edition.inputs is not None:
            tell = _Tell(edition.inputs, edition.input_places, faults)
            for group in edition.edition.units_as_of:
                units = [unit.id for unit in members(index.units, edition.edition, group)]
                claimed, verified = texts(units, edition.inputs)
                for leaf in method.method.leaves:
                    if group in leaf.trees:
                        check = _Leaf(leaf, group, units, tell)
                        check.side("self", claimed)
                        check.side("verified", verified)


class _Tell:
    """Adds a fault at an input of a unit; where its row stands is only found out when there is one."""

    def __init__(self, rows: InputRows, places: TablePlaces, faults: Faults) -> None:
        self.rows, self.places, self.faults = rows, places, faults
        self.known: dict[tuple[str, str], dict[str, int]] = {}

    def lines(self, leaf: str, name: str) -> dict[str, int]:
        """Unit -> the line of an input."""
        if (leaf, name) not in self.known:
            rows = self.rows.at(self.rows.of_input.get((leaf, name), slice(0)))
            self.known[leaf, name] = {row.unit: row.line for row in rows}
        return self.known[leaf, name]

    def at(self, unit: str, leaf: Node, names: list[str], column: str, kind: Kind, **values: object) -> None:
        """At the first of the inputs `names`."""
        line = min(lines[unit] for name in names if unit in (lines := self.lines(leaf.id, name)))
        self.faults.add(kind, self.places.at(line, column), **values)


class _Leaf:
    """One leaf for one group."""

    def __init__(self, leaf: Node, group: str, units: list[str], tell: _Tell) -> None:
        self.leaf, self.group, self.units, self.tell = leaf, group, units, tell
        rule, maximum = leaf.rule_for(group), leaf.maximum(group)
        own = [(name, spec.at_most) for name, spec in leaf.inputs.items() if spec.at_most is not None]
        self.pairs = dict.fromkeys([*(rule.at_most() if rule else ()), *own])
        unbounded = rule is not None and maximum is not None and rule.highest(maximum) is None
        # A shape bounds its points for figures from 0 on; one that may be below 0 can take them below 0.
        self.open = unbounded or any(spec.lowest < 0 for spec in leaf.inputs_for(group).values())
        self.maximum = maximum or Fraction(0)
        self.read: dict[tuple[str, str | None], Value | None] = {}
        """(input, text) -> its value, None where it is none, which has had its fault: a column holds few."""

    def side(self, column: str, given: Texts) -> None:
        """Ask of what the units claim, or of what was verified."""
        if not self.pairs and not self.open:
            return
        lanes, good = self.lanes(given)
        over = np.zeros(lanes.n, bool)
        for small, large in self.pairs:
            if small in lanes.numbers and large in lanes.numbers:
                # All of them are told, so no short cut at the first.
                over |= self.over(lanes, good[small] & good[large], column, small, large)
        if self.open and all(name in good for name in self.leaf.inputs_for(self.group)):
            kept = ~over
            for name in self.leaf.inputs_for(self.group):
                kept &= good[name]
            self.within(lanes, kept, column)

    def lanes(self, given: Texts) -> tuple[Lanes, dict[str, Mask]]:
        """The values of each input, and which of them are there and good; elsewhere the value means nothing."""
        numbers: dict[str, Column] = {}
        levels: dict[str, Whole] = {}
        good: dict[str, Mask] = {}
        for name, spec in self.leaf.inputs.items():
            if column := given.get(self.leaf.id, name):
                known, codes = column.met()
                values = [self.value(name, text) for text in known]
                good[name] = np.array([value is not None for value in values])[codes]
                if spec.kind == "level":
                    levels[name] = np.array(values, object)[codes]
                else:
                    found = [value if isinstance(value, Fraction) else Fraction(0) for value in values]
                    numbers[name] = exact.coded(found, codes)
        return Lanes(len(self.units), numbers, levels, self.maximum), good

    def value(self, name: str, text: str | None) -> Value | None:
        if (name, text) not in self.read:
            try:
                self.read[name, text] = None if text is None else self.leaf.read(self.group, name, text)
            except Refused:
                self.read[name, text] = None
        return self.read[name, text]

    def over(self, lanes: Lanes, there: Mask, column: str, small: str, large: str) -> Mask:
        """Where the part is above its whole, which is then told."""
        part, whole = lanes.numbers[small], lanes.numbers[large]
        above = there & exact.compared(">", part, whole)
        told = zip(np.flatnonzero(above), part.take(above).fractions(), whole.take(above).fractions(), strict=True)
        for unit, found, other in told:
            said = {"small": small, "found": shortest(found), "large": large, "other": shortest(other)}
            self.tell.at(self.units[unit], self.leaf, [small], column, totals.RATIO, **said)
        return above

    def within(self, lanes: Lanes, kept: Mask, column: str) -> None:
        """A rule whose points its shape does not bound stays from 0 to the maximum."""
        value, applies = evaluate(self.leaf.trees[self.group], lanes.take(kept))
        least, most = (exact.constant(number, len(applies)) for number in (Fraction(0), self.maximum))
        outside = applies & (exact.compared("<", value, least) | exact.compared(">", value, most))
        for unit, found in zip(np.flatnonzero(kept)[outside], value.take(outside).fractions(), strict=True):
            said = {"node": self.leaf.id, "found": shortest(found), "max": shortest(self.maximum)}
            self.tell.at(self.units[unit], self.leaf, [*self.leaf.inputs], column, rules.OUTSIDE, **said)
