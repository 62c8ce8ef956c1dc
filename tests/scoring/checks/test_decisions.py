"""A document is no later than what it decides: a correction, the outcome of an appeal, points of a released edition."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from scoring.faults import Faults
from scoring.gate import pass_gate

ROOT = Path(__file__).resolve().parents[3]
EVIDENCE = "mau-so/editions/2025/evidence.csv"
MINUTES, DECISION = "bb-hoi-dong,1/BB-MẪU (bịa đặt),", "qd-sua,7/QĐ-MẪU (bịa đặt),"


@pytest.fixture
def late(tmp_path: Path) -> Callable[[str, str, str], list[tuple[str, str]]]:
    """File and key of the warnings, after a document got another day."""

    def run(document: str, old: str, new: str) -> list[tuple[str, str]]:
        shutil.copytree(ROOT / "tests/fixtures/hand/data/mau-so", tmp_path / "data/mau-so")
        path = tmp_path / "data" / EVIDENCE
        text = path.read_text("utf-8")
        assert document + old in text
        path.write_text(text.replace(document + old, document + new), "utf-8")
        faults = Faults()
        pass_gate(tmp_path / "data", faults)
        found = [fault for fault in faults if fault.kind.code == "W-DECISION-LATER"]
        return [(fault.place.file.rpartition("/")[2], fault.key) for fault in found]

    return run


def test_on_the_day_itself(late: Callable[..., list[tuple[str, str]]]) -> None:
    """The decision and what it corrects are of 20 April."""
    assert late(DECISION, "2026-04-20", "2026-04-20") == []


def test_a_day_later(late: Callable[..., list[tuple[str, str]]]) -> None:
    """Six cells were corrected by it, one appeal was decided."""
    found = late(DECISION, "2026-04-20", "2026-04-21")
    assert [file for file, _ in found] == ["appeals.csv", *["corrections.csv"] * 6]
    assert found[0] == ("appeals.csv", "kn-1")
    assert found[1] == ("corrections.csv", "pm-a/truc-tuyen/nop verified")


@pytest.mark.parametrize(("day", "warned"), [("2026-02-01", []), ("2026-02-02", [("overrides.csv", "pm-c ke-hoach")])])
def test_points_of_the_council(
    day: str, warned: list[tuple[str, str]], late: Callable[..., list[tuple[str, str]]]
) -> None:
    """The first release is of 1 February."""
    assert late(MINUTES, "2026-01-20", day) == warned
