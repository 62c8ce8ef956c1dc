"""A unit's document in what the small sites do not have: printed and partial figures, two groups, views."""

import json
from typing import Any

import pytest

from scoring.results import EditionResult, IndexResult, Results
from scoring.tables.results import results_frame
from scoring.tables.statistics import statistics_frame
from scoring.tables.unit import unit_documents


def _documents(index: IndexResult, edition: EditionResult) -> dict[str, dict[str, Any]]:
    found = unit_documents(index, edition, results_frame(index, edition), statistics_frame(index, edition))
    return {unit: json.loads(document) for unit, document in found}


@pytest.fixture(scope="module")
def printed(dak_lak: IndexResult, dak_lak_2020: EditionResult) -> dict[str, dict[str, Any]]:
    return _documents(dak_lak, dak_lak_2020)


def test_a_printed_total_that_lacks_a_part(printed: dict[str, dict[str, Any]]) -> None:
    (group,) = printed["huyen-ea-kar"]["groups"]
    total = group["nodes"][0]
    assert total == {
        "node": "dti",
        "level": "tong",
        "depth": 0,
        "name": total["name"],
        "n": "13",
        "mean": "146.34",
        "median": total["median"],
        "points": "112.07",
        "maximum": "420",
        "origin": "transcribed",
        "lacking": "xhs",
        "source_kind": "office",
        "source_file": "data/dak-lak/editions/2020/published.csv",
        "source_line": "47",
        "parts": "cqs kts xhs",
        "printed": total["printed"],
    }
    (origin,) = total["printed"]
    assert (origin["of"], origin["line"], origin["source_kind"]) == ("figure", "47", "office")
    assert {*origin["document"], *origin["place"]} == {"vi", "en"}


def test_no_rank_where_there_is_none(printed: dict[str, dict[str, Any]]) -> None:
    assert {document["ranked"] for document in printed.values()} == {False}
    keys = {key for row in printed.values() for group in row["groups"] for node in group["nodes"] for key in node}
    assert not [key for key in keys if key.startswith("rank")]


def test_a_partial_edition_has_no_mean_and_a_unit_of_two_groups_has_both(results: Results) -> None:
    index = next(index for index in results.indices if index.id == "viet-nam")
    documents = _documents(index, index.editions[-1])
    twice = {unit: [group["group"] for group in row["groups"]] for unit, row in documents.items()}
    assert ["tinh-63", "tinh-34"] in [sorted(groups, reverse=True) for groups in twice.values()]
    assert not [row for row in documents.values() for group in row["groups"] if "mean" in group["nodes"][0]]


def test_a_view_is_no_part_of_the_total(results: Results) -> None:
    found = [
        (group, node)
        for index in results.indices
        for edition in index.editions
        if edition.method.views
        for row in list(_documents(index, edition).values())[:2]
        for group in row["groups"]
        for node in group["nodes"]
        if node.get("view")
    ]
    assert found
    for group, node in found:
        assert node["depth"] == 1
        assert node["level"] == group["levels"][-1]["level"]
