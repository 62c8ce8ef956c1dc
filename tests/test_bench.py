"""What the benchmarks rest on: a made-up index without faults, and an exponent that is the one of its points."""

from pathlib import Path
from random import Random

import pytest

from bench import check, engine
from bench.made import HALVES, Criterion, rows, write_index
from bench.measured import tree
from bench.sizes import exponent
from scoring.results import load


@pytest.mark.parametrize("criteria", [HALVES, check.CRITERIA, engine.CRITERIA], ids=["halves", "check", "engine"])
def test_a_made_up_index_has_no_fault_and_every_score(tmp_path: Path, criteria: tuple[Criterion, ...]) -> None:
    write_index(tmp_path, 3, criteria, {"2023": rows(criteria, 3, Random(1)), "2024": rows(criteria, 3, Random(2))})
    (index,) = load(tmp_path).indices
    totals = [group.at("tong-diem") for edition in index.editions for group in edition.groups]
    assert [[figure.points is not None for figure in total.values()] for total in totals] == [[True] * 3] * 2


@pytest.mark.parametrize("true", [0.5, 1.0, 1.3])
def test_the_exponent_of_a_power_is_found_whatever_one_page_costs(true: float) -> None:
    assert exponent([(n, 0.007 * n**true) for n in (1000, 3321, 10000)]) == pytest.approx(true)


def test_a_site_is_counted_by_pages_files_and_bytes(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "index.html").write_bytes(b"x" * 1500)
    (tmp_path / "data.csv").write_bytes(b"x" * 500)
    assert tree(tmp_path) == (1, 2, 0.002)
