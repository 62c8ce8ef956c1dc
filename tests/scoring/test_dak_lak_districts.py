"""Đắk Lắk 2020, table 2 of the report: 13 districts with a total, two without a report."""

from decimal import Decimal
from fractions import Fraction

import pytest

from scoring.engine.group import GroupResult
from scoring.results import EditionResult
from tests.scoring.dak_lak_2020 import DISTRICTS

NODES = ("cqs", "kts", "xhs", "dti")


@pytest.fixture(scope="module")
def group(dak_lak_2020: EditionResult) -> GroupResult:
    return next(group for group in dak_lak_2020.groups if group.id == "huyen")


def test_every_pillar_and_total_stands_in_its_printed_digits(group: GroupResult) -> None:
    for unit, printed in DISTRICTS.items():
        assert tuple(group.figures[unit, node].text for node in NODES) == printed


@pytest.mark.parametrize("unit", DISTRICTS)
def test_pillars_add_up_to_the_printed_total(group: GroupResult, unit: str) -> None:
    *pillars, total = DISTRICTS[unit]
    assert sum(Decimal(pillar) for pillar in pillars if pillar) == Decimal(total or "")
    parts = (group.figures[unit, node].points for node in NODES[:3])
    assert sum(part for part in parts if part is not None) == group.total[unit].points


def test_mean_is_over_thirteen_one_of_them_partial(group: GroupResult) -> None:
    total = group.statistics["dti"]
    added = sum(Decimal(printed[3] or "") for printed in DISTRICTS.values())
    assert added == Decimal("1902.47")
    assert (total.n, total.partial) == (13, ("huyen-ea-kar",))
    assert total.mean == Fraction(added) / 13
    assert total.text("mean") == "146.34"
    assert set(total.members) == set(DISTRICTS)


@pytest.mark.parametrize(("node", "place", "n"), [("cqs", 0, 13), ("kts", 1, 13), ("xhs", 2, 12)])
def test_pillar_means_are_over_those_who_have_the_pillar(group: GroupResult, node: str, place: int, n: int) -> None:
    figures = [Fraction(printed[place] or "") for printed in DISTRICTS.values() if printed[place]]
    found = group.statistics[node]
    assert found.n == n == len(figures)
    assert found.mean == sum(figures) / n


def test_ea_kar_has_a_total_of_two_pillars_and_no_value(group: GroupResult) -> None:
    figure = group.total["huyen-ea-kar"]
    assert (figure.text, figure.lacking, figure.value) == ("112.07", ("xhs",), None)
    assert group.figures["huyen-ea-kar", "xhs"].status == "not-submitted"
    assert group.figures["huyen-ea-kar", "xhs-the-che"].status == "not-submitted"


def test_all_others_have_a_value_over_420(group: GroupResult) -> None:
    for unit, printed in DISTRICTS.items():
        if unit != "huyen-ea-kar":
            assert group.total[unit].value == Fraction(printed[3] or "") / 420


def test_two_districts_did_not_submit(group: GroupResult) -> None:
    silent = {unit: figure.status for unit, figure in group.total.items() if figure.points is None}
    assert silent == {"huyen-krong-buk": "not-submitted", "huyen-mdrak": "not-submitted"}


def test_maxima(group: GroupResult) -> None:
    method = group.method
    assert [method.nodes[node].maximum("huyen") for node in NODES] == [200, 95, 125, 420]
    assert 200 + 95 + 125 == 420
    assert sum(child.maximum("huyen") or 0 for child in method.nodes["cqs"].children) == 200
    assert sum(child.maximum("huyen") or 0 for child in method.nodes["kts"].children) == 95
    assert sum(child.maximum("huyen") or 0 for child in method.nodes["xhs"].children) == 125


def test_no_rank_anywhere_in_2020(dak_lak_2020: EditionResult) -> None:
    assert dak_lak_2020.edition.ranked.choice is False
    assert [group.ranks for group in dak_lak_2020.groups] == [{}, {}]


def test_units_stand_in_alphabetical_order_not_by_score(group: GroupResult) -> None:
    assert [unit.id for unit in group.units] == [
        "huyen-buon-don",
        "huyen-cu-kuin",
        "huyen-cu-mgar",
        "huyen-ea-hleo",
        "huyen-ea-kar",
        "huyen-ea-sup",
        "huyen-krong-ana",
        "huyen-krong-bong",
        "huyen-krong-buk",
        "huyen-krong-nang",
        "huyen-krong-pac",
        "huyen-lak",
        "huyen-mdrak",
        "tp-buon-ma-thuot",
        "tx-buon-ho",
    ]
