"""Đắk Lắk 2020, table 1 of the report: 17 departments that reported and one that did not."""

from decimal import Decimal

import pytest

from scoring.engine.group import GroupResult
from scoring.numbers import plain
from scoring.results import EditionResult
from tests.scoring.dak_lak_2020 import DEPARTMENTS


@pytest.fixture(scope="module")
def group(dak_lak_2020: EditionResult) -> GroupResult:
    return next(group for group in dak_lak_2020.groups if group.id == "so-nganh")


def test_each_total_stands_in_its_printed_digits(group: GroupResult) -> None:
    found = {unit: figure.text for unit, figure in group.total.items() if figure.points is not None}
    assert found == {unit: str(total) for unit, total in DEPARTMENTS.items()}
    assert all(group.total[unit].transcribed for unit in DEPARTMENTS)


def test_mean_is_over_the_seventeen_that_reported(group: GroupResult) -> None:
    total = group.statistics["dti"]
    assert sum(DEPARTMENTS.values()) == Decimal("1954.71")
    assert total.n == 17
    assert set(total.members) == set(DEPARTMENTS)
    assert total.partial == ()
    assert total.mean is not None
    assert total.mean * 17 == sum(DEPARTMENTS.values())
    assert total.text("mean") == "114.98"


def test_median_lowest_and_highest(group: GroupResult) -> None:
    total = group.statistics["dti"]
    middle = sorted(DEPARTMENTS.values())[8]
    assert (total.text("median"), total.text("lowest"), total.text("highest")) == (str(middle), "85.18", "155.41")


def test_transport_did_not_submit(group: GroupResult) -> None:
    figure = group.total["so-giao-thong"]
    assert (figure.points, figure.text, figure.value) == (None, None, None)
    assert figure.status == "not-submitted"
    assert "so-giao-thong" not in {unit.id for unit in group.reporting}
    assert len(group.units) == 18


def test_value_is_over_180(group: GroupResult) -> None:
    figure = group.total["so-thong-tin"]
    assert figure.maximum == 180
    assert figure.value is not None
    assert plain(figure.value, 4) == "0.7843"


def test_departments_have_one_pillar_of_six_components(group: GroupResult) -> None:
    """IA of the decision: 27 + 22 + 9 + 55 + 35 + 32 = 180; information and data is for districts only."""
    method = group.method
    assert [node.id for node in method.tree.children if node.applies("so-nganh")] == ["cqs"]
    assert not method.nodes["cqs-du-lieu"].applies("so-nganh")
    parts = [node.maximum("so-nganh") for node in method.nodes["cqs"].children if node.applies("so-nganh")]
    assert parts == [27, 22, 9, 55, 35, 32]
    assert ("so-tai-chinh", "cqs-du-lieu") not in group.figures


def test_what_the_table_does_not_print_is_not_found(group: GroupResult) -> None:
    assert group.figures["so-tai-chinh", "cqs"].status == "not-found"
    assert group.figures["so-giao-thong", "cqs"].status == "not-submitted"
    assert group.statistics["cqs"].n == 0
    assert group.statistics["cqs"].text("mean") is None
