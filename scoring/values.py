"""How one cell or scalar becomes a value. Each parser returns it or raises `Refused` with the fault.

Used by CSV columns and YAML keys alike, so that a date is a date in both.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Generic, TypeVar
from urllib.parse import urlsplit

from scoring.faults import Refused, code_point, nearest
from scoring.faults import values as say
from scoring.faults.shown import FORMULA_STARTS
from scoring.faults.text import CONTROL, LOSSY
from scoring.numbers import digits_of, is_number

T = TypeVar("T")
V = TypeVar("V")

FILL = "???"
"""Stands where only a person knows what belongs there; `thuocdo new` writes it, and it is always a fault."""
LONGEST_TEXT = 2000
LONGEST_NAME = 200
MOST_DIGITS = 6
"""Printed values of the sources have 0 to 6 decimal places."""

RESERVED = frozenset(
    {"data", "en", "vi", "methods", "criteria", "units", "compare", "report", "corrections", "about"}
    | {"theme", "static", "self-check", "index", "search", "trend", "checks", "revisions", "contest"}
)
_DEVICES = frozenset(
    {"con", "prn", "aux", "nul"} | {f"{port}{number}" for port in ("com", "lpt") for number in range(1, 10)}
)
"""Windows can hold no file of these names."""
WORD = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*", re.ASCII)
EDITION = re.compile(r"[0-9][a-z0-9]*(-[a-z0-9]+)*", re.ASCII)
DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", re.ASCII)
_HOST = re.compile(r"([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}", re.ASCII)
_COMMA = re.compile(r"-?[0-9]+,[0-9]+", re.ASCII)


def identifier(text: str) -> str:
    """An id of an index, group, unit, node, level or input: 'so-tai-chinh', 'c1-10'."""
    if len(text) > 64 or not WORD.fullmatch(text):
        raise Refused(say.IDENTIFIER, found=text)
    for words in (RESERVED, _DEVICES):
        if text in words:
            raise Refused(say.RESERVED, found=text, words=", ".join(sorted(words)))
    return text


def version(text: str) -> str:
    """An id of an edition or a method's version, which begins with a digit: '2020', '2425-2021'."""
    if len(text) > 64 or not EDITION.fullmatch(text):
        raise Refused(say.VERSION, found=text)
    return text


def identifiers(text: str) -> tuple[str, ...]:
    """Ids separated by one space, each once."""
    found = tuple(identifier(part) for part in text.split(" "))
    for number, word in enumerate(found):
        if word in found[:number]:
            raise Refused(say.TWICE, found=word)
    return found


def printed(text: str) -> Decimal:
    """A printed figure, not negative, with its digits kept: '112.1' stays 112.1, not 112.10."""
    number = Decimal(_number(text))
    if number.is_signed():
        raise Refused(say.NEGATIVE, found=text)
    if digits_of(number) > MOST_DIGITS:
        raise Refused(say.PRECISION, found=text, digits=digits_of(number), limit=MOST_DIGITS)
    return number


def signed(text: str) -> Fraction:
    """A number of either sign, as an exact fraction."""
    number = Decimal(_number(text))
    if digits_of(number) > MOST_DIGITS:
        raise Refused(say.PRECISION, found=text, digits=digits_of(number), limit=MOST_DIGITS)
    return Fraction(number)


def exact(text: str) -> Fraction:
    """A number that is not negative, as an exact fraction."""
    return Fraction(printed(text))


def share(text: str) -> Fraction:
    """A share of 1: '1/2', '0.75', '1'."""
    top, slash, bottom = text.partition("/")
    if slash and top.isdecimal() and bottom.isdecimal() and text.isascii() and int(bottom) and len(text) < 12:
        number = Fraction(int(top), int(bottom))
    else:
        number = exact(text)
    if number > 1:
        raise Refused(say.NUMBER, found=text)
    return number


def count(text: str) -> Fraction:
    """A whole number from 0."""
    number = Fraction(_number(text))
    if text.startswith("-") or number.denominator != 1:
        raise Refused(say.COUNT, found=text)
    return number


def _number(text: str) -> str:
    if is_number(text):
        return text
    if _COMMA.fullmatch(text):
        raise Refused(say.COMMA, found=text, mend=text.replace(",", "."))
    if text.endswith("%"):
        raise Refused(say.PERCENT, found=text)
    if text.casefold().lstrip("+-.") in {"nan", "inf", "infinity", "na", "n/a", "null", "none", ""}:
        raise Refused(say.NOT_A_NUMBER, found=text)
    raise Refused(say.NUMBER, found=text)


def day(text: str) -> date:
    """A calendar day, ISO 8601 only."""
    try:
        if DAY.fullmatch(text):
            return date.fromisoformat(text)
    except ValueError:
        pass
    raise Refused(say.DATE, found=text)


def digest(text: str) -> str:
    """A sha256 in lower-case hexadecimal."""
    if not re.fullmatch(r"[0-9a-f]{64}", text, re.ASCII):
        raise Refused(say.DIGEST, found=text)
    return text


@dataclass(eq=False, slots=True)
class OrWords(Generic[T, V]):
    """`parse`, but a word of `words` gives what stands there."""

    parse: Callable[[str], T]
    words: Mapping[str, V]

    def __call__(self, text: str) -> T | V:
        return self.words[text] if text in self.words else self.parse(text)


@dataclass(eq=False, slots=True)
class OneOf:
    """A parser for one word of a closed list."""

    words: tuple[str, ...]

    def __call__(self, text: str) -> str:
        if text not in self.words:
            raise Refused(say.CHOICE, found=text, known=", ".join(self.words), near=nearest(text, self.words))
        return text


def unknown_or(parse: Callable[[str], T]) -> OrWords[T, None]:
    """`parse`, but the word `unknown` (the sources do not say) gives None."""
    return OrWords(parse, {"unknown": None})


def or_words(parse: Callable[[str], T], *words: str) -> OrWords[T, str]:
    """`parse`, but one of `words` stays that word."""
    return OrWords(parse, {word: word for word in words})


def one_of(known: Iterable[str]) -> OneOf:
    """A parser for one word of `known`."""
    return OneOf(tuple(known))


def yes(text: str) -> bool:
    """yes or no."""
    return one_of(("yes", "no"))(text) == "yes"


def name(text: str) -> str:
    """A short text on one line: a name, a title. No spreadsheet formula, no padding."""
    if "\n" in text:
        raise Refused(CONTROL, found=code_point("\n"))
    _text(text, LONGEST_NAME)
    if text[:1] in FORMULA_STARTS:
        raise Refused(say.FORMULA, found=text[:1])
    return text


def unit_name(text: str) -> str:
    """A unit's name. `S? Y t?` is what an old code page leaves of `Sở Y tế`."""
    if re.search(r"\?\w|\w\?", text):
        raise Refused(LOSSY, found="?")
    return name(text)


def prose(text: str) -> str:
    """A longer text: a reason, a note."""
    return _text(text, LONGEST_TEXT)


def _text(text: str, longest: int) -> str:
    if "\t" in text:
        raise Refused(CONTROL, found=code_point("\t"))
    if text != text.strip():
        raise Refused(say.PADDED, found=text, mend=text.strip())
    if len(text) > longest:
        raise Refused(say.LONG, found=len(text), limit=longest)
    return text


def link(text: str) -> str:
    """An https address with a plain host name: no account, no port, no script."""
    try:
        parts = urlsplit(text)
        good = (
            parts.scheme in ("https", "http")
            and text.isascii()
            and len(text) <= LONGEST_TEXT
            and re.search(r"[\s\\<>\"']", text) is None
            and _HOST.fullmatch(parts.netloc) is not None
            # xn-- spells letters that may look like those of another host.
            and "xn--" not in parts.netloc
        )
    except ValueError:
        good = False
    if not good:
        raise Refused(say.URL, found=text)
    return text
