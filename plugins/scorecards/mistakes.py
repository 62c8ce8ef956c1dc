"""A mistake of each code as its page shows it, from the file that the tests' own mistakes are written to."""

import json
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from scoring.faults import Fault, Place
from scoring.faults.codes import CODES

_FILE = Path(__file__).with_name("mistakes.json")


class Line(NamedTuple):
    """A line of a file. `at` is what stands at the place at fault, None on a line that is not at fault."""

    number: int
    before: str
    at: str | None = None
    after: str = ""


class Mistake(NamedTuple):
    """What the command tells, and the lines that were changed; `file` is None for a mistake of a whole file.

    `cell` is the sheet and the cell of a workbook: a line is then its row up to the cell.
    `made_up` says that the index was made up.

    `good` are the lines without the mistake, None for a file that was not there before; `told` is the line at fault
    where it is none of those in `bad`.
    """

    fault: Fault
    file: str | None
    bad: tuple[Line, ...]
    good: tuple[Line, ...] | None
    told: Line | None
    made_up: bool
    command: str
    cell: tuple[str, str] | None


@cache
def mistakes() -> dict[str, Mistake]:
    """By code."""
    found: dict[str, dict[str, Any]] = json.loads(_FILE.read_text(encoding="utf-8"))
    return {code: _mistake(code, one) for code, one in found.items()}


def _mistake(code: str, one: dict[str, Any]) -> Mistake:
    return Mistake(
        Fault(CODES[code], Place(*one["place"]), one["values"]),
        one.get("file"),
        tuple(Line(*line) for line in one.get("bad", ())),
        tuple(Line(*line) for line in one["good"]) if "good" in one else None,
        Line(*one["told"]) if "told" in one else None,
        one.get("made_up", False),
        one.get("command", "check"),
        (one["cell"][0], one["cell"][1]) if "cell" in one else None,
    )
