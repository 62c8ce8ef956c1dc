"""Whatever bytes a file holds, reading it raises nothing but the faults that it has."""

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
    shutil.copytree(data / "tinh-mau", root / "tinh-mau")
    return root


@settings(max_examples=150, deadline=None, derandomize=True)
@given(st.sampled_from(FILES), st.lists(st.tuples(st.floats(0, 1), st.integers(0, 12), BITS), min_size=1, max_size=3))
def test_damaged_bytes_give_faults_or_results(home: Path, file: str, damage: list[tuple[float, int, bytes]]) -> None:
    path = home / "tinh-mau" / file
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


@settings(max_examples=60, deadline=None, derandomize=True)
@given(st.sampled_from(FILES), st.binary(min_size=1, max_size=200) | st.text(min_size=1, max_size=200).map(str.encode))
def test_any_bytes_for_a_file(home: Path, file: str, content: bytes) -> None:
    path = home / "tinh-mau" / file
    whole = path.read_bytes()
    path.write_bytes(content)
    try:
        with pytest.raises(FaultsFound):
            load(home)
    finally:
        path.write_bytes(whole)
