"""A tree as a formula in names, in both languages."""

from datetime import date
from fractions import Fraction

import pytest

from scoring.rules.build import minus, number, times, when
from scoring.rules.formula import formula
from scoring.rules.tree import ONE, ZERO, Best, Choice, Day, Expression, Input, Level, Maximum, NotApplicable
from scoring.rules.written import written
from tests.vectors.examples import WORDS, build

VALUE = Input("value")


@pytest.mark.parametrize(
    ("text", "vi"),
    [
        ("max * min(1, part / (whole - more))", "điểm tối đa × min(1; Số có ÷ (Tổng số − Số ngoài))"),
        ("(part + also) * 2.5 - 1", "(Số có + Số khác có) × 2,5 − 1"),
        ("part - (also - 1) - 2", "Số có − (Số khác có − 1) − 2"),
        ("part / (whole / more) / 2", "Số có ÷ (Tổng số ÷ Số ngoài) ÷ 2"),
        ("part * (whole * more)", "Số có × Tổng số × Số ngoài"),
        ("-part + -(whole + 1) * -2", "(−Số có) + (−(Tổng số + 1)) × (-2)"),
        ("max(-1, -part)", "max(-1; −Số có)"),
        ("-(part * whole)", "−Số có × Tổng số"),
        ("round(part / 3, 2) * 2", "round(Số có ÷ 3; 2) × 2"),
        (
            "2 if part > 1 else 1 if part + 1 == whole else part - 1",
            "2 nếu Số có > 1; 1 nếu Số có + 1 = Tổng số; còn lại Số có − 1",
        ),
        ("2 * (part if part <= 5 else 5)", "2 × (Số có nếu Số có ≤ 5; còn lại 5)"),
        ("min(5, part if part != 3 else 4)", "min(5; (Số có nếu Số có ≠ 3; còn lại 4))"),
        ("(1 if part > 2 else 3) if part > 1 else 0", "(1 nếu Số có > 2; còn lại 3) nếu Số có > 1; còn lại 0"),
    ],
)
def test_in_vietnamese(text: str, vi: str) -> None:
    assert formula(written(text).tree, WORDS["vi"]) == vi


@pytest.mark.parametrize(
    ("tree", "en"),
    [
        (times(Maximum(), number(Fraction(1, 3))), "the maximum × 1/3"),
        (
            Choice(((when("≤", Input("day"), Day(date(2024, 3, 31))), ONE),), ZERO),
            "1 if Day handed in ≤ 2024-03-31; otherwise 0",
        ),
        (Choice(((when("=", Input("state"), Level("done")), ONE),), ZERO), "1 if State = done; otherwise 0"),
        (times(Best(minus(VALUE, ONE)), ONE), "the highest in the group of (Value − 1) × 1"),
        (
            Choice(((when("=", VALUE, ZERO), NotApplicable()),), VALUE),
            "(the criterion does not apply) if Value = 0; otherwise Value",
        ),
        (build("bonus").tree(), "max(1; min(the maximum; 5 + min(4; Meetings × 1.5) − Faults × 2))"),
    ],
)
def test_in_english(tree: Expression, en: str) -> None:
    assert formula(tree, WORDS["en"]) == en


def test_a_name_that_reads_like_a_sum_is_held_together() -> None:
    words = WORDS["en"]
    names = dict(words.names) | {"part": "Schools + kindergartens", "whole": "All"}
    said = formula(written("part / whole").tree, type(words)("en", names, words.number, words.day))
    assert said == "(Schools + kindergartens) ÷ All"
