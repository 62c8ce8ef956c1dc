"""Whatever bytes the files of a folder hold, loading it raises nothing but the faults that they have, within them."""

import csv
import shutil
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scoring.faults import FaultsFound
from scoring.results import load
from tests.scoring.reading.damaged import DAMAGE, Damage, damaged, told_inside

FILES = (
    "index.yaml",
    "units.csv",
    "methods/1-2023.yaml",
    "editions/2023/edition.yaml",
    "editions/2023/inputs.csv",
    "editions/2023/evidence.csv",
)


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory, data: Path) -> Path:
    root = tmp_path_factory.mktemp("damage") / "data"
    shutil.copytree(data / "mau-nho", root / "mau-nho")
    return root


@settings(max_examples=150)
@given(st.sampled_from(FILES), DAMAGE)
def test_damaged_bytes_give_faults_or_results(home: Path, file: str, damage: Damage) -> None:
    path = home / "mau-nho" / file
    whole = path.read_bytes()
    spoilt = damaged(whole, damage)
    path.write_bytes(spoilt)
    try:
        load(home)
    except FaultsFound as found:
        assert found.faults.errors
        told_inside(found.faults, {f"data/mau-nho/{file}": spoilt})
    finally:
        path.write_bytes(whole)


PRINTED = ("dak-lak/editions/2020/published.csv", "dak-lak/editions/2022/published.csv", "dak-lak/lineage.csv")
WORDS = (
    "mean",
    "gap",
    "rank",
    "count",
    "value",
    "all",
    "top-2",
    ">=80",
    "so-y-te",
    "dti",
    "cqs-nhan-thuc",
    "tb-so",
    "1 2",
)
CELLS = st.sampled_from(WORDS) | st.sampled_from(["", "0", "1", "300", "not-submitted", "end", "2020-12-31", "x\u0301"])


@pytest.fixture(scope="module")
def printed(tmp_path_factory: pytest.TempPathFactory, data: Path) -> Path:
    root = tmp_path_factory.mktemp("printed") / "data"
    shutil.copytree(data / "dak-lak", root / "dak-lak")
    return root


@settings(max_examples=150)
@given(st.sampled_from(PRINTED), st.lists(st.tuples(st.floats(0, 1), CELLS), min_size=1, max_size=2))
def test_cells_of_printed_figures_give_faults_or_verdicts(
    printed: Path, file: str, changes: list[tuple[float, str]]
) -> None:
    path = printed / file
    whole = path.read_text("utf-8")
    lines = whole.splitlines()
    for where, cell in changes:
        number = 1 + int(where * (len(lines) - 2))
        cells = next(csv.reader([lines[number]]))
        cells[int(where * 7919) % len(cells)] = cell
        lines[number] = ",".join(f'"{text}"' if "," in text else text for text in cells)
    path.write_text("\n".join(lines) + "\n", "utf-8")
    try:
        assert all(edition.reconciled for edition in load(printed).indices[0].editions)
    except FaultsFound as found:
        assert found.faults.errors
    finally:
        path.write_text(whole, "utf-8")


@settings(max_examples=60)
@given(st.sampled_from(FILES), st.binary(min_size=1, max_size=200) | st.text(min_size=1, max_size=200).map(str.encode))
def test_any_bytes_for_a_file(home: Path, file: str, content: bytes) -> None:
    path = home / "mau-nho" / file
    whole = path.read_bytes()
    path.write_bytes(content)
    try:
        with pytest.raises(FaultsFound):
            load(home)
    finally:
        path.write_bytes(whole)
