"""Every mistake is told once, by its code, at its file, line and column; nothing else is told."""

from collections.abc import Callable
from pathlib import Path

import pytest
from mistakes import MISTAKES
from mutation import INDICES, Mutation

from scoring.faults import Faults, Kind, prose, workbook
from scoring.faults.codes import CODES


def test_every_code_has_a_mistake() -> None:
    """But those of workbooks and prose, which no data folder holds: their own tests have them."""
    elsewhere = {kind.code for module in (prose, workbook) for kind in vars(module).values() if isinstance(kind, Kind)}
    assert {mistake.code for mistake in MISTAKES} | elsewhere == set(CODES)


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
    spot = mistake.change(copied)
    faults = list(checked(copied))
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
