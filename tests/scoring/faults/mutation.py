"""A mistake that a maintainer can make in a valid folder, and the fault that must name it."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

MARK = "¦"
"""Stands in a mutation's text just before the place that the fault must name; never written to the file."""


INDICES = ("dak-lak", "mau-nho", "viet-nam", "mau-so")
"""The indices of the project that mistakes are made in."""


class Spot(NamedTuple):
    """Where the fault must be: a file below data/, a line, a column."""

    file: str
    line: int = 1
    column: int = 1


@dataclass(frozen=True)
class Mutation:
    """`change` spoils the data folder; `code` at `spot` is what must be said. `also` are codes that follow from it.

    `index` is the folder that it changes. `limit` lowers a limit, so that the test needs no million rows, or takes a
    right away, which an administrator would have all the same.
    """

    name: str
    code: str
    change: Callable[[Path], Spot]
    also: tuple[str, ...] = ()
    limit: tuple[str, object] | None = None
    index: str = ""

    @property
    def indices(self) -> tuple[str, ...]:
        """The indices that the folder needs for it: its own; for a change beside them the two first."""
        return (self.index,) if self.index in INDICES else INDICES[:2]


def swap(
    name: str,
    code: str,
    file: str,
    old: str,
    new: str,
    *,
    also: tuple[str, ...] = (),
    at: str | None = None,
    where: str | None = None,
) -> Mutation:
    """The first `old` in `file` becomes `new`; the fault is at the mark in `new`, or in `at`, else at the file.

    Where another file than the changed one is at fault, that is `where`, and `at` stands in it.

    A lone surrogate in `new` is written as that byte ("\\udcf4" as 0xF4).
    """

    def change(root: Path) -> Spot:
        path = root / file
        text = path.read_text("utf-8")
        assert old in text, f"{name}: {old!r} is not in {file}"
        before, after = text.split(old, 1)
        spoilt = before + new.replace(MARK, "") + after
        path.write_bytes(spoilt.encode("utf-8", "surrogateescape"))
        if at is not None:
            faulty = (root / where).read_text("utf-8") if where else spoilt
            return Spot(where or file, *_line_column(faulty, at))
        if MARK not in new:
            return Spot(file)
        return Spot(file, *_place(before + new.partition(MARK)[0]))

    return Mutation(name, code, change, also, index=file.partition("/")[0])


def rewrite(
    name: str, code: str, file: str, make: Callable[[bytes], bytes], spot: tuple[int, int] = (1, 1)
) -> Mutation:
    """All bytes of `file` go through `make`."""

    def change(root: Path) -> Spot:
        path = root / file
        path.write_bytes(make(path.read_bytes()))
        return Spot(file, *spot)

    return Mutation(name, code, change, index=file.partition("/")[0])


def do(
    name: str, code: str, file: str, act: Callable[[Path], object], *, also: tuple[str, ...] = (), at: str | None = None
) -> Mutation:
    """Anything else: `act` gets the path of `file`; the fault is at the mark in `at`, else at the file."""

    def change(root: Path) -> Spot:
        path = root / file
        act(path)
        return Spot(file, *_line_column(path.read_text("utf-8"), at)) if at else Spot(file)

    return Mutation(name, code, change, also, index=file.partition("/")[0])


def _line_column(text: str, marked: str) -> tuple[int, int]:
    before, after = marked.split(MARK)
    assert text.count(before + after) == 1, f"{marked!r} stands {text.count(before + after)} times"
    return _place(text[: text.index(before + after) + len(before)])


def _place(before: str) -> tuple[int, int]:
    return before.count("\n") + 1, len(before) - (before.rfind("\n") + 1) + 1
