"""A table as CSV that a spreadsheet opens by a double click, in the form of its reader's language.

Excel with Vietnamese settings takes `;` between cells and a decimal comma; the byte order mark tells it UTF-8.
"""

import re
from collections.abc import Iterator
from functools import partial

from plugins.downloads.column_words import COLUMN_WORDS
from plugins.language import Language
from scoring.tables.out import Frame, separated

BOM = "\ufeff"
_NUMBER = re.compile(r"-?[0-9]+(\.[0-9]+)?", re.ASCII)
_RUNS = ("=", "+", "-", "@", "\t", "\r")
"""What a spreadsheet may take for a formula where a cell begins with it."""


def as_spreadsheet(frame: Frame, language: Language) -> Iterator[str]:
    """`frame` in pieces, with columns named for people; digit for digit the same figures."""
    heads = [language.say(COLUMN_WORDS[name]) for name in frame.columns]
    between = ";" if language.code == "vi" else ","
    yield BOM
    yield from separated(frame, heads, partial(cell_of, language=language), between, "\r\n")


def cell_of(text: str, language: Language) -> str:
    """A cell: a number with the language's decimal mark; a text that would run as a formula behind an apostrophe."""
    if _NUMBER.fullmatch(text):
        return text.replace(".", ",") if language.code == "vi" else text
    return f"'{text}" if text.startswith(_RUNS) else text
