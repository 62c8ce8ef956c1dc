"""One CSV file as a Table Schema (Frictionless)."""

from typing import Any

from scoring.forms import form
from scoring.model.tables.spec import Column, TableSpec


def table_schema(table: TableSpec) -> dict[str, Any]:
    """The columns of `table` in their order, its key, and that an empty cell says nothing."""
    return {
        "title": table.vi,
        "description": table.en,
        "fields": [_field(column) for column in table.columns],
        "primaryKey": list(table.key),
        "missingValues": [""],
    }


def _field(column: Column) -> dict[str, Any]:
    field = form(column.parse).field
    constraints = {**({"required": True} if column.required else {}), **field.get("constraints", {})}
    said = {"name": column.name, **field, "title": column.vi, "description": column.en}
    return said | ({"constraints": constraints} if constraints else {})
