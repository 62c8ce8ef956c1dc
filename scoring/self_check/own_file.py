"""A unit's own figures from a CSV file: every fault of it at its cell, or `Own`."""

from collections.abc import Callable
from fractions import Fraction
from pathlib import Path

from scoring import values
from scoring.faults import Faults, FaultsFound, Kind, Refused, editions, keys, nearest, totals
from scoring.model.method import Method
from scoring.model.node import Node
from scoring.model.rows import OwnRow
from scoring.model.tables import OWN
from scoring.model.tables.spec import STATUSES
from scoring.numbers import shortest
from scoring.reading.table import read_table
from scoring.reading.text import read_text
from scoring.self_check.own import Own

Problem = tuple[Kind, str, dict[str, object]]
"""What is wrong: the kind of fault, the column that it is in, and the values of its sentences."""
Checked = Callable[[OwnRow], Problem | None]
"""Tells what is wrong with a row, None where it is good."""


def checker(method: Method, group: str) -> Checked:
    """Checks the figures of a unit of `group`."""

    def check(row: OwnRow) -> Problem | None:
        try:
            return _fault(row, method, group)
        except Refused as refused:
            return refused.kind, "value", refused.values

    return check


def read_own(path: Path, checked: Checked) -> Own:
    """The figures of a CSV file. Raises `FaultsFound` with all faults of the file."""
    faults = Faults()
    read = read_text(path, path.name, faults)
    table = read_table(OWN, read[0], path.name, faults) if read else None
    rows: list[OwnRow] = []
    if table is not None:
        columns, lines, places = table
        rows = list(map(OwnRow, *(columns[name] for name in OWN.names), lines.tolist()))
        for row in rows:
            if problem := checked(row):
                kind, column, said = problem
                faults.add(kind, places.at(row.line, column), **said)
    if faults.errors:
        raise FaultsFound(faults)
    return own(rows)


def own(rows: list[OwnRow]) -> Own:
    """Checked rows by what they are."""
    return Own(
        {(row.node, row.input): row.value for row in rows if row.input is not None and row.value is not None},
        {row.node: row.status for row in rows if row.status is not None},
        {row.node: Fraction(row.value) for row in rows if row.input is None and row.value is not None},
    )


def _fault(row: OwnRow, method: Method, group: str) -> Problem | None:
    """What is wrong with a row and in which column. Raises `Refused` for a value that is none."""
    node = method.nodes.get(row.node)
    if node is None:
        return keys.NODE, "node", {"found": row.node, "near": nearest(row.node, method.nodes)}
    if not node.applies(group):
        return totals.NOT_APPLICABLE, "node", {"node": row.node, "group": group}
    if row.status is not None:
        both = row.input is not None or row.value is not None
        return (editions.BOTH, "status", {"status": row.status}) if both else None
    if row.value is None:
        return editions.NO_STATUS, "status", {"known": ", ".join(STATUSES)}
    if row.input is None:
        return _points(row.value, node, group)
    inputs = node.inputs_for(group)
    if row.input not in inputs:
        return keys.INPUT, "input", {"found": row.input, "near": nearest(row.input, inputs)}
    node.read(group, row.input, row.value)
    return None


def _points(text: str, node: Node, group: str) -> Problem | None:
    """Points are typed at a leaf whose rule is not known, up to its maximum."""
    if node.children or group in node.trees:
        return keys.INPUT, "input", {"found": "", "near": ", ".join(node.inputs_for(group))}
    maximum, found = node.maximum(group), values.exact(text)
    if maximum is not None and found > maximum:
        return totals.ABOVE, "value", {"found": text, "max": shortest(maximum), "node": node.id}
    return None
