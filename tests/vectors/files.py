"""The vectors as committed."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

FOLDER = Path(__file__).parent / "shapes"
MAXIMUM, DIGITS = 10, 2


class Vector(NamedTuple):
    """One case: a rule, the figures given, the best of the others, and what must come of it."""

    shape: str
    name: str
    rule: dict[str, Any]
    tree: list[Any]
    kinds: dict[str, str]
    given: dict[str, str | None]
    others: str | None
    points: str | None
    shown: str | None
    status: str | None


def vectors() -> Iterator[Vector]:
    """Every case of every file."""
    for file in sorted(FOLDER.glob("*.json")):
        for rule in json.loads(file.read_text(encoding="utf-8"))["rules"]:
            for case in rule["cases"]:
                more = [case.get(key) for key in ("others", "points", "shown", "status")]
                head = (file.stem, rule["name"], rule["rule"], rule["tree"], rule["kinds"])
                yield Vector(*head, case["given"], *more)
