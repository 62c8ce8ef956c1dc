"""Numbers that stand twice: when it is no wonder, nothing is said."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from scoring.checks import copies
from scoring.faults import Faults
from scoring.gate import pass_gate

ROOT = Path(__file__).resolve().parents[3]
INPUTS = "mau-nho/editions/2023/inputs.csv"


@pytest.fixture
def found(tmp_path: Path) -> Callable[..., list[str]]:
    """The warnings on copies, after `old` became `new` in the rows of so-mau-2, which are those of so-mau-1."""

    def run(old: str = "", new: str = "") -> list[str]:
        shutil.copytree(ROOT / "tests/fixtures/hand/data/mau-nho", tmp_path / "data/mau-nho")
        path = tmp_path / "data" / INPUTS
        rows = path.read_text("utf-8").splitlines(keepends=True)
        kept = [row for row in rows if not row.startswith("so-mau-2,")]
        pasted = [row.replace("so-mau-1", "so-mau-2") for row in rows if row.startswith("so-mau-1,")]
        text = "".join(reversed(pasted)).replace(old, new)
        path.write_text("".join(kept) + text, "utf-8")
        faults = Faults()
        pass_gate(tmp_path / "data", faults)
        codes = ("W-COPIED-UNIT", "W-COPIED-EDITION", "W-ZERO-UNIT")
        return [f"{fault.kind.code} {fault.key}" for fault in faults if fault.kind.code in codes]

    return run


def test_in_another_order(found: Callable[..., list[str]]) -> None:
    assert found() == ["W-COPIED-UNIT so-mau-1 so-mau-2"]


def test_other_answers_do_not_hide_the_numbers(found: Callable[..., list[str]]) -> None:
    assert found("a4,ke-hoach,yes,yes", "a4,ke-hoach,no,no") == ["W-COPIED-UNIT so-mau-1 so-mau-2"]


def test_one_number_of_its_own(found: Callable[..., list[str]]) -> None:
    assert found("b2,ho-so,1200,1200", "b2,ho-so,1201,1201") == []


def test_too_few_numbers(found: Callable[..., list[str]], monkeypatch: pytest.MonkeyPatch) -> None:
    """A unit has ten here."""
    monkeypatch.setattr(copies, "FEWEST", 11)
    assert found() == []
