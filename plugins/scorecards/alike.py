"""Rows that are the same for many units: a template prints each once."""

from collections.abc import Callable, Iterable

from markupsafe import Markup

from plugins.scorecards.profile import Traced

_SLOT = "\ue000"
"""Stands in the place of the lines; of private use, so no text of the data has it."""


def alike(rows: Iterable[Traced], macro: Callable[..., Markup]) -> Markup:
    """What `macro(row, where)` prints of each row, one after another, as a loop in the template would.

    The macro is called once for all units that share a row: two of three rows of a country are shared, and to print
    them anew would be the greatest part of a build. So it prints `where` once at most, as it is.
    """
    pieces: list[str] = []
    for row, where in rows:
        there = bool(where)
        if there not in row.html:
            before, _, after = str(macro(row, _SLOT if there else "")).partition(_SLOT)
            row.html[there] = before, after
        before, after = row.html[there]
        pieces += before, where, after
    return Markup("".join(pieces))  # noqa: S704 - the macro escapes what it prints, and `where` is Markup
