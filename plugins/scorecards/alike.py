"""Prints rows of many units: the template's macro is called once for all that differ in their numbers alone."""

import re
from collections.abc import Callable, Iterable

from markupsafe import Markup

from plugins.scorecards.open_row import FIRST_SLOT, WHERE, Traced
from plugins.scorecards.profile import NodeRow

_SLOT = re.compile(f"[{chr(FIRST_SLOT)}-\uf8ff]")


def alike(rows: Iterable[Traced], macro: Callable[..., Markup]) -> Markup:
    """What `macro(row, where)` prints of each row, one after another, as a loop in the template would.

    So the macro may ask whether `where` or a number is there (points, maximum, what was claimed, the figures of
    inputs, the sum), and prints them as they are: in what it gets, letters stand for them.
    """
    pieces: list[str] = []
    for (row, html), where, numbers in rows:
        there = where != ""
        if there not in html:
            html[there] = _printed(macro, row, there=there)
        pieces.append(html[there].format(where, *numbers))
    return Markup("".join(pieces))  # noqa: S704 - the macro escapes what it prints; numbers and `where` are escaped


def _printed(macro: Callable[..., Markup], row: NodeRow, *, there: bool) -> str:
    """What the macro prints, as `str.format` fills it."""
    text = str(macro(row, WHERE if there else "")).replace("{", "{{").replace("}", "}}")
    return _SLOT.sub(lambda found: f"{{{ord(found[0]) - FIRST_SLOT}}}", text)
