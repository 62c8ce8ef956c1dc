"""A table as CSV that a spreadsheet opens by a double click, in the form of its reader's language.

Excel with Vietnamese settings takes `;` between cells and a decimal comma; the byte order mark tells it UTF-8.
"""

import re

import pandas as pd

from plugins.downloads.column_words import COLUMN_WORDS
from plugins.language import Language

BOM = "\ufeff"
_NUMBER = re.compile(r"-?[0-9]+(\.[0-9]+)?", re.ASCII)
_RUNS = ("=", "+", "-", "@", "\t", "\r")
"""What a spreadsheet may take for a formula where a cell begins with it."""


def as_spreadsheet(frame: pd.DataFrame, language: Language) -> str:
    """`frame` with columns named for people; digit for digit the same figures."""
    cells = {language.say(COLUMN_WORDS[name]): _shown(list(frame[name]), language) for name in frame.columns}
    shown = pd.DataFrame(cells, dtype=object)
    return BOM + shown.to_csv(index=False, sep=";" if language.code == "vi" else ",", lineterminator="\r\n")


def _shown(column: list[str | None], language: Language) -> list[str | None]:
    # A column has few different cells that are no plain words, or none.
    known = {cell: cell_of(cell, language) for cell in set(column) if cell is not None}
    return [None if cell is None else known[cell] for cell in column]


def cell_of(text: str, language: Language) -> str:
    """A cell: a number with the language's decimal mark; a text that would run as a formula behind an apostrophe."""
    if _NUMBER.fullmatch(text):
        return text.replace(".", ",") if language.code == "vi" else text
    return f"'{text}" if text.startswith(_RUNS) else text
