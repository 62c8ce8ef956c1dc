"""What every test of the core may ask for: the project's own data, scored once, or a copy to spoil."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from scoring.checks import check
from scoring.faults import Faults
from scoring.reading.folder import read_folder
from scoring.results import EditionResult, IndexResult, Results, load

DATA = Path(__file__).resolve().parents[2] / "data"


@pytest.fixture(scope="session")
def data() -> Path:
    return DATA


@pytest.fixture(scope="session")
def results() -> Results:
    return load(DATA)


@pytest.fixture(scope="session")
def dak_lak(results: Results) -> IndexResult:
    return _index(results, "dak-lak")


@pytest.fixture(scope="session")
def tinh_mau(results: Results) -> IndexResult:
    return _index(results, "tinh-mau")


@pytest.fixture(scope="session")
def dak_lak_2020(dak_lak: IndexResult) -> EditionResult:
    return _edition(dak_lak, "2020")


@pytest.fixture(scope="session")
def tinh_mau_2023(tinh_mau: IndexResult) -> EditionResult:
    return _edition(tinh_mau, "2023")


@pytest.fixture(scope="session")
def tinh_mau_2024(tinh_mau: IndexResult) -> EditionResult:
    return _edition(tinh_mau, "2024")


@pytest.fixture
def copy(tmp_path: Path) -> Callable[..., Path]:
    """Makes a data folder of copies of the named indices, for a test to change."""

    def run(*indices: str) -> Path:
        for index in indices:
            shutil.copytree(DATA / index, tmp_path / "data" / index)
        return tmp_path / "data"

    return run


@pytest.fixture
def copied(copy: Callable[..., Path]) -> Path:
    """A copy of the two first indices, for a test to change."""
    return copy("dak-lak", "tinh-mau")


@pytest.fixture(scope="session")
def checked() -> Callable[[Path], Faults]:
    """Read and check a data folder: all its faults."""

    def run(root: Path) -> Faults:
        faults = Faults()
        for index in read_folder(root, faults):
            check(index, faults)
        return faults

    return run


def _index(results: Results, name: str) -> IndexResult:
    return next(index for index in results.indices if index.id == name)


def _edition(index: IndexResult, name: str) -> EditionResult:
    return next(edition for edition in index.editions if edition.id == name)
