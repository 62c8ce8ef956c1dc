"""Two texts of a table, JSON, page or other file: the places in which they differ."""

from collections.abc import Iterator
from itertools import zip_longest
from typing import Any

from scoring.cli.verify.lines import Difference, difference, paired, physical
from scoring.cli.verify.page import page_lines
from scoring.cli.verify.tables import KEYS, tables
from scoring.verify.documents import as_json


def differences(name: str, found: bytes, expected: bytes) -> Iterator[Difference]:
    """The places in which a file differs; none where it differs in what is not read here."""
    if b"\0" in found[:1000] or b"\0" in expected[:1000]:
        return
    one, other = found.decode("utf-8", "replace"), expected.decode("utf-8", "replace")
    if name.endswith(".csv"):
        yield from tables(physical(one), physical(other))
    elif name.endswith(".json"):
        yield from _documents(physical(one), physical(other))
    elif name.endswith(".html"):
        # What a page says is laid out anew: its lines are none of the file.
        yield from (difference(*pair)._replace(at="") for pair in paired(page_lines(one), page_lines(other)))
    else:
        yield from (difference(*pair) for pair in paired(physical(one), physical(other)))


def _documents(found: list[str], expected: list[str]) -> Iterator[Difference]:
    """Files of rows have one a line; a file of a single line is one document."""
    for one, other in paired(found, expected):
        values = [as_json(line.text.strip().rstrip(",").encode()) if line else None for line in (one, other)]
        if all(isinstance(value, dict | list) for value in values):
            yield from _within("", *values)
        else:
            yield difference(one, other)


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
