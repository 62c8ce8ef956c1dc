"""A fault, its place, and how it is said. The sentences stand in this package, one small file a family."""

import difflib
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import Literal, NamedTuple


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
    """A kind of fault. `code` is stable for ever.

    An `error` stops everything. A `warning` is something that is likely wrong: the build says it in public, and a
    strict run takes it for an error unless data/acknowledged.csv accepts it. A `notice` tells of a lossless change.
    """

    code: str
    vi: Sentences
    en: Sentences
    level: Literal["error", "warning", "notice"] = "error"


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
    accepted: bool = False
    """Whether data/acknowledged.csv accepts it; only a warning can be accepted."""

    @property
    def level(self) -> str:
        """'error', 'warning', 'notice', or 'accepted'."""
        return "accepted" if self.accepted else self.kind.level

    @property
    def key(self) -> str:
        """What tells a warning from others of its code and file, whatever its line: ids, or the text at fault."""
        return visible(self.values.get("key", ""))

    @property
    def sort_key(self) -> tuple[Place, str]:
        return self.place, self.kind.code

    def said(self, language: str) -> Sentences:
        """The three sentences in `language` ('vi' or 'en'), values filled in and made visible."""
        shown = {name: visible(value) for name, value in self.values.items()}
        sentences: Sentences = getattr(self.kind, language)
        return Sentences(*(sentence.format_map(shown) for sentence in sentences))


MOST_TOLD = 20
"""So many of a kind are told of one file, each by its place; of the others, how many there are."""
_MOST_KEPT = 10_000


class More(NamedTuple):
    """How many more faults of a kind a file has than are told."""

    file: str
    kind: Kind
    rest: int


class Faults:
    """What one run found, in whatever order; reading and checking add to it and go on."""

    def __init__(self) -> None:
        self._all: list[Fault] = []
        self._counts: dict[tuple[str, Kind], int] = {}

    def add(self, kind: Kind, place: Place, **values: object) -> None:
        key = place.file, kind
        self._counts[key] = self._counts.get(key, 0) + 1
        # A file of control characters alone must not fill the memory with faults that nobody reads.
        if self._counts[key] <= _MOST_KEPT:
            self._all.append(Fault(kind, place, values))

    def extend(self, others: Iterable[Fault]) -> None:
        """Those of another run, too."""
        for fault in others:
            self.add(fault.kind, fault.place, **fault.values)

    def __iter__(self) -> Iterator[Fault]:
        return iter(sorted(self._all, key=lambda fault: fault.sort_key))

    def of(self, level: str) -> list[Fault]:
        """The faults of one level, in the order of files and lines."""
        return [fault for fault in self if fault.level == level]

    def count(self, level: str) -> int:
        """How many faults of one level there are, kept or not."""
        lost = sum(n - _MOST_KEPT for (_, kind), n in self._counts.items() if n > _MOST_KEPT and kind.level == level)
        return len(self.of(level)) + lost

    def accept(self, code: str, file: str, key: str) -> bool:
        """Accept the warnings of `code` in `file` with this key; whether there is any."""
        found = False
        for number, fault in enumerate(self._all):
            if (fault.kind.code, fault.place.file, fault.key) == (code, file, key) and fault.kind.level == "warning":
                self._all[number] = replace(fault, accepted=True)
                found = True
        return found

    @property
    def errors(self) -> list[Fault]:
        return self.of("error")

    @property
    def told(self) -> list[Fault]:
        """What a reader is told one by one: of each file and code the first few."""
        seen: dict[tuple[str, Kind], int] = {}
        found: list[Fault] = []
        for fault in self:
            key = fault.place.file, fault.kind
            seen[key] = seen.get(key, 0) + 1
            if seen[key] <= MOST_TOLD:
                found.append(fault)
        return found

    @property
    def more(self) -> list[More]:
        """What is not told one by one, by file and code."""
        found = [More(file, kind, n - MOST_TOLD) for (file, kind), n in self._counts.items() if n > MOST_TOLD]
        return sorted(found, key=lambda more: (more.file, more.kind.code))


class FaultsFound(Exception):
    """The data folder has faults; nothing may be published from it."""

    def __init__(self, faults: Faults) -> None:
        super().__init__(f"{faults.count('error')} faults")
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
