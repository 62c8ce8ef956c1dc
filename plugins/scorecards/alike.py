"""Prints rows of many units: the template's macro is called once for all that differ in their numbers alone."""

import re
from collections.abc import Callable, Iterable

from markupsafe import Markup

from plugins.scorecards.open_row import FIRST_SLOT, Html, Traced
from plugins.scorecards.profile import NodeRow

_WHERE = chr(FIRST_SLOT - 1)
_SLOT = re.compile(f"[{chr(FIRST_SLOT)}-\uf8ff]")


def alike(rows: Iterable[Traced], macro: Callable[..., Markup]) -> Markup:
    """What `macro(row, where)` prints of each row, one after another, as a loop in the template would.

    So the macro may ask whether `where` or a number is there (points, maximum, what was claimed, the figures of
    inputs, the sum), and prints them as they are: in the row that it gets, letters stand for them.
    """
    pieces: list[str] = []
    for (row, html), numbers, where in rows:
        there = bool(where)
        found = html.get(there)
        if found is None:
            found = html[there] = _printed(macro, row, there=there)
        before, after = found
        pieces += before.format(*numbers), where, after.format(*numbers)
    return Markup("".join(pieces))  # noqa: S704 - the macro escapes what it prints; numbers and `where` are escaped


def _printed(macro: Callable[..., Markup], row: NodeRow, *, there: bool) -> Html:
    text = str(macro(row, _WHERE if there else "")).replace("{", "{{").replace("}", "}}")
    before, _, after = _SLOT.sub(lambda found: f"{{{ord(found[0]) - FIRST_SLOT}}}", text).partition(_WHERE)
    return Html(before, after)
