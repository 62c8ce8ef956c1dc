"""The line of arithmetic: brackets only where they are needed."""

from fractions import Fraction

import pytest

from scoring.rules.build import add, least, minus, number, over, times, when
from scoring.rules.points import Given
from scoring.rules.tree import ZERO, Choice, Expression, Input, Maximum, NotApplicable, Round
from scoring.rules.words import arithmetic

A, B, C, D = Input("a"), Input("b"), Input("c"), Input("d")
UNIT = Given({"a": Fraction(12), "b": Fraction(4), "c": Fraction(3), "d": Fraction(-2)}, Fraction(10))


@pytest.mark.parametrize(
    ("tree", "line"),
    [
        (over(A, times(B, C)), "12 ÷ (4 × 3)"),
        (over(A, over(B, C)), "12 ÷ (4 ÷ 3)"),
        (times(over(A, B), Maximum()), "12 ÷ 4 × 10"),
        (minus(A, add((B, C))), "12 − (4 + 3)"),
        (add((minus(A, B), C)), "12 − 4 + 3"),
        (times(add((A, B)), minus(B, C)), "(12 + 4) × (4 − 3)"),
        (times(A, number(Fraction(1, 3))), "12 × 1/3"),
        (over(A, number(Fraction(1, 3))), "12 ÷ (1/3)"),
        (minus(A, D), "12 − (−2)"),
        (add((A, D)), "12 + (−2)"),
        (times(D, A), "(−2) × 12"),
        (D, "−2"),
        (least(D, A), "min(−2; 12)"),
        (Round(over(A, number(7)), 2, "half-up"), "round(12 ÷ 7; 2)"),
        (times(Choice(((when(">", A, B), add((A, B))),), ZERO), C), "(12 + 4) × 3"),
        (times(A, NotApplicable()), None),
    ],
)
def test_line(tree: Expression, line: str | None) -> None:
    assert arithmetic(tree, UNIT) == line
