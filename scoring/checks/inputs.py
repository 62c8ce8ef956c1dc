"""`inputs.csv`: everything named exists, every value fits its kind, nothing is missing without a status."""

from scoring.faults import Faults, Kind, Refused, editions, keys, nearest, totals
from scoring.model.coverage import Coverage
from scoring.model.folder import EditionFiles, IndexFiles, MethodFile
from scoring.model.members import members
from scoring.model.rows import InputRow
from scoring.model.tables import STATUSES


def check(index: IndexFiles, faults: Faults) -> None:
    for edition in index.editions.values():
        method = index.methods.get(edition.edition.method)
        if method is not None and edition.inputs is not None:
            _Check(index, edition, method, faults).run(edition.inputs)


class _Check:
    def __init__(self, index: IndexFiles, edition: EditionFiles, method: MethodFile, faults: Faults) -> None:
        self.index, self.edition, self.method, self.faults = index, edition, method.method, faults
        self.places = edition.input_places
        self.groups = edition.edition.units_as_of
        self.group_of = {
            unit.id: group for group in self.groups for unit in members(index.units, edition.edition, group)
        }
        self.only = {
            name: [self.method.nodes[node].only for node in self.method.above(name)] for name in self.method.nodes
        }
        self.coverage = Coverage(self.method, edition.inputs or ())
        self.read: set[tuple[str, str, str, str]] = set()
        """Texts that are good values: a column holds few different ones."""

    def run(self, rows: tuple[InputRow, ...]) -> None:
        for row in rows:
            # Each is asked of every row, so that one run names all that is wrong with it.
            self.belongs(row)
            if self.named(row):
                self.filled(row)
        self.rules()
        # A row that was refused has had its fault; that it is missing would be a second one.
        if not self.places.dropped:
            self.complete({(row.unit, row.node, row.input) for row in rows})

    def add(self, kind: Kind, row: InputRow, column: str, **values: object) -> bool:
        self.faults.add(kind, self.places.at(row.line, column), **values)
        return False

    def belongs(self, row: InputRow) -> bool:
        """Whether the unit is known, existed, and is of an assessed group."""
        if row.unit in self.group_of:
            return True
        if self.index.unit_places.may_hold(row.unit):
            return False  # its row of units.csv has had its fault
        if row.unit not in self.index.units:
            return self.add(keys.UNIT, row, "unit", found=row.unit, near=nearest(row.unit, self.index.units))
        days = sorted({str(day) for day in self.groups.values()})
        if not any(self.index.units[row.unit].on(day) for day in self.groups.values()):
            return self.add(editions.WHEN, row, "unit", unit=row.unit, date=", ".join(days))
        return self.add(editions.GROUP, row, "unit", unit=row.unit, groups=", ".join(self.groups))

    def named(self, row: InputRow) -> bool:
        """Whether node, input and evidence are known, and the node applies to the unit's group."""
        for name in row.evidence or ():
            if name not in self.edition.evidence and not self.edition.evidence_places.may_hold(name):
                self.add(keys.EVIDENCE, row, "evidence", found=name, near=nearest(name, self.edition.evidence))
        node, group = self.method.nodes.get(row.node), self.group_of.get(row.unit)
        if node is None:
            return self.add(keys.NODE, row, "node", found=row.node, near=nearest(row.node, self.method.nodes))
        outside = any(only and row.unit not in only for only in self.only[node.id])
        if group is not None and (not node.applies(group) or outside):
            return self.add(totals.NOT_APPLICABLE, row, "node", node=row.node, group=group)
        if row.input is not None and group is not None and node.rule_for(group) is None:
            # Of a leaf it is told once, for all units.
            return not node.children or self.add(editions.NO_RULE, row, "node", node=row.node)
        inputs = node.inputs_for(group) if group is not None and node.rules else node.inputs
        if row.input is not None and row.input not in inputs:
            return self.add(keys.INPUT, row, "input", found=row.input, near=nearest(row.input, inputs))
        return True

    def filled(self, row: InputRow) -> bool:
        """Whether the row has a figure or a status, not both and not neither, and the figure is good."""
        if row.status is not None and (row.verified is not None or row.input is not None or row.claimed is not None):
            return self.add(editions.BOTH, row, "status", status=row.status)
        if row.status is None and (row.input is None or (row.verified is None and row.claimed is None)):
            return self.add(editions.NO_STATUS, row, "status", known=", ".join(STATUSES))
        above = self.coverage.over(row)
        if above is not None:
            values = {"node": row.node, "other": above.line, "status": above.status}
            return self.add(editions.COVERED, row, "node", **values)
        for text, column in ((row.claimed, "self"), (row.verified, "verified")):
            self.value(row, text, column)
        return True

    def value(self, row: InputRow, text: str | None, column: str) -> None:
        group = self.group_of.get(row.unit)
        if text is None or row.input is None or group is None:
            return
        key = (group, row.node, row.input, text)
        if key not in self.read:
            try:
                self.method.nodes[row.node].read(group, row.input, text)
                self.read.add(key)
            except Refused as error:
                self.add(error.kind, row, column, **error.values)

    def rules(self) -> None:
        """Every leaf that applies can be computed."""
        for group in self.groups:
            for leaf in self.method.leaves:
                if group in self.method.groups and leaf.applies(group):
                    if leaf.rule_for(group) is None:
                        self.faults.add(editions.NO_RULES, self.places.at(1), node=leaf.id, group=group)
                    if leaf.max.get(group) == "unknown":
                        self.faults.add(editions.NO_MAXIMUM, self.places.at(1), node=leaf.id, group=group)

    def complete(self, written: set[tuple[str, str, str | None]]) -> None:
        """Every unit of the edition's groups has each input that applies to it, or a status."""
        root = self.method.tree.id
        seen = {unit for unit, _, _ in written}
        for unit, group in self.group_of.items():
            if unit not in seen:
                self.faults.add(editions.ABSENT, self.places.at(1), unit=unit, node=root)
                continue
            for leaf in self.method.leaves:
                outside = any(only and unit not in only for only in self.only[leaf.id])
                if not leaf.applies(group) or outside or self.coverage.of(unit, leaf.id):
                    continue
                for name in leaf.inputs_for(group):
                    if (unit, leaf.id, name) not in written:
                        values = {"unit": unit, "node": leaf.id, "input": f" ({name})"}
                        self.faults.add(editions.CELL, self.places.at(1), **values)
