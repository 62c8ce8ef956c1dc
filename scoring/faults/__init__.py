"""A fault, its place, and how it is said. The sentences stand in this package, one small file a family."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Literal, NamedTuple

from scoring.faults.shown import code_point as code_point
from scoring.faults.shown import keyed
from scoring.faults.shown import nearest as nearest
from scoring.faults.shown import unhidden as unhidden
from scoring.faults.shown import visible as visible


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


class Family(NamedTuple):
    """What a file of this package is about, as a heading in both languages."""

    vi: str
    en: str


@dataclass(frozen=True, eq=False)
class Kind:
    """A kind of fault, which stands in its family file and is equal to itself alone. `code` is stable for ever.

    An `error` stops everything. A `warning` is something that is likely wrong: the build says it in public, and a
    strict run takes it for an error unless data/acknowledged.csv accepts it. A `notice` tells of a lossless change.
    """

    code: str
    vi: Sentences
    en: Sentences
    level: Literal["error", "warning", "notice"] = "error"


class Acceptance(NamedTuple):
    """Why a warning may stand: the reason in both languages, who says so, and when."""

    vi: str
    en: str
    by: str
    day: date


@dataclass(frozen=True)
class Fault:
    """One fault at one place, with the values that its sentences name."""

    kind: Kind
    place: Place
    values: dict[str, object] = field(default_factory=dict)
    accepted: Acceptance | None = None
    """The row of data/acknowledged.csv that accepts it; only a warning can be accepted."""

    @property
    def level(self) -> str:
        """'error', 'warning', 'notice', or 'accepted'."""
        return "accepted" if self.accepted else self.kind.level

    @property
    def key(self) -> str:
        """What tells a warning from others of its code and file, whatever its line: ids, or the text at fault."""
        return keyed(self.values.get("key", ""))

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
    """How many more faults of a kind and level a file has than are told."""

    file: str
    kind: Kind
    level: str
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

    def only(self, keep: Callable[[str, Kind], bool]) -> "Faults":
        """Those whose file and kind `keep` takes."""
        found = Faults()
        found._all = [fault for fault in self._all if keep(fault.place.file, fault.kind)]
        found._counts = {key: n for key, n in self._counts.items() if keep(*key)}
        return found

    def __iter__(self) -> Iterator[Fault]:
        return iter(sorted(self._all, key=lambda fault: fault.sort_key))

    def of(self, level: str) -> list[Fault]:
        """The faults of one level, in the order of files and lines."""
        return [fault for fault in self if fault.level == level]

    def count(self, level: str) -> int:
        """How many faults of one level there are, kept or not."""
        return sum(n for (_, _, at), n in self._numbers().items() if at == level)

    def _numbers(self) -> Counter[tuple[str, Kind, str]]:
        """How many faults there are by file, kind and level, kept or not."""
        numbers = Counter((fault.place.file, fault.kind, fault.level) for fault in self._all)
        for (file, kind), n in self._counts.items():
            numbers[file, kind, kind.level] += max(0, n - _MOST_KEPT)
        return numbers

    def accept(self, code: str, file: str, key: str, acceptance: Acceptance) -> bool:
        """Accept the warnings of `code` in `file` with this key; whether there is any."""
        found = False
        for number, fault in enumerate(self._all):
            if (fault.kind.code, fault.place.file, fault.key) == (code, file, key) and fault.kind.level == "warning":
                self._all[number] = replace(fault, accepted=acceptance)
                found = True
        return found

    @property
    def errors(self) -> list[Fault]:
        return self.of("error")

    @property
    def told(self) -> list[Fault]:
        """What a reader is told one by one: of each file, code and level the first few."""
        seen: Counter[tuple[str, Kind, str]] = Counter()
        found: list[Fault] = []
        for fault in self:
            key = fault.place.file, fault.kind, fault.level
            seen[key] += 1
            if seen[key] <= MOST_TOLD:
                found.append(fault)
        return found

    @property
    def more(self) -> list[More]:
        """What is not told one by one, by file, code and level."""
        numbers = self._numbers().items()
        found = [More(file, kind, level, n - MOST_TOLD) for (file, kind, level), n in numbers if n > MOST_TOLD]
        return sorted(found, key=lambda more: (more.file, more.kind.code, more.level))


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
