"""A cell of a spreadsheet as a source file writes its value."""

from datetime import date, datetime
from decimal import Decimal
from typing import Any

from scoring import values
from scoring.faults import Kind, Refused
from scoring.faults.workbook import CHOICE, FORMULA, TEXT


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


def as_typed(kind: str, value: object, choices: tuple[str, ...]) -> tuple[Kind, dict[str, object]] | None:
    """What is wrong with a cell for an input of `kind`, as who typed it sees it: no ids, no decimal points of files.

    None where it is a formula or an error of a spreadsheet, or a number or day that cannot be.
    """
    if kind in ("level", "yes-no"):
        return None if value in choices else (CHOICE, {"found": str(value), "known": " | ".join(choices)})
    if not isinstance(value, str) or value.startswith(("=", "#")):
        return None
    try:
        values.signed(value.strip())
    except Refused:
        return TEXT, {"found": value}
    return None
