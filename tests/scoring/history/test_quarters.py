"""Quarters by hand: what they set out from, which year they are of, and that no year is mixed with them."""

from dataclasses import replace
from datetime import date

import pytest

from scoring.checks.quarters import last_day
from scoring.history.quarters import years
from scoring.history.series import series
from scoring.results import EditionResult, IndexResult
from scoring.values.ids import quarter


@pytest.mark.parametrize(
    ("id", "found"),
    [
        ("2026-q1", (2026, 1)),
        ("2026-q4", (2026, 4)),
        ("2026-q5", None),
        ("2026-q0", None),
        ("2026", None),
        ("2026-q1-x", None),
        ("26-q1", None),
        ("0000-q1", None),
    ],
)
def test_the_id_says_which_quarter(id: str, found: tuple[int, int] | None) -> None:  # noqa: A002
    assert quarter(id) == found


def test_the_last_day_of_each_quarter() -> None:
    days = [last_day(2028, number) for number in (1, 2, 3, 4)]
    assert days == [date(2028, 3, 31), date(2028, 6, 30), date(2028, 9, 30), date(2028, 12, 31)]


def test_a_year_sets_out_from_the_last_whole_one_by_its_method(tinh_mau: IndexResult) -> None:
    (found,) = years(tinh_mau)
    assert (found.group, found.year) == ("so-nganh", 2026)
    assert [edition.id for edition, _ in found.quarters] == ["2026-q1", "2026-q2"]
    assert found.start is not None
    assert found.start[0].id == "2025"


def test_another_method_before_is_no_start(tinh_mau: IndexResult) -> None:
    kept = tuple(edition for edition in tinh_mau.editions if edition.id not in ("2024", "2025"))
    (found,) = years(replace(tinh_mau, editions=kept))
    assert found.start is None


def test_a_change_of_method_parts_the_year(tinh_mau: IndexResult) -> None:
    changed = tuple(_other_method(edition) if edition.id == "2026-q2" else edition for edition in tinh_mau.editions)
    found = tuple(years(replace(tinh_mau, editions=changed)))
    assert [[edition.id for edition, _ in year.quarters] for year in found] == [["2026-q1"], ["2026-q2"]]
    assert [year.start and year.start[0].id for year in found] == ["2025", None]


def _other_method(edition: EditionResult) -> EditionResult:
    return replace(edition, edition=edition.edition.model_copy(update={"method": "01-2022"}))


def test_neither_kind_is_in_the_series_of_the_other(tinh_mau: IndexResult) -> None:
    assert [edition.id for edition in tinh_mau.yearly] == ["2022", "2023", "2024", "2025"]
    assert tinh_mau.latest.id == "2025"
    whole = series(tinh_mau, "so-mau-1")
    assert [point.edition.id for point in whole.points] == ["2022", "2023", "2024", "2025"]
    parts = series(tinh_mau, "so-mau-1", editions=tinh_mau.alike(tinh_mau.quarterly[0]))
    assert [point.edition.id for point in parts.points] == ["2026-q1", "2026-q2"]


def test_the_first_quarter_is_held_against_no_other_year(tinh_mau: IndexResult) -> None:
    first, second = tinh_mau.quarterly
    next_year = replace(first, id="2027-q1")
    index = replace(tinh_mau, editions=(*tinh_mau.editions, next_year))
    assert index.alike(second) == (first, second)
    assert index.alike(next_year) == (next_year,)
