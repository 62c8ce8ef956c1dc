"""`inputs.csv`: everything named exists, every value fits its kind, nothing is missing without a status.

A country's edition has a third of a million rows and few questions: each is asked once of a column, the rows of one
input of one leaf for the units of one group, and its rows are looked at one by one only for an answer that differs.
"""

from collections.abc import Iterable

from scoring.faults import Faults, Kind, Refused, editions, keys, nearest, totals
from scoring.model.coverage import Coverage
from scoring.model.folder import EditionFiles, IndexFiles, MethodFile
from scoring.model.members import members
from scoring.model.node import Node
from scoring.model.rows import InputRow
from scoring.model.tables.spec import STATUSES

Rows = list[InputRow]
Key = tuple[str | None, str, str | None]
"""A column's group, node and input: no group of units that are in none, no input of rows with a status."""


def check(index: IndexFiles, faults: Faults) -> None:
    for edition in index.editions.values():
        method = index.methods.get(edition.edition.method)
        if method is not None and not method.ambiguous and edition.inputs is not None:
            _Check(index, edition, method, faults).run(edition.inputs)


class _Check:
    def __init__(self, index: IndexFiles, edition: EditionFiles, method: MethodFile, faults: Faults) -> None:
        self.index, self.edition, self.method, self.faults = index, edition, method.method, faults
        self.places = edition.input_places
        self.groups = edition.edition.units_as_of
        self.group_of = {
            unit.id: group for group in self.groups for unit in members(index.units, edition.edition, group)
        }
        self.units = {group: {unit for unit, own in self.group_of.items() if own == group} for group in self.groups}
        self.coverage = Coverage(self.method, edition.inputs or ())
        self.astray = False
        """Whether a row names a unit, a node or an input that may have been meant for another."""

    def run(self, rows: tuple[InputRow, ...]) -> None:
        columns: dict[Key, Rows] = {}
        units: dict[str, Rows] = {}
        documents: dict[str, Rows] = {}
        for row in rows:
            unit, node, name, _, _, _, _, _, evidence, _ = row
            group = self.group_of.get(unit)
            columns.setdefault((group, node, name), []).append(row)
            if group is None:
                units.setdefault(unit, []).append(row)
            for document in evidence or ():
                if document not in self.edition.evidence:
                    documents.setdefault(document, []).append(row)
        # Each is asked of every row, so that one run names all that is wrong with it.
        self.strange(units, documents)
        for (group, name, given), column in columns.items():
            if (node := self.method.nodes.get(name)) is None:
                self.astray = True
                self.add(keys.NODE, column, "node", found=name, near=nearest(name, self.method.nodes))
            elif kept := self.named(group, node, given, column):
                self.filled(group, node, given, kept)
        self.rules()
        # A row that was refused has had its fault, and so has one of nothing known; to miss it would be a second one.
        if not self.places.dropped and not self.astray:
            self.complete(columns)

    def add(self, kind: Kind, rows: Iterable[InputRow], column: str, **values: object) -> None:
        for row in rows:
            self.faults.add(kind, self.places.at(row.line, column), **values)

    def strange(self, units: dict[str, Rows], documents: dict[str, Rows]) -> None:
        """Units that are not known, did not exist, or are of no assessed group; evidence that is not known."""
        for unit, rows in units.items():
            known = self.index.units.get(unit)
            if self.index.unit_places.may_hold(unit) or (known and not known.groups <= self.index.index.groups.keys()):
                continue  # its row of units.csv has had its fault
            if unit not in self.index.units:
                self.astray = True
                self.add(keys.UNIT, rows, "unit", found=unit, near=nearest(unit, self.index.units))
            elif not any(self.index.units[unit].on(day) for day in self.groups.values()):
                days = sorted({str(day) for day in self.groups.values()})
                # It is the unit that is wrong, not each of its rows.
                self.add(editions.WHEN, rows[:1], "unit", unit=unit, date=", ".join(days))
            else:
                self.add(editions.GROUP, rows[:1], "unit", unit=unit, groups=", ".join(self.groups))
        for name, rows in documents.items():
            if not self.edition.evidence_places.may_hold(name):
                self.add(keys.EVIDENCE, rows, "evidence", found=name, near=nearest(name, self.edition.evidence))

    def named(self, group: str | None, node: Node, name: str | None, rows: Rows) -> Rows:
        """The rows of the units to which the node applies; none where it has no such input."""
        inputs = node.inputs
        if group is not None:
            outside = {row.unit for row in rows} - self.applying(group, node)
            if outside:
                told = [row for row in rows if row.unit in outside]
                self.add(totals.NOT_APPLICABLE, told, "node", node=node.id, group=group)
                rows = [row for row in rows if row.unit not in outside]
            if name is not None and node.rule_for(group) is None:
                # Of a leaf it is told once, for all units.
                if node.children:
                    self.astray = True
                    self.add(editions.NO_RULE, rows, "node", node=node.id)
                return rows if name in inputs and not node.children else []
            inputs = node.inputs_for(group) if node.rules else inputs
        if name is not None and name not in inputs:
            self.astray = True
            self.add(keys.INPUT, rows, "input", found=name, near=nearest(name, inputs))
            return []
        return rows

    def filled(self, group: str | None, node: Node, name: str | None, rows: Rows) -> None:
        """Each row has a figure or a status, not both and not neither, and the figure is good."""
        given, kept = name is not None, Rows()
        for row in rows:
            figure = row.claimed is not None or row.verified is not None
            if (row.status is None) == figure == given:
                kept.append(row)
            elif row.status is not None:
                self.add(editions.BOTH, [row], "status", status=row.status)
            else:
                self.add(editions.NO_STATUS, [row], "status", known=", ".join(STATUSES))
        # A row with a status is covered by one further up alone.
        over = node.id if name is not None else self.method.parents.get(node.id)
        covered = self.coverage.units(over) if over is not None else {}
        for row in kept:
            if above := covered.get(row.unit):
                said = {"node": node.id, "other": above.line, "status": above.status}
                self.add(editions.COVERED, [row], "node", **said)
        if group is not None and name is not None:
            self.valued(group, node, name, [row for row in kept if row.unit not in covered])

    def valued(self, group: str, node: Node, name: str, rows: Rows) -> None:
        """Each text is a value of its kind: each is read once, for a column holds few different ones."""
        refused: dict[str | None, Refused] = {}
        for text in {row.claimed for row in rows} | {row.verified for row in rows}:
            try:
                if text is not None:
                    node.read(group, name, text)
            except Refused as error:
                refused[text] = error
        for row in rows if refused else ():
            for text, column in ((row.claimed, "self"), (row.verified, "verified")):
                if error := refused.get(text):
                    self.add(error.kind, [row], column, **error.values)

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
        seen = {row.unit for rows in columns.values() for row in rows}
        lacking: dict[str, list[tuple[str, str]]] = {}
        for leaf in self.method.leaves:
            covered = self.coverage.units(leaf.id)
            for group in self.groups:
                asked = (self.applying(group, leaf) & seen) - covered.keys()
                for name in leaf.inputs_for(group):
                    for unit in asked - {row.unit for row in columns.get((group, leaf.id, name), ())}:
                        lacking.setdefault(unit, []).append((leaf.id, name))
        for unit in self.group_of:
            if unit not in seen:
                self.faults.add(editions.ABSENT, self.places.at(1), unit=unit, node=self.method.tree.id)
            for node, name in lacking.get(unit, ()):
                self.faults.add(editions.CELL, self.places.at(1), unit=unit, node=node, input=f" ({name})")

    def applying(self, group: str, node: Node) -> set[str]:
        """The units of `group` to which `node` applies."""
        if not node.applies(group):
            return set()
        units = self.units[group]
        for name in self.method.above(node.id):
            if only := self.method.nodes[name].only:
                units = units & set(only)
        return units
