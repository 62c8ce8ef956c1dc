"""Workbooks as units fill them in: the method's own, with figures typed by another program."""

import re
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import openpyxl

from scoring.model.coverage import Coverage
from scoring.model.rows import InputRow
from scoring.results import EditionResult
from scoring.self_check.sheet import MAP, REASONS, SHEET, UNIT

Figures = Mapping[tuple[str, str], str]
"""(Leaf, input) -> its text, as in inputs.csv."""


def fill(empty: Path, to: Path, unit: str | None, figures: Figures, statuses: Mapping[str, str] | None = None) -> Path:
    """A copy of a workbook with the unit chosen, figures typed and statuses chosen."""
    book: Any = openpyxl.load_workbook(empty)
    _enter(book, unit, figures, statuses or {})
    book.save(to)
    return to


def _enter(book: Any, unit: str | None, figures: Figures, statuses: Mapping[str, str]) -> list[str]:
    """Type and choose; the cells."""
    sheet, typed = book[SHEET], list[str]()
    rows = [tuple(cell or "" for cell in row) for row in book[MAP].iter_rows(values_only=True, max_col=5)]
    labels = {(node, kind, value): label for word, node, kind, value, label in rows if word == "label"}
    if unit is not None:
        sheet[UNIT].value = labels["", "unit", unit]
        typed.append(UNIT)
    left = {*figures, *((leaf, "") for leaf in statuses)}
    for word, node, name, address, _ in rows:
        if word == "figure" and (node, name) in figures:
            sheet[address].value = _typed(labels, node, figures[node, name])
            typed.append(address)
            left.discard((node, name))
        elif word == "status" and node in statuses:
            sheet[address].value = labels["", "status", statuses[node]]
            typed.append(address)
            left.discard((node, ""))
    assert not left, f"no cells for {left}"
    return typed


def filled(edition: EditionResult, empty: Mapping[str, Path], folder: Path, side: str) -> list[str]:
    """A filled workbook for each unit: its claims, or what the office found; and why there is no figure.

    `empty`: the workbook of each group.
    """
    folder.mkdir()
    rows, made = edition.files.inputs or (), list[str]()
    coverage = Coverage(edition.method, rows)
    for group in edition.groups:
        book: Any = openpyxl.load_workbook(empty[group.id])
        for unit in group.units:
            statuses: dict[str, str] = {}
            for leaf in edition.method.leaves:
                covering, figure = coverage.of(unit.id, leaf.id), group.figures.get((unit.id, leaf.id))
                if covering and covering.status and leaf.applies(group.id):
                    statuses[leaf.id] = covering.status
                elif side == "verified" and figure and figure.status == "not-verified":
                    statuses[leaf.id] = "not-verified"
            own = [row for row in rows if row.unit == unit.id]
            cells = _enter(book, unit.id, said(own, side), statuses)
            if side == "verified":
                cells += _explain(book, own)
            made.append(str(folder / f"{unit.id}.xlsx"))
            book.save(made[-1])
            for cell in cells:
                book[SHEET][cell].value = None
    return made


def _explain(book: Any, rows: list[InputRow]) -> list[str]:
    """Type the reasons of rows beside their figures, or beside their leaves; the cells."""
    mapped = book[MAP].iter_rows(values_only=True, max_col=5)
    lines = {(node, name or ""): cell[1:] for word, node, name, cell, _ in mapped if word in ("figure", "status")}
    cells = {
        column + lines[row.node, row.input or ""]: text
        for row in rows
        if (row.node, row.input or "") in lines
        for column, text in zip(REASONS, (row.reason_vi, row.reason_en), strict=True)
    }
    for cell, text in cells.items():
        book[SHEET][cell].value = text
    return [*cells]


def cells_of(file: Path) -> dict[tuple[str, str], str]:
    """(Leaf, input) of a figure, or (leaf, '') of what stands in its place -> the cell."""
    rows = openpyxl.load_workbook(file)[MAP].iter_rows(values_only=True, max_col=5)
    return {(str(row[1]), str(row[2] or "")): str(row[3]) for row in rows if row[0] in ("figure", "status")}


def said(rows: list[InputRow], side: str) -> dict[tuple[str, str], str]:
    """The figures of one column of inputs.csv."""
    texts = [(row.node, row.input or "", row.claimed if side == "self" else row.verified) for row in rows]
    return {(node, name): text for node, name, text in texts if text is not None}


def _typed(labels: Mapping[tuple[str, str, str], str], node: str, text: str) -> object:
    """What a spreadsheet holds where somebody types or chooses `text`."""
    for key in ((node, "level", text), ("", "yes-no", text)):
        if key in labels:
            return labels[key]
    if re.fullmatch(r"\d{4}-\d\d-\d\d", text):
        return date.fromisoformat(text)
    number = Decimal(text)
    return int(number) if number == int(number) else float(number)
