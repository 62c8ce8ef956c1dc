"""Totals counted in ranges of a round width, worked out by hand."""

from fractions import Fraction

import pytest

from scoring.engine.bands import band_of, bands, round_step
from scoring.results import EditionResult, IndexResult


@pytest.mark.parametrize(
    ("highest", "most", "step"),
    [
        ("1", 11, "0.1"),
        ("180", 11, "20"),
        ("420", 11, "50"),
        ("1000", 11, "100"),
        ("3000000", 11, "500000"),
        ("3", 5, "1"),
    ],
)
def test_steps_of_an_axis_are_round_and_few(highest: str, most: int, step: str) -> None:
    assert round_step(Fraction(highest), most) == Fraction(step)


def test_values_of_the_small_province(mau_nho_2023: EditionResult) -> None:
    """0.7739, 0.7358, 0.3699 and 0.2020; the fifth unit sent nothing."""
    group = mau_nho_2023.groups[0]
    found = bands(group)
    assert [band.start for band in found] == [Fraction(number, 10) for number in range(10)]
    assert {str(band.start): band.units for band in found if band.units} == {"1/5": 1, "3/10": 1, "7/10": 2}
    assert band_of(group, found, "so-mau-3") == found[7]
    assert band_of(group, found, "so-mau-5") is None


def test_the_last_range_ends_at_the_maximum(dak_lak_2020: EditionResult) -> None:
    """Departments have at most 180 points: 0 to below 20 … 160 to 180. Districts 420: the last reaches no 450."""
    departments, districts = (
        next(group for group in dak_lak_2020.groups if group.id == name) for name in ("so-nganh", "huyen")
    )
    assert [band.reach for band in bands(departments)][-2:] == [160, 180]
    assert (bands(districts)[-1].start, bands(districts)[-1].end, bands(districts)[-1].reach) == (400, 450, 420)
    assert sum(band.units for band in bands(districts)) == 13


def test_only_some_of_the_units_are_not_counted(dak_lak: IndexResult) -> None:
    partial = [edition for edition in dak_lak.editions if edition.edition.coverage == "partial"]
    assert partial
    assert all(bands(group) == () for edition in partial for group in edition.groups)
