from decimal import ROUND_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP, Decimal
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scoring.numbers import RoundingMode, digits_of, is_number, plain, rounded, shortest

MODES: dict[RoundingMode, str] = {"half-up": ROUND_HALF_UP, "half-even": ROUND_HALF_EVEN, "down": ROUND_DOWN}


@pytest.mark.parametrize(
    ("number", "digits", "half_up", "half_even", "down"),
    [
        ("0.5", 0, "1", "0", "0"),
        ("1.5", 0, "2", "2", "1"),
        ("2.5", 0, "3", "2", "2"),
        ("155.405", 2, "155.41", "155.40", "155.40"),
        ("155.415", 2, "155.42", "155.42", "155.41"),
        ("46.685", 2, "46.69", "46.68", "46.68"),
        ("46.686", 2, "46.69", "46.69", "46.68"),
        ("46.684", 2, "46.68", "46.68", "46.68"),
        ("-0.5", 0, "-1", "0", "0"),
        ("-2.5", 0, "-3", "-2", "-2"),
        ("-1.005", 2, "-1.01", "-1.00", "-1.00"),
        ("99.995", 2, "100.00", "100.00", "99.99"),
    ],
)
def test_ties(number: str, digits: int, half_up: str, half_even: str, down: str) -> None:
    assert rounded(Fraction(number), digits, "half-up") == Fraction(half_up)
    assert rounded(Fraction(number), digits, "half-even") == Fraction(half_even)
    assert rounded(Fraction(number), digits, "down") == Fraction(down)


@settings(deadline=None, derandomize=True)
@given(st.decimals(-(10**9), 10**9, places=8), st.integers(0, 6), st.sampled_from(sorted(MODES)))
def test_rounding_is_that_of_decimal(number: Decimal, digits: int, mode: RoundingMode) -> None:
    assert rounded(Fraction(number), digits, mode) == Fraction(number.quantize(Decimal(1).scaleb(-digits), MODES[mode]))


@settings(deadline=None, derandomize=True)
@given(st.fractions(max_denominator=10**6), st.integers(0, 6), st.sampled_from(sorted(MODES)))
def test_rounding_twice_changes_nothing_and_moves_less_than_a_digit(
    number: Fraction, digits: int, mode: RoundingMode
) -> None:
    once = rounded(number, digits, mode)
    assert rounded(once, digits, mode) == once
    assert abs(once - number) < Fraction(1, 10**digits)
    if mode == "down":
        assert abs(once) <= abs(number)
    else:
        assert abs(once - number) <= Fraction(1, 2 * 10**digits)


@settings(deadline=None, derandomize=True)
@given(st.decimals(-(10**9), 10**9, places=6), st.integers(0, 6))
def test_plain_is_what_decimal_prints(number: Decimal, digits: int) -> None:
    expected = number.quantize(Decimal(1).scaleb(-digits), ROUND_HALF_UP)
    assert plain(Fraction(number), digits) == str(abs(expected) if expected == 0 else expected)


@pytest.mark.parametrize(
    ("number", "digits", "text"),
    [
        ("0", 2, "0.00"),
        ("-0.004", 2, "0.00"),
        ("-0.005", 2, "-0.01"),
        ("7/3", 0, "2"),
        ("1000000", 1, "1000000.0"),
        ("-12.5", 1, "-12.5"),
        ("1/3", 6, "0.333333"),
        ("112.1", 2, "112.10"),
    ],
)
def test_plain(number: str, digits: int, text: str) -> None:
    assert plain(Fraction(number), digits) == text


@pytest.mark.parametrize(
    ("number", "text"), [("20", "20"), ("7.5", "7.5"), ("1/3", "1/3"), ("-1/4", "-0.25"), ("0", "0"), ("-2/7", "-2/7")]
)
def test_shortest_is_exact(number: str, text: str) -> None:
    assert shortest(Fraction(number)) == text
    assert Fraction(shortest(Fraction(number))) == Fraction(number)


@pytest.mark.parametrize("text", ["0", "45", "155.41", "-3", "112.10", "0.000001", "9" * 18, "1." + "1" * 12])
def test_grammar_takes(text: str) -> None:
    assert is_number(text)


SIGNS = ["", " ", "+5", "--5", "5-", "-", "5.", ".5", "1.2.3", "1,5", "∞", " 12", "12 ", "12\n", "1 000"]
FORMS = ["1_000", "1e3", "1E5", "0x10", "nan", "inf", "１５５", "٣", "½", "007", "9" * 19, "1." + "1" * 13]


@pytest.mark.parametrize("text", SIGNS + FORMS)
def test_grammar_refuses(text: str) -> None:
    assert not is_number(text)


@pytest.mark.parametrize(("text", "digits"), [("112.10", 2), ("112.1", 1), ("45", 0), ("1E+3", 0)])
def test_digits_as_written(text: str, digits: int) -> None:
    assert digits_of(Decimal(text)) == digits
