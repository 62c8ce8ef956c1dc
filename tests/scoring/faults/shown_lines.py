"""What a page shows of a mistake: the lines of a file with it and without it, no more than a reader takes in."""

import re
from collections.abc import Sequence
from itertools import takewhile
from pathlib import Path
from typing import Any

from scoring.faults import unhidden

MOST_LINES = 8
"""What changes more lines than that is a mistake of the whole file: its message says it better than its lines."""
LARGEST = 2**20
WIDEST = 180
BEFORE = 120
"""So many characters of a line are shown, and so many of them before the place."""

CONTROL = re.compile("[\0-\x08]")
WORD = re.compile(r"[\w.-]*")
BYTE = re.compile("[\udc80-\udcff]")


def snapshot(root: Path) -> dict[str, str]:
    """Every file below `root` as text, a byte that is no UTF-8 as a lone surrogate. Links and large files are ''."""
    return {
        path.relative_to(root.parent).as_posix(): (
            path.read_bytes().decode("utf-8", "surrogateescape")
            if path.is_file() and not path.is_symlink() and path.stat().st_size < LARGEST
            else ""
        )
        for path in sorted(root.rglob("*"))
        if path.is_symlink() or path.is_file()
    }


def lines_of(place: tuple[str, int, int], before: dict[str, str], after: dict[str, str]) -> dict[str, Any]:
    """The lines that one changed file has instead of others, and the line at fault where it is none of these."""
    changed = [name for name in {**before, **after} if before.get(name) != after.get(name)]
    if len(changed) != 1 or not after.get(changed[0]):
        return {}
    file, (told, line, column) = changed[0], place
    good, bad = (texts.get(file, "").split("\n") for texts in (before, after))
    whole_file = (line, column) == (1, 1)
    first, good, bad = _hunk(good, bad, line if told == file and not whole_file else None)
    if len(good) > MOST_LINES or len(bad) > MOST_LINES:
        return {}
    if whole_file and (file not in before or CONTROL.search("".join(bad))):
        return {}
    inside = told == file and first < line <= first + len(bad)
    start = max(0, column - BEFORE) if inside else 0
    lines = [[first + number, cut(text, start)] for number, text in enumerate(bad, 1)]
    found: dict[str, Any] = {"file": file, "bad": lines}
    if inside:
        number = line - first - 1
        lines[number] = marked(line, column, bad[number], good[number] if len(good) == len(bad) else None)
    elif not whole_file:
        found["told"] = marked(line, column, after[told].split("\n")[line - 1], None)
    # A file that was not there has no lines that were right.
    if file in before:
        found["good"] = [[first + number, cut(text, start)] for number, text in enumerate(good, 1)]
    return found


def _hunk(good: list[str], bad: list[str], line: int | None) -> tuple[int, list[str], list[str]]:
    """What differs, and how many lines stand before it; from the line at fault on, where that is little more."""
    same = _same(good, bad)
    for first in (same if line is None else min(same, line - 1), same):
        last = _same(good[first:][::-1], bad[first:][::-1])
        if max(len(good), len(bad)) - first - last <= MOST_LINES:
            break
    return first, good[first : len(good) - last], bad[first : len(bad) - last]


def _same(one: Sequence[object], other: Sequence[object]) -> int:
    """How many items both begin with."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))


def marked(line: int, column: int, bad: str, good: str | None, mark: str = ",") -> list[str | int]:
    """The line in three parts: before the place, from it to the end of what differs or of the cell, and after."""
    at, start = column - 1, max(0, column - BEFORE)
    end = 0 if good is None else len(bad) - _same(bad[::-1], good[::-1])
    if end <= at:
        end = at + len(bad[at:].partition(mark)[0])
    elif WORD.fullmatch(bad[end - 1]):
        end += len(WORD.match(bad[end:])[0])  # pyright: ignore[reportOptionalSubscript]
    # A place that is nothing but spaces would not be seen.
    here = cut(bad[at:end])
    return [line, cut(bad[:at], start), here if here.strip(" ") else "·" * len(here), cut(bad[end:])]


def cut(text: str, start: int = 0) -> str:
    """`text` from `start` on with nothing hidden, and no longer than a page can show."""
    cut = text[start : start + WIDEST].replace("\t", "→")
    cut = ("…" if start else "") + cut + ("…" if len(text) > start + WIDEST else "")
    return unhidden(BYTE.sub(lambda found: f"0x{ord(found[0]) - 0xDC00:02X}", cut))
