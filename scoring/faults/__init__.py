"""A fault, its place, and how it is said. The sentences stand in this package, one small file a family."""

import difflib
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import NamedTuple


class Place(NamedTuple):
    """Where in a source file: path as the maintainer knows it, line and column counted from 1."""

    file: str
    line: int = 1
    column: int = 1

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


class Sentences(NamedTuple):
    """One language's words for a fault: what is wrong, what was expected, the mend."""

    what: str
    expected: str
    mend: str


@dataclass(frozen=True)
class Kind:
    """A kind of fault. `code` is stable for ever; a `notice` is told but does not stop a build."""

    code: str
    vi: Sentences
    en: Sentences
    notice: bool = False


# Characters that a reader cannot see, or that reorder what he sees, are shown by their code point.
_UNSEEN = re.compile("[\x00-\x1f\x7f-\x9f\xad\u061c\u200b-\u200f\u2028-\u202f\u2060-\u206f\ud800-\udfff\ufeff\ufffd]")


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


@dataclass(frozen=True)
class Fault:
    """One fault at one place, with the values that its sentences name."""

    kind: Kind
    place: Place
    values: dict[str, object] = field(default_factory=dict)

    @property
    def sort_key(self) -> tuple[Place, str]:
        return self.place, self.kind.code

    def said(self, language: str) -> Sentences:
        """The three sentences in `language` ('vi' or 'en'), values filled in and made visible."""
        shown = {name: visible(value) for name, value in self.values.items()}
        sentences: Sentences = getattr(self.kind, language)
        return Sentences(*(sentence.format_map(shown) for sentence in sentences))


class Faults:
    """What one run found, in whatever order; reading and checking add to it and go on."""

    def __init__(self) -> None:
        self._all: list[Fault] = []

    def add(self, kind: Kind, place: Place, **values: object) -> None:
        self._all.append(Fault(kind, place, values))

    def __iter__(self) -> Iterator[Fault]:
        return iter(sorted(self._all, key=lambda fault: fault.sort_key))

    @property
    def errors(self) -> list[Fault]:
        return [fault for fault in self if not fault.kind.notice]

    @property
    def notices(self) -> list[Fault]:
        return [fault for fault in self if fault.kind.notice]


class FaultsFound(Exception):
    """The data folder has faults; nothing may be published from it."""

    def __init__(self, faults: Faults) -> None:
        super().__init__(f"{len(faults.errors)} faults")
        self.faults = faults


class Refused(ValueError):
    """A single value that its parser does not take. The reader that called it knows the place."""

    def __init__(self, kind: Kind, **values: object) -> None:
        super().__init__(kind.code)
        self.kind = kind
        self.values = values


def nearest(word: str, known: Iterable[str]) -> str:
    """The known name closest to `word`, or the known names themselves where none is close."""
    names = sorted(known)
    close = difflib.get_close_matches(word, names, n=1, cutoff=0.5)
    return close[0] if close else ", ".join(names[:8]) + (", …" if len(names) > 8 else "")
