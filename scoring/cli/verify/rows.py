"""Two texts of a table, JSON or page: which of their lines differ, paired by what the lines are of."""

import csv
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import zip_longest
from typing import Any, NamedTuple

from scoring.cli.verify.page import page_lines
from scoring.verify.documents import as_json

KEYS = ("index", "edition", "revision", "group", "unit", "node", "input", "statistic", "id", "file", "row", "column")
"""What a row is of, as far as its table has these."""


class Difference(NamedTuple):
    """`at` a place one text has `found`, the other `expected`; None where it has nothing there."""

    at: str
    found: str | None
    expected: str | None


Rows = dict[tuple[str, ...], dict[str, str]]


def differences(name: str, found: bytes, expected: bytes) -> Iterator[Difference]:
    """The places in which a file differs; none where it differs in what is not read here."""
    if b"\0" in found[:1000] or b"\0" in expected[:1000]:
        return
    one, other = found.decode("utf-8", "replace"), expected.decode("utf-8", "replace")
    if name.endswith(".csv"):
        yield from _tables(one, other)
    elif name.endswith(".json"):
        yield from _documents(one, other)
    elif name.endswith(".html"):
        yield from _lines(page_lines(one), page_lines(other))
    else:
        yield from _lines(one.splitlines(), other.splitlines())


def _lines(found: Iterable[str], expected: Iterable[str]) -> Iterator[Difference]:
    """The lines that one has and the other has not, in their order; paired as they come."""
    here, there = _only(found, expected)
    for one, other in zip_longest(here, there):
        yield Difference("", one, other)


def _only(found: Iterable[str], expected: Iterable[str]) -> tuple[list[str], list[str]]:
    one, other = list(found), list(expected)
    here, there = Counter(one), Counter(other)
    return _rest(one, here - there), _rest(other, there - here)


def _rest(lines: list[str], left: Counter[str]) -> list[str]:
    found: list[str] = []
    for line in lines:
        if left[line] > 0:
            left[line] -= 1
            found.append(line)
    return found


def _tables(found: str, expected: str) -> Iterator[Difference]:
    """Only the lines that differ are read as rows: a country's results have hundreds of thousands."""
    one, other = found.splitlines(), expected.splitlines()
    if one[:1] != other[:1]:
        yield Difference("1", *(lines[0] if lines else None for lines in (one, other)))
        return
    here, there = _only(one, other)
    yield from _paired(_rows(one[0], here), _rows(one[0], there)) if one else ()


def _rows(head: str, lines: list[str]) -> Rows:
    separator = ";" if ";" in head and "," not in head else "\t" if "\t" in head else ","
    names = next(csv.reader([head.removeprefix("\ufeff")], delimiter=separator), [])
    rows: Rows = {}
    try:
        for row in csv.reader(lines, delimiter=separator):
            cells = dict(zip(names, row, strict=False)) | {f"+{n}": cell for n, cell in enumerate(row[len(names) :])}
            key = tuple(f"{name}={cells[name]}" for name in KEYS if cells.get(name)) or (row[0] if row else "",)
            while key in rows:
                key = (*key, "…")
            rows[key] = cells
    except csv.Error:
        return {("?", str(number)): {"": line} for number, line in enumerate(lines)}
    return rows


def _paired(found: Rows, expected: Rows) -> Iterator[Difference]:
    for key in dict.fromkeys((*found, *expected)):
        at, one, other = ", ".join(key), found.get(key), expected.get(key)
        if one is None or other is None:
            yield Difference(at, *(None if row is None else ", ".join(row.values()) for row in (one, other)))
            continue
        for name in dict.fromkeys((*one, *other)):
            if one.get(name) != other.get(name):
                yield Difference(f"{at}, {name}", one.get(name), other.get(name))


def _documents(found: str, expected: str) -> Iterator[Difference]:
    """Files of rows have one a line; a file of a single line is one document."""
    for one, other in zip_longest(*_only(found.splitlines(), expected.splitlines())):
        values = [as_json(line.strip().rstrip(",").encode()) if line else None for line in (one, other)]
        if all(isinstance(value, dict | list) for value in values):
            yield from _within("", *values)
        else:
            yield Difference("", one, other)


def _within(at: str, one: Any, other: Any) -> Iterator[Difference]:
    """The places in which two JSON values differ. They are nested no deeper than Python reads."""
    if isinstance(one, dict) and isinstance(other, dict):
        own = [f"{key}={one[key]}" for key in KEYS if key in one and one[key] == other.get(key)]
        at = f"{at}[{', '.join(own)}]" if own else at
        for key in dict.fromkeys((*one, *other)):
            yield from _within(f"{at}.{key}".lstrip("."), one.get(key), other.get(key))
    elif isinstance(one, list) and isinstance(other, list):
        for number, pair in enumerate(zip_longest(one, other)):
            yield from _within(f"{at}[{number}]" if not isinstance(pair[0], dict) else at, *pair)
    elif one != other:
        yield Difference(at, _text(one), _text(other))


def _text(value: Any) -> str | None:
    return None if value is None else value if isinstance(value, str) else str(value)
