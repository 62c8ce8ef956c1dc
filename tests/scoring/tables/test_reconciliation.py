"""The reconciliation as a flat table: every sum, every difference, and what was printed in a figure's stead."""

from typing import Any

import pytest

from scoring.results import EditionResult, IndexResult
from scoring.tables.reconciliation import RECONCILIATION, reconciliation_frame


@pytest.fixture(scope="module")
def rows(dak_lak: IndexResult, dak_lak_2020: EditionResult) -> dict[str, dict[str, Any]]:
    frame = reconciliation_frame(dak_lak, dak_lak_2020)
    return {str(row["id"]): {str(key): cell for key, cell in row.items()} for row in frame.to_dict(orient="records")}


def test_all_three_sums_of_a_difference(rows: dict[str, dict[str, Any]]) -> None:
    row = rows["chenh-so-dau-cuoi"]
    assert [row["basis"], row["other_basis"], row["third_basis"]] == ["named", "selected", "printed"]
    assert [row["recomputed"], row["other"], row["third"]] == ["49.12", "51.41", "84.19"]
    assert (row["third_arithmetic"], row["third_members"]) == ("141.83 − 57.64", None)


def test_no_sum_is_left_out(dak_lak_2020: EditionResult, rows: dict[str, dict[str, Any]]) -> None:
    for name, found in dak_lak_2020.reconciled.items():
        bases = [rows[name][column] for column in ("basis", "other_basis", "third_basis")]
        assert [basis for basis in bases if basis] == [one.basis for one in found.sums]


def test_numbers_that_stand_twice_and_numbers_that_are_missing(rows: dict[str, dict[str, Any]]) -> None:
    assert (rows["stt-so"]["twice"], rows["stt-so"]["missing"]) == ("8", "12")


def test_no_difference_is_left_out(dak_lak_2020: EditionResult, rows: dict[str, dict[str, Any]]) -> None:
    columns = ("named_only", "table_only", "twice", "missing", "left_out", "partial", "tied")
    for name, found in dak_lak_2020.reconciled.items():
        said = [rows[name][column] for column in columns if rows[name][column]]
        assert sorted(said) == sorted(" ".join(one.items) for one in found.recomputed.differences)


def test_what_stands_in_the_stead_of_a_figure(rows: dict[str, dict[str, Any]]) -> None:
    dash = rows["max-bang-so-kts"]
    assert (dash["printed"], dash["printed_status"]) == (None, "not-applicable")
    assert rows["max-bang-so-cqs"]["printed_status"] is None


def test_every_column_has_its_meaning_in_both_languages() -> None:
    assert all(column.vi and column.en and column.type for column in RECONCILIATION)
    assert len({column.name for column in RECONCILIATION}) == len(RECONCILIATION)
    assert all("printed" in column.en for column in RECONCILIATION if column.name == "third_basis")
