"""Written formulas: what is read, exactly; what is refused, and where."""

import time
from fractions import Fraction

import pytest

from scoring.faults import Refused
from scoring.rules.build import add, least, minus, number, over, times, when
from scoring.rules.points import Given, points
from scoring.rules.tree import ZERO, Choice, Expression, Extreme, Input, Maximum, Round
from scoring.rules.written import LONGEST, written

A, B = Input("a"), Input("b")


@pytest.mark.parametrize(
    ("text", "tree"),
    [
        ("a", A),
        ("  a\n+ b ", add((A, B))),
        ("so_ho_so * c1_10", times(Input("so-ho-so"), Input("c1-10"))),
        ("max * min(1, a / b)", times(Maximum(), least(number(1), over(A, B)))),
        ("max(a, b, max)", Extreme("max", (A, B, Maximum()))),
        ("a * 0.1", times(A, number(Fraction(1, 10)))),
        ("a * 0.123456789012", times(A, number(Fraction(123456789012, 10**12)))),
        ("a - 123456789012345678", minus(A, number(123456789012345678))),
        ("a + -2.50", add((A, number(Fraction(-5, 2))))),
        ("--2 * a", times(number(2), A)),
        ("-a", minus(ZERO, A)),
        ("a - (b - 1)", minus(A, minus(B, number(1)))),
        ("round(a, 2)", Round(A, 2, "half-up")),
        ("a if a >= b else b", Choice(((when("≥", A, B), A),), B)),
        (
            "1 if a == 1 else 2 if a != b else 3",
            Choice(((when("=", A, number(1)), number(1)), (when("≠", A, B), number(2))), number(3)),
        ),
        ("1 if a < b else 0", Choice(((when("<", A, B), number(1)),), ZERO)),
    ],
)
def test_read(text: str, tree: Expression) -> None:
    assert written(text).tree == tree


def test_a_decimal_is_never_a_binary_float() -> None:
    tenths = written("+".join(["0.1"] * 10) + " + a").tree
    assert points(tenths, Given({"a": Fraction(0)}, Fraction(1))) == 1


@pytest.mark.parametrize(
    ("text", "found", "at"),
    [
        ("max * a.real", "a.real", 7),
        ("1 + abs(a)", "abs(a)", 5),
        ("__import__", "__import__", 1),
        ("__import__(a)", "__import__(a)", 1),
        ("a + 2 ** 9", "2 ** 9", 5),
        ("a + 'x'", "'", 5),
        ('a + "x"', '"', 5),
        ("a # b", "#", 3),
        ("a × b", "×", 3),
        ("a + ｂ", "ｂ", 5),
        ("a + số", "ố", 6),
        ("a\x00", "\x00", 2),
        ("a\t+ b", "\t", 2),
        ("a \\\n+ b", "\\", 3),
        ("a[0]", "[", 2),
        ("{a}", "{", 1),
        ("a % b", "%", 3),
        ("a ^ b", "^", 3),
        ("a // b", "a // b", 1),
        ("lambda: a", ":", 7),
        ("(a := 2)", ":", 4),
        ("a + B", "B", 5),
        ("a + a__b", "a__b", 5),
        ("a + _b", "_b", 5),
        ("a + data", "data", 5),
        ("a + min", "min", 5),
        ("a + round", "round", 5),
        ("a + True", "True", 5),
        ("1e5 * a", "1e5", 1),
        ("a * 1_000", "1_000", 5),
        ("a * 0x10", "0x10", 5),
        ("a * 1j", "1j", 5),
        ("a * .5", ".5", 5),
        ("a * 5.", "5.", 5),
        ("a * 007", "007", 5),
        ("a * 1234567890123456789", "1234567890123456789", 5),
        ("+a", "+a", 1),
        ("not a", "not a", 1),
        ("a and b", "a and b", 1),
        ("a == b", "a == b", 1),
        ("a * (a > b)", "a > b", 6),
        ("1 if a else 0", "a", 6),
        ("1 if 1 < a < 2 else 0", "1 < a < 2", 6),
        ("1 if a in b else 0", "a in b", 6),
        ("1 if a is b else 0", "a is b", 6),
        ("1 if a > b and b > 1 else 0", "a > b and b > 1", 6),
        ("min(a)", "min(a)", 1),
        ("min()", "min()", 1),
        ("min(*a, b)", "*a", 5),
        ("max(a, b=1)", "max(a, b=1)", 1),
        ("a, b", "a, b", 1),
        ("round(a)", "round(a)", 1),
        ("round(a, 7)", "round(a, 7)", 1),
        ("round(a, b)", "round(a, b)", 1),
        ("round(a, -1)", "round(a, -1)", 1),
        ("a / 0", "0", 5),
        ("a / 0.0", "0.0", 5),
        ("2 + 3", "2 + 3", 1),
        ("max", "max", 1),
        ("   a b", "b", 6),
        ("a +", "+", 3),
        ("(a", "(a", 1),
        ("a)", ")", 2),
        (" ", "", 2),
    ],
)
def test_refused_at(text: str, found: str, at: int) -> None:
    with pytest.raises(Refused) as caught:
        written(text)
    assert caught.value.kind.code == "E-FORMULA"
    assert caught.value.values["at"] == at
    assert str(caught.value.values["found"]).startswith(found)


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("a" * (LONGEST + 1), LONGEST + 1),
        ("+".join(["a"] * 101), 1),
        ("-" * 20 + "a", 21),
        ("-" * (LONGEST - 1) + "a", None),
        ("min(1," * 20 + "a" + ")" * 20, None),
        ("1 if a > 1 else " * 20 + "2", None),
        ("*".join(["(a"] * 25) + ")" * 25, None),
    ],
)
def test_too_large(text: str, at: int | None) -> None:
    begun = time.perf_counter()
    with pytest.raises(Refused) as caught:
        written(text)
    assert caught.value.kind.code == "E-FORMULA-SIZE"
    assert at is None or caught.value.values["at"] == at
    assert time.perf_counter() - begun < 1


def test_nested_beyond_what_the_parser_takes() -> None:
    with pytest.raises(Refused):
        written("(" * 249 + "a" + ")" * 249)


def test_a_long_sum_is_not_deep() -> None:
    assert written(" + ".join(f"a{number}" for number in range(1, 80))).divisors == ()


def test_brackets_alone_do_not_count() -> None:
    assert written("(" * 50 + "a" + ")" * 50).tree == A


def test_divisors_that_may_be_0_are_told_with_their_place() -> None:
    found = written("a / 2 + a / (b - 1) + 1 / (a / -2 / b)").divisors
    assert [(spot.text, spot.at) for spot in found] == [("b - 1", 14), ("b", 37), ("a / -2 / b", 28)]
