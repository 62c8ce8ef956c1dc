from fractions import Fraction

from plugins.figures.histogram import axis
from plugins.language import languages


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
