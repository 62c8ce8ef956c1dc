"""Points reached and still open, worked out by hand on the small index."""

from dataclasses import replace
from fractions import Fraction

import pytest

from scoring.engine.group import GroupResult
from scoring.history.still_open import StillOpen, before, most_open, of_group, of_unit
from scoring.results import EditionResult, IndexResult


@pytest.fixture(scope="module")
def now(mau_nho_2024: EditionResult) -> GroupResult:
    return mau_nho_2024.groups[0]


@pytest.fixture(scope="module")
def earlier(mau_nho: IndexResult, mau_nho_2024: EditionResult) -> GroupResult | None:
    return before(mau_nho, mau_nho_2024, "so-nganh")


def test_means_of_a_group(now: GroupResult, earlier: GroupResult | None) -> None:
    """94.58 + 73.30 + 47.00 + 58.50 + 52.00 of 100, 100, 100, 65, 100; the year before of 91.25 in the mean."""
    found = of_group(now, "dti", earlier)
    assert found == StillOpen(5, 5, Fraction("65.076"), Fraction(93), None)
    assert (found.open, found.change) == (Fraction("27.924"), None)


def test_a_change_is_out_of_the_same_maximum(now: GroupResult, earlier: GroupResult | None) -> None:
    """Of awareness all have 40, in both years."""
    found = of_group(now, "nhan-thuc", earlier)
    assert earlier is not None
    assert found.before == of_group(earlier, "nhan-thuc", None).reached
    assert found.change is not None


def test_what_is_shown_adds_up() -> None:
    """16.255 and 5.658 are 16.26 and 5.66 rounded by themselves, together 21.92; the maximum is 21.91."""
    found = StillOpen(3, 3, Fraction("16.255"), Fraction("21.913"), Fraction("16.254")).shown(2)
    assert (found.reached, found.maximum, found.open) == (Fraction("16.26"), Fraction("21.91"), Fraction("5.65"))
    assert found.change == Fraction("0.01")


def test_a_printed_value_is_no_points(viet_nam: IndexResult) -> None:
    edition = next(edition for edition in viet_nam.editions if edition.id == "2022")
    group = edition.groups[0]
    assert group.figures["lai-chau", "dti"].scale == "value"
    assert of_unit(group, "dti", "lai-chau", None) == StillOpen(0, 1, None, None, None)


def test_one_unit(now: GroupResult, earlier: GroupResult | None) -> None:
    found = of_unit(now, "nhan-thuc", "so-mau-2", earlier)
    assert found == StillOpen(1, 1, Fraction("32.3"), Fraction(40), Fraction("19.83"))
    assert found.open == Fraction("7.7")


def test_who_had_no_figure_before_has_no_change(now: GroupResult, earlier: GroupResult | None) -> None:
    found = of_unit(now, "dti", "so-mau-5", earlier)
    assert (found.open, found.before, found.change) == (48, None, None)


def test_who_did_not_report_has_nothing_open(mau_nho_2023: EditionResult) -> None:
    group = mau_nho_2023.groups[0]
    assert of_unit(group, "dti", "so-mau-5", None) == StillOpen(0, 1, None, None, None)
    found = of_group(group, "dti", None)
    assert (found.n, found.of, found.reached, found.change) == (4, 5, Fraction("45.6025"), None)


def test_the_first_edition_has_none_before(mau_nho: IndexResult, mau_nho_2023: EditionResult) -> None:
    assert before(mau_nho, mau_nho_2023, "so-nganh") is None


def test_another_method_is_not_held_against(mau_so: IndexResult) -> None:
    assert before(mau_so, mau_so.editions[1], "phong") is None
    assert before(mau_so, mau_so.editions[2], "phong") is mau_so.editions[1].groups[0]


def test_the_most_open_are_named(now: GroupResult) -> None:
    """Lost of the total: 5.42, 26.70, 53.00, 6.50, 48.00."""
    assert most_open(now, "dti") == (("so-mau-4", 53), ("so-mau-5", 48), ("so-mau-2", Fraction("26.7")))


def test_who_shares_a_place_is_named_together_or_not_at_all(now: GroupResult) -> None:
    """Lost of 40: 0.44, 7.70, 17.50, 2.50, 17.50: both at the top, and one after them."""
    assert [unit for unit, _ in most_open(now, "nhan-thuc")] == ["so-mau-4", "so-mau-5", "so-mau-2"]
    one = now.figures["so-mau-4", "nhan-thuc"]
    units = [unit.id for unit in now.units]
    alike = replace(now, figures={(unit, "nhan-thuc"): one for unit in units})
    assert most_open(alike, "nhan-thuc") == (), "five share the first place"


def test_nobody_is_named_where_nobody_is_ranked(now: GroupResult) -> None:
    assert most_open(replace(now, ranked=False), "dti") == ()


def test_a_partial_edition_has_no_means(now: GroupResult) -> None:
    assert of_group(replace(now, whole=False), "dti", None).reached is None
    assert of_unit(replace(now, whole=False), "dti", "so-mau-2", None).reached == Fraction("73.3")
