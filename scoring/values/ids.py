"""Ids and digests: the words by which files name one another."""

import re
import unicodedata

from scoring.faults import Refused
from scoring.faults import values as say
from scoring.faults.addresses import FORM

RESERVED = frozenset(
    {"data", "en", "vi", "methods", "criteria", "units", "compare", "report", "corrections", "about"}
    | {"theme", "static", "self-check", "index", "search", "trend", "checks", "revisions", "contest", "heat"}
    | {"a-z", "glossary", "robustness", "progress", "plan", "agencies", "claims"}
)
_DEVICES = frozenset(
    {"con", "prn", "aux", "nul"} | {f"{port}{number}" for port in ("com", "lpt") for number in range(1, 10)}
)
"""Windows can hold no file of these names."""
_VALUES = frozenset({"nan", "null", "inf", "true", "false", "unknown"})
"""Programs that read our tables take these for no id, an empty cell, a number, a truth; and we that it is not known."""
WORD = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*", re.ASCII)
EDITION = re.compile(r"[0-9][a-z0-9]*(-[a-z0-9]+)*", re.ASCII)

_QUARTER = re.compile(r"([1-9][0-9]{3})-q([1-4])", re.ASCII)


def identifier(text: str) -> str:
    """An id of an index, group, unit, node, level or input: 'so-tai-chinh', 'c1-10'."""
    if len(text) > 64 or not WORD.fullmatch(text):
        raise Refused(say.IDENTIFIER, found=text, mend=_likely(text))
    for words in (RESERVED, _DEVICES, _VALUES):
        if text in words:
            raise Refused(say.RESERVED, found=text, words=", ".join(sorted(words)))
    return text


def _likely(text: str) -> str:
    """`text` as an id, or an example of one where it cannot be made one."""
    plain = unicodedata.normalize("NFD", text[:64].casefold().replace("đ", "d")).encode("ascii", "ignore").decode()
    made = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")
    return made if WORD.fullmatch(made) else "so-tai-chinh"


def address(text: str) -> str:
    """The address of a page of the site, below the root of its language: 'dak-lak/2020/'."""
    if len(text) > 400 or not re.fullmatch(r"([a-z0-9]+(-[a-z0-9]+)*/)+", text, re.ASCII):
        raise Refused(FORM, found=text)
    return text


def version(text: str) -> str:
    """An id of an edition or a method's version, which begins with a digit: '2020', '2425-2021'."""
    if len(text) > 64 or not EDITION.fullmatch(text):
        raise Refused(say.VERSION, found=text)
    return text


def quarter(edition: str) -> tuple[int, int] | None:
    """Year and quarter of a quarterly edition, which its id says: (2026, 1) of '2026-q1'; None for any other."""
    found = _QUARTER.fullmatch(edition)
    return (int(found[1]), int(found[2])) if found else None


def identifiers(text: str) -> tuple[str, ...]:
    """Ids separated by one space, each once."""
    found = tuple(identifier(part) for part in text.split(" "))
    for number, word in enumerate(found):
        if word in found[:number]:
            raise Refused(say.TWICE, found=word)
    return found


def digest(text: str) -> str:
    """A sha256 in lower-case hexadecimal."""
    if not re.fullmatch(r"[0-9a-f]{64}", text, re.ASCII):
        raise Refused(say.DIGEST, found=text)
    return text
