"""The characters of a text, one by one: those that hide, reorder, only look right, or tell of an old encoding."""

import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from scoring.faults import Kind, code_point
from scoring.faults import letters as letter
from scoring.faults import text as say
from scoring.reading import encodings

MOST_MARKS = 2
_MOST_GUESSES = 1000
"""So many phrases of a file are tried in other encodings: one that is in one shows it in the first."""

_BIDI = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
_SPACES = "\u00a0\u202f"
"""No-break spaces, which programs put where a space was typed: they become spaces."""
_INVISIBLE = (
    "\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2000-\u200d\u2028\u2029\u205f-\u2065"
    "\u206a-\u206f\u1680\u2800\u3000\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffc\U0001d159\U0001d173-\U0001d17a"
    "\U000e0000-\U000e0fff"
    "\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\U000110bd\U000110cd\U00013430-\U0001343f\U0001bca0-\U0001bca3"
)
_KINDS = {
    say.CONTROL: "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f",
    say.BIDI: _BIDI,
    say.SPACE: _SPACES,
    say.INVISIBLE: _INVISIBLE,
    say.LOSSY: "\ufffd",
    say.LINE_END: "\r",
    letter.FONT: "\ue000-\uf8ff\ufdd0-\ufdef\ufffe\uffff\U000f0000-\U0010ffff",
}
UNWANTED = re.compile(f"[{''.join(chars for kind, chars in _KINDS.items() if kind is not say.SPACE)}]")
"""What may stand in no text. One class of characters is looked for ten times as fast as several in turn."""
NO_BREAK = re.compile(f"[{_SPACES}]")

_VIETNAMESE = "".join(
    unicodedata.normalize("NFC", base + tone)
    for base in "aăâeêioôơuưyAĂÂEÊIOÔƠUƯY"
    for tone in ("", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323")
)
_MARK = "\u0300-\u036f"
_ODD = re.compile(f"[^\\n\\t -~{_VIETNAMESE}đĐ“”‘’–—…•×≤≥→{_MARK}]")
"""Whatever is not in everyday use; most of it is good all the same."""
_PILE = re.compile(rf"[{_MARK}\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]{{{MOST_MARKS + 1},}}")
_BETWEEN = re.compile(r'[,;:|"\n\t]')
_ALIKE = dict(
    zip(
        "ÐðƉɖаеорсухіјѕԁвкмнтАЕОРСУХІЈВКМНТαορνικΑΒΕΗΙΚΜΝΟΡΤΥΧΖ",
        "ĐđĐđaeopcyxijsdbkmntAEOPCYXIJBKMHTaopvikABEHIKMNOPTYXZ",
        strict=True,
    )
)


class Odd(NamedTuple):
    """One finding: where, what, and the values of its sentences."""

    at: int
    kind: Kind
    values: dict[str, object]


def odd(text: str) -> Iterator[Odd]:
    """What of `text` is no plain Vietnamese or English text, in order; every occurrence of it."""
    guesses = last = 0
    for match in _ODD.finditer(text):
        char, at = match[0], match.start()
        if at < last:
            continue
        if _may_be_old(char) and guesses < _MOST_GUESSES:
            start, last = _phrase(text, at)
            guesses += 1
            if guess := encodings.of_text(text[start:last]):
                yield Odd(start, say.OLD, {"found": guess.name, "text": text[start:last], "decoded": guess.text})
                continue
            last = at
        if kind := _unwanted(char):
            yield Odd(at, kind, {"found": code_point(char)})
        elif found := _looks_like(char, text[max(0, at - 1) : at] + text[at + 1 : at + 2]):
            yield Odd(at, letter.ALIKE, {"found": char, "code": code_point(char), "mend": found})


def piles(text: str) -> Iterator[Odd]:
    """Letters of NFC text with more loose marks than any writing needs."""
    for match in _PILE.finditer(text):
        marks = sum(unicodedata.combining(char) > 0 for char in match[0])
        at = match.start()
        under = text[max(0, at - 1) : at].isalnum()
        yield Odd(at - under, letter.MARKS, {"found": marks, "limit": MOST_MARKS})


@cache
def _unwanted(char: str) -> Kind | None:
    return next((kind for kind, chars in _KINDS.items() if re.match(f"[{chars}]", char)), None)


@cache
def _may_be_old(char: str) -> bool:
    """Whether `char` stands where Latin-1 or Windows-1252 has something else than everyday Vietnamese."""
    return "\x80" <= char <= "\xff" or char in "ŒœŠšŸŽžƒˆ˜†‡‰‹›™€‚„"


def _phrase(text: str, at: int) -> tuple[int, int]:
    """The start and end of the cell or clause around `at`, within a hundred characters either way."""
    before = [match.end() for match in _BETWEEN.finditer(text, max(0, at - 100), at)]
    after = _BETWEEN.search(text, at, at + 100)
    start = before[-1] if before else max(0, at - 100)
    while start < at and text[start] == " ":
        start += 1
    return start, after.start() if after else min(len(text), at + 100)


def _looks_like(char: str, beside: str) -> str | None:
    """The plain letter that `char` was likely meant to be; None where it may be meant as it is.

    A foreign letter is good in a foreign word, but not in a Latin one.
    """
    if not char.isalpha() or (char <= "\xff" and char not in _ALIKE):
        return None
    plain = unicodedata.normalize("NFKC", char)
    if plain != char:
        return plain
    if char in "ÐðƉɖ":
        return _ALIKE[char]
    foreign = not unicodedata.name(char, "").startswith("LATIN")
    latin = any((found.isascii() and found.isalpha()) or found in _VIETNAMESE for found in beside)
    return _ALIKE.get(char, "a-z") if foreign and latin else None
