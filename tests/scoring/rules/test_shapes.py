"""Each shape at its edges: points by the engine, and the arithmetic line for people."""

from fractions import Fraction
from typing import Any

import pytest
from examples import EXAMPLES, build

from scoring.engine.points import points
from scoring.rules.shapes import SHAPES
from scoring.rules.tree import inputs_of
from scoring.rules.words import arithmetic

TEN = Fraction(10)
CASES = [
    ("yes-no", {"done": 1}, "10", "10"),
    ("yes-no", {"done": 0}, "0", "0"),
    ("ratio none", {"part": 3, "whole": 4}, "7.5", "3 ÷ 4 × 10"),
    ("ratio none", {"part": 0, "whole": 4}, "0", "0 ÷ 4 × 10"),
    ("ratio none", {"part": 4, "whole": 4}, "10", "4 ÷ 4 × 10"),
    ("ratio none", {"part": 1, "whole": 3}, "10/3", "1 ÷ 3 × 10"),
    ("ratio none", {"part": 0, "whole": 0}, None, None),
    ("ratio zero", {"part": 0, "whole": 0}, "0", "0"),
    ("ratio half", {"part": 0, "whole": 0}, "2.5", "2.5"),
    ("ratio half", {"part": 0, "whole": 1}, "0", "0 ÷ 1 × 10"),
    ("steps", {"count": 0}, "0", "0"),
    ("steps", {"count": 1}, "2.5", "2.5"),
    ("steps", {"count": 2}, "2.5", "2.5"),
    ("steps", {"count": 3}, "7.5", "7.5"),
    ("steps", {"count": 4}, "10", "10"),
    ("steps", {"count": 10**9}, "10", "10"),
    ("levels", {"state": "done"}, "10", "1 × 10"),
    ("levels", {"state": "half"}, "5", "0.5 × 10"),
    ("levels", {"state": "third"}, "10/3", "1/3 × 10"),
    ("levels", {"state": "none"}, "0", "0 × 10"),
]


@pytest.mark.parametrize(("name", "given", "expected", "line"), CASES)
def test_points_and_their_line(name: str, given: dict[str, int | str], expected: str | None, line: str | None) -> None:
    tree = build(name).tree()
    figures = {key: Fraction(value) if isinstance(value, int) else value for key, value in given.items()}
    found = points(tree, figures, TEN)
    assert found == (None if expected is None else Fraction(expected))
    assert arithmetic(tree, figures, TEN) == line


def test_every_shape_is_tried_here() -> None:
    assert {type(build(name)) for name, *_ in CASES} == set(SHAPES)
    assert {type(build(name)) for name in EXAMPLES} == set(SHAPES)


def test_every_level_of_the_example_is_tried_here() -> None:
    tried = {given["state"] for name, given, *_ in CASES if name == "levels"}
    assert tried == set(EXAMPLES["levels"]["levels"])


@pytest.mark.parametrize("name", EXAMPLES)
def test_declared_inputs_are_those_of_the_tree(name: str) -> None:
    assert set(build(name).kinds()) == inputs_of(build(name).tree())


@pytest.mark.parametrize(
    ("name", "highest"),
    [("yes-no", 10), ("ratio none", 10), ("ratio zero", 10), ("ratio half", 10), ("steps", 10), ("levels", 10)],
)
def test_highest(name: str, highest: int) -> None:
    shape = build(name)
    assert shape.highest(TEN) == highest
    tried = [
        points(shape.tree(), {key: Fraction(v) if isinstance(v, int) else v for key, v in given.items()}, TEN)
        for case, given, *_ in CASES
        if case == name
    ]
    assert max((point for point in tried if point is not None), default=Fraction(0)) <= highest


def test_highest_counts_what_a_zero_denominator_gives() -> None:
    assert build("ratio half").highest(Fraction(1)) == Fraction("2.5")


def test_highest_of_steps_is_what_the_steps_say() -> None:
    assert build("steps").highest(Fraction(1)) == 10


def test_highest_of_levels_without_a_whole_share() -> None:
    rule: dict[str, Any] = EXAMPLES["levels"]
    shape = build("levels", levels={key: rule["levels"][key] for key in ("half", "third")})
    assert shape.highest(TEN) == 5


def test_only_a_ratio_bounds_its_inputs() -> None:
    bounds = {name: build(name).at_most() for name in EXAMPLES}
    assert {pairs for name, pairs in bounds.items() if name.startswith("ratio")} == {(("part", "whole"),)}
    assert not any(pairs for name, pairs in bounds.items() if not name.startswith("ratio"))
