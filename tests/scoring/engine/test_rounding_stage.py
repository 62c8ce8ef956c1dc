"""Where the method rounds, and that one mode holds for whatever it publishes."""

from fractions import Fraction

import pytest
from small import method, scored

THIRDS = {"x": ("1", "3"), "y": ("1", "3"), "q": ("no",)}


def test_rounding_each_leaf_makes_sums_of_published_figures() -> None:
    found = scored(method(stage="leaf"), THIRDS)
    assert [found[node].text for node in ("x", "y", "p", "t")] == ["3.33", "3.33", "6.66", "6.66"]
    assert found["x"].points == Fraction("3.33")
    assert found["t"].points == Fraction("6.66")


def test_rounding_the_total_alone_keeps_all_else_exact() -> None:
    found = scored(method(stage="total"), THIRDS)
    assert found["x"].points == Fraction(10, 3)
    assert found["p"].points == Fraction(20, 3)
    assert found["t"].points == Fraction("6.67")
    assert [found[node].text for node in ("x", "y", "p", "t")] == ["3.33", "3.33", "6.67", "6.67"]


@pytest.mark.parametrize("stage", ["leaf", "total"])
@pytest.mark.parametrize(("mode", "text"), [("half-up", "3.13"), ("half-even", "3.12"), ("down", "3.12")])
def test_a_leaf_on_a_tie_is_shown_by_the_mode(stage: str, mode: str, text: str) -> None:
    """5/16 of 10 is 3.125."""
    assert scored(method(stage=stage, mode=mode), THIRDS | {"x": ("5", "16")})["x"].text == text


@pytest.mark.parametrize(("mode", "text"), [("half-up", "6.67"), ("down", "6.66")])
def test_a_part_and_the_total_are_shown_by_the_mode(mode: str, text: str) -> None:
    found = scored(method(stage="total", mode=mode), THIRDS)
    assert (found["p"].text, found["t"].text) == (text, text)


def test_digits() -> None:
    assert scored(method(digits="0"), THIRDS)["p"].text == "6"
    assert scored(method(digits="4"), THIRDS)["p"].text == "6.6666"
