"""What the benchmarks rest on: a made-up index without faults, and an exponent that is the one of its points."""

import json
from pathlib import Path
from random import Random

import pytest

from bench import check, engine, values
from bench.made import HALVES, Criterion, rows, write_index
from bench.measured import tree
from bench.sizes import exponent
from plugins.language import languages
from plugins.scorecards.cells import cell
from plugins.scorecards.shown_nodes import components
from scoring.results import load


@pytest.mark.parametrize("criteria", [HALVES, check.CRITERIA, engine.CRITERIA], ids=["halves", "check", "engine"])
def test_a_made_up_index_has_no_fault_and_every_score(tmp_path: Path, criteria: tuple[Criterion, ...]) -> None:
    write_index(tmp_path, 3, criteria, {"2023": rows(criteria, 3, Random(1)), "2024": rows(criteria, 3, Random(2))})
    (index,) = load(tmp_path).indices
    totals = [group.at("tong-diem") for edition in index.editions for group in edition.groups]
    assert [[figure.points is not None for figure in total.values()] for total in totals] == [[True] * 3] * 2


def test_peers_are_given_what_pages_print(tmp_path: Path) -> None:
    data, place = tmp_path / "data", tmp_path / "values"
    write_index(data, 3, HALVES, {"2024": rows(HALVES, 3, Random(1))})
    addresses = values.write(data, place)
    (index,) = load(data).indices
    group, vi = index.editions[0].groups[0], languages()[0]
    (given,) = [json.loads(file.read_text("utf-8")) for file in place.iterdir()]
    assert [one["address"] for one in given] == addresses
    for one in given:
        cells = [cell(vi, group, node, group.figures[one["id"], node.id]) for node in components(group)]
        assert [(part["text"], part["width"]) for part in one["parts"]] == [(shown.text, shown.bar) for shown in cells]
        assert len(one["rows"]) == len(group.method.places)


@pytest.mark.parametrize("true", [0.5, 1.0, 1.3])
def test_the_exponent_of_a_power_is_found_whatever_one_page_costs(true: float) -> None:
    assert exponent([(n, 0.007 * n**true) for n in (1000, 3321, 10000)]) == pytest.approx(true)


def test_a_site_is_counted_by_pages_files_and_bytes(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "index.html").write_bytes(b"x" * 1500)
    (tmp_path / "data.csv").write_bytes(b"x" * 500)
    assert tree(tmp_path) == (1, 2, 0.002)
