"""One group of an edition computed again: its units' figures and claims, then what compares them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from scoring.model.figure import Figure
from scoring.verify.claims import as_claimed
from scoring.verify.documents import Rules, rules
from scoring.verify.figures import CLAIMED, RANKED, Cells, as_cells, cells, exactly, published
from scoring.verify.files import Difference, Files, Means, Units
from scoring.verify.forms import nodes_of
from scoring.verify.peers import Others, others, ranks, stated
from scoring.verify.placed import placed
from scoring.verify.points import Found, computed
from scoring.verify.statistics import statistics
from scoring.verify.tree import Unfit


@dataclass
class Counts:
    """What was computed again, and what was not: figures that documents printed, tables of superseded releases."""

    computed: int = 0
    claims: int = 0
    ranks: int = 0
    statistics: int = 0
    """Rows of means, medians, lowest and highest."""
    printed: int = 0
    superseded: int = 0


class Group:
    """A group with its rows of results.csv, and those of statistics.csv by node."""

    def __init__(self, files: Files, group: str, units: Units, means: Means, counts: Counts) -> None:
        self.files, self.group, self.units, self.means, self.counts = files, group, units, means, counts
        self.documents = {unit: self._document(unit) for unit in units}
        method = next(iter(self.documents.values())).get("method")
        self.rules: Rules = rules(files.document(f"data/{files.index}/methods/{method}/{group}.json"))
        self.places = self.rules.nodes | self.rules.views

    def _document(self, unit: str) -> dict[str, Any]:
        document = self.files.document(self.file(unit))
        if not isinstance(document, dict) or (document.get("unit"), document.get("group")) != (unit, self.group):
            raise Unfit(unit)
        return document

    def file(self, unit: str) -> str:
        return self.files.check(self.group, unit)

    def at(self, unit: str, node: str, column: str) -> str:
        return f"group={self.group}, unit={unit}, node={node}, {column}"

    def differences(self) -> Iterator[Difference]:
        """Every difference between what is published of the group and what comes out. Raises `Unfit`."""
        best = others(self.rules, self.documents)
        figures: dict[str, Mapping[str, Figure]] = {}
        for unit, rows in self.units.items():
            claims: Found = {}
            if all(row["origin"] != "computed" for row in rows.values()):
                self.counts.printed += len(rows)
                figures[unit] = {node: published(row) for node, row in rows.items()}
            else:
                figures[unit] = found = computed(self.rules, self.documents[unit], best[unit])
                claims = self._claims(unit, best[unit], found)
                yield from self._stated(unit, best[unit])
                yield from self._unit(unit, found)
            yield from self._claimed(unit, claims)
            yield from self._published(unit)
        yield from self._ranks(figures)
        yield from self._placed(figures)
        yield from self._statistics(figures)

    def _claims(self, unit: str, best: Others, found: Found) -> Found:
        """What the unit's own inputs give: where all were accepted as claimed, what was `found`."""
        document = self.documents[unit]
        nodes = nodes_of(self.files.document(self.files.unit(unit)), self.group)
        claimed = as_claimed(self.rules, document, nodes)
        return found if claimed == document else computed(self.rules, claimed, best)

    def _stated(self, unit: str, best: Others) -> Iterator[Difference]:
        said = stated(self.documents[unit])
        for leaf in sorted(said.keys() | best.keys()):
            one, other = said.get(leaf, {}), best.get(leaf, {})
            for key in (*one, *(key for key in other if key not in one)):
                if one.get(key) != other.get(key):
                    pair = exactly(one.get(key)), exactly(other.get(key))
                    yield Difference(self.file(unit), f"node={leaf}, others", *pair)

    def _unit(self, unit: str, figures: Found) -> Iterator[Difference]:
        rows = self.units[unit]
        for node in (*self.places, *(name for name in rows if name not in self.places)):
            row = rows.get(node)
            if row is None or node not in figures:
                pair = ("", node) if row is None else (node, "")
                yield Difference(self.files.results, self.at(unit, node, "node"), *pair)
                continue
            self.counts.computed += 1
            due = cells(self.rules, self.places[node], figures[node])
            yield from self._cells(self.files.results, unit, node, row, due)

    def _claimed(self, unit: str, claims: Found) -> Iterator[Difference]:
        """Points by the claim; of what a document printed there is none."""
        for node, row in self.units[unit].items():
            due = (claims[node].text or "") if node in claims else ""
            self.counts.claims += due != ""
            yield from self._cells(self.files.results, unit, node, row, {CLAIMED: due})

    def _published(self, unit: str) -> Iterator[Difference]:
        """What the unit's document says is published, against the table."""
        said = self.documents[unit].get("published")
        for node, one in (said if isinstance(said, dict) else {}).items():
            names = ("points", "status", "maximum", "value")
            row = self.units[unit].get(node, {})
            due = {name: row.get(name, "") for name in names}
            yield from self._cells(self.file(unit), unit, str(node), as_cells(one, names), due)

    def _ranks(self, figures: Mapping[str, Mapping[str, Figure]]) -> Iterator[Difference]:
        """Every rank that was computed; a node at which documents print ranks, and one without any, is left alone."""
        for node in filter(self._ranked, self.places):
            found = ranks(self.rules, _at(node, figures))
            for unit, row in ((unit, row[node]) for unit, row in self.units.items() if node in row):
                self.counts.ranks += 1
                due = (str(found[unit]), str(len(found))) if unit in found else ("", "")
                yield from self._cells(self.files.results, unit, node, row, dict(zip(RANKED, due, strict=True)))

    def _ranked(self, node: str) -> bool:
        """Whether ranks were computed at the node."""
        origins = {row[node]["rank_origin"] for row in self.units.values() if node in row}
        return not origins <= {""} and "printed" not in origins

    def _placed(self, figures: Mapping[str, Mapping[str, Figure]]) -> Iterator[Difference]:
        """What the self-check says of the group, where the totals were computed and are ranked."""
        root, file = next(iter(self.rules.nodes)), self.files.placed(self.group)
        origins = {row[root]["origin"] for row in self.units.values() if root in row}
        totals = _at(root, figures) if origins == {"computed"} and self._ranked(root) else {}
        yield from placed(file, self.files.document(file), self.rules, totals)

    def _statistics(self, figures: Mapping[str, Mapping[str, Figure]]) -> Iterator[Difference]:
        """Every node of a whole edition; a partial one compares no units."""
        nodes = () if self.files.partial else tuple(self.rules.nodes)
        for node in dict.fromkeys((*nodes, *self.means)):
            row, at = self.means.get(node), f"group={self.group}, node={node}"
            if row is None or node not in nodes:
                yield Difference(self.files.statistics, at, *(("", node) if row is None else (node, "")))
                continue
            self.counts.statistics += 1
            due = statistics(self.rules, _at(node, figures), len(self.units))
            for name, text in due.items():
                if row[name] != text:
                    yield Difference(self.files.statistics, f"{at}, {name}", row[name], text)

    def _cells(self, file: str, unit: str, node: str, found: Cells, due: Cells) -> Iterator[Difference]:
        for name, text in due.items():
            if found.get(name, "") != text:
                yield Difference(file, self.at(unit, node, name), found.get(name, ""), text)


def _at(node: str, figures: Mapping[str, Mapping[str, Figure]]) -> dict[str, Figure]:
    return {unit: of[node] for unit, of in figures.items() if node in of}
