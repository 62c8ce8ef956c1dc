"""Words in both languages at once: a workbook is one file for readers of either."""

from collections.abc import Callable
from functools import lru_cache

from plugins.language import Language, languages
from plugins.words import STATUS_WORDS
from scoring.base import Bilingual


def both(words: Callable[[Language], str]) -> str:
    """The words in Vietnamese and in English, ' / ' between; once where they are the same."""
    vi, en = (words(language) for language in languages())
    return vi if vi == en else f"{vi} / {en}"


@lru_cache(maxsize=4096)
def bilingual(message: str, **values: object) -> str:
    """A message of the catalogue in both languages."""
    return both(lambda language: language.say(message, **values))


def name(text: Bilingual) -> str:
    """A text of the data in both languages."""
    return both(lambda language: text.say(language.code))


def status(found: str) -> str:
    """A status as the list of the workbook offers it."""
    return bilingual(STATUS_WORDS[found])
