"""Numbers that stand twice: one unit's under another, last year's as this year's; and units with 0 alone. Warnings.

What counts are numbers other than 0: half of all units may well say yes to the same questions. Two columns may have
the same numbers, too: one criterion asks for computers, another for workstations.
"""

import hashlib

import numpy as np

from scoring.faults import Faults, Kind, copied
from scoring.model.coded import Codes, Rows, grouped, kinds, mixed
from scoring.model.folder import EditionFiles, IndexFiles
from scoring.model.input_rows import InputRows

FEWEST = 10
"""Fewer numbers may agree by chance."""
_Numbers = bytes
"""A digest of the numbers of a unit that are not 0, each with its node and input."""


def check(index: IndexFiles, faults: Faults) -> None:
    found = _Copies(faults)
    for edition in sorted(index.editions.values(), key=lambda edition: edition.edition.period.last):
        if edition.inputs is not None:
            found.units(edition, edition.inputs)


class _Copies:
    """The editions one after the other; what they ask for and hold is numbered in one way in all of them."""

    def __init__(self, faults: Faults) -> None:
        self.faults = faults
        self.known: dict[tuple[str, _Numbers], str] = {}
        """A unit and its numbers -> the edition that had them."""
        self.inputs: dict[tuple[str, str], int] = {}
        self.texts: dict[str, int] = {}

    def units(self, edition: EditionFiles, rows: InputRows) -> None:
        seen: dict[_Numbers, str] = {}
        numbers = np.flatnonzero(rows.numeric)
        said = self.numbered(rows, numbers)
        for own in grouped(rows.unit.codes[numbers]):
            first = int(numbers[own[0]])
            unit, line = rows.unit[first], int(rows.line[first])
            figures = said[own][said[own] >= 0]
            if not len(figures) and len(own) >= FEWEST:
                self.add(copied.ZERO, edition, line, key=unit, n=len(own))
            if len(figures) < FEWEST:
                continue
            digest = hashlib.sha256(np.sort(figures).tobytes()).digest()
            if (other := seen.setdefault(digest, unit)) != unit:
                self.add(copied.UNIT, edition, line, key=f"{other} {unit}", n=len(figures))
            if (before := self.known.setdefault((unit, digest), edition.id)) != edition.id:
                self.add(copied.EDITION, edition, line, key=unit, n=len(figures), other=before)

    def add(self, kind: Kind, edition: EditionFiles, line: int, **values: object) -> None:
        self.faults.add(kind, edition.input_places.at(line, "unit"), **values)

    def numbered(self, rows: InputRows, numbers: Rows) -> Codes:
        """One number for node, input and text of each row; -1 where the text is 0."""
        names, texts = np.zeros(len(numbers), np.int64), np.full(len(rows.text.values), -1)
        for own in grouped(mixed(rows.node.codes[numbers], rows.input.codes[numbers])):
            first = rows[int(numbers[own[0]])]
            names[own] = self.inputs.setdefault((first.node, first.input or ""), len(self.inputs))
        codes = rows.text.codes[numbers]
        for code in kinds(codes):
            if (text := rows.text.values[code]).strip("-0."):
                texts[code] = self.texts.setdefault(text, len(self.texts))
        found = texts[codes]
        return np.where(found >= 0, names * 2**32 + found, -1)
