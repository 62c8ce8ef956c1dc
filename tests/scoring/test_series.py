"""A unit over editions: a line is drawn only within one method and where there are values."""

from fractions import Fraction
from pathlib import Path

from scoring.history.series import series
from scoring.results import IndexResult, load


def test_a_run_by_one_method(tinh_mau: IndexResult) -> None:
    found = series(tinh_mau, "so-mau-3")
    assert [point.value for point in found.points] == [Fraction("47.83") / 65, Fraction(9, 10)]
    assert [[point.edition.id for point in run] for run in found.runs] == [["2023", "2024"]]


def test_a_missing_value_is_a_gap(tinh_mau: IndexResult) -> None:
    found = series(tinh_mau, "so-mau-5")
    assert [point.value for point in found.points] == [None, Fraction(52, 100)]
    assert [[point.edition.id for point in run] for run in found.runs] == [["2024"]]


def test_another_method_breaks_the_run(copied: Path) -> None:
    methods = copied / "tinh-mau/methods"
    (methods / "2-2024.yaml").write_bytes((methods / "1-2023.yaml").read_bytes())
    edition = copied / "tinh-mau/editions/2024/edition.yaml"
    edition.write_text(edition.read_text("utf-8").replace("method: 1-2023", "method: 2-2024"), "utf-8")
    found = series(load(copied).indices[1], "so-mau-1")
    assert [[point.edition.id for point in run] for run in found.runs] == [["2023"], ["2024"]]


def test_a_unit_without_a_value_has_no_run(dak_lak: IndexResult) -> None:
    assert series(dak_lak, "huyen-ea-kar").runs == ()
    assert len(series(dak_lak, "huyen-ea-kar").points) == 1
