"""Figures printed as points and as values (points over maximum), and parts that a method cuts off."""

from fractions import Fraction

import pytest
from ledgers import own, row, table, verdicts

from tests.scoring.engine.small import method

MIXED = [own("a", "0.50", scale="value"), own("b", "12")]
"""15 and 12 points of 30: values 0.5 and 0.4."""


def test_a_mean_of_values_takes_points_over_their_maximum() -> None:
    found = verdicts([*MIXED, row("mean", name="m", figure="0.45", scale="value", of="reported")])["m"]
    assert (found.sums[0].exact, found.verdict) == (Fraction("0.45"), "agrees")
    open_by = (Fraction("0.005") + Fraction(1, 2) / 30) / 2
    assert found.recomputed.high == Fraction("0.45") + open_by


@pytest.mark.parametrize(("of", "n"), [(">=0.5", "1"), (">0.5", "0"), (">=0.4 <0.5", "1"), ("<=0.5", "2")])
def test_bounds_are_on_the_scale_of_the_row(of: str, n: str) -> None:
    assert verdicts([*MIXED, row("count", name="n", figure=n, scale="value", of=of)])["n"].verdict == "agrees"


def test_a_figure_stated_again_as_a_value() -> None:
    found = verdicts([*MIXED, row("figure", name="f", figure="0.4", scale="value", members="b")])["f"]
    assert (found.sums[0].exact, found.verdict) == (Fraction("0.4"), "agrees")


def test_the_top_of_values() -> None:
    found = verdicts([*MIXED, row("members", name="w", scale="value", of="top-1", members="a")])["w"]
    assert found.verdict == "agrees"


def test_a_value_of_one_is_all_the_points() -> None:
    rows = [own("a", "1", scale="value"), own("b", "30"), row("count", name="n", figure="2", scale="value", of=">=1")]
    assert verdicts(rows)["n"].verdict == "agrees"


def test_a_mean_of_points_takes_values_times_their_maximum() -> None:
    found = verdicts([*MIXED, row("mean", name="m", figure="13.5", of="reported")])["m"]
    assert (found.sums[0].exact, found.verdict) == (Fraction("13.5"), "agrees")


def test_the_top_of_points_is_not_the_bottom_of_values() -> None:
    assert verdicts([*MIXED, row("members", name="w", of="top-1", members="a")])["w"].verdict == "agrees"


def test_a_unit_that_lacks_a_part_has_no_value_to_be_counted() -> None:
    rows = [*table({"a": "15", "b": "12"}), own("b", None, "q", status="not-submitted")]
    found = verdicts([*rows, row("mean", name="m", figure="0.5", scale="value", of="reported")])["m"]
    assert (found.sums[0].members, found.verdict) == (("a",), "agrees")


def test_points_of_an_unknown_maximum_are_no_value() -> None:
    rows = [own("a", "0.5", "q", scale="value"), own("b", "12", "q")]
    rows.append(row("mean", "q", "0.50", name="m", scale="value", of="reported"))
    found = verdicts(rows, rules=method({"q": {"max": {"g": "unknown"}}}))["m"]
    assert all(s.exact is None or s.exact <= 1 for s in found.sums)


def test_a_method_that_cuts_off_cuts_its_means() -> None:
    rows = [*table({"a": "1.17", "b": "1.18"}), row("mean", name="m", figure="1.17", of="all")]
    found = verdicts(rows, units="ab", rules=method(mode="down"))["m"]
    assert (found.sums[0].text, found.verdict) == ("1.17", "agrees")


def test_parts_that_were_cut_off_are_no_less_than_printed() -> None:
    # 1.2 and 1.3, cut, are of [1.2, 1.3) and [1.3, 1.4): together of [2.5, 2.7), which never is cut to 2.4.
    rows = [own("a", "2.4"), own("a", "1.2", "p"), own("a", "1.3", "q")]
    assert verdicts(rows, rules=method(mode="down"))["g/a/t"].verdict == "does-not-recompute"


def test_parts_that_were_cut_off_may_make_more() -> None:
    rows = [own("a", "2.6"), own("a", "1.2", "p"), own("a", "1.3", "q")]
    assert verdicts(rows, rules=method(mode="down"))["g/a/t"].verdict == "agrees-within-digits"
