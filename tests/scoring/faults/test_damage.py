"""Whatever bytes a file holds, reading it raises nothing but the faults that it has."""

import csv
import shutil
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scoring.faults import FaultsFound
from scoring.results import load

FILES = (
    "index.yaml",
    "units.csv",
    "methods/1-2023.yaml",
    "editions/2023/edition.yaml",
    "editions/2023/inputs.csv",
    "editions/2023/evidence.csv",
)
BITS = st.one_of(
    st.binary(max_size=6),
    st.sampled_from([b",", b'"', b"\n", b"\r", b":", b"- ", b"{", b"]", b"&a ", b"*a", b"!", b"\t", b"#", b"---\n"])
    | st.sampled_from([b"unknown", b"not-applicable", b"0", b"-1", b"1/0", b"\xef\xbb\xbf", b"\xcc\x81", b"", b"? "]),
)


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory, data: Path) -> Path:
    root = tmp_path_factory.mktemp("damage") / "data"
    shutil.copytree(data / "mau-nho", root / "mau-nho")
    return root


@settings(max_examples=150, deadline=None, derandomize=True)
@given(st.sampled_from(FILES), st.lists(st.tuples(st.floats(0, 1), st.integers(0, 12), BITS), min_size=1, max_size=3))
def test_damaged_bytes_give_faults_or_results(home: Path, file: str, damage: list[tuple[float, int, bytes]]) -> None:
    path = home / "mau-nho" / file
    whole = path.read_bytes()
    spoilt = whole
    for where, length, bits in damage:
        start = int(where * len(spoilt))
        spoilt = spoilt[:start] + bits + spoilt[start + length :]
    path.write_bytes(spoilt)
    try:
        load(home)
    except FaultsFound as found:
        assert found.faults.errors
        for fault in found.faults:
            assert fault.place.line >= 1
            assert fault.place.column >= 1
            assert all(fault.said("vi") + fault.said("en"))
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


@settings(max_examples=150, deadline=None, derandomize=True)
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


@settings(max_examples=60, deadline=None, derandomize=True)
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
