"""Every mistake is told once, by its code, at its file, line and column; nothing else is told.

The first of each code is shown on the site: the file with what is shown is in step.
"""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from examples import FILE, FIRST, example, prose_example
from mistakes import MISTAKES
from mutation import INDICES, Mutation
from of_commands import of_commands
from pages import PROSE, read
from shown_lines import snapshot

from scoring.faults import Faults, Kind, addresses, change, imported, importing, markdown, prose, workbook
from scoring.faults.codes import CODES

SHOWN = json.loads(FILE.read_text("utf-8"))


def test_every_code_has_a_mistake() -> None:
    """But those of changes, workbooks, imports and prose, which no data folder holds: their own tests have them."""
    modules = (addresses, change, prose, markdown, workbook, importing, imported)
    elsewhere = {kind.code for module in modules for kind in vars(module).values() if isinstance(kind, Kind)}
    assert {mistake.code for mistake in MISTAKES} | elsewhere == set(CODES)


def test_the_pages_show_an_example_of_every_code() -> None:
    """No more and no fewer, in a file that stays small."""
    assert list(SHOWN) == list(CODES), "make mistakes"
    assert FILE.stat().st_size < 200_000


def test_the_examples_of_imports_and_changes_are_in_step(tmp_path: Path) -> None:
    made = of_commands(tmp_path)
    assert {code: SHOWN[code] for code in made} == made, "make mistakes"
    assert set(made) == set(CODES) - {mistake.code for mistake in (*MISTAKES, *PROSE)}


@pytest.mark.parametrize("mistake", PROSE, ids=lambda mistake: f"{mistake.code} {mistake.name}")
def test_mistake_of_a_page(mistake: Mutation, tmp_path: Path) -> None:
    assert SHOWN[mistake.code] == prose_example(mistake, tmp_path), "make mistakes"
    assert sorted(fault.kind.code for fault in read(tmp_path)) == sorted((mistake.code, *mistake.also))


def test_every_code_of_pages_has_a_mistake() -> None:
    kinds = {kind.code for module in (markdown, prose) for kind in vars(module).values() if isinstance(kind, Kind)}
    assert {mistake.code for mistake in PROSE} == kinds


def test_names_are_different() -> None:
    names = [mistake.name for mistake in MISTAKES]
    assert len(set(names)) == len(names)


@pytest.mark.parametrize("mistake", MISTAKES, ids=lambda mistake: f"{mistake.code} {mistake.name}")
def test_mistake(
    mistake: Mutation,
    copy: Callable[..., Path],
    checked: Callable[[Path], Faults],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    if mistake.limit:
        monkeypatch.setattr(*mistake.limit)
    copied = copy(*mistake.indices)
    before = snapshot(copied)
    spot = mistake.change(copied)
    found = checked(copied)
    faults = list(found)
    if FIRST[mistake.code] is mistake:
        assert SHOWN.get(mistake.code) == example(mistake.code, spot, before, snapshot(copied), found), "make mistakes"
    told = sorted(fault.kind.code for fault in faults)
    assert told == sorted((mistake.code, *mistake.also))
    assert (f"data/{spot.file}", spot.line, spot.column) in [
        tuple(fault.place) for fault in faults if fault.kind.code == mistake.code
    ]
    for fault in faults:
        for language in ("vi", "en"):
            assert not any("{" in said for said in fault.said(language) if "{" not in str(fault.values))


@pytest.mark.parametrize("index", INDICES)
def test_a_valid_folder_has_no_fault(index: str, copy: Callable[..., Path], checked: Callable[[Path], Faults]) -> None:
    assert list(checked(copy(index))) == []
