"""The small data folder with voices in it: replies of every kind, and an appeal in every state there is."""

import shutil
from pathlib import Path

from tests.site.built import FIXTURES

EDITION = Path("vi-du") / "editions" / "2025"


def voiced(target: Path) -> Path:
    """Copy the small data folder to `target`, with the files of tests/fixtures/voices in its edition."""
    shutil.copytree(FIXTURES / "mini", target)
    for file in (FIXTURES / "voices").iterdir():
        shutil.copy(file, target / EDITION)
    return target
