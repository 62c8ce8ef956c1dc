"""A unit's own figures in damaged files: read, or refused with faults of the file; never a crash."""

import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from scoring.faults import FaultsFound
from scoring.results import IndexResult
from scoring.self_check.own_file import checker, read_own
from scoring.self_check.workbook_file import read_workbook
from tests.scoring.reading.damaged import DAMAGE, Damage, damaged, told_inside

VERSION, GROUP = "1-2023", "so-nganh"
PARTS = ("xl/worksheets/sheet2.xml", "xl/worksheets/sheet5.xml", "xl/sharedStrings.xml", "xl/workbook.xml")
"""The sheet to type in, the hidden map, the words of both, and what sheets there are."""
XML = st.sampled_from(
    (
        b"<",
        b">",
        b"</c>",
        b'"',
        b"&amp;",
        b"<v>1e999</v>",
        b't="e"',
        b't="b"',
        b"<f>A1</f>",
        b'r="ZZZ9"',
        b"99999999999",
    )
)
OWN = b"node,input,value,status\na2,cuoc-hop,4,\na4,ke-hoach,yes,\nb4,,,not-submitted\n"


@settings(max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(DAMAGE)
def test_own_figures(tmp_path: Path, mau_nho: IndexResult, damage: Damage) -> None:
    path, content = tmp_path / "own.csv", damaged(OWN, damage)
    path.write_bytes(content)
    try:
        read_own(path, checker(mau_nho.methods[VERSION], GROUP))
    except FaultsFound as found:
        assert found.faults.errors
        told_inside(found.faults, {path.name: content})


@pytest.fixture
def taken(mau_nho: IndexResult, tmp_path: Path) -> Callable[[], None]:
    """Reads the workbook in the folder: figures, or faults of its own."""
    method = mau_nho.methods[VERSION]

    def run() -> None:
        try:
            read_workbook(tmp_path / "a.xlsx", "a.xlsx").own(method, GROUP, checker(method, GROUP))
        except FaultsFound as found:
            assert found.faults.errors
            assert all(fault.place.file.startswith("a.xlsx") for fault in found.faults)
            told_inside(found.faults, {})

    return run


@settings(max_examples=120, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(DAMAGE | st.binary(max_size=200))
def test_the_bytes_of_a_workbook(
    filled: Path, tmp_path: Path, taken: Callable[[], None], damage: Damage | bytes
) -> None:
    content = damage if isinstance(damage, bytes) else damaged(filled.read_bytes(), damage)
    (tmp_path / "a.xlsx").write_bytes(content)
    taken()


@settings(max_examples=120, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.sampled_from(PARTS),
    DAMAGE | st.lists(st.tuples(st.floats(0, 1), st.integers(0, 12), XML), min_size=1, max_size=3),
)
def test_the_parts_of_a_workbook(
    filled: Path, tmp_path: Path, taken: Callable[[], None], part: str, damage: Damage
) -> None:
    with zipfile.ZipFile(filled) as old, zipfile.ZipFile(tmp_path / "a.xlsx", "w") as new:
        for name in old.namelist():
            content = old.read(name)
            new.writestr(name, damaged(content, damage) if name == part else content)
    taken()
