"""A cell of a spreadsheet as a source file writes its value."""

from datetime import date, datetime
from decimal import Decimal
from typing import Any

from scoring.faults import Refused
from scoring.faults.workbook import FORMULA


def cell_text(cell: Any) -> str | None:
    """The text of a cell, None of an empty one. A number of a cell is binary; its shortest text is what was typed.

    Raises `Refused` for a formula: what another program says that it gives is nothing that somebody typed.
    """
    if cell is None or cell.value is None or cell.value == "":
        return None
    value = cell.value
    if cell.data_type == "f":
        raise Refused(FORMULA, found=value if isinstance(value, str) else getattr(value, "text", "="))
    if isinstance(value, datetime | date):
        return value.date().isoformat() if isinstance(value, datetime) else value.isoformat()
    if isinstance(value, float):
        number = format(Decimal(repr(value)), "f")
        return number.rstrip("0").rstrip(".") if "." in number else number
    return str(value).strip() or None
