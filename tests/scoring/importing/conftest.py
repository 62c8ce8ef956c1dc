"""A copy of a small index with its method's workbook."""

from collections.abc import Callable
from pathlib import Path

import pytest
from kit import Kit

from plugins.downloads.workbooks import write_empty
from scoring.results import IndexResult


@pytest.fixture(scope="session")
def empty(mau_nho: IndexResult, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The workbook of the method, that a unit fills in."""
    folder = tmp_path_factory.mktemp("empty")
    write_empty(mau_nho, folder)
    return folder / "1-2023" / "so-nganh.xlsx"


@pytest.fixture
def kit(copy: Callable[..., Path], empty: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Kit:
    files = tmp_path / "files"
    files.mkdir()
    return Kit(copy("mau-nho"), empty, files, capsys)
