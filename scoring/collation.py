"""Vietnamese alphabetical order.

Order after TCVN 6909 and the dictionaries: letters first (a ă â b c d đ e ê … o ô ơ … u ư … y), tones
(level, grave, hook, tilde, acute, dot) only between words of equal letters, numbers by their size.
"""

import re
import unicodedata
from functools import lru_cache

_LETTERS = {letter: order for order, letter in enumerate("aăâbcdđeêfghijklmnoôơpqrstuưvwxyz", start=1)}
_TONES = {"\u0300": 1, "\u0309": 2, "\u0303": 3, "\u0301": 4, "\u0323": 5}
_SHAPES = {"\u0306", "\u0302", "\u031b"}  # breve, circumflex, horn: they make a letter, not a tone
_PARTS = re.compile(r"[0-9]+|\w|\s+")

Key = tuple[tuple[tuple[int, int], ...], tuple[int, ...], str]


@lru_cache(maxsize=65536)
def vietnamese(name: str) -> Key:
    """A sort key for `name`: its letters and numbers, then its tones, then itself."""
    tones: list[int] = []
    base: list[str] = []
    for char in unicodedata.normalize("NFD", name.casefold()):
        if char in _TONES and tones:
            tones[-1] = _TONES[char]
        elif char in _SHAPES and base:
            base[-1] += char
        else:
            base.append(char)
            tones.append(0)
    letters = unicodedata.normalize("NFC", "".join(base))
    return tuple(_weight(part) for part in _PARTS.findall(letters)), tuple(tones), name


def initial(name: str) -> str:
    """The letter under which a dictionary lists `name`: 'ấm' -> 'Â'; '' for a number or sign."""
    first = next((char for char in name if char.isalnum()), "")
    marks = unicodedata.normalize("NFD", first.casefold())
    letter = unicodedata.normalize("NFC", "".join(char for char in marks if char not in _TONES))
    return letter.upper() if letter in _LETTERS else ""


def _weight(part: str) -> tuple[int, int]:
    if part.isspace():
        return (0, 0)
    if part.isdecimal():
        return (1, int(part))
    return (2, _LETTERS.get(part, 100 + ord(part)))
