"""The first mistake of each code, as the site's pages on the codes show it.

`make mistakes` writes them to one committed file; the test of the mistakes holds each against it.
"""

import json
import re
import shutil
import tempfile
from collections.abc import Sequence
from contextlib import nullcontext
from itertools import takewhile
from pathlib import Path
from typing import Any
from unittest.mock import patch

from mistakes import MISTAKES
from mutation import Mutation, Spot
from pages import PROSE, read, written

from scoring.faults import Faults, unhidden, visible
from scoring.faults.prose import FOLDER
from scoring.gate import pass_gate
from tests.scoring.releases.made import without_releases

ROOT = Path(__file__).resolve().parents[3]
FILE = ROOT / "plugins" / "scorecards" / "mistakes.json"
FOLDERS = (ROOT / "data", ROOT / "tests" / "fixtures" / "hand" / "data")
MOST_LINES = 8
"""What changes more lines than that is a mistake of the whole file: its message says it better than its lines."""
LARGEST = 2**20
WIDEST = 180
BEFORE = 120
"""So many characters of a line are shown, and so many of them before the place."""

FIRST: dict[str, Mutation] = {mistake.code: mistake for mistake in reversed(MISTAKES)}

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


def example(code: str, spot: Spot, before: dict[str, str], after: dict[str, str], faults: Faults) -> dict[str, Any]:
    """What a page shows of a mistake: the place, the values that the message names, the lines before and after.

    Of an index that was made up the page says so.
    """
    file = spot.file if spot.file.startswith(FOLDER) else f"data/{spot.file}"
    place = (file, spot.line, spot.column)
    fault = next(fault for fault in faults if fault.kind.code == code and tuple(fault.place) == place)
    values = {name: visible(value) for name, value in fault.values.items()}
    about = before.get("/".join([*place[0].split("/")[:2], "index.yaml"]), "")
    made_up = {"made_up": True} if "\nmade_up: yes" in about else {}
    return {"place": list(place), "values": values, **made_up, **_lines(place, before, after)}


def _lines(place: tuple[str, int, int], before: dict[str, str], after: dict[str, str]) -> dict[str, Any]:
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
    lines = [[first + number, _cut(text, start)] for number, text in enumerate(bad, 1)]
    found: dict[str, Any] = {"file": file, "bad": lines}
    if inside:
        number = line - first - 1
        lines[number] = _marked(line, column, bad[number], good[number] if len(good) == len(bad) else None)
    elif not whole_file:
        found["told"] = _marked(line, column, after[told].split("\n")[line - 1], None)
    # A file that was not there has no lines that were right.
    if file in before:
        found["good"] = [[first + number, _cut(text, start)] for number, text in enumerate(good, 1)]
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


def _marked(line: int, column: int, bad: str, good: str | None) -> list[str | int]:
    """The line in three parts: before the place, from it to the end of what differs or of the cell, and after."""
    at, start = column - 1, max(0, column - BEFORE)
    end = 0 if good is None else len(bad) - _same(bad[::-1], good[::-1])
    if end <= at:
        end = at + len(bad[at:].partition(",")[0])
    elif WORD.fullmatch(bad[end - 1]):
        end += len(WORD.match(bad[end:])[0])  # pyright: ignore[reportOptionalSubscript]
    # A place that is nothing but spaces would not be seen.
    here = _cut(bad[at:end])
    return [line, _cut(bad[:at], start), here if here.strip(" ") else "·" * len(here), _cut(bad[end:])]


def _cut(text: str, start: int = 0) -> str:
    """`text` from `start` on with nothing hidden, and no longer than a page can show."""
    cut = text[start : start + WIDEST].replace("\t", "→")
    cut = ("…" if start else "") + cut + ("…" if len(text) > start + WIDEST else "")
    return unhidden(BYTE.sub(lambda found: f"0x{ord(found[0]) - 0xDC00:02X}", cut))


def examples() -> dict[str, dict[str, Any]]:
    """Of every code with a mistake, its first, made in a copy."""
    found: dict[str, dict[str, Any]] = {}
    for code, mistake in sorted(FIRST.items()):
        with tempfile.TemporaryDirectory() as folder, patch(*mistake.limit) if mistake.limit else nullcontext():
            root = Path(folder) / "data"
            for index in mistake.indices:
                source = next(known / index for known in FOLDERS if (known / index).is_dir())
                shutil.copytree(source, root / index, ignore=without_releases(index))
            before = snapshot(root)
            spot = mistake.change(root)
            faults = Faults()
            pass_gate(root, faults)
            found[code] = example(code, spot, before, snapshot(root), faults)
    for mistake in PROSE:
        with tempfile.TemporaryDirectory() as folder:
            found[mistake.code] = prose_example(mistake, Path(folder))
    return dict(sorted(found.items()))


def prose_example(mistake: Mutation, root: Path) -> dict[str, Any]:
    """The same of a page written by hand; `root` is an empty folder."""
    written(root)
    before = snapshot(root / "content")
    spot = mistake.change(root)
    return example(mistake.code, spot, before, snapshot(root / "content"), read(root))


if __name__ == "__main__":
    rows = (f"{json.dumps(code)}: {json.dumps(one, ensure_ascii=False)}" for code, one in examples().items())
    FILE.write_text("{\n" + ",\n".join(rows) + "\n}\n", encoding="utf-8")
