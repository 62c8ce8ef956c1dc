"""Figures about units: how many, which ones, a figure stated again, the difference of two means."""

from fractions import Fraction

import pytest
from ledgers import own, row, table, verdicts

from scoring.reconcile.sums import Difference

FOUR = {"a": "20", "b": "16", "c": "12.5", "d": "-"}


@pytest.mark.parametrize(
    ("of", "members"),
    [
        ("all", "a b c d"),
        ("reported", "a b c"),
        ("not-reported", "d"),
        ("top-1", "a b"),
        ("top-2", "a b"),
        ("bottom-1", "c"),
        ("bottom-2", "a b c"),
        (">=16", "a b"),
        (">16", ""),
        ("<=12.5", "c"),
        ("<12.5", ""),
        (">=0", "a b c"),
    ],
)
def test_count_and_names_share_a_tie_at_the_last_place(of: str, members: str) -> None:
    rows = table({"a": "16", "b": "16", "c": "12.5", "d": "-"})
    n = len(members.split())
    rows += [row("count", name="n", figure=str(n), of=of), row("count", name="more", figure=str(n + 1), of=of)]
    rows.append(row("members", name="who", of=of, members=members or "d"))
    found = verdicts(rows)
    assert (found["n"].sums[0].exact, " ".join(found["n"].sums[0].members)) == (n, members)
    assert (found["n"].verdict, found["more"].verdict) == ("agrees", "does-not-recompute")
    assert found["who"].verdict == ("agrees" if members else "does-not-recompute")
    assert " ".join(found["who"].sums[0].members) == members


def test_names_on_one_side_only() -> None:
    found = verdicts([*table(FOUR), row("members", name="who", of="top-2", members="d a")])["who"]
    assert found.verdict == "does-not-recompute"
    assert found.recomputed.differences == (Difference("named", ("d",)), Difference("table", ("b",)))
    assert found.attempts == ()


@pytest.mark.parametrize("status", ["withheld", "not-found"])
@pytest.mark.parametrize("of", ["reported", "not-reported", "top-1", "bottom-1", ">=16", "<13"])
def test_whom_the_table_selects_is_open_where_a_figure_exists_and_is_not_here(of: str, status: str) -> None:
    rows = [*table({"a": "20", "b": "16", "c": "12.5"}), own("d", None, status=status)]
    rows += [row("count", name="n", figure="1", of=of), row("members", name="w", of=of, members="d")]
    rows.append(row("mean", name="m", figure="25", of=of))
    found = verdicts(rows)
    assert {(one.verdict, one.why) for one in found.values()} == {("not-computable", "figures")}


def test_who_is_in_the_group_is_known_whatever_is_withheld() -> None:
    rows = [*table({"a": "20", "b": "16", "c": "12.5"}), own("d", None, status="withheld")]
    rows += [row("count", name="n", figure="4", of="all"), row("members", name="w", of="all", members="a b c d")]
    assert [one.verdict for one in verdicts(rows).values()] == ["agrees", "agrees"]


@pytest.mark.parametrize("status", ["not-submitted", "not-verified", "not-applicable"])
def test_a_unit_that_has_no_figure_has_not_reported(status: str) -> None:
    rows = [*table({"a": "20", "b": "16", "c": "12.5"}), own("d", None, status=status)]
    rows += [row("count", name="n", figure="3", of="reported"), row("count", name="s", figure="1", of="not-reported")]
    rows += [row("mean", name="m", figure="16.2", of="reported"), row("members", name="w", of="bottom-1", members="c")]
    assert {one.verdict for one in verdicts(rows).values()} == {"agrees"}


def test_a_node_that_the_document_does_not_print_is_of_nobody_known() -> None:
    found = verdicts([*table(FOUR), row("count", "x", "0", name="n", of="reported")])["n"]
    assert (found.verdict, found.why) == ("not-computable", "figures")


TIED = {"a": "20", "b": "16", "c": "16", "d": "16", "e": "12"}


@pytest.mark.parametrize(
    ("of", "members", "verdict", "only"),
    [
        ("top-2", "a b", "agrees", ()),
        ("top-2", "a d", "agrees", ()),
        ("top-2", "a b c d", "agrees", ()),  # the whole tie
        ("top-3", "a b d", "agrees", ()),
        ("bottom-3", "e c d", "agrees", ()),
        ("top-2", "b c", None, (Difference("table", ("a",)),)),  # who is above the tie is named in any case
        ("top-3", "a b", None, (Difference("table", ("c", "d")),)),
        ("top-2", "a e", None, (Difference("named", ("e",)), Difference("table", ("b", "c", "d")))),
    ],
)
def test_names_from_a_tie_at_the_last_place(
    of: str, members: str, verdict: str | None, only: tuple[Difference, ...]
) -> None:
    found = verdicts([*table(TIED), row("members", name="w", of=of, members=members)])["w"]
    assert (found.verdict, found.recomputed.differences) == (verdict or "does-not-recompute", only)
    assert set(found.sums[0].members) == set("bcde" if of == "bottom-3" else "abcd")


def test_a_partial_edition_counts_only_who_is_in_it() -> None:
    rows = [*table({"a": "20"}), row("count", name="n", figure="4", of="all")]
    rows += [row("count", name="r", figure="1", of="reported"), row("members", name="w", of="top-1", members="a")]
    found = verdicts(rows, coverage="partial")
    assert [found[name].verdict for name in "nrw"] == ["agrees", "not-computable", "not-computable"]
    assert {found[name].why for name in "rw"} == {"partial"}


@pytest.mark.parametrize(
    ("unit", "figure", "verdict"),
    [
        ("a", "20", "agrees"),
        ("c", "12.50", "agrees"),
        ("c", "12.6", "does-not-recompute"),
        ("d", "1", "not-computable"),
    ],
)
def test_a_figure_stated_again(unit: str, figure: str, verdict: str) -> None:
    found = verdicts([*table(FOUR), row("figure", name="f", figure=figure, members=unit)])["f"]
    assert found.verdict == verdict
    assert found.why == ("figures" if unit == "d" else None)


def test_a_figure_of_another_unit_than_the_table_selects() -> None:
    rows = [*table(FOUR), row("figure", name="f", figure="16", of="top-1", members="b")]
    found = verdicts(rows)["f"]
    assert (found.verdict, found.sums[0].members) == ("agrees", ("b",))  # it is b's figure, though b is not the first
    assert found.recomputed.differences == (Difference("named", ("b",)), Difference("table", ("a",)))


@pytest.mark.parametrize(("of", "unit"), [("top-1", "a"), ("top-2", "b"), (None, "b")])
def test_a_figure_of_the_unit_that_the_table_selects(of: str | None, unit: str) -> None:
    rows = [*table(FOUR), row("figure", name="f", figure=FOUR[unit], of=of, members=unit)]
    assert verdicts(rows)["f"].recomputed.differences == ()


@pytest.mark.parametrize(
    ("figure", "verdict"),
    [("12.54", None), ("12.45", None), ("12.44", "does-not-recompute"), ("12.56", "does-not-recompute")],
)
def test_a_figure_stated_again_in_more_digits(figure: str, verdict: str | None) -> None:
    # 12.5 is of [12.45, 12.55).
    found = verdicts([*table(FOUR), row("figure", name="f", figure=figure, members="c")])["f"]
    assert (found.verdict, found.sums[0].members) == (verdict or "agrees-within-digits", ("c",))


@pytest.mark.parametrize(
    ("figure", "verdict"), [("3.75", "agrees"), ("3.8", "agrees"), ("4.2", "agrees-within-digits"), ("9", None)]
)
def test_gap_of_two_means(figure: str, verdict: str | None) -> None:
    means = [row("mean", name="m", figure="18", of="top-2"), row("mean", name="n", figure="9", of="bottom-2")]
    found = verdicts([*table(FOUR), *means, row("gap", name="gap", figure=figure, of="m n")])["gap"]
    assert [(s.basis, s.exact) for s in found.sums] == [("selected", Fraction("3.75")), ("printed", Fraction(9))]
    # What is printed minus what is printed is shown and decides nothing.
    assert found.verdict == (verdict or "does-not-recompute")


def test_a_gap_is_open_by_both_means() -> None:
    means = [row("mean", name="m", figure="18", of="top-2"), row("mean", name="n", figure="9", of="bottom-2")]
    found = verdicts([*table(FOUR), *means, row("gap", name="gap", figure="9", of="m n")])["gap"].recomputed
    # (0.5 + 0.5) / 2 and (0.5 + 0.05) / 2.
    assert (found.low, found.high) == (Fraction("3.75") - Fraction("0.775"), Fraction("3.75") + Fraction("0.775"))


def test_a_gap_of_a_mean_that_is_not_computable() -> None:
    means = [row("mean", name="m", figure="18", of="top-2"), row("mean", name="n", figure="9", of="all")]
    found = verdicts([*table(FOUR), *means, row("gap", name="gap", figure="9", of="m n")])["gap"]
    assert (found.verdict, found.why) == ("not-computable", "figures")


def test_units_stand_in_the_order_of_their_group() -> None:
    rows = [own("c", "20"), own("a", "20"), own("b", "1"), row("count", name="n", figure="2", of="top-1")]
    assert verdicts(rows)["n"].sums[0].members == ("a", "c")
