"""`inputs.csv`: parts are not above their wholes, and no rule leaves its range, as claimed and as verified."""

from collections.abc import Iterable
from fractions import Fraction

from scoring.faults import Faults, Refused, rules, totals
from scoring.model.folder import EditionFiles, IndexFiles, TablePlaces
from scoring.model.members import members
from scoring.model.method import Method
from scoring.model.node import Node
from scoring.model.rows import InputRow
from scoring.numbers import shortest
from scoring.rules.points import Given, Value, points

Rows = dict[str, InputRow]
"""Input -> its row, of one leaf and unit."""


def check(index: IndexFiles, faults: Faults) -> None:
    for edition in index.editions.values():
        method = index.methods.get(edition.edition.method)
        if method is not None and edition.inputs is not None:
            given = _by_leaf(edition.inputs, method.method)
            for group in edition.edition.units_as_of:
                units = [unit.id for unit in members(index.units, edition.edition, group)]
                _group(method.method, group, units, given, edition, faults)


def _by_leaf(rows: Iterable[InputRow], method: Method) -> dict[tuple[str, str], Rows]:
    found: dict[tuple[str, str], Rows] = {}
    for row in rows:
        if row.input is not None and row.node in method.nodes and row.input in method.nodes[row.node].inputs:
            found.setdefault((row.unit, row.node), {})[row.input] = row
    return found


def _group(
    method: Method,
    group: str,
    units: list[str],
    given: dict[tuple[str, str], Rows],
    edition: EditionFiles,
    faults: Faults,
) -> None:
    for leaf in method.leaves:
        if group in leaf.trees:
            check = _Leaf(leaf, group, edition.input_places, faults)
            for unit in units:
                if rows := given.get((unit, leaf.id)):
                    check.unit(rows)


class _Leaf:
    """One leaf for one group; what many units have in common is computed once."""

    def __init__(self, leaf: Node, group: str, places: TablePlaces, faults: Faults) -> None:
        self.leaf, self.group, self.places, self.faults = leaf, group, places, faults
        rule, self.maximum = leaf.rule_for(group), leaf.maximum(group)
        own = [(name, spec.at_most) for name, spec in leaf.inputs.items() if spec.at_most is not None]
        self.pairs = dict.fromkeys([*(rule.at_most() if rule else ()), *own])
        unbounded = rule is not None and self.maximum is not None and rule.highest(self.maximum) is None
        # A shape bounds its points for figures from 0 on; one that may be below 0 can take them below 0.
        self.open = unbounded or any(spec.lowest < 0 for spec in leaf.inputs_for(group).values())
        self.known: dict[tuple[tuple[str, Value], ...], Fraction | None] = {}

    def unit(self, rows: Rows) -> None:
        if not self.pairs and not self.open:
            return
        for column, texts in (
            ("self", {name: row.claimed for name, row in rows.items()}),
            ("verified", {name: row.verified for name, row in rows.items()}),
        ):
            given = self.values(texts)
            # All of them are told, so no short cut at the first.
            over = [pair for pair in self.pairs if self.over(rows, given, column, *pair)]
            if self.open and not over and len(given) == len(self.leaf.inputs_for(self.group)):
                self.within(rows, given, column)

    def values(self, texts: dict[str, str | None]) -> dict[str, Value]:
        """The good values; a text that is none has had its fault."""
        found: dict[str, Value] = {}
        for name, text in texts.items():
            try:
                if text is not None:
                    found[name] = self.leaf.read(self.group, name, text)
            except Refused:
                continue
        return found

    def over(self, rows: Rows, given: dict[str, Value], column: str, small: str, large: str) -> bool:
        """Whether the part is above its whole, which is then told."""
        top, bottom = given.get(small), given.get(large)
        if not (isinstance(top, Fraction) and isinstance(bottom, Fraction) and top > bottom):
            return False
        said = {"small": small, "found": shortest(top), "large": large, "other": shortest(bottom)}
        self.faults.add(totals.RATIO, self.places.at(rows[small].line, column), **said)
        return True

    def within(self, rows: Rows, given: dict[str, Value], column: str) -> None:
        """A rule whose points its shape does not bound stays from 0 to the maximum."""
        maximum, key = self.maximum or Fraction(0), tuple(given.items())
        if key not in self.known:
            self.known[key] = points(self.leaf.trees[self.group], Given(given, maximum))
        found = self.known[key]
        if found is not None and not 0 <= found <= maximum:
            first = min(rows.values(), key=lambda row: row.line)
            said = {"node": self.leaf.id, "found": shortest(found), "max": shortest(maximum)}
            self.faults.add(rules.OUTSIDE, self.places.at(first.line, column), **said)
