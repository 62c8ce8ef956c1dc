"""Whether the scale of a target is still there on the day it is due."""

from dataclasses import replace
from datetime import date
from fractions import Fraction
from typing import Any

import pytest

from scoring.history.targets import Scale, scale, targets
from scoring.model.plan import Target
from scoring.results import IndexResult

MERGERS = date(2025, 7, 1)


@pytest.fixture(scope="module")
def target(viet_nam: IndexResult) -> Target:
    (found,) = targets(viet_nam, "lai-chau")
    return found


def changed(target: Target, **keys: Any) -> Target:
    return target.model_copy(update=keys)


def test_lai_chau_is_to_be_45th_of_63_by_the_end_of_2025(target: Target) -> None:
    assert (target.figure, target.of, target.group, target.by) == (45, 63, "tinh-63", date(2025, 12, 31))


def test_63_provinces_are_gone_by_then(viet_nam: IndexResult, target: Target) -> None:
    assert scale(viet_nam, target) == Scale(0, MERGERS)


@pytest.mark.parametrize("day", [date(2020, 1, 1), date(2024, 12, 31), date(2025, 1, 1), date(2025, 6, 30)])
def test_a_target_due_before_the_mergers_is_still_measurable(viet_nam: IndexResult, target: Target, day: date) -> None:
    assert scale(viet_nam, changed(target, by=day)) == Scale(63, None)


@pytest.mark.parametrize("day", [MERGERS, date(2025, 7, 2), date(2030, 12, 31)])
def test_a_target_due_from_the_day_of_the_mergers_is_not(viet_nam: IndexResult, target: Target, day: date) -> None:
    assert scale(viet_nam, changed(target, by=day)) == Scale(0, MERGERS)


def test_a_target_among_34_is_measurable_after_the_mergers(viet_nam: IndexResult, target: Target) -> None:
    found = scale(viet_nam, changed(target, group="tinh-34", of=Fraction(34)))
    assert found == Scale(34, None)


@pytest.mark.parametrize("by", [date(2024, 12, 31), date(2025, 12, 31)])
def test_a_scale_that_never_was_has_not_ended(viet_nam: IndexResult, target: Target, by: date) -> None:
    found = scale(viet_nam, changed(target, of=64, by=by))
    assert found == Scale(63 if by.year == 2024 else 0, None, ever=False)


def test_a_scale_ends_on_the_day_of_units_csv_though_lineage_says_nothing(
    viet_nam: IndexResult, target: Target
) -> None:
    silent = replace(viet_nam, lineage=())
    assert scale(silent, target) == Scale(0, MERGERS)
    assert scale(silent, changed(target, by=date(2025, 6, 30))) == Scale(63, None)


def test_a_scale_that_begins_only_later(viet_nam: IndexResult, target: Target) -> None:
    early = changed(target, group="tinh-34", of=34, by=date(2025, 6, 30))
    assert scale(viet_nam, early) == Scale(0, None, ever=False)
    assert scale(viet_nam, changed(early, by=MERGERS)) == Scale(34, None)


def test_the_days_of_the_units_count_up_to_the_day_that_is_due(viet_nam: IndexResult, target: Target) -> None:
    # One of the 63 ends on 31 March 2024, and another begins on the day after the target is due.
    units = dict(viet_nam.units)
    row = units["lao-cai"].latest
    units["lao-cai"] = replace(units["lao-cai"], names=(row._replace(end=date(2024, 3, 31)),))
    made = replace(viet_nam, units=units, lineage=())
    assert scale(made, changed(target, by=date(2024, 3, 31))) == Scale(63, None)
    assert scale(made, changed(target, by=date(2024, 4, 1))) == Scale(62, date(2024, 4, 1))
    assert scale(made, target) == Scale(0, date(2024, 4, 1))
    assert scale(made, changed(target, of=62)) == Scale(0, MERGERS)


def test_another_unit_has_no_target(viet_nam: IndexResult) -> None:
    assert targets(viet_nam, "lao-cai") == ()


def test_an_index_without_a_plan_has_no_target(viet_nam: IndexResult, dak_lak: IndexResult) -> None:
    assert dak_lak.plan is None
    assert targets(dak_lak, "huyen-lak") == ()
    assert targets(replace(viet_nam, plan=None), "lai-chau") == ()
