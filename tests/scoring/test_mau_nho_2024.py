"""Tỉnh Mẫu 2024, reckoned again by hand."""

from fractions import Fraction

import pytest

from scoring.engine.group import GroupResult
from scoring.results import EditionResult


def cents(number: Fraction) -> Fraction:
    """Half-up at two digits, by the floor of x + 0.005."""
    return Fraction((number * 100 + Fraction(1, 2)).__floor__(), 100)


BY_HAND: dict[str, dict[str, Fraction | None]] = {
    "so-mau-1": {
        "a1": Fraction(10),
        "a2": Fraction(10),
        "a3": Fraction(10),
        "a4": Fraction(5),
        "a5": cents(Fraction(41, 45) * 5),
        "b1": cents(Fraction(8, 9) * 20),  # claimed 9 of 9
        "b2": cents(Fraction(1020, 1250) * 15),
        "b3": Fraction(5),
        "b4": Fraction(10),
        "b5": Fraction(10),
    },
    "so-mau-2": {
        "a1": Fraction(10),
        "a2": Fraction("7.5"),
        "a3": cents(Fraction(2, 3) * 10),
        "a4": Fraction(5),
        "a5": cents(Fraction(25, 40) * 5),  # 3.125: a tie, away from zero
        "b1": cents(Fraction(9, 12) * 20),
        "b2": cents(Fraction(640, 960) * 15),
        "b3": Fraction(5),
        "b4": Fraction(6),
        "b5": Fraction(5),
    },
    "so-mau-3": {
        "a1": Fraction(10),
        "a2": Fraction(10),
        "a3": cents(Fraction(3, 4) * 10),
        "a4": Fraction(5),
        "a5": Fraction(5),
        "b1": None,
        "b2": None,
        "b3": Fraction(5),
        "b4": Fraction(6),  # 4 data sets
        "b5": Fraction(10),
    },
    "so-mau-4": {
        "a1": Fraction(5),
        "a2": Fraction(5),
        "a3": cents(Fraction(1, 2) * 10),
        "a4": Fraction(5),
        "a5": cents(Fraction(14, 28) * 5),
        "b1": cents(Fraction(3, 6) * 20),
        "b2": cents(Fraction(155, 310) * 15),
        "b3": Fraction(5),
        "b4": Fraction(2),  # 3 claimed, 1 verified
        "b5": None,  # claimed only
    },
    "so-mau-5": {
        "a1": Fraction(5),
        "a2": Fraction(5),
        "a3": cents(Fraction(1, 2) * 10),
        "a4": Fraction(5),
        "a5": cents(Fraction(10, 20) * 5),
        "b1": cents(Fraction(4, 8) * 20),
        "b2": cents(Fraction(60, 120) * 15),
        "b3": Fraction(5),
        "b4": Fraction(2),
        "b5": Fraction(5),
    },
}
TOTALS = {"so-mau-1": "94.58", "so-mau-2": "73.30", "so-mau-3": "58.50", "so-mau-4": "47.00", "so-mau-5": "52.00"}


@pytest.fixture(scope="module")
def group(mau_nho_2024: EditionResult) -> GroupResult:
    return mau_nho_2024.groups[0]


@pytest.mark.parametrize("unit", BY_HAND)
def test_ten_criteria(group: GroupResult, unit: str) -> None:
    assert {leaf: group.figures[unit, leaf].points for leaf in BY_HAND[unit]} == BY_HAND[unit]


@pytest.mark.parametrize("unit", BY_HAND)
def test_totals(group: GroupResult, unit: str) -> None:
    points = [point for point in BY_HAND[unit].values() if point is not None]
    assert group.total[unit].points == sum(points) == Fraction(TOTALS[unit])


def test_a_tie_rounds_away_from_zero(group: GroupResult) -> None:
    assert group.figures["so-mau-2", "a5"].text == "3.13"


def test_a_mere_claim_is_not_verified_and_counts_zero(group: GroupResult) -> None:
    assert group.figures["so-mau-4", "b5"].status == "not-verified"
    assert group.claimed["so-mau-4", "b5"].text == "10.00"
    part = group.figures["so-mau-4", "hoat-dong"]
    assert (part.zeroed, part.maximum) == (("b5",), 60)


def test_ranks(group: GroupResult) -> None:
    """58.50 / 65 = 0.9 is second, before 73.30 / 100; by points it would be third."""
    assert group.total["so-mau-3"].value == Fraction(9, 10)
    assert group.ranks["dti"] == {"so-mau-1": 1, "so-mau-3": 2, "so-mau-2": 3, "so-mau-5": 4, "so-mau-4": 5}
    assert group.ranks["nhan-thuc"] == {"so-mau-1": 1, "so-mau-3": 2, "so-mau-2": 3, "so-mau-4": 4, "so-mau-5": 4}


def test_units_stand_in_vietnamese_order(group: GroupResult) -> None:
    """An, Ân, Bình, Đông, Hòa."""
    assert [unit.id for unit in group.units] == ["so-mau-1", "so-mau-2", "so-mau-4", "so-mau-3", "so-mau-5"]
