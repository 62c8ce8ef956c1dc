"""The first mistake of each code, as the site's pages on the codes show it.

`make mistakes` writes them to one committed file; the test of the mistakes holds each against it.
"""

import json
import shutil
import tempfile
from contextlib import nullcontext
from pathlib import Path
from typing import Any
from unittest.mock import patch

from mistakes import MISTAKES
from mutation import Mutation, Spot
from of_commands import of_commands
from pages import PROSE, read, written
from shown_lines import lines_of, snapshot

from scoring.faults import Faults, visible
from scoring.faults.prose import FOLDER
from scoring.gate import pass_gate
from tests.scoring.releases.made import without_releases

ROOT = Path(__file__).resolve().parents[3]
FILE = ROOT / "plugins" / "scorecards" / "mistakes.json"
FOLDERS = (ROOT / "data", ROOT / "tests" / "fixtures" / "hand" / "data")

FIRST: dict[str, Mutation] = {mistake.code: mistake for mistake in reversed(MISTAKES)}


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
    return {"place": list(place), "values": values, **made_up, **lines_of(place, before, after)}


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
    with tempfile.TemporaryDirectory() as folder:
        found |= of_commands(Path(folder))
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
