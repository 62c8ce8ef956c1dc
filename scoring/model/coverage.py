"""Status rows: one on a node covers all below it, one on the root the whole unit."""

from collections.abc import Iterable
from typing import Protocol

from scoring.model.method import Method


class StatusRow(Protocol):
    """Any row that may carry a status in place of a figure."""

    @property
    def unit(self) -> str: ...
    @property
    def node(self) -> str: ...
    @property
    def status(self) -> str | None: ...
    @property
    def line(self) -> int: ...


class Coverage:
    """Which status, if any, holds for a node of a unit."""

    def __init__(self, method: Method, rows: Iterable[StatusRow]) -> None:
        self._method = method
        self._on: dict[str, dict[str, StatusRow]] = {}
        for row in rows:
            if row.status:
                self._on.setdefault(row.node, {})[row.unit] = row

    def of(self, unit: str, node: str) -> StatusRow | None:
        """The status row on `node` or on the nearest node above it."""
        if not self._on:
            return None
        for above in self._method.above(node):
            if row := self._on.get(above, {}).get(unit):
                return row
        return None

    def over(self, row: StatusRow) -> StatusRow | None:
        """The other status row, on the node of `row` or above it, that covers it already."""
        above = self._method.parents.get(row.node) if row.status else row.node
        return self.of(row.unit, above) if above else None

    def units(self, node: str) -> dict[str, StatusRow]:
        """Unit -> what `of` gives for `node`, for each unit of which there is such a row."""
        found: dict[str, StatusRow] = {}
        for above in reversed([*self._method.above(node)]):
            found |= self._on.get(above, {})
        return found
