"""What of a table is no data: its header, and what people put around data in a spreadsheet."""

import re
from collections.abc import Sequence
from functools import cache

from scoring.faults import Faults, Kind, Place, nearest
from scoring.faults import table as say
from scoring.model.folder import TablePlaces, cell_start
from scoring.model.tables.spec import TableSpec

MOST_COLUMNS = 60
_LOOKED_AT = 10
"""So many lines are looked at for a header that stands too low."""
_FURNITURE = re.compile(
    r"#(?!(?:ref!|n/a|div/0!|value!|name\?|num!|null!|#*)$)|[*;]|//|--|\(\*|[(\[]\d+[)\]] *[^\W\d]"
    r"|(?:grand |sub)?(?:total|sum|average)$"
    r"|(?:tổng|cộng|trung bình|bình quân|giá trị trung bình|ghi chú|chú thích|nguồn|số liệu|người lập|thủ trưởng"
    r"|đơn vị tính|đvt|biểu|bảng|phụ lục|note:|source:|total:)(?:\b|$)"
)


def good_header(spec: TableSpec, places: TablePlaces, faults: Faults) -> bool:
    """Whether the first line names the columns; every fault of it is told."""
    header, expected = places.header, ", ".join(spec.names)
    if len(header) == 1 and len(spec.names) > 1:
        for mark in (";", "\t", "|"):
            if mark in header[0]:
                faults.add(say.DELIMITER, places.at(1), found=mark)
                return False
    if len(header) > MOST_COLUMNS:
        faults.add(say.COLUMNS, places.at(1), found=len(header), limit=MOST_COLUMNS)
        return False
    if not any(name.strip().casefold() in spec.names for name in header):
        if line := _lower(spec, places):
            faults.add(say.HEADER_LOW, places.at(1), line=line, last=line - 1)
        else:
            faults.add(say.HEADER_NONE, places.at(1), expected=expected, mend=",".join(spec.names))
        return False
    return _names(spec, places, expected, faults)


def _lower(spec: TableSpec, places: TablePlaces) -> int:
    """The line, near the top, that has most of the columns' names; 0 where there is none."""
    for line, text in enumerate(places.text.split("\n", _LOOKED_AT)[:_LOOKED_AT], 1):
        if len(set(spec.names) & {name.strip(' "') for name in text.split(",")}) * 2 > len(spec.names):
            return line
    return 0


def _names(spec: TableSpec, places: TablePlaces, expected: str, faults: Faults) -> bool:
    header, first = places.header, places.text.partition("\n")[0]
    lacking = [name for name in spec.names if name not in header]
    good = not lacking
    for index, found in enumerate(header):
        place = Place(places.file, 1, cell_start(first, index))
        if not found.strip():
            faults.add(say.HEADER_EMPTY, place, number=index + 1, expected=expected)
        elif found in header[:index]:
            faults.add(say.HEADER_TWICE, place, found=found)
        elif found not in spec.names:
            near = str(nearest(found.strip().casefold(), spec.names))
            faults.add(say.HEADER, place, found=found, expected=expected, near=near)
            # A name that was misspelt is not missing as well.
            lacking = [name for name in lacking if name != near]
        else:
            continue
        good = False
    for name in lacking:
        faults.add(say.HEADER_LACKS, places.at(1), column=name, expected=expected)
    return good


def furniture(row: Sequence[str], line: int, header: Sequence[str]) -> tuple[Kind, str] | None:
    """What a row is that holds no data, and the words that tell it; None for a row of data."""
    first = next((cell for cell in row if cell), "")
    if not first:
        return say.BLANK, ""
    if _is_furniture(first):
        return say.COMMENT, first
    again = list(row) == list(header) or (line == 2 and _is_second_header(row))
    return (say.HEADER_AGAIN, first) if again else None


@cache
def _is_furniture(first: str) -> bool:
    return _FURNITURE.match(first.strip().casefold()) is not None


def _is_second_header(row: Sequence[str]) -> bool:
    """The names once more in other words, or the numbers of the columns."""
    if any(not cell.strip() for cell in row):
        return False
    numbers = [cell.strip(" ()[]") for cell in row]
    return numbers == [str(n) for n in range(1, len(row) + 1)] or (
        not row[0].isascii() and not any(char.isdigit() for cell in row for char in cell)
    )
