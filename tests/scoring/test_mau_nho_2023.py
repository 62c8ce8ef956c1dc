"""Tỉnh Mẫu 2023, reckoned again by hand: the decision's ten criteria on inputs typed from the sheets."""

from fractions import Fraction

import pytest

from scoring.engine.group import GroupResult
from scoring.results import EditionResult


def cents(number: Fraction) -> Fraction:
    """Half-up at two digits, by the floor of x + 0.005."""
    return Fraction((number * 100 + Fraction(1, 2)).__floor__(), 100)


# Maxima: a1 10, a2 10, a3 10, a4 5, a5 5; b1 20, b2 15, b3 5, b4 10, b5 10.
BY_HAND: dict[str, dict[str, Fraction | None]] = {
    "so-mau-1": {
        "a1": Fraction(10),  # the head
        "a2": Fraction(10),  # 4 meetings
        "a3": cents(Fraction(3, 4) * 10),  # verified 3 of 4; 4 were claimed
        "a4": Fraction(5),  # yes
        "a5": cents(Fraction(30, 45) * 5),
        "b1": cents(Fraction(7, 9) * 20),
        "b2": cents(Fraction(800, 1200) * 15),
        "b3": Fraction(5),  # yes
        "b4": Fraction(6),  # 3 data sets
        "b5": Fraction(10) / 2,  # under review
    },
    "so-mau-2": {
        "a1": Fraction(10) / 2,  # a deputy
        "a2": Fraction(5),  # 2 meetings
        "a3": cents(Fraction(1, 3) * 10),
        "a4": Fraction(5),
        "a5": cents(Fraction(12, 40) * 5),
        "b1": cents(Fraction(5, 12) * 20),
        "b2": cents(Fraction(410, 900) * 15),
        "b3": Fraction(0),  # claimed yes, verified no
        "b4": Fraction(2),  # 1 data set
        "b5": Fraction(0),  # not prepared
    },
    "so-mau-3": {
        "a1": Fraction(10),
        "a2": Fraction("7.5"),  # 3 meetings
        "a3": Fraction(10),
        "a4": Fraction(5),
        "a5": cents(Fraction(22, 33) * 5),
        "b1": None,  # no service: the criterion does not apply
        "b2": None,  # no application
        "b3": Fraction(5),
        "b4": Fraction(2),
        "b5": Fraction(10) / 2,
    },
    "so-mau-4": {
        "a1": Fraction(0),
        "a2": Fraction("2.5"),  # 1 meeting
        "a3": Fraction(0),  # 0 of 1
        "a4": Fraction(0),
        "a5": cents(Fraction(8, 28) * 5),
        "b1": cents(Fraction(2, 6) * 20),
        "b2": cents(Fraction(95, 310) * 15),
        "b3": Fraction(5),
        "b4": None,  # sent no list
        "b5": Fraction(0),
    },
}
TOTALS = {"so-mau-1": "77.39", "so-mau-2": "36.99", "so-mau-3": "47.83", "so-mau-4": "20.20"}


@pytest.fixture(scope="module")
def group(mau_nho_2023: EditionResult) -> GroupResult:
    return mau_nho_2023.groups[0]


@pytest.mark.parametrize("unit", BY_HAND)
def test_ten_criteria(group: GroupResult, unit: str) -> None:
    assert {leaf: group.figures[unit, leaf].points for leaf in BY_HAND[unit]} == BY_HAND[unit]


@pytest.mark.parametrize("unit", BY_HAND)
def test_totals_are_the_sums_of_rounded_criteria(group: GroupResult, unit: str) -> None:
    points = [point for point in BY_HAND[unit].values() if point is not None]
    assert group.total[unit].points == sum(points) == Fraction(TOTALS[unit])
    assert group.total[unit].text == TOTALS[unit]


def test_not_applicable_criteria_take_their_maximum_with_them(group: GroupResult) -> None:
    figure = group.total["so-mau-3"]
    assert figure.maximum == 100 - 20 - 15 == 65
    assert figure.value == Fraction("47.83") / 65
    assert group.figures["so-mau-3", "hoat-dong"].left_out == ("b1", "b2")
    assert group.figures["so-mau-3", "b1"].status == "not-applicable"


def test_a_list_that_was_not_sent_counts_zero_and_says_so(group: GroupResult) -> None:
    part = group.figures["so-mau-4", "hoat-dong"]
    assert part.zeroed == ("b4",)
    assert part.maximum == 60
    assert group.figures["so-mau-4", "b4"].status == "not-submitted"
    assert group.figures["so-mau-4", "b4"].points is None


def test_a_unit_without_a_report_has_no_total_and_no_rank(group: GroupResult) -> None:
    figure = group.total["so-mau-5"]
    assert (figure.points, figure.value, figure.status) == (None, None, "not-submitted")
    assert all("so-mau-5" not in ranks for ranks in group.ranks.values())


def test_ranks_are_by_value_so_that_a_small_maximum_is_no_loss(group: GroupResult) -> None:
    """By points Sở Mẫu Đông (47.83) would also be second, but 47.83 / 65 = 0.7358 is near 0.7739."""
    assert group.ranks["dti"] == {"so-mau-1": 1, "so-mau-3": 2, "so-mau-2": 3, "so-mau-4": 4}


def test_equal_pillars_share_a_rank_and_the_next_is_skipped(group: GroupResult) -> None:
    assert group.total["so-mau-1"].points != group.total["so-mau-3"].points
    assert group.figures["so-mau-1", "nhan-thuc"].points == group.figures["so-mau-3", "nhan-thuc"].points
    assert group.ranks["nhan-thuc"] == {"so-mau-1": 1, "so-mau-3": 1, "so-mau-2": 3, "so-mau-4": 4}


def test_claims_give_other_points_and_no_rank(group: GroupResult) -> None:
    assert group.claimed["so-mau-1", "a3"].text == "10.00"
    assert group.claimed["so-mau-2", "b3"].text == "5.00"
    assert group.claimed["so-mau-2", "dti"].text == "41.99"


def test_statistics_are_over_values_of_four(group: GroupResult) -> None:
    found = group.statistics["dti"]
    values = [Fraction("77.39") / 100, Fraction("47.83") / 65, Fraction("36.99") / 100, Fraction("20.20") / 100]
    assert (found.basis, found.n) == ("value", 4)
    assert found.mean == sum(values) / 4
    assert found.median == (values[1] + values[2]) / 2
    assert found.text("highest") == "0.7739"
