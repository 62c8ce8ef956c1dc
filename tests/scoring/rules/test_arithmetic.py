from fractions import Fraction

from scoring.rules.tree import Input, Maximum, Operation
from scoring.rules.words import arithmetic

GIVEN = {"a": Fraction(12), "b": Fraction(4), "c": Fraction(3)}


def test_a_divisor_that_is_itself_a_sum_stands_in_parentheses() -> None:
    tree = Operation("÷", Input("a"), Operation("×", Input("b"), Input("c")))
    assert arithmetic(tree, GIVEN, Fraction(10)) == "12 ÷ (4 × 3)"


def test_the_usual_order_needs_none() -> None:
    tree = Operation("×", Operation("÷", Input("a"), Input("b")), Maximum())
    assert arithmetic(tree, GIVEN, Fraction(10)) == "12 ÷ 4 × 10"
