"""How a fault shows text that may be hostile, and the known name that may have been meant."""

import difflib
import re
import unicodedata
from collections.abc import Collection
from dataclasses import dataclass
from functools import cached_property

# Characters that a reader cannot see, or that reorder what he sees, are shown by their code point.
_UNSEEN = re.compile(
    "[\x00-\x1f\x7f-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2000-\u200f\u2028-\u202f\u205f-\u206f"
    "\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2"
    "\u1680\u2800\u3000\u3164\ud800-\uf8ff\ufdd0-\ufdef\ufe00-\ufe0f\ufeff\uffa0\ufff9-\uffff"
    "\U000110bd\U000110cd\U00013430-\U0001343f\U0001bca0-\U0001bca3\U0001d159\U0001d173-\U0001d17a"
    "\U000e0000-\U000e0fff\U000f0000-\U0010ffff]"
)

FORMULA_STARTS = frozenset("=+-@＝＋－＠")
"""A cell that begins with one of these a spreadsheet takes for a formula."""


def code_point(char: str) -> str:
    """'U+00A0'."""
    return f"U+{ord(char):04X}"


def unhidden(text: str) -> str:
    """`text` with code points for the characters that hide, reorder or cannot be printed."""
    return _UNSEEN.sub(lambda m: code_point(m[0]), text).replace("\xa0", "U+00A0")


def visible(value: object) -> str:
    """`value` as text in which nothing hides: a tab is →, a no-break space U+00A0, long text is cut."""
    text = str(value).replace("\t", "→")
    text = re.sub("^ +| +$", lambda m: "·" * len(m[0]), text)
    text = unhidden(text)
    return text if len(text) <= 120 else text[:117] + "…"


def keyed(value: object) -> str:
    """`value` as a cell of acknowledged.csv can hold it: visible, composed, and to a spreadsheet no formula."""
    text = unicodedata.normalize("NFC", visible(value))
    return code_point(text[0]) + text[1:] if text[:1] in FORMULA_STARTS else text


@dataclass(frozen=True, repr=False)
class Nearest:
    """What `nearest` found, looked for when it is said: a country's file may be full of names that are not known."""

    word: str
    known: Collection[str]

    @cached_property
    def _text(self) -> str:
        names = sorted(self.known)
        close = difflib.get_close_matches(self.word, names, n=1, cutoff=0.5)
        return close[0] if close else ", ".join(names[:8]) + (", …" if len(names) > 8 else "")

    def __str__(self) -> str:
        return self._text


def nearest(word: str, known: Collection[str]) -> Nearest:
    """The known name closest to `word`, or the known names themselves where none is close."""
    return Nearest(word, known)
