"""Numbers that stand twice: one unit's under another, last year's as this year's; and units with 0 alone. Warnings.

What counts are numbers other than 0: half of all units may well say yes to the same questions. Two columns may have
the same numbers, too: one criterion asks for computers, another for workstations.
"""

from collections.abc import Hashable, Iterable

from scoring.faults import Faults, copied
from scoring.model.folder import EditionFiles, IndexFiles
from scoring.model.rows import InputRow
from scoring.numbers import is_number

FEWEST = 10
"""Fewer numbers may agree by chance."""
Rows = list[InputRow]
_Known = dict[tuple[str, Hashable], str]
"""A unit and its numbers -> the edition that had them."""


def check(index: IndexFiles, faults: Faults) -> None:
    known: _Known = {}
    for edition in sorted(index.editions.values(), key=lambda edition: edition.edition.period.last):
        if edition.inputs is not None:
            _units(edition, _by_unit(edition.inputs), known, faults)


def _by_unit(rows: Iterable[InputRow]) -> dict[str, Rows]:
    """The rows with a number, by unit."""
    found: dict[str, Rows] = {}
    numbers: dict[str, bool] = {}
    for row in rows:
        text = row.verified or row.claimed
        if text and row.input:
            good = numbers.get(text)
            if good is None:
                good = numbers[text] = is_number(text)
            if good:
                found.setdefault(row.unit, []).append(row)
    return found


def _text(row: InputRow) -> str:
    return row.verified or row.claimed or ""


def _units(edition: EditionFiles, units: dict[str, Rows], known: _Known, faults: Faults) -> None:
    seen: dict[Hashable, str] = {}
    for unit, rows in units.items():
        place = edition.input_places.at(rows[0].line, "unit")
        figures = frozenset((row.node, row.input, text) for row in rows if (text := _text(row)).strip("-0."))
        if not figures and len(rows) >= FEWEST:
            faults.add(copied.ZERO, place, key=unit, n=len(rows))
        if len(figures) < FEWEST:
            continue
        if (other := seen.setdefault(figures, unit)) != unit:
            faults.add(copied.UNIT, place, key=f"{other} {unit}", n=len(figures))
        if (before := known.setdefault((unit, figures), edition.id)) != edition.id:
            faults.add(copied.EDITION, place, key=unit, n=len(figures), other=before)
