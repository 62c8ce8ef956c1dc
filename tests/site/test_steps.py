from fractions import Fraction

import pytest

from plugins.figures.distribution import axis, round_step
from plugins.language import languages


@pytest.mark.parametrize(
    ("highest", "most", "step"),
    [
        ("1", 11, "0.1"),
        ("180", 11, "20"),
        ("420", 11, "50"),
        ("1000", 11, "100"),
        ("3000000", 11, "500000"),
        ("3", 5, "1"),
    ],
)
def test_steps_of_an_axis_are_round_and_few(highest: str, most: int, step: str) -> None:
    assert round_step(Fraction(highest), most) == Fraction(step)


def test_numbers_in_a_line_of_arithmetic_have_the_language_s_form() -> None:
    vi, en = languages()
    assert vi.line("7.5 ÷ 1200 × 10") == "7,5 ÷ 1.200 × 10"
    assert en.line("7.5 ÷ 1200 × 10") == "7.5 ÷ 1,200 × 10"


def test_an_axis_is_labelled_in_the_page_s_language() -> None:
    """The chart engine writes 1,000 for a thousand: in Vietnamese that reads as one."""
    vi, en = languages()
    at = [Fraction(0), Fraction(1, 2), Fraction(1500)]
    assert axis(vi, at) == {
        "values": [0.0, 0.5, 1500.0],
        "labelExpr": '{"0": "0", "0.5": "0,5", "1500": "1.500"}[datum.value]',
    }
    assert axis(en, at)["labelExpr"] == '{"0": "0", "0.5": "0.5", "1500": "1,500"}[datum.value]'
