"""An edition's published points, totals and ranks computed again from its published documents alone."""

import csv
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from scoring.model.figure import Figure
from scoring.verify.documents import Rules, as_json, rules
from scoring.verify.figures import RANKED, SAID, Cells, as_cells, cells, exactly, published
from scoring.verify.forms import Difference, Group, Read, same
from scoring.verify.peers import Others, others, ranks, stated
from scoring.verify.points import computed
from scoring.verify.tree import Unfit

_EDITION = re.compile(r"data/(?!source/)([^/]+)/([^/]+)/results\.csv")


@dataclass
class Counts:
    """How many figures were computed again, how many ranks, and how many figures a document printed."""

    computed: int = 0
    ranks: int = 0
    printed: int = 0


def editions(names: Iterable[str]) -> list[tuple[str, str]]:
    """The index and edition of all results among these addresses."""
    return sorted((found[1], found[2]) for name in names if (found := _EDITION.fullmatch(name)))


def recompute(index: str, edition: str, names: Iterable[str], read: Read, counts: Counts) -> Iterator[Difference]:
    """Every difference between what the files of an edition say and what comes out of them."""
    folder = f"data/{index}/{edition}"
    groups = _groups(read(f"{folder}/results.csv"))
    if groups is None:
        yield Difference(f"{folder}/results.csv", "", None, None, True)
        return
    checks = re.compile(rf"{re.escape(folder)}/self-check/([^/]+)/([^/]+)\.json")
    for found in filter(None, map(checks.fullmatch, names)):
        group, unit = found.groups()
        if unit not in groups.get(group, {}):
            yield Difference(f"{folder}/results.csv", f"group={group}, unit={unit}", None, unit)
    for group, units in groups.items():
        try:
            yield from _Group(folder, group, units, read, counts).differences()
        except Unfit as error:
            yield Difference(f"{folder}/self-check/{group}/", str(error), None, None, True)
    yield from same(folder, groups, read)


def _groups(content: bytes | None) -> dict[str, Group] | None:
    """The rows of results.csv; None where it is no such table."""
    groups: dict[str, Group] = {}
    try:
        for row in csv.DictReader((content or b"").decode("utf-8").splitlines(), strict=True):
            if None in row.values() or {*SAID, *RANKED, "origin", "rank_origin"} - row.keys():
                return None
            group = groups.setdefault(row["group"], {})
            if row["node"] in group.setdefault(row["unit"], {}):
                return None
            group[row["unit"]][row["node"]] = row
    except (UnicodeDecodeError, csv.Error, KeyError):
        return None
    return groups or None


class _Group:
    """One group of an edition."""

    def __init__(self, folder: str, group: str, units: Group, read: Read, counts: Counts) -> None:
        self.folder, self.group, self.units, self.counts = folder, group, units, counts
        self.table = f"{folder}/results.csv"
        self.documents = {unit: self._document(read, unit) for unit in units}
        method = next(iter(self.documents.values())).get("method")
        index = folder.split("/")[1]
        self.rules: Rules = rules(as_json(read(f"data/{index}/methods/{method}/{group}.json") or b""))
        self.places = self.rules.nodes | self.rules.views

    def _document(self, read: Read, unit: str) -> dict[str, Any]:
        document = as_json(read(self.file(unit)) or b"")
        if not isinstance(document, dict) or (document.get("unit"), document.get("group")) != (unit, self.group):
            raise Unfit(unit)
        return document

    def file(self, unit: str) -> str:
        return f"{self.folder}/self-check/{self.group}/{unit}.json"

    def at(self, unit: str, node: str, column: str) -> str:
        return f"group={self.group}, unit={unit}, node={node}, {column}"

    def differences(self) -> Iterator[Difference]:
        best = others(self.rules, self.documents)
        figures: dict[str, dict[str, Figure]] = {}
        for unit, rows in self.units.items():
            if all(row["origin"] != "computed" for row in rows.values()):
                self.counts.printed += len(rows)
                figures[unit] = {node: published(row) for node, row in rows.items()}
            else:
                figures[unit] = computed(self.rules, self.documents[unit], best[unit])
                yield from self._stated(unit, best[unit])
                yield from self._unit(unit, figures[unit])
            yield from self._published(unit)
        yield from self._ranks(figures)

    def _stated(self, unit: str, best: Others) -> Iterator[Difference]:
        said = stated(self.documents[unit])
        for leaf in sorted(said.keys() | best.keys()):
            one, other = said.get(leaf, {}), best.get(leaf, {})
            for key in (*one, *(key for key in other if key not in one)):
                if one.get(key) != other.get(key):
                    pair = exactly(one.get(key)), exactly(other.get(key))
                    yield Difference(self.file(unit), f"node={leaf}, others", *pair)

    def _unit(self, unit: str, figures: dict[str, Figure]) -> Iterator[Difference]:
        rows = self.units[unit]
        for node in (*self.places, *(name for name in rows if name not in self.places)):
            row = rows.get(node)
            if row is None or node not in figures:
                pair = ("", node) if row is None else (node, "")
                yield Difference(self.table, self.at(unit, node, "node"), *pair)
                continue
            self.counts.computed += 1
            due = cells(self.rules, self.places[node], figures[node])
            yield from self._cells(self.table, unit, node, row, due)

    def _published(self, unit: str) -> Iterator[Difference]:
        """What the unit's document says is published, against the table."""
        said = self.documents[unit].get("published")
        for node, one in (said if isinstance(said, dict) else {}).items():
            names = ("points", "status", "maximum", "value")
            row = self.units[unit].get(node, {})
            due = {name: row.get(name, "") for name in names}
            yield from self._cells(self.file(unit), unit, str(node), as_cells(one, names), due)

    def _ranks(self, figures: dict[str, dict[str, Figure]]) -> Iterator[Difference]:
        """Every rank that was computed; a node at which documents print ranks, and one without any, is left alone."""
        for node in self.places:
            rows = {unit: row[node] for unit, row in self.units.items() if node in row}
            origins = {row["rank_origin"] for row in rows.values()}
            if origins <= {""} or "printed" in origins:
                continue
            found = ranks(self.rules, {unit: of[node] for unit, of in figures.items() if node in of})
            for unit, row in rows.items():
                self.counts.ranks += 1
                due = (str(found[unit]), str(len(found))) if unit in found else ("", "")
                yield from self._cells(self.table, unit, node, row, dict(zip(RANKED, due, strict=True)))

    def _cells(self, file: str, unit: str, node: str, found: Cells, due: Cells) -> Iterator[Difference]:
        for name, text in due.items():
            if found.get(name, "") != text:
                yield Difference(file, self.at(unit, node, name), found.get(name, ""), text)
