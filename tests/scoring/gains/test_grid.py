"""The numbers of an input, counted in steps of its last decimal place."""

from fractions import Fraction
from typing import Any

import pytest

from scoring.gains.grid import Grid
from tests.scoring.engine.small import method

TEXT = {"vi": "x", "en": "x"}


def _grid(**spec: Any) -> Grid:
    rule = {"shape": "goalposts", "input": "a", "zero": "0", "full": "20"}
    made = method({"q": {"rule": rule, "inputs": {"a": {"name": TEXT, **spec}}}})
    return Grid(made.nodes["q"], "g", "a", [Fraction(1, 3), Fraction(20)])


@pytest.mark.parametrize(("text", "steps"), [("12.5", 1250), ("12", 1200), ("0.05", 5), ("-0.5", -50), ("-7.25", -725)])
def test_a_text_and_its_steps(text: str, steps: int) -> None:
    grid = _grid(kind="amount", least="-10")
    assert grid.steps(text) == steps
    assert grid.at(steps) == (text, Fraction(text))


@pytest.mark.parametrize("text", ["12", "12.0", "12.00"])
def test_a_count_may_be_written_with_its_zeros(text: str) -> None:
    assert _grid(kind="count").steps(text) == 12


def test_a_number_between_two_steps_has_both() -> None:
    grid = _grid(kind="amount")
    assert grid.beside(Fraction(1, 3)) == (33, 34)
    assert grid.beside(Fraction(-1, 3)) == (-34, -33)
    assert grid.beside(Fraction(5, 2)) == (250, 250)


def test_the_rule_may_turn_at_what_it_states_and_at_the_bounds() -> None:
    assert _grid(kind="amount", most="30.5").turns == {33, 34, 2000, 0, 3050}


@pytest.mark.parametrize("steps", [-1, 10_001, 10**21])
def test_what_may_not_stand_in_the_file_has_no_value(steps: int) -> None:
    assert _grid(kind="percent").at(steps).value is None
