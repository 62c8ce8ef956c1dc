"""`inputs.csv`: everything named exists, every value fits its kind, nothing is missing without a status.

A country's edition has a third of a million rows and few questions: each is asked once of a column, the rows of one
input of one leaf for the units of one group, and its rows are looked at one by one only for an answer that differs.
"""

from collections.abc import Callable

import numpy as np

from scoring.faults import Faults, Kind, Refused, editions, keys, nearest, totals
from scoring.model.coded import Codes, Rows, grouped, kinds
from scoring.model.coverage import Coverage
from scoring.model.folder import EditionFiles, IndexFiles
from scoring.model.input_rows import InputRows, Key
from scoring.model.members import members
from scoring.model.node import Node
from scoring.model.tables.spec import STATUSES


def check(index: IndexFiles, faults: Faults) -> None:
    for edition in index.editions.values():
        method = index.methods.get(edition.edition.method)
        if method is not None and not method.ambiguous and edition.inputs is not None:
            _Check(index, edition, edition.inputs, faults).run()


class _Check:
    def __init__(self, index: IndexFiles, edition: EditionFiles, rows: InputRows, faults: Faults) -> None:
        self.index, self.edition, self.faults = index, edition, faults
        self.method = index.methods[edition.edition.method].method
        self.rows, self.places = rows, edition.input_places
        self.groups = edition.edition.units_as_of
        self.group_of = {
            unit.id: group for group in self.groups for unit in members(index.units, edition.edition, group)
        }
        self.units = {group: {unit for unit, own in self.group_of.items() if own == group} for group in self.groups}
        self.coverage = Coverage(self.method, rows.with_status)
        self.astray = False
        """Whether a row names a unit, a node or an input that may have been meant for another."""

    def run(self) -> None:
        columns = self.rows.by_column(self.group_of)
        # Each is asked of every row, so that one run names all that is wrong with it.
        self.strange()
        for (group, name, given), column in columns.items():
            if (node := self.method.nodes.get(name)) is None:
                self.astray = True
                self.add(keys.NODE, column, "node", found=name, near=nearest(name, self.method.nodes))
            elif len(kept := self.named(group, node, given, column)):
                self.filled(group, node, given, kept)
        self.rules()
        # A row that was refused has had its fault, and so has one of nothing known; to miss it would be a second one.
        if not self.places.dropped and not self.astray:
            self.complete(columns)

    def add(self, kind: Kind, rows: Rows, column: str, **values: object) -> None:
        for line in self.rows.line[rows].tolist():
            self.faults.add(kind, self.places.at(line, column), **values)

    def of(self, rows: Rows, good: Callable[[str], bool]) -> Codes:
        """Whether the unit of each is good."""
        units = self.rows.unit.values
        return np.array([good(units[code]) for code in self.rows.unit.codes[rows].tolist()], bool)

    def strange(self) -> None:
        """Units that are not known, did not exist, or are of no assessed group; evidence that is not known."""
        unit = self.rows.unit
        outside = np.flatnonzero(unit.where([name not in self.group_of for name in unit.values]))
        for found in grouped(unit.codes[outside]):
            rows = outside[found]
            self.outside(unit[int(rows[0])], rows)
        known, evidence, documents = self.edition.evidence, self.rows.evidence, dict[str, list[int]]()
        strange = evidence.where([any(name not in known for name in names or ()) for names in evidence.values])
        for number in np.flatnonzero(strange).tolist():
            for name in (name for name in evidence[number] if name not in known):
                documents.setdefault(name, []).append(number)
        for name, rows in documents.items():
            if not self.edition.evidence_places.may_hold(name):
                self.add(keys.EVIDENCE, np.array(rows), "evidence", found=name, near=nearest(name, known))

    def outside(self, unit: str, rows: Rows) -> None:
        """A unit that is in none of the groups."""
        known = self.index.units.get(unit)
        if self.index.unit_places.may_hold(unit) or (known and not known.groups <= self.index.index.groups.keys()):
            return  # its row of units.csv has had its fault
        if known is None:
            self.astray = True
            self.add(keys.UNIT, rows, "unit", found=unit, near=nearest(unit, self.index.units))
        elif not any(known.on(day) for day in self.groups.values()):
            days = sorted({str(day) for day in self.groups.values()})
            # It is the unit that is wrong, not each of its rows.
            self.add(editions.WHEN, rows[:1], "unit", unit=unit, date=", ".join(days))
        else:
            self.add(editions.GROUP, rows[:1], "unit", unit=unit, groups=", ".join(self.groups))

    def named(self, group: str | None, node: Node, name: str | None, rows: Rows) -> Rows:
        """The rows of the units to which the node applies; none where it has no such input."""
        inputs = node.inputs
        if group is not None:
            applying = self.applying(group, node)
            if applying is not self.units[group]:
                outside = self.of(rows, lambda unit: unit not in applying)
                self.add(totals.NOT_APPLICABLE, rows[outside], "node", node=node.id, group=group)
                rows = rows[~outside]
            if name is not None and node.rule_for(group) is None:
                # Of a leaf it is told once, for all units.
                if node.children:
                    self.astray = True
                    self.add(editions.NO_RULE, rows, "node", node=node.id)
                return rows if name in inputs and not node.children else rows[:0]
            inputs = node.inputs_for(group) if node.rules else inputs
        if name is not None and name not in inputs:
            self.astray = True
            self.add(keys.INPUT, rows, "input", found=name, near=nearest(name, inputs))
            return rows[:0]
        return rows

    def filled(self, group: str | None, node: Node, name: str | None, rows: Rows) -> None:
        """Each row has a figure or a status, not both and not neither, and the figure is good."""
        status = self.rows.status.given[rows]
        figure = self.rows.claimed.given[rows] | self.rows.verified.given[rows]
        good = (status != figure) & (figure == (name is not None))
        for row in self.rows.at(rows[~good]):
            place = self.places.at(row.line, "status")
            if row.status is not None:
                self.faults.add(editions.BOTH, place, status=row.status)
            else:
                self.faults.add(editions.NO_STATUS, place, known=", ".join(STATUSES))
        rows = rows[good]
        # A row with a status is covered by one further up alone.
        over = node.id if name is not None else self.method.parents.get(node.id)
        if covered := self.coverage.units(over) if over is not None else {}:
            inside = self.of(rows, covered.__contains__)
            for row in self.rows.at(rows[inside]):
                said = {"node": node.id, "other": covered[row.unit].line, "status": covered[row.unit].status}
                self.faults.add(editions.COVERED, self.places.at(row.line, "node"), **said)
            rows = rows[~inside]
        if group is not None and name is not None:
            self.valued(group, node, name, rows)

    def valued(self, group: str, node: Node, name: str, rows: Rows) -> None:
        """Each text is a value of its kind: each is read once, for a column holds few different ones."""
        claimed, verified = self.rows.claimed, self.rows.verified
        refused: dict[str | None, Refused] = {}
        for code in kinds(np.concatenate((claimed.codes[rows], verified.codes[rows]))):
            text = claimed.values[code]
            try:
                if text is not None:
                    node.read(group, name, text)
            except Refused as error:
                refused[text] = error
        for row in self.rows.at(rows) if refused else ():
            for text, column in ((row.claimed, "self"), (row.verified, "verified")):
                if error := refused.get(text):
                    self.faults.add(error.kind, self.places.at(row.line, column), **error.values)

    def rules(self) -> None:
        """Every leaf that applies can be computed."""
        for group in self.groups:
            for leaf in self.method.leaves:
                if group in self.method.groups and leaf.applies(group):
                    if leaf.rule_for(group) is None:
                        self.faults.add(editions.NO_RULES, self.places.at(1), node=leaf.id, group=group)
                    if leaf.max.get(group) == "unknown":
                        self.faults.add(editions.NO_MAXIMUM, self.places.at(1), node=leaf.id, group=group)

    def complete(self, columns: dict[Key, Rows]) -> None:
        """Every unit of the edition's groups has each input that applies to it, or a status."""
        unit = self.rows.unit
        seen = {unit.values[code]: code for code in kinds(unit.codes)}
        lacking: dict[str, list[tuple[str, str]]] = {}
        for leaf in self.method.leaves:
            covered = self.coverage.units(leaf.id)
            for group in self.groups:
                asked = [seen[name] for name in self.applying(group, leaf) - covered.keys() if name in seen]
                for name in leaf.inputs_for(group):
                    lacks = np.zeros(len(unit.values), bool)
                    lacks[asked] = True
                    lacks[unit.codes[columns.get((group, leaf.id, name), [])]] = False
                    for code in np.flatnonzero(lacks).tolist():
                        lacking.setdefault(unit.values[code], []).append((leaf.id, name))
        for found in self.group_of:
            if found not in seen:
                self.faults.add(editions.ABSENT, self.places.at(1), unit=found, node=self.method.tree.id)
            for node, name in lacking.get(found, ()):
                self.faults.add(editions.CELL, self.places.at(1), unit=found, node=node, input=f" ({name})")

    def applying(self, group: str, node: Node) -> set[str]:
        """The units of `group` to which `node` applies."""
        if not node.applies(group):
            return set()
        units = self.units[group]
        for name in self.method.above(node.id):
            if only := self.method.nodes[name].only:
                units = units & set(only)
        return units
