"""What is said and drawn of a unit's steps from edition to edition, also where it is in two groups of them."""

from itertools import pairwise

import pytest

from plugins.figures.trend import trend
from plugins.language import languages
from plugins.scorecards.changes import sentences
from scoring.history.series import series
from tests.scoring.history.made_up import Given, index, total

ENGLISH = languages()[1]


def both(g: str, h: str) -> Given:
    return {"g": [total(g, "g")], "h": [total(h, "h")]}


def test_each_group_is_told_by_itself() -> None:
    made = index({"2020": ("1-2020", both("6", "15")), "2021": ("1-2020", both("9", "30"))})
    assert list(map(str, sentences(ENGLISH, made, series(made, "u")))) == [
        "2020 – group g and 2020 – group h are different groups and do not compare.",
        "From 2020 – group g to 2021 – group g: the value rose by 0.1000 (0.2000 to 0.3000).",
        "From 2020 – group h to 2021 – group h: the value rose by 0.5000 (0.5000 to 1.0000).",
    ]


@pytest.mark.parametrize(("method", "breaks"), [("1-2020", 1), ("1-2021", 2)])
def test_a_rule_stands_between_two_points_that_follow_one_another(method: str, breaks: int) -> None:
    made = index({"2020": ("1-2020", both("6", "15")), "2021": (method, both("9", "30"))})
    drawn = trend(ENGLISH, series(made, "u"))
    places = [float(mark.x) for mark in drawn.marks]
    assert len(drawn.breaks) == len(set(drawn.breaks)) == breaks
    between = [(one + other) / 2 for one, other in pairwise(places)]
    assert [float(x) for x in drawn.breaks] == pytest.approx(between[:breaks], abs=0.01)


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        # 1/6 and 1/3, shown as 0.1667 and 0.3333: their difference is 0.1666, not 0.1667.
        ("5", "10", "the value rose by 0.1666 (0.1667 to 0.3333)."),
        ("10", "5", "the value fell by 0.1666 (0.3333 to 0.1667)."),
        ("10", "10.0001", "the value is the same (0.3333)."),
        ("10", "10", "the value is the same (0.3333)."),
    ],
)
def test_a_difference_is_that_of_what_is_shown(before: str, after: str, said: str) -> None:
    given = [{"g": [total(figure, "g")]} for figure in (before, after)]
    made = index({"2020": ("1-2020", given[0]), "2021": ("1-2020", given[1])})
    (step,) = sentences(ENGLISH, made, series(made, "u"))
    assert step == f"From 2020 to 2021: {said}"
