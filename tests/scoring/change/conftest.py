"""Two copies of a data folder, of which a test changes the later one, or both."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from twins import Twins

ROOT = Path(__file__).resolve().parents[3]
SOURCES = (ROOT / "tests/fixtures/hand/data", ROOT / "data")


@pytest.fixture
def twins(tmp_path: Path) -> Callable[..., Twins]:
    """Makes the two copies, of the named indices; nothing of them is released, so that any figure may change."""

    def run(*indices: str) -> Twins:
        for side in ("base", "head"):
            for index in indices:
                source = next(folder / index for folder in SOURCES if (folder / index).is_dir())
                copied = tmp_path / side / "data" / index
                shutil.copytree(source, copied, ignore=shutil.ignore_patterns("releases.csv", "corrections.csv"))
        return Twins(tmp_path / "base/data", tmp_path / "head/data")

    return run


@pytest.fixture
def small(twins: Callable[..., Twins]) -> Twins:
    """Of the small province, whose every figure was worked out by hand."""
    return twins("mau-nho")
