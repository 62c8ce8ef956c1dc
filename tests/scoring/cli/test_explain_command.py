"""The arithmetic, line by line, in English."""

from collections.abc import Callable
from pathlib import Path

import pytest

from scoring.cli.main import main

Explain = Callable[..., list[str]]


@pytest.fixture
def said(few: Path, capsys: pytest.CaptureFixture[str]) -> Explain:
    def explain(*argv: str) -> list[str]:
        assert main(["explain", *argv, "--data", str(few), "--lang", "en"]) == 0
        return [line.strip() for line in capsys.readouterr().out.splitlines()]

    return explain


def test_a_ratio(said: Explain) -> None:
    lines = said("mau-nho", "2023", "so-mau-1", "b1")
    assert lines[0] == "B.1. Fully online services that were used: 15.56 / 20"
    assert any(line.startswith("7 ÷ 9 × 20") and line.endswith("15.56") for line in lines)
    assert any("Services with applications" in line and "7" in line for line in lines)


def test_a_sum(said: Explain) -> None:
    lines = said("mau-nho", "2023", "so-mau-1")
    assert "35.83 + 41.56 = 77.39" in lines


def test_claimed_and_verified_stand_side_by_side(said: Explain) -> None:
    lines = said("mau-nho", "2023", "so-mau-2", "b3")
    assert any("yes" in line and "no" in line and "Firewall" in line for line in lines)


def test_only_what_lies_below_the_node(said: Explain) -> None:
    assert not any(line.startswith("A.1") for line in said("mau-nho", "2023", "so-mau-1", "hoat-dong"))


def test_a_printed_figure_has_no_arithmetic(said: Explain) -> None:
    lines = said("dak-lak", "2020", "so-noi-vu", "dti")
    assert lines[0] == "Digital transformation index: 112.1 / 180"
    assert not any("÷" in line or " = " in line for line in lines)


def test_no_number_is_said_with_its_reason(said: Explain) -> None:
    lines = said("dak-lak", "2020", "so-giao-thong", "dti")
    assert "not submitted" in lines[0].lower().replace("-", " ") or "did not" in lines[0].lower()


def test_a_partial_total_says_what_it_lacks(said: Explain) -> None:
    lines = said("dak-lak", "2020", "huyen-ea-kar")
    assert "from 2 of 3 parts" in lines[0]
    assert "Report on the results of the 2020 digital transformation index of Đắk Lắk province" in lines
    assert "without III. Digital society" in lines


def test_what_counts_as_nothing_is_said_with_its_reason_and_evidence(said: Explain) -> None:
    lines = said("mau-nho", "2024", "so-mau-4")
    assert any(line.startswith("counted as 0 by the method: B.5.") for line in lines)
    assert "Reason: The decision of approval was not handed in." in lines
    assert any(line.startswith("Evidence: 02/KH-MẪU") for line in lines)
    at = lines.index("State of approval: claimed approved, verified —")
    assert ":57" in lines[at:]
