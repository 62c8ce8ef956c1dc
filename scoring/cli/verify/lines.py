"""Two texts by their lines: those that one has and the other has not."""

from collections import Counter
from collections.abc import Iterator
from itertools import zip_longest
from typing import NamedTuple


class Difference(NamedTuple):
    """`at` a place one text has `found`, the other `expected`; None where it has nothing there."""

    at: str
    found: str | None
    expected: str | None


class Line(NamedTuple):
    """A line of a text, its number counted from 1."""

    number: int
    text: str


def physical(text: str) -> list[str]:
    """The lines of a file as an editor counts them."""
    return text.removesuffix("\n").split("\n")


def only(found: list[str], expected: list[str]) -> tuple[list[Line], list[Line]]:
    """The lines that `found` has and `expected` has not, and the other way round, each in their order."""
    here, there = Counter(found), Counter(expected)
    return _rest(found, here - there), _rest(expected, there - here)


def paired(found: list[str], expected: list[str]) -> Iterator[tuple[Line | None, Line | None]]:
    """The same, put side by side as they come."""
    yield from zip_longest(*only(found, expected))


def difference(found: Line | None, expected: Line | None) -> Difference:
    """Of two lines, at the number that it has in the file that was found, else in the other."""
    number = next((line.number for line in (found, expected) if line), 0)
    return Difference(str(number), found and found.text, expected and expected.text)


def _rest(lines: list[str], left: Counter[str]) -> list[Line]:
    found: list[Line] = []
    for number, line in enumerate(lines, start=1):
        if left[line] > 0:
            left[line] -= 1
            found.append(Line(number, line))
    return found
