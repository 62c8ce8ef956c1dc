"""The hidden sheets: lists to choose from, and a map that tells which cell holds what when the file is read back."""

from collections.abc import Sequence
from typing import Any

from plugins.words import STATUS_WORDS
from plugins.workbook import words
from plugins.workbook.guide import Heading


class Lists:
    """Lists of words, each in a column of its own; the same list is written once."""

    def __init__(self, sheet: Any) -> None:
        self._sheet, self._known = sheet, dict[tuple[str, ...], str]()

    def of(self, labels: Sequence[str]) -> str:
        """The range that holds the labels, for a cell's validation."""
        key = tuple(labels)
        if key not in self._known:
            column = len(self._known)
            self._sheet.write_column(0, column, key)
            letter = column_name(column)
            self._known[key] = f"=lists!${letter}$1:${letter}${len(key)}"
        return self._known[key]


class Map:
    """What stands where: (kind, node, input, address or id, label), one a row."""

    def __init__(self, sheet: Any, heading: Heading, group: str, unit: str) -> None:
        self._sheet, self._row = sheet, 0
        self.add("workbook", heading.index, heading.version, group, unit)
        if heading.edition:
            self.add("edition", "", "", heading.edition)
        for status in STATUS_WORDS:
            self.add("label", "", "status", status, words.status(status))
        for value in ("yes", "no"):
            self.add("label", "", "yes-no", value, words.bilingual(value))

    def add(self, *cells: str) -> None:
        self._sheet.write_row(self._row, 0, cells)
        self._row += 1


def column_name(column: int) -> str:
    """'A' for 0, 'AA' for 26."""
    first, last = divmod(column, 26)
    return (column_name(first - 1) if first else "") + chr(ord("A") + last)
