"""A small data folder with all that is said of scores after they were published.

`vi-du` has replies of every kind and an appeal in every state; `mau-so` has releases with corrections of every kind.
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
    shutil.copytree(FIXTURES / "hand" / "data" / "mau-so", target / "mau-so")
    return target
