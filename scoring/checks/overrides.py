"""`overrides.csv`: each decision is on a leaf of a unit of the edition, within its maximum, and its paper is there."""

from scoring.faults import Faults, editions, keys, nearest, rules, totals
from scoring.faults.values import PRECISION
from scoring.model.folder import EditionFiles, IndexFiles
from scoring.model.members import members
from scoring.model.method import Method
from scoring.model.rows import OverrideRow
from scoring.numbers import shortest


def check(index: IndexFiles, faults: Faults) -> None:
    for edition in index.editions.values():
        method = index.methods.get(edition.edition.method)
        if edition.overrides and edition.inputs is None:
            faults.add(rules.OVERRIDE_ALONE, edition.override_places.at(1))
        elif method is not None:
            groups = edition.edition.units_as_of
            group_of = {unit.id: group for group in groups for unit in members(index.units, edition.edition, group)}
            for row in edition.overrides:
                _row(index, edition, method.method, group_of.get(row.unit), row, faults)


def _row(
    index: IndexFiles, edition: EditionFiles, method: Method, group: str | None, row: OverrideRow, faults: Faults
) -> None:
    places = edition.override_places
    if row.decision not in edition.evidence and not edition.evidence_places.may_hold(row.decision):
        near = nearest(row.decision, edition.evidence)
        faults.add(keys.EVIDENCE, places.at(row.line, "decision"), found=row.decision, near=near)
    if row.unit not in index.units:
        if not index.unit_places.may_hold(row.unit):
            faults.add(keys.UNIT, places.at(row.line, "unit"), found=row.unit, near=nearest(row.unit, index.units))
    elif group is None:
        groups = ", ".join(edition.edition.units_as_of)
        faults.add(editions.GROUP, places.at(row.line, "unit"), unit=row.unit, groups=groups)
    node = method.nodes.get(row.node)
    if node is None:
        faults.add(keys.NODE, places.at(row.line, "node"), found=row.node, near=nearest(row.node, method.nodes))
    elif group is not None and group not in node.trees:
        faults.add(rules.OVERRIDE, places.at(row.line, "node"), node=row.node)
    elif group is not None:
        maximum, digits = node.maximum(group), method.rounding.digits.choice
        if maximum is not None and row.points > maximum:
            said = {"found": shortest(row.points), "max": shortest(maximum), "node": row.node}
            faults.add(totals.ABOVE, places.at(row.line, "points"), **said)
        elif (row.points * 10**digits).denominator != 1:
            text = shortest(row.points)
            said = {"found": text, "digits": len(text.partition(".")[2]), "limit": digits}
            faults.add(PRECISION, places.at(row.line, "points"), **said)
