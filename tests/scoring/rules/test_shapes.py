"""Each shape at its edges: points of one unit, the same in a column, and the arithmetic line for people."""

from collections.abc import Mapping
from fractions import Fraction
from typing import Any

import numpy as np
import pytest
from cases import CASES

from scoring import columns as exact
from scoring.rules.columns import Lanes, evaluate
from scoring.rules.points import Given, points
from scoring.rules.shapes import SHAPES
from scoring.rules.tree import Expression, inputs_of
from scoring.rules.words import arithmetic
from tests.vectors.examples import EXAMPLES, Figures, build, given

TEN = Fraction(10)
HIGHEST: dict[str, str | None] = dict.fromkeys(EXAMPLES, "10") | {
    "bands gaps": "6",
    "checklist": "5",
    "bonus": "9",
    "not-scored": "0",
    "composite-ratio": None,
    "given": None,
    "assessor": None,
    "formula": None,
    "formula plain": None,
}


def in_a_column(tree: Expression, unit: Given) -> Fraction | None:
    """The same unit, three times over."""
    numbers = {name: exact.column([value] * 3) for name, value in unit.inputs.items() if isinstance(value, Fraction)}
    levels = {name: np.array([value] * 3) for name, value in unit.inputs.items() if isinstance(value, str)}
    others = {best: (exact.column([value] * 3), np.ones(3, bool)) for best, value in unit.others.items()}
    found, applies = evaluate(tree, Lanes(3, numbers, levels, unit.maximum, others))
    assert len(set(found.fractions())) == len(set(applies.tolist())) == 1
    return found.fractions()[0] if applies[0] else None


@pytest.mark.parametrize(("name", "figures", "expected", "line", "best"), CASES)
def test_points_and_their_line(
    name: str, figures: Figures, expected: str | None, line: str | None, best: int | None
) -> None:
    rule = build(name)
    unit = given(rule, figures, best)
    assert points(rule.tree(), unit) == (None if expected is None else Fraction(expected))
    assert in_a_column(rule.tree(), unit) == points(rule.tree(), unit)
    assert arithmetic(rule.tree(), unit) == line


def test_every_shape_is_tried_here() -> None:
    assert {type(build(name)) for name, *_ in CASES} == {type(build(name)) for name in EXAMPLES} == set(SHAPES)
    assert {name for name, *_ in CASES} == set(EXAMPLES)


def test_every_level_of_the_example_is_tried_here() -> None:
    tried = {figures["state"] for name, figures, *_ in CASES if name == "levels"}
    assert tried == set(EXAMPLES["levels"]["levels"])


@pytest.mark.parametrize("name", EXAMPLES)
def test_declared_inputs_are_those_of_the_tree(name: str) -> None:
    unused = {"value", "done"} if name == "not-scored" else set()
    assert set(build(name).kinds()) == inputs_of(build(name).tree()) | unused


@pytest.mark.parametrize(("name", "highest"), HIGHEST.items())
def test_highest(name: str, highest: str | None) -> None:
    rule = build(name)
    assert rule.highest(TEN) == (None if highest is None else Fraction(highest))
    tried = [points(rule.tree(), given(rule, figures, best)) for case, figures, _, _, best in CASES if case == name]
    if highest is not None:
        assert max((point for point in tried if point is not None), default=0) <= Fraction(highest)


@pytest.mark.parametrize(
    ("name", "changes", "maximum", "highest"),
    [
        ("ratio half", {}, 1, "2.5"),
        ("ratio-target", {"when_zero": "12"}, 10, "12"),
        ("composite-ratio", {"when_zero": "12"}, 10, "12"),
        ("composite-ratio", {"numerators": ["part"], "denominators": ["whole"]}, 10, "10"),
        ("ratio-count", {"when_zero": "9"}, 10, "11"),
        ("steps", {}, 1, "10"),
        ("levels", {"levels": {key: EXAMPLES["levels"]["levels"][key] for key in ("half", "third")}}, 10, "5"),
        ("bands", {}, 2, "5"),
        ("bands", {"otherwise": "12"}, 10, "12"),
        ("parts", {"parts": {"done": "1/3", "well": "1/3"}}, 10, "20/3"),
        ("gate", {"then": {"well": "1/4"}}, 10, "7.5"),
        ("checklist", {"inputs": ["done", "well"]}, 10, "4"),
        ("best-peer ratio", {"when_zero": "11"}, 10, "11"),
        ("bonus", {"start": "8"}, 10, "10"),
        ("bonus", {"floor": "11"}, 10, "11"),
    ],
)
def test_highest_is_what_the_parameters_say(name: str, changes: Mapping[str, Any], maximum: int, highest: str) -> None:
    assert build(name, **changes).highest(Fraction(maximum)) == Fraction(highest)


def test_a_rule_says_which_inputs_are_bounded_by_which() -> None:
    bounded = {name for name in EXAMPLES if build(name).at_most()}
    assert bounded == {"ratio none", "ratio zero", "ratio half", "ratio-count", "ratio-count none"}
    assert {build(name).at_most() for name in bounded} == {(("part", "whole"),)}
    one = build("composite-ratio", numerators=["part"], denominators=["whole"])
    assert one.at_most() == (("part", "whole"),)


def test_inside_the_best_a_denominator_of_0_counts_as_0() -> None:
    tree = build("best-peer ratio").tree()
    numbers = {
        "part": exact.column([Fraction(1), Fraction(1), Fraction(2)]),
        "whole": exact.column([Fraction(0), Fraction(2), Fraction(4)]),
    }
    found, applies = evaluate(tree, Lanes(3, numbers, {}, TEN))
    assert applies.tolist() == [False, True, True]
    assert found.fractions()[1:] == [TEN, TEN]
