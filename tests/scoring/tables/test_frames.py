"""Results as flat tables: the same digits as everywhere else, and nothing where there is nothing."""

import csv
import io
import json
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pandas as pd
import pytest

from scoring.model.figure import without
from scoring.results import EditionResult, IndexResult, Results
from scoring.tables.out import as_csv, as_json
from scoring.tables.results import RESULTS, results_frame
from scoring.tables.statistics import STATISTICS, statistics_frame


def _records(frame: pd.DataFrame) -> list[dict[str, str | None]]:
    return json.loads("".join(as_json(frame)))


@pytest.fixture(scope="module")
def printed(dak_lak: IndexResult, dak_lak_2020: EditionResult) -> dict[tuple[str | None, str | None], dict[str, Any]]:
    rows = _records(results_frame(dak_lak, dak_lak_2020))
    return {(row["unit"], row["node"]): row for row in rows}


@pytest.fixture(scope="module")
def computed(mau_nho: IndexResult, mau_nho_2023: EditionResult) -> dict[tuple[str | None, str | None], dict[str, Any]]:
    rows = _records(results_frame(mau_nho, mau_nho_2023))
    return {(row["unit"], row["node"]): row for row in rows}


def test_a_printed_row(printed: dict[tuple[str, str], dict[str, Any]]) -> None:
    row = printed["so-noi-vu", "dti"]
    assert (row["points"], row["maximum"], row["value"], row["rank"]) == ("112.1", "180", "0.6228", None)
    assert (row["origin"], row["status"], row["made_up"]) == ("transcribed", None, "false")
    assert (row["source_file"], row["source_line"]) == ("data/dak-lak/editions/2020/published.csv", "11")


def test_a_partial_total_has_no_value(printed: dict[tuple[str, str], dict[str, Any]]) -> None:
    row = printed["huyen-ea-kar", "dti"]
    assert (row["points"], row["value"], row["lacking"]) == ("112.07", None, "xhs")


def test_no_rank_column_is_filled_in_2020(printed: dict[tuple[str, str], dict[str, Any]]) -> None:
    for column in ("rank", "rank_of", "rank_origin"):
        assert {row[column] for row in printed.values()} == {None}


def test_a_row_says_the_kind_of_its_source(printed: dict[tuple[str, str], dict[str, Any]]) -> None:
    assert printed["so-noi-vu", "dti"]["source_kind"] == "office"
    assert printed["so-giao-thong", "dti"]["source_kind"] == "office"
    # Below what the document prints there is no row.
    assert (printed["so-noi-vu", "cqs"]["status"], printed["so-noi-vu", "cqs"]["source_kind"]) == ("not-found", None)


def test_a_printed_value_and_rank(dak_lak: IndexResult) -> None:
    edition = next(edition for edition in dak_lak.editions if edition.id == "2022")
    rows = {row["unit"]: row for row in _records(results_frame(dak_lak, edition))}
    row = rows["so-nong-nghiep"]
    assert (row["points"], row["maximum"], row["value"]) == ("0.81979", "1", "0.81979")
    # The article does not say among how many the first is first.
    assert (row["rank"], row["rank_of"], row["rank_origin"], row["source_kind"]) == ("1", None, "printed", "press")
    row = rows["so-tai-nguyen"]
    assert (row["points"], row["rank"], row["rank_of"], row["rank_origin"]) == ("0.67884", None, None, None)


def test_a_rank_that_is_only_implied_by_its_source(results: Results) -> None:
    """Quảng Bình 2021: 61st of 63, worked out from the places it rose by in 2022; no figure was found."""
    index = next(index for index in results.indices if index.id == "viet-nam")
    edition = next(edition for edition in index.editions if edition.id == "2021")
    rows = {(row["unit"], row["node"]): row for row in _records(results_frame(index, edition))}
    row = rows["quang-binh", "dti"]
    assert (row["rank"], row["rank_of"], row["rank_origin"]) == ("61", "63", "printed")
    assert (row["quality"], row["points"], row["status"], row["source_kind"]) == (
        "derived",
        None,
        "not-found",
        "office",
    )
    assert rows["lai-chau", "dti"]["quality"] is None
    assert {row["quality"] for row in rows.values()} == {None, "derived"}


def test_a_computed_row(computed: dict[tuple[str, str], dict[str, Any]]) -> None:
    row = computed["so-mau-3", "dti"]
    assert (row["points"], row["maximum"], row["value"], row["rank"]) == ("47.83", "65", "0.7358", "2")
    assert (row["origin"], row["made_up"], row["level"]) == ("computed", "true", "tong")
    assert (row["rank_of"], row["rank_origin"], row["quality"], row["source_kind"]) == ("4", "computed", None, None)
    assert computed["so-mau-3", "hoat-dong"]["left_out"] == "b1 b2"
    assert computed["so-mau-4", "hoat-dong"]["zeroed"] == "b4"
    assert (computed["so-mau-2", "b3"]["points"], computed["so-mau-2", "b3"]["self_points"]) == ("0.00", "5.00")


def test_a_decision_of_the_council_where_the_rule_gives_nothing(
    mau_nho: IndexResult, mau_nho_2023: EditionResult
) -> None:
    group = mau_nho_2023.groups[0]
    decided = {
        ("so-mau-2", "b3"): without("not-verified", transcribed=False),
        ("so-mau-3", "dti"): group.figures["so-mau-2", "b3"],
    }
    figures = {key: figure._replace(by_rule=decided.get(key)) for key, figure in group.figures.items()}
    edition = replace(mau_nho_2023, groups=(replace(group, figures=figures),))
    rows = {(row["unit"], row["node"]): row for row in _records(results_frame(mau_nho, edition))}
    said = {key: (row["rule_points"], row["rule_status"]) for key, row in rows.items() if key in decided}
    assert said == {("so-mau-2", "b3"): (None, "not-verified"), ("so-mau-3", "dti"): ("0.00", None)}
    assert {row["rule_status"] for key, row in rows.items() if key not in decided} == {None}


def test_csv_and_records_hold_the_same_cells(mau_nho: IndexResult, mau_nho_2023: EditionResult) -> None:
    frame = results_frame(mau_nho, mau_nho_2023)
    text = "".join(as_csv(frame))
    read = list(csv.DictReader(io.StringIO(text)))
    assert read == [{key: value or "" for key, value in row.items()} for row in _records(frame)]
    assert "\r" not in text


def test_figures_stay_text_in_json(mau_nho: IndexResult, mau_nho_2023: EditionResult) -> None:
    """A reader's binary float would change a digit."""
    cells = [cell for row in _records(results_frame(mau_nho, mau_nho_2023)) for cell in row.values()]
    assert {type(cell) for cell in cells} == {str, type(None)}
    assert "" not in cells


def test_statistics_say_over_how_many_and_whom(dak_lak: IndexResult, dak_lak_2020: EditionResult) -> None:
    rows = _records(statistics_frame(dak_lak, dak_lak_2020))
    row = next(row for row in rows if (row["group"], row["node"]) == ("huyen", "dti"))
    assert (row["units"], row["n"], row["n_partial"], row["mean"]) == ("15", "13", "1", "146.34")
    assert len((row["members"] or "").split(" ")) == 13
    assert Decimal(row["lowest"] or "") == Decimal("95.5")


@pytest.mark.parametrize("columns", [RESULTS, STATISTICS])
def test_every_column_has_its_meaning_in_both_languages(columns: tuple[Any, ...]) -> None:
    assert all(column.vi and column.en and column.type for column in columns)
    assert len({column.name for column in columns}) == len(columns)
