"""The made-up index: one seed gives the same bytes, and everything that a method or an edition can have occurs."""

import csv
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import get_args

import pytest

from scoring.history.revised import revisions
from scoring.model.choices import Policy
from scoring.model.node import Total
from scoring.model.tables.spec import STATUSES
from scoring.model.tables.units import LINEAGE_KINDS
from scoring.results import EditionResult, IndexResult
from scoring.rules.shapes import SHAPES
from tests.sample.province import write
from tests.site.built import DATA, scored

FOLDER = DATA / "tinh-mau"


def _bytes(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def _rows(name: str) -> Iterator[dict[str, str]]:
    for path in sorted(FOLDER.rglob(name)):
        with path.open(encoding="utf-8", newline="") as file:
            yield from csv.DictReader(file)


@pytest.fixture(scope="module")
def sample() -> IndexResult:
    return next(index for index in scored().indices if index.id == "tinh-mau")


def _edition(index: IndexResult, name: str) -> EditionResult:
    return next(edition for edition in index.editions if edition.id == name)


def test_same_seed_same_bytes(tmp_path: Path) -> None:
    for name in ("one", "two"):
        write(tmp_path / name)
    assert _bytes(tmp_path / "one") == _bytes(tmp_path / "two")
    assert _bytes(tmp_path / "one") == _bytes(FOLDER), "python -m tests.sample"


def test_small_enough_to_read() -> None:
    files = _bytes(FOLDER)
    assert sum(map(len, files.values())) < 2_000_000
    lines = [line for name, text in files.items() if name.startswith("methods/") for line in text.decode().split("\n")]
    assert max(map(len, lines)) <= 160


def test_every_shape_with_a_worked_example(sample: IndexResult) -> None:
    for method in sample.methods.values():
        used: set[type] = set()
        worked: set[type] = set()
        for leaf in method.leaves:
            shapes = {type(rule) for rule in (leaf.rule, *leaf.rules.values()) if rule is not None}
            used |= shapes
            worked |= shapes if leaf.examples else set()
        assert used == worked == set(SHAPES)
        assert 3 * sum(bool(leaf.examples) for leaf in method.leaves) >= len(method.leaves)


def test_every_word_of_the_closed_lists_occurs(sample: IndexResult) -> None:
    assert {row["status"] for row in _rows("inputs.csv")} - {""} == set(STATUSES)
    assert {row["kind"] for row in _rows("lineage.csv")} == set(LINEAGE_KINDS)
    nodes = [node for method in sample.methods.values() for node in method.nodes.values()]
    assert {node.total for node in nodes} == set(get_args(Total))
    of_methods = {
        policy.choice for method in sample.methods.values() for policy in (method.missing, method.not_applicable)
    }
    of_nodes = {policy for node in nodes for policy in (node.missing, node.not_applicable) if policy is not None}
    assert of_methods | of_nodes == set(get_args(Policy))
    assert any(node.only for node in nodes)
    assert any(node.coverage for node in nodes)
    assert any(node.rules for node in nodes)


def test_two_views_overlap(sample: IndexResult) -> None:
    one, two = sample.methods["07-2024"].views_by_id.values()
    assert set(one.of) & set(two.of)


def test_a_claim_differs_only_with_a_reason() -> None:
    rows = [row for row in _rows("inputs.csv") if row["input"]]
    differing = [row for row in rows if row["self"] != row["verified"]]
    assert all(row["reason_vi"] and row["reason_en"] for row in differing)
    assert 0.06 < len(differing) / len(rows) < 0.1
    assert any(not row["verified"] for row in differing), "one that was claimed and not verified"


@pytest.mark.parametrize(
    ("edition", "units"),
    [
        ("2022", {"so-nganh": 18, "huyen": 15}),
        ("2023", {"so-nganh": 18, "huyen": 15}),
        ("2024", {"so-nganh": 17, "huyen": 16}),
        ("2025", {"so-nganh": 17, "xa": 24}),
    ],
)
def test_units_of_each_edition(sample: IndexResult, edition: str, units: dict[str, int]) -> None:
    assert {group.id: len(group.units) for group in _edition(sample, edition).groups} == units


@pytest.mark.parametrize("edition", ["2023", "2024"])
def test_a_tie_in_rank(sample: IndexResult, edition: str) -> None:
    found = _edition(sample, edition)
    departments = next(group for group in found.groups if group.id == "so-nganh")
    assert max(Counter(departments.ranks[found.method.tree.id].values()).values()) == 2


def test_the_council_raised_one_and_lowered_one(sample: IndexResult) -> None:
    edition = _edition(sample, "2023")
    figures = {key: figure for group in edition.groups for key, figure in group.figures.items()}
    by_rule = {key: ruled.points for key in edition.overrides if (ruled := figures[key].by_rule) is not None}
    raised = [row.points > (by_rule[key] or 0) for key, row in edition.overrides.items()]
    assert sorted(raised) == [False, True]


def test_two_corrections_move_two_units_and_those_they_pass(sample: IndexResult) -> None:
    (revised,) = revisions(_edition(sample, "2024"))
    assert [row.row.cause for row in revised.corrections] == ["wrong-verification", "typing"]
    ranks = {found.unit.id: (found.before.rank, found.after.rank) for found in revised.moved}
    corrected = {"huyen-mau-3": (2, 1), "so-mau-9": (11, 10)}
    assert ranks == {**corrected, "huyen-mau-4": (1, 2), "so-mau-10": (10, 11)}


def test_what_units_say_is_answered_or_not(sample: IndexResult) -> None:
    outcomes = {(edition.id, row.outcome) for edition in sample.editions for row in edition.files.appeals}
    assert outcomes == {("2024", "upheld"), ("2024", "rejected"), ("2025", "rejected"), ("2025", None)}
    replies = [row for edition in sample.editions for row in edition.files.replies]
    assert {row.answer_date is None for row in replies} == {True, False}
    assert [edition.releases[-1].status for edition in sample.yearly] == ["final", "final", "revised", "provisional"]
