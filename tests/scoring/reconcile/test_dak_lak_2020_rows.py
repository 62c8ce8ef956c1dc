"""Đắk Lắk 2020: each mean, count and list of names of published.csv, done again from the typed tables."""

import csv
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import pytest
from dak_lak_report import TABLE_2, chosen, column, mean

from scoring.results import EditionResult

PUBLISHED = Path(__file__).resolve().parents[3] / "data/dak-lak/editions/2020/published.csv"
Row = dict[str, str]

with PUBLISHED.open(encoding="utf-8", newline="") as file:
    ROWS: list[Row] = list(csv.DictReader(file))


def of_kind(*kinds: str) -> list[object]:
    return [pytest.param(row, id=row["id"]) for row in ROWS if row["statistic"] in kinds]


def test_every_printed_claim_is_reconciled(dak_lak_2020: EditionResult) -> None:
    claims = {row["id"] for row in ROWS if row["id"]}
    totals = {f"huyen/{unit}/dti" for unit, figures in TABLE_2.items() if figures[3] is not None}
    assert len(totals) == 13
    assert set(dak_lak_2020.reconciled) == claims | totals
    assert len(dak_lak_2020.reconciled) == 162


@pytest.mark.parametrize("row", of_kind("mean"))
def test_mean(dak_lak_2020: EditionResult, row: Row) -> None:
    units, figures = column(row["group"], row["node"])
    selected = mean(figures, chosen(row["of"], units, figures))
    expected = [("selected", selected)]
    if row["members"]:
        expected.insert(0, ("named", mean(figures, set(row["members"].split()))))
    found = dak_lak_2020.reconciled[row["id"]]
    assert [(s.basis, s.exact, set(s.members)) for s in found.sums] == [(b, m.exact, m.members) for b, m in expected]
    assert found.verdict == expected[0][1].verdict(Decimal(row["figure"]))


@pytest.mark.parametrize("row", of_kind("count"))
def test_count(dak_lak_2020: EditionResult, row: Row) -> None:
    units, figures = column(row["group"], row["node"])
    members = chosen(row["of"], units, figures)
    found = dak_lak_2020.reconciled[row["id"]]
    assert [(s.basis, s.exact, set(s.members)) for s in found.sums] == [("selected", len(members), members)]
    assert found.verdict == ("agrees" if int(row["figure"]) == len(members) else "does-not-recompute")


@pytest.mark.parametrize("row", of_kind("members"))
def test_names(dak_lak_2020: EditionResult, row: Row) -> None:
    members, named = chosen(row["of"], *column(row["group"], row["node"])), set(row["members"].split())
    found = dak_lak_2020.reconciled[row["id"]]
    assert set(found.sums[0].members) == members
    sides = {difference.kind: set(difference.items) for difference in found.recomputed.differences}
    assert sides == {kind: units for kind, units in (("named", named - members), ("table", members - named)) if units}
    assert found.verdict == ("agrees" if named == members else "does-not-recompute")


@pytest.mark.parametrize("row", of_kind("figure"))
def test_figure_that_is_stated_again(dak_lak_2020: EditionResult, row: Row) -> None:
    figure = column(row["group"], row["node"])[1][row["members"]]
    found = dak_lak_2020.reconciled[row["id"]]
    assert [(s.basis, s.exact, s.members) for s in found.sums] == [("named", figure, (row["members"],))]
    assert (found.verdict, figure) == ("agrees", Fraction(row["figure"]))


@pytest.mark.parametrize("unit", [unit for unit, figures in TABLE_2.items() if figures[3] is not None])
def test_total_of_a_district(dak_lak_2020: EditionResult, unit: str) -> None:
    *pillars, total = TABLE_2[unit]
    added = sum((Fraction(figure) for figure in pillars if figure is not None), Fraction(0))
    found = dak_lak_2020.reconciled[f"huyen/{unit}/dti"]
    assert [(s.basis, s.exact) for s in found.sums] == [("parts", added)]
    assert (found.verdict, added) == ("agrees", total)


def test_the_districts_without_a_pillar_name_what_is_there(dak_lak_2020: EditionResult) -> None:
    assert dak_lak_2020.reconciled["huyen/huyen-ea-kar/dti"].sums[0].terms == "96.59 + 15.48"


@pytest.mark.parametrize(
    ("group", "node", "parts"),
    [
        ("so", "dti", (180,)),
        ("so", "cqs", (27, 22, 9, 55, 35, 32)),
        ("huyen", "dti", (200, 95, 125)),
        ("huyen", "cqs", (32, 27, 19, 8, 57, 25, 32)),
        ("huyen", "kts", (25, 18, 8, 12, 29, 3)),
        ("huyen", "xhs", (25, 24, 10, 10, 19, 15, 22)),
    ],
)
def test_maxima_by_their_parts(dak_lak_2020: EditionResult, group: str, node: str, parts: tuple[int, ...]) -> None:
    names = [f"max-text-{group}-{node}", f"max-bang-{group}-{node}"]
    found = [dak_lak_2020.reconciled[name] for name in names if name in dak_lak_2020.reconciled]
    assert found
    for one in found:
        assert [(s.basis, s.exact) for s in one.sums] == [("method", sum(parts)), ("parts", sum(parts))]
        assert one.verdict == "agrees"
