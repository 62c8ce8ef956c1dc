"""CSV text to typed columns by a `TableSpec`, every fault at its cell.

pandas would shift a row with an unquoted `155,41`, drop blank rows and turn `001` into 1, all in
silence; so the structure is read here and pandas only ever sees what passed.
"""

import csv
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache
from itertools import chain, islice

from scoring.faults import Faults
from scoring.faults import table as say
from scoring.faults.text import EMPTY
from scoring.model.coded import Codes
from scoring.model.folder import TablePlaces
from scoring.model.tables.spec import TableSpec
from scoring.reading.columns import Cells, Columns, Reader
from scoring.reading.layout import furniture, good_header
from scoring.values import WORD

MOST_ROWS = 2_000_000
"""Admits 10,000 units x 100 criteria with room for status rows."""

MOST_BROKEN = 20
"""After so many records that are none, the rest of the file is not looked at."""

BATCH = 2**14
"""So many characters, or records, become parts of columns at a time: never are the cells of a file all in memory."""

_LIKE_IDS = ("total", "sum", "average")
"""Words of a total that could be ids."""

Row = tuple[list[str], int]
"""The cells of a record, and its line."""
Batch = tuple[Sequence[list[str]], Sequence[int]]
"""The cells of some records, and their lines."""


def read_table(spec: TableSpec, text: str, file: str, faults: Faults) -> tuple[Columns, Codes, TablePlaces] | None:
    """Typed columns, the physical line of each row, and the places of cells; None where no row can be told.

    An empty cell is None. A row with a fault is left out and the places know its key; of rows that agree in
    the spec's key the first is kept. So what is read on and checked is good, though it may not be all.
    """
    stripped = text.rstrip("\n")
    nowhere = TablePlaces(file, stripped, ())
    if text.endswith("\n\n"):
        faults.add(say.BLANK_END, nowhere.at(stripped.count("\n") + 2))
    if stripped.count("\n") > MOST_ROWS:
        faults.add(say.CELLS, nowhere.at(MOST_ROWS + 2), found=f"> {MOST_ROWS}", limit=MOST_ROWS)
        return None
    dropped: set[str] = set()
    batches = _batches(stripped, nowhere, dropped, faults)
    (header, *_), (line, *_) = next(batches, ([[]], [0]))
    places = TablePlaces(file, stripped, tuple(header))
    if line != 1 or not good_header(spec, places, faults):
        for _ in batches if len(header) > 1 else ():
            pass  # what is no record is told all the same, where commas are between cells
        return None
    reader, some = Reader(spec, places, dropped, faults), False
    for batch in batches:
        some = True
        cells, lines = _shaped(*batch, reader)
        if lines:
            reader.read(cells, lines)
    if not some and not dropped:
        faults.add(EMPTY, places.at(1))
        return None
    columns, lines = reader.once()
    return columns, lines, replace(places, dropped=frozenset(dropped))


def _batches(text: str, places: TablePlaces, dropped: set[str], faults: Faults) -> Iterator[Batch]:
    """The records, many at a time; the first, which names the columns, by itself."""
    at, line, size = 0, 1, 0
    while at <= len(text):
        end = text.find("\n", at + size)
        block = text[at:end] if end >= 0 else text[at:]
        rows = _alone(block.split("\n"))
        if rows is None:
            # What is no record may go on over any number of lines: from here on one is read after the other.
            rest = records(text[at:], places, dropped, faults, first=line)
            while found := list(islice(rest, BATCH if line > 1 else 1)):
                yield [row for row, _ in found], [line for _, line in found]
                line = 2
            return
        yield rows, range(line, line + len(rows))
        at, line, size = at + len(block) + 1, line + len(rows), BATCH


def _alone(lines: list[str]) -> list[list[str]] | None:
    """The cells of lines each of which is a record; None where one is none."""
    if any(_stray(line, ",") for line in lines if '"' in line):
        return None
    try:
        return list(csv.reader(lines, strict=True))
    except csv.Error:
        return None


def records(
    text: str, places: TablePlaces, dropped: set[str], faults: Faults, mark: str = ",", first: int = 1
) -> Iterator[Row]:
    """The records that stand on one line each, `mark` between cells. Of one that does not, the key cannot be told.

    The text begins on the line `first`.
    """
    physical, above = text.split("\n"), first - 1
    start = broken = 0
    while start < len(physical) and broken < MOST_BROKEN:
        end = start
        reader = csv.reader(islice(physical, start, None), delimiter=mark, strict=True)
        try:
            for row in reader:
                if start + reader.line_num > end + 1:
                    faults.add(say.NEWLINE, places.at(above + end + 1))
                    end, broken = start + reader.line_num, broken + 1
                    dropped.add("")
                    continue
                end += 1
                if '"' in physical[end - 1] and (at := _stray(physical[end - 1], mark)):
                    faults.add(say.QUOTE, places.at(above + end)._replace(column=at))
                    dropped.add("")
                    continue
                yield row, above + end
            break
        except csv.Error:
            faults.add(say.QUOTE, places.at(above + end + 1))
            start, broken = end + 1, broken + 1
            dropped.add("")


def _stray(line: str, mark: str) -> int:
    """Where the cell begins, from 1, that has a quotation mark without standing in such marks; 0 where none has."""
    good = _quoted(mark).match(line)
    end = good.end() if good else 0
    return end + 1 if end < len(line) else 0


@cache
def _quoted(mark: str) -> re.Pattern[str]:
    """As many whole cells as there are, each with its mark behind or at the end of the line."""
    return re.compile(rf'(?:(?:"(?:[^"]|"")*+"|[^"{mark}]*+)(?:{mark}|$))*')


def _shaped(rows: Sequence[list[str]], lines: Sequence[int], reader: Reader) -> tuple[Cells, Sequence[int]]:
    """The rows with as many cells as the header. What is blank, a total or a note holds no data: nothing is dropped."""
    width, places, faults = len(reader.places.header), reader.places, reader.faults
    # Few rows can be anything else than data: those whose first cell is no id that came before.
    firsts = {row[0] for row in rows if row}
    odd = {first for first in firsts if not WORD.fullmatch(first) or first in _LIKE_IDS or first == places.header[0]}
    if not odd and {*map(len, rows)} == {width}:
        return _columns(rows, width), lines
    good: list[Row] = []
    for row, line in zip(rows, lines, strict=True):
        if (len(row) != width or row[0] in odd) and (told := furniture(row, line, places.header)):
            faults.add(told[0], places.at(line), **({"found": told[1]} if told[1] else {}))
        elif len(row) != width:
            faults.add(say.RAGGED, places.at(line), found=len(row), expected=width)
            reader.drop(row)
        else:
            good.append((row, line))
    return _columns([row for row, _ in good], width), [line for _, line in good]


def _columns(rows: Sequence[list[str]], width: int) -> Cells:
    flat = [*chain.from_iterable(rows)]
    return [flat[number::width] for number in range(width)]
