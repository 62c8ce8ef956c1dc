"""The published files of an edition: where they stand, and its two tables by what their rows are of."""

import csv
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import Any, NamedTuple

from scoring.verify.documents import as_json
from scoring.verify.figures import CLAIMED, RANKED, SAID, Cells
from scoring.verify.statistics import COLUMNS

Read = Callable[[str], bytes | None]
"""The bytes of a file by its address; None where there is none that may be read."""
Means = dict[str, Cells]
"""Node -> its row of statistics.csv."""
Units = dict[str, dict[str, Cells]]
"""Unit -> node -> its row of results.csv."""
_RESULTS = ("group", "unit", "node", "origin", "rank_origin", CLAIMED, *SAID, *RANKED)


class Difference(NamedTuple):
    """`found` stands in `file` at a place, `expected` is what comes out; `unfit`: the file cannot be computed with."""

    file: str
    at: str
    found: str | None
    expected: str | None
    unfit: bool = False


@dataclass(frozen=True)
class Files:
    """Those of one edition; no name in them becomes a path of the machine."""

    index: str
    edition: str
    read: Read

    @property
    def folder(self) -> str:
        return f"data/{self.index}/{self.edition}"

    @property
    def results(self) -> str:
        return f"{self.folder}/results.csv"

    @property
    def statistics(self) -> str:
        return f"{self.folder}/statistics.csv"

    @property
    def whole(self) -> str:
        return f"{self.folder}/results.json"

    def unit(self, unit: str) -> str:
        return f"{self.folder}/units/{unit}.json"

    def check(self, group: str, unit: str) -> str:
        return f"{self.folder}/self-check/{group}/{unit}.json"

    def placed(self, group: str) -> str:
        return f"{self.folder}/self-check/{group}.json"

    def document(self, file: str) -> Any:
        """What the file says as JSON; None where it is none."""
        return as_json(self.read(file) or b"")

    @cached_property
    def all(self) -> Any:
        """What results.json says."""
        return self.document(self.whole)

    @property
    def partial(self) -> bool:
        """Whether the edition has a part of its units alone: then it compares none."""
        return isinstance(self.all, dict) and self.all.get("coverage") == "partial"

    def units(self) -> dict[str, Units] | None:
        """The rows of results.csv by group; None where it is no such table."""
        groups: dict[str, Units] = {}
        for row in self._rows(self.results, _RESULTS) or ():
            nodes = groups.setdefault(row["group"], {}).setdefault(row["unit"], {})
            if row["node"] in nodes:
                return None
            nodes[row["node"]] = row
        return groups or None

    def means(self) -> dict[str, Means] | None:
        """The rows of statistics.csv by group; None where it is no such table."""
        rows = self._rows(self.statistics, ("group", "node", *COLUMNS))
        groups: dict[str, Means] = {}
        for row in rows or ():
            nodes = groups.setdefault(row["group"], {})
            if row["node"] in nodes:
                return None
            nodes[row["node"]] = row
        return None if rows is None else groups

    def _rows(self, file: str, needed: Iterable[str]) -> list[Cells] | None:
        try:
            rows = csv.DictReader((self.read(file) or b"").decode("utf-8").splitlines(), strict=True)
            found = list(rows)
        except (UnicodeDecodeError, csv.Error):
            return None
        sound = {*needed} <= {*(rows.fieldnames or ())} and not any(
            None in row or None in row.values() for row in found
        )
        return found if sound else None
