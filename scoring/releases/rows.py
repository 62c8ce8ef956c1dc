"""The rows of a table as they were: changed cells put back, rows that were taken out, rows that were added."""

from collections.abc import Iterable, Mapping
from typing import Any

from scoring.facts import COLUMNS, FIGURES, INPUTS, OVERRIDES, PUBLISHED, row_name
from scoring.model import tables
from scoring.model.rows import InputRow, OverrideRow, PrintedRow
from scoring.model.tables.spec import TableSpec

Old = Mapping[tuple[str, str], str | None]
"""Row and column of a cell -> what stood there; None: nothing."""

_TABLES: dict[str, tuple[TableSpec, Any]] = {
    INPUTS: (tables.INPUTS, InputRow),
    PUBLISHED: (tables.PUBLISHED, PrintedRow),
    OVERRIDES: (tables.OVERRIDES, OverrideRow),
}
_TEXTS = ("id", "group", "unit", "statistic", "node", "source", "place", "decision", "reason_vi")
"""Cells that are a text where a row has none."""


def rows_then(file: str, rows: Iterable[Any], old: Old) -> tuple[Any, ...]:
    """The rows of `file` with `old` in them. Raises `Refused` where an old text is no value of its column.

    A row that was taken out stands at the end, on line 0 and without its words: reasons, sources and decisions are no
    facts, so nobody kept them.
    """
    if not old:
        return tuple(rows)
    spec, kind = _TABLES[file]
    parsers = {column.name: column.parse for column in spec.columns}
    attributes = {COLUMNS.get(name, name): name for name in FIGURES[file][1]}
    found = {row_name(file, row): row for row in rows}
    for (name, column), text in old.items():
        row = found.get(name) or _blank(file, kind, name)
        value = None if text is None else parsers[column](text)
        found[name] = row._replace(**{attributes[column]: value})
    touched = {name for name, _ in old}
    columns = FIGURES[file][1]
    return tuple(
        row
        for name, row in found.items()
        if name not in touched or any(getattr(row, column) is not None for column in columns)
    )


def _blank(file: str, kind: Any, name: str) -> Any:
    ids = dict(zip(FIGURES[file][0], name.split("/"), strict=True))
    cells = {field: "" if field in _TEXTS else None for field in kind._fields}
    if file == INPUTS:
        cells |= {"reason_vi": None, "input": None}
        ids = {key: text or None for key, text in ids.items()}
    return kind._make((cells | ids | {"line": 0}).values())
