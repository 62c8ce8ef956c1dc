"""A unit over editions: a line is drawn only within one method and where there are values."""

from fractions import Fraction
from pathlib import Path

from scoring.history.series import series
from scoring.results import IndexResult, load


def test_a_run_by_one_method(mau_nho: IndexResult) -> None:
    found = series(mau_nho, "so-mau-3")
    assert [point.value for point in found.points] == [Fraction("47.83") / 65, Fraction(9, 10)]
    assert [[point.edition.id for point in run] for run in found.runs] == [["2023", "2024"]]


def test_a_missing_value_is_a_gap(mau_nho: IndexResult) -> None:
    found = series(mau_nho, "so-mau-5")
    assert [point.value for point in found.points] == [None, Fraction(52, 100)]
    assert [[point.edition.id for point in run] for run in found.runs] == [["2024"]]


def test_another_method_breaks_the_run(copied: Path) -> None:
    methods = copied / "mau-nho/methods"
    (methods / "2-2024.yaml").write_bytes((methods / "1-2023.yaml").read_bytes())
    edition = copied / "mau-nho/editions/2024/edition.yaml"
    edition.write_text(edition.read_text("utf-8").replace("method: 1-2023", "method: 2-2024"), "utf-8")
    found = series(load(copied).indices[1], "so-mau-1")
    assert [[point.edition.id for point in run] for run in found.runs] == [["2023"], ["2024"]]
    assert [gap.reasons for gap in found.breaks] == [("method",)]
    assert found.changes == ()


def test_a_unit_without_a_value_has_no_run(dak_lak: IndexResult) -> None:
    found = series(dak_lak, "huyen-krong-buk")
    assert [point.edition.id for point in found.points] == ["2020", "2022", "2023"]
    assert [point.value for point in found.points] == [None] * 3
    assert (found.runs, found.changes) == ((), ())


def test_a_partial_total_is_a_point_without_a_value(dak_lak: IndexResult) -> None:
    """112.07 of two pillars out of three in 2020; nothing was found for 2022; 0.5046 in 2023."""
    found = series(dak_lak, "huyen-ea-kar")
    assert [point.value for point in found.points] == [None, None, Fraction("0.5046")]
    assert found.points[0].figure.text == "112.07"
    assert [[point.edition.id for point in run] for run in found.runs] == [["2023"]]
    assert [gap.reasons for gap in found.breaks] == [("method", "missing"), ("missing",)]


def test_points_know_their_rank_and_changes_are_after_minus_before(mau_nho: IndexResult) -> None:
    """20.20 of 100, the last of four; then 47.00 of 100, the last of five."""
    found = series(mau_nho, "so-mau-4")
    assert [(point.rank, point.of) for point in found.points] == [(4, 4), (5, 5)]
    (change,) = found.changes
    assert (change.before, change.after) == found.points
    assert (change.value, change.rank) == (Fraction("0.268"), 1)
