"""A small data folder with all that is said of scores after they were published, and of what is to be reached.

`vi-du` has replies of every kind, an appeal in every state, and a plan; `mau-so` has releases with corrections of every
kind.
"""

import shutil
from pathlib import Path

from tests.site.built import FIXTURES

EDITION = Path("vi-du") / "editions" / "2025"


def voiced(target: Path) -> Path:
    """Make the folder at `target`."""
    shutil.copytree(FIXTURES / "mini", target)
    for file in (FIXTURES / "voices").iterdir():
        shutil.copy(file, target / EDITION)
    _planned(target / "vi-du")
    shutil.copytree(FIXTURES / "hand" / "data" / "mau-so", target / "mau-so")
    return target


def _planned(index: Path) -> None:
    """A plan with every key, and the documents that it names."""
    shutil.copy(FIXTURES / "planned" / "plan.yaml", index)
    with (index / "index.yaml").open("a", encoding="utf-8") as file:
        file.write((FIXTURES / "planned" / "sources.yaml").read_text(encoding="utf-8"))
