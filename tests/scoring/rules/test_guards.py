"""A formula divides by 0 nowhere: what the method states stands in its place, and only there."""

from fractions import Fraction
from itertools import product

import pytest

from scoring.rules.json import as_json
from scoring.rules.points import Given, points
from scoring.rules.tree import Expression
from tests.vectors.examples import build

RANGE = tuple(map(Fraction, (-1, 0, 1, 2)))


def rule(text: str, when_zero: str) -> Expression:
    return build("formula", points=text, when_zero=when_zero).tree()


def by_python(text: str, inputs: dict[str, Fraction]) -> Fraction | None:
    """The formula by Python's own reckoning, which divides only where a branch is taken; None: it divided by 0."""
    names = {"max": lambda *parts: max(parts), "min": lambda *parts: min(parts), "one": Fraction(1)}
    try:
        return Fraction(eval(text, {"__builtins__": {}}, names | inputs))  # noqa: S307
    except ZeroDivisionError:
        return None


@pytest.mark.parametrize(
    "text",
    [
        "a / b",
        "a / (b - a)",
        "one / (one / a - one / b)",
        "a / b if b > 0 else a",
        "a if b > 0 else a / b",
        "a / b if a > 0 else b / a if b > 1 else a / (a + b)",
        "2 * (a / b if a > 0 else b)",
        "2 * (b if a > 0 else one if b > 1 else one / (a + b))",
        "a if one / b > a else one / (a - 1)",
        "a if b > 1 else b if one / b > a else one / a",
        "min(a / b if b > 0 else one, one / (a / b)) if a >= 0 else max(a, b / (a + 1))",
        "one / (a if b == 0 else b - 1) + (one / a if a != 0 else one)",
        "one / (one / (one / (a - b)))",
        "(one / a if one / b > 0 else one / (b + 1)) * (a if a > one / (b - 2) else b)",
    ],
)
def test_points_where_a_division_is_by_0(text: str) -> None:
    for a, b in product(RANGE, RANGE):
        inputs = {"a": a, "b": b, "one": Fraction(1)}
        expected = by_python(text, inputs)
        given = Given(inputs, Fraction(10))
        assert points(rule(text, "7"), given) == (7 if expected is None else expected)
        assert points(rule(text, "not-applicable"), given) == expected


def test_each_denominator_is_asked_for_once() -> None:
    tree = rule("a / b + 1 / b + min(1, a / b)", "0")
    assert str(as_json(tree)).count("choice") == 1


def test_a_guard_grows_no_faster_than_its_formula() -> None:
    text = "a"
    for _ in range(9):
        text = f"(1/a if {text} > 1/b else 1/c)"
    assert len(str(as_json(rule(f"2 * {text}", "0")))) < 50_000
