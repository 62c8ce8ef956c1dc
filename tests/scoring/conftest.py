"""What every test of the core may ask for: the project's own data, scored once, or a copy to spoil."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from scoring.faults import Faults
from scoring.faults.releases import NOT_KEPT
from scoring.gate import pass_gate
from scoring.results import EditionResult, IndexResult, Results, load
from tests.scoring.releases.made import LEDGER, without_releases

DATA = Path(__file__).resolve().parents[2] / "data"
HAND = Path(__file__).resolve().parents[1] / "fixtures" / "hand" / "data"
"""Small indices whose every figure was worked out by hand: `mau-nho`, and `mau-so` with its releases."""


@pytest.fixture(scope="session")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The project's data, and beside them the small index."""
    folder = tmp_path_factory.mktemp("all") / "data"
    shutil.copytree(DATA, folder)
    return Path(shutil.copytree(HAND, folder, dirs_exist_ok=True))


@pytest.fixture(scope="session")
def few(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An index with printed figures and the small one, which a command reads in no time; not to be changed."""
    folder = tmp_path_factory.mktemp("few") / "data"
    shutil.copytree(DATA / "dak-lak", folder / "dak-lak")
    return Path(shutil.copytree(HAND, folder, dirs_exist_ok=True))


@pytest.fixture(scope="session")
def results(data: Path) -> Results:
    return load(data)


@pytest.fixture(scope="session")
def dak_lak(results: Results) -> IndexResult:
    return _index(results, "dak-lak")


@pytest.fixture(scope="session")
def mau_nho(results: Results) -> IndexResult:
    return _index(results, "mau-nho")


@pytest.fixture(scope="session")
def mau_so(results: Results) -> IndexResult:
    return _index(results, LEDGER)


@pytest.fixture(scope="session")
def dak_lak_2020(dak_lak: IndexResult) -> EditionResult:
    return _edition(dak_lak, "2020")


@pytest.fixture(scope="session")
def mau_nho_2023(mau_nho: IndexResult) -> EditionResult:
    return _edition(mau_nho, "2023")


@pytest.fixture(scope="session")
def mau_nho_2024(mau_nho: IndexResult) -> EditionResult:
    return _edition(mau_nho, "2024")


@pytest.fixture
def copy(tmp_path: Path) -> Callable[..., Path]:
    """Makes a data folder of copies of the named indices for a test to change, without their releases or with them."""

    def run(*indices: str, releases: bool = False) -> Path:
        for index in indices:
            source = (HAND if (HAND / index).is_dir() else DATA) / index
            shutil.copytree(source, tmp_path / "data" / index, ignore=None if releases else without_releases(index))
        return tmp_path / "data"

    return run


@pytest.fixture
def copied(copy: Callable[..., Path]) -> Path:
    """A copy of one index with printed figures and one with inputs, for a test to change."""
    return copy("dak-lak", "mau-nho")


@pytest.fixture
def released(copy: Callable[..., Path]) -> Path:
    """The same with their releases, without which there would be a warning."""
    return copy("dak-lak", "mau-nho", releases=True)


@pytest.fixture(scope="session")
def checked() -> Callable[[Path], Faults]:
    """Read and check a data folder: all its faults, but for the warning that a copy has no releases (`copy`)."""

    def run(root: Path) -> Faults:
        faults = Faults()
        pass_gate(root, faults)
        return faults.only(lambda file, kind: kind is not NOT_KEPT or LEDGER in file)

    return run


def _index(results: Results, name: str) -> IndexResult:
    return next(index for index in results.indices if index.id == name)


def _edition(index: IndexResult, name: str) -> EditionResult:
    return next(edition for edition in index.editions if edition.id == name)
