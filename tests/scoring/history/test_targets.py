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


def test_another_unit_has_no_target(viet_nam: IndexResult) -> None:
    assert targets(viet_nam, "lao-cai") == ()


def test_an_index_without_a_plan_has_no_target(viet_nam: IndexResult, dak_lak: IndexResult) -> None:
    assert dak_lak.plan is None
    assert targets(dak_lak, "huyen-lak") == ()
    assert targets(replace(viet_nam, plan=None), "lai-chau") == ()
