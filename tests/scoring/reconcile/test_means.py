"""Figures over several units: the mean of the named or selected ones, at the printed digits."""

from fractions import Fraction

import pytest
from ledgers import own, row, table, verdicts

from scoring.reconcile.sums import Difference

FOUR = {"a": "20", "b": "16", "c": "12.5", "d": "-"}


@pytest.mark.parametrize(
    ("of", "members", "exact", "terms"),
    [
        ("reported", "a b c", Fraction("48.5") / 3, "48.5 ÷ 3"),
        ("top-1", "a", Fraction(20), "20 ÷ 1"),
        ("top-2", "a b", Fraction(18), "36 ÷ 2"),
        ("bottom-2", "b c", Fraction("14.25"), "28.5 ÷ 2"),
        ("top-9", "a b c", Fraction("48.5") / 3, "48.5 ÷ 3"),
        (">=16", "a b", Fraction(18), "36 ÷ 2"),
        (">16", "a", Fraction(20), "20 ÷ 1"),
        ("<=16", "b c", Fraction("14.25"), "28.5 ÷ 2"),
        ("<16", "c", Fraction("12.5"), "12.5 ÷ 1"),
        (">=12.5 <20", "b c", Fraction("14.25"), "28.5 ÷ 2"),
        (">12.5 <20", "b", Fraction(16), "16 ÷ 1"),
    ],
)
def test_mean_of_what_is_selected(of: str, members: str, exact: Fraction, terms: str) -> None:
    found = verdicts([*table(FOUR), row("mean", name="m", figure="9.99", of=of)])["m"]
    assert [(s.basis, s.exact, s.terms, " ".join(s.members)) for s in found.sums] == [
        ("selected", exact, terms, members)
    ]
    assert found.verdict == "does-not-recompute"


@pytest.mark.parametrize(
    ("of", "members", "terms"),
    [
        ("top-2", "a b c d", "36 ÷ 2"),
        ("top-3", "a b c d", "52 ÷ 3"),
        ("top-4", "a b c d", "68 ÷ 4"),
        ("bottom-2", "b c d e", "28 ÷ 2"),
        ("bottom-1", "e", "12 ÷ 1"),
    ],
)
def test_a_tie_at_the_last_place_counts_only_as_often_as_there_is_room(of: str, members: str, terms: str) -> None:
    tied = {"a": "20", "b": "16", "c": "16.0", "d": "16", "e": "12"}
    found = verdicts([*table(tied), row("mean", name="m", figure="9.99", of=of)])["m"]
    assert [(s.terms, " ".join(s.members)) for s in found.sums] == [(terms, members)]
    room = terms not in ("68 ÷ 4", "12 ÷ 1")
    assert found.recomputed.differences == ((Difference("tied", ("b", "c", "d")),) if room else ())


def test_of_a_tie_the_figures_in_the_fewest_digits_are_the_most_open() -> None:
    rows = [*table({"a": "16", "b": "16.0"}), row("mean", name="m", figure="9", of="top-1")]
    found = verdicts(rows)["m"].recomputed
    assert (found.low, found.high) == (Fraction("15.5"), Fraction("16.5"))


@pytest.mark.parametrize(
    ("figure", "verdict"),
    [("16.17", "agrees"), ("16.2", "agrees"), ("16", "agrees"), ("16.1", "agrees-within-digits"), ("16.01", None)],
)
def test_mean_at_the_printed_digits(figure: str, verdict: str | None) -> None:
    found = verdicts([*table(FOUR), row("mean", name="m", figure=figure, of="reported")])["m"]
    assert found.verdict == (verdict or "agrees-within-digits")


def test_parts_in_whole_points_leave_half_a_point_open() -> None:
    # 48.5 / 3 = 16.1667; a and b are known to 0.5, c to 0.05: open by 1.05 / 3 = 0.35 on either side.
    found = verdicts([*table(FOUR), row("mean", name="m", figure="16.17", of="reported")])["m"].recomputed
    assert (found.low, found.high) == (Fraction("47.45") / 3, Fraction("49.55") / 3)
    exact = verdicts([*table(FOUR), row("mean", name="m", figure="15.81", of="reported")])["m"]
    assert exact.verdict == "does-not-recompute"  # [15.805, 15.815) ends below 15.8166…


def test_digits_that_the_source_drops_are_known() -> None:
    rows = [*table(FOUR), row("mean", name="m", figure="16.01", of="reported")]
    found = verdicts(rows, digits="2")["m"]
    assert (found.recomputed.low, found.recomputed.high) == (Fraction("48.485") / 3, Fraction("48.515") / 3)
    assert found.verdict == "does-not-recompute"


@pytest.mark.parametrize(("figure", "verdict"), [("1.1", "does-not-recompute"), ("1.0", "agrees"), ("0.9", None)])
def test_intervals_that_only_touch_do_not_meet(figure: str, verdict: str | None) -> None:
    # Two of [0.95, 1.05) have a mean in [0.95, 1.05); 1.1 is [1.05, 1.15) and 0.9 is [0.85, 0.95).
    found = verdicts([*table({"a": "1.0", "b": "1.0"}), row("mean", name="m", figure=figure, of="reported")])["m"]
    assert found.verdict == (verdict or "does-not-recompute")


def test_who_is_named_decides_over_what_is_selected() -> None:
    rows = [*table(FOUR), row("mean", name="m", figure="16.25", of="top-2", members="c a")]
    found = verdicts(rows)["m"]
    assert [(s.basis, s.exact, s.members) for s in found.sums] == [
        ("named", Fraction("16.25"), ("a", "c")),
        ("selected", Fraction(18), ("a", "b")),
    ]
    assert found.verdict == "agrees"
    other = verdicts([*table(FOUR), row("mean", name="m", figure="18", of="top-2", members="c a")])["m"]
    assert other.verdict == "does-not-recompute"


def test_a_mean_over_a_named_unit_without_a_figure_is_not_that_of_others() -> None:
    rows = [*table(FOUR), row("mean", name="m", figure="18", of="top-2", members="a d")]
    assert verdicts(rows)["m"].verdict != "agrees"


def test_a_mean_of_all_is_not_computable_where_one_is_absent() -> None:
    found = verdicts([*table(FOUR), row("mean", name="m", figure="16.17", of="all")])["m"]
    assert (found.verdict, found.why, found.sums) == ("not-computable", "figures", ())


def test_named_units_have_a_mean_though_another_is_withheld() -> None:
    rows = [*table({"a": "20", "b": "16", "c": "12.5"}), own("d", None, status="withheld")]
    found = verdicts([*rows, row("mean", name="m", figure="18", of="top-2", members="a b")])["m"]
    assert ([s.basis for s in found.sums], found.verdict) == (["named"], "agrees")


def test_a_mean_of_nobody_is_not_computable() -> None:
    found = verdicts([*table(FOUR), row("mean", name="m", figure="16.17", of=">29")])["m"]
    assert (found.verdict, found.why) == ("not-computable", "figures")


def test_a_partial_edition_has_means_of_named_units_alone() -> None:
    rows = [*table({"a": "20", "b": "16"}), row("mean", name="m", figure="18", of="reported")]
    rows.append(row("mean", name="n", figure="18", of="top-2", members="a b"))
    found = verdicts(rows, coverage="partial")
    assert (found["m"].verdict, found["m"].why) == ("not-computable", "partial")
    assert [(s.basis, s.exact) for s in found["n"].sums] == [("named", Fraction(18))]
    assert found["n"].verdict == "agrees"
