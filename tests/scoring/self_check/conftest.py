"""A workbook of the small index, filled in."""

from pathlib import Path

import pytest

from plugins.downloads.workbooks import write_empty
from scoring.results import IndexResult
from tests.workbooks import fill

VERSION, GROUP = "1-2023", "so-nganh"


@pytest.fixture(scope="module")
def filled(mau_nho: IndexResult, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """That of one unit: a figure, and a criterion that was not submitted."""
    folder = tmp_path_factory.mktemp("workbook")
    write_empty(mau_nho, folder)
    empty = folder / VERSION / f"{GROUP}.xlsx"
    return fill(empty, folder / "filled.xlsx", "so-mau-1", {("a2", "cuoc-hop"): "4"}, {"b5": "not-submitted"})
