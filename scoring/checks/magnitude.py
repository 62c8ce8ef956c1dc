"""Figures of the wrong size: ratios typed for percentages, values for points, đồng for millions of đồng."""

from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction

import numpy as np

from scoring.faults import Faults, Refused, doubtful
from scoring.model.coded import Coded, Rows
from scoring.model.folder import EditionFiles, IndexFiles, MethodFile, TablePlaces
from scoring.model.input import InputSpec
from scoring.model.input_rows import InputRows
from scoring.model.members import members
from scoring.model.node import Node
from scoring.numbers import shortest

TIMES = 1000
_DIGITS = len(str(TIMES)) - 1
FEWEST_RATIOS = 3
FEWEST_PEERS = 5
LEAST_MAXIMUM = 20
"""Below such a maximum, points of at most 1 are no wonder."""

Known = dict[tuple[str, str], dict[str, str]]
"""Node and input -> unit -> the figure of the edition before."""


def check(index: IndexFiles, faults: Faults) -> None:
    known: Known = {}
    editions = sorted(index.editions.values(), key=lambda edition: edition.edition.period.last)
    for edition in editions:
        if method := index.methods.get(edition.edition.method):
            _published(index, edition, method, faults)
            rows = edition.inputs or InputRows.of(())
            for column in _columns(index, edition, rows):
                first = rows[int(column[0])]
                node, name = method.method.nodes.get(first.node), first.input
                if node and name in node.inputs:
                    before = known.get((node.id, name), {})
                    kept = _Column(node, name, rows, edition.input_places, faults).looked_at(column, before)
                    if edition is not editions[-1]:
                        units = Coded(rows.unit.values, rows.unit.codes[kept])
                        known.setdefault((node.id, name), {}).update(zip(units, _texts(rows, kept), strict=True))


def _columns(index: IndexFiles, edition: EditionFiles, rows: InputRows) -> list[Rows]:
    """The rows with a number, of each group, node and input."""
    groups = edition.edition.units_as_of
    group_of = {unit.id: group for group in groups for unit in members(index.units, edition.edition, group)}
    columns = (found for (group, _, name), found in rows.by_column(group_of).items() if group and name)
    return sorted((kept for found in columns if len(kept := found[rows.numeric[found]])), key=lambda kept: kept[0])


def _texts(rows: InputRows, column: Rows) -> Coded:
    return Coded(rows.text.values, rows.text.codes[column])


class _Column:
    """One input of one leaf for one group."""

    def __init__(self, node: Node, name: str, rows: InputRows, places: TablePlaces, faults: Faults) -> None:
        self.node, self.name, self.spec = node, name, node.inputs[name]
        self.rows, self.places, self.faults = rows, places, faults

    def looked_at(self, column: Rows, known: Mapping[str, str]) -> Rows:
        """Tell what is doubtful; the other rows are what the next edition is held against."""
        spec = self.spec
        if spec.kind == "count":
            column = column[
                _texts(self.rows, column).where(["." not in (text or "") for text in self.rows.text.values])
            ]
        texts, codes = _texts(self.rows, column).met()
        if spec.kind == "percent" and (spec.most is None or spec.most > 1):
            if _all_below_one([*_texts(self.rows, column)]):
                first = self.rows[int(column[0])]
                place = self.places.at(first.line, "verified" if first.verified else "self")
                self.faults.add(doubtful.RATIO, place, n=len(column), input=self.name, node=self.node.id)
        elif spec.kind in ("count", "amount"):
            times = dict(zip(texts, np.bincount(codes).tolist(), strict=True))
            doubted = self.doubted(column, times, known)
            return column[~np.isin(self.rows.line[column], doubted)] if doubted else column
        return column

    def doubted(self, column: Rows, times: Mapping[str, int], known: Mapping[str, str]) -> list[int]:
        """The lines of figures that are far from the unit's own before, or from the middle of all; `times` each is."""
        middle, lines = _middle(times), list[int]()
        # What is far from the middle is far for every unit that has it: each text is looked at once.
        far = {text for text in times if middle and _apart(text, middle)}
        units = Coded(self.rows.unit.values, self.rows.unit.codes[column])
        for number, unit, text in zip(column, units, _texts(self.rows, column), strict=True) if far or known else ():
            before = known.get(unit)
            if (_apart(text, before) if before else text in far) and _good(self.spec, text):
                row = self.rows[number]
                lines.append(row.line)
                kind = doubtful.UNIT_SCALE if before else doubtful.PEER_SCALE
                place = self.places.at(row.line, "verified" if row.verified else "self")
                key = f"{unit} {self.node.id} {self.name}"
                self.faults.add(kind, place, key=key, found=text, other=before or middle)
        return lines


def _good(spec: InputSpec, text: str) -> bool:
    try:
        spec.read(text, ())
    except Refused:
        return False
    return True


def _middle(texts: Mapping[str, int]) -> str | None:
    """The figure in the middle of those above 0, each so many times; None where too few are to tell what is usual."""
    above = {text: times for text, times in texts.items() if text.strip("-0.")}
    rest = sum(above.values()) // 2
    if sum(above.values()) < FEWEST_PEERS:
        return None
    for text in sorted(above, key=lambda text: (_length(text), text)):
        rest -= above[text]
        if rest < 0:
            return text
    return None


def _length(text: str) -> int:
    """How many digits stand before the point."""
    return len(text.partition(".")[0].lstrip("-0"))


def _apart(text: str, other: str) -> bool:
    """Whether one is at least a thousand times the other; looked at exactly only where their lengths let it be."""
    if abs(_length(text) - _length(other)) < _DIGITS - 1:
        return False
    one, two = abs(Fraction(text)), abs(Fraction(other))
    return bool(one and two) and (one >= TIMES * two or two >= TIMES * one)


def _all_below_one(texts: Sequence[str]) -> bool:
    """Whether these are ratios: at least three, none above 1, not all 0."""
    different = set(texts)
    if len(texts) < FEWEST_RATIOS or any(_length(text) > 1 for text in different):
        return False
    numbers = [Fraction(text) for text in different]
    return all(number <= 1 for number in numbers) and any(numbers)


def _published(index: IndexFiles, edition: EditionFiles, method: MethodFile, faults: Faults) -> None:
    found: dict[tuple[str, str], list[tuple[str, int]]] = {}
    for row in edition.published or ():
        if row.unit and not row.statistic and row.figure is not None and row.scale != "value":
            found.setdefault((row.group, row.node), []).append((str(row.figure), row.line))
    for (group, name), figures in found.items():
        node = method.method.places.get(name)
        maximum = node.maximum(group) if node else None
        # A document may print small points; then some are whole, or one is above 1.
        texts = [text for text, _ in figures]
        if maximum is None or maximum < LEAST_MAXIMUM or not _all_below_one(texts) or _whole(texts):
            continue
        place = edition.published_places.at(figures[0][1], "figure")
        faults.add(doubtful.SCALE, place, n=len(figures), node=name, max=shortest(maximum))


def _whole(texts: Iterable[str]) -> bool:
    return all("." not in text for text in texts)
