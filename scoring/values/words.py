"""Words of a closed list, and values in whose place a word may stand."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar

from scoring.faults import Refused, nearest
from scoring.faults import values as say

T = TypeVar("T")
V = TypeVar("V")

FILL = "???"
"""Stands where only a person knows what belongs there; `thuocdo new` writes it, and it is always a fault."""


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


_ANSWERS = {
    "yes": {"có", "co", "x", "✓", "☑", "true", "1", "đ", "đạt", "đúng", "y", "on"},
    "no": {"không", "khong", "0", "false", "n", "chưa", "sai", "k", "off"},
}
"""What people and spreadsheets write for the two."""


def yes(text: str) -> bool:
    """yes or no."""
    for word, others in _ANSWERS.items():
        if text.casefold() in {word, *others} and text != word:
            raise Refused(say.CHOICE, found=text, known="yes, no", near=word)
    return one_of(_ANSWERS)(text) == "yes"
