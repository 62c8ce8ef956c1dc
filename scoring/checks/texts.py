"""Texts in two languages: each in its own, none alone, nothing lost; warnings, for no program can be sure."""

import re
import unicodedata
from functools import cache
from typing import NamedTuple

from scoring.base import Bilingual
from scoring.faults import Faults, Kind
from scoring.faults import languages as say
from scoring.faults.shown import FORMULA_STARTS
from scoring.model.folder import IndexFiles
from scoring.model.texts import Table, models, tables_of
from scoring.reading.encodings import is_syllable

_WORD = re.compile(r"[^\W\d_]+")
_LOST = re.compile(r"[^\W\d_]\?[^\W\d_]")
_URL = re.compile(r"https?://\S+")
_ENGLISH = frozenset({"of", "the", "and", "for", "by", "with", "from", "was", "were", "are", "is"})
_LANGUAGES = ("vi", "en")


class _Pair(NamedTuple):
    """The same text in both languages; None where there is none."""

    vi: str | None
    en: str | None


def check(index: IndexFiles, faults: Faults) -> None:
    for model, path, places in models(index):
        if isinstance(model, Bilingual):
            for kind, language, key in _doubts(_Pair(model.vi, model.en)):
                faults.add(kind, places.at(*path, language), key=key)
    for table in tables_of(index):
        for column in (name[:-3] for name in table.spec.names if name.endswith("_vi")):
            _column(table, column, faults)


def _column(table: Table, column: str, faults: Faults) -> None:
    vi, en = (table.spec.names.index(f"{column}_{language}") for language in _LANGUAGES)
    # Of a country's 300,000 rows few have a reason, and few of these are different.
    pairs = {*zip(table.column(vi), table.column(en), strict=True)}
    wrong = {pair: found for pair in pairs if (found := _doubts(_Pair(*pair)))}
    for row in table.rows if wrong else ():
        for kind, language, key in wrong.get((row[vi], row[en]), ()):
            faults.add(kind, table.places.at(row.line, f"{column}_{language}"), key=key)


def _doubts(pair: _Pair) -> list[tuple[Kind, str, str]]:
    """What is doubtful of a text: the kind, the language at whose place it is told, and the text."""
    found: list[tuple[Kind, str, str]] = []
    for language, text, other in (("vi", pair.vi, pair.en), ("en", pair.en, pair.vi)):
        if not text:
            if other:
                found.append((say.ALONE, language, other))
            continue
        found += [(kind, language, text) for kind in doubts(text, language)]
    return found


def doubts(text: str, language: str) -> list[Kind]:
    """What is doubtful of a text in `language`, 'vi' or 'en'."""
    plain = _URL.sub("", text)
    kinds = [say.LOST] if _LOST.search(plain) else []
    kinds += [say.FORMULA] if text[:1] in FORMULA_STARTS else []
    if language == "en" and (_is_vietnamese(plain) or _is_foreign(plain)):
        kinds.append(say.ENGLISH)
    if language == "vi" and not kinds and (_is_english(plain) or _is_foreign(plain)):
        kinds.append(say.VIETNAMESE)
    return kinds


@cache
def _is_vietnamese(text: str) -> bool:
    """Whether most words have Vietnamese marks, and not all are names: Đắk Lắk is the same in both languages."""
    words = _WORD.findall(text)
    marked = [word for word in words if not word.isascii() and is_syllable(word)]
    lower = [word for word in words if word[0].islower()]
    # Two words that begin like a name are one: the name of a product, a paper.
    sentence = len(words) > 2 or words[:1] == lower[:1]
    return len(marked) * 2 > len(words) and sentence and bool(lower) and all(map(is_syllable, lower))


@cache
def _is_english(text: str) -> bool:
    """Whether there is no Vietnamese mark in more than a name: English, or Vietnamese that lost them."""
    words = [word for word in _WORD.findall(text) if not word.isupper()]
    if not text.isascii() or len(words) < 3:
        return False
    foreign = sum(not is_syllable(word) for word in words)
    english = not _ENGLISH.isdisjoint(map(str.lower, words)) or (len(words) > 3 and foreign * 5 >= len(words) * 4)
    # A Vietnamese sentence of so many words has a mark somewhere.
    return english or (len(words) > 5 and not text.istitle())


@cache
def _is_foreign(text: str) -> bool:
    """Whether most letters are of another script."""
    letters = [char for char in text if char.isalpha()]
    latin = sum(unicodedata.name(char, "").startswith("LATIN") for char in letters)
    return latin * 2 < len(letters)
