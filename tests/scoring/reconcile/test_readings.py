"""The readings that an edition declares: what they give, and what contradicts them."""

from fractions import Fraction

import pytest
from ledgers import own, row, table, verdicts

from scoring.reconcile.verdict import Reconciled

CUT = {"cut": {"kind": "truncation"}}
ZERO = {"zero": {"kind": "absent-as-zero"}}
FOUR = {"four": {"kind": "divisor", "group": "g", "n": "4"}}
FINE = {"a": "1.17", "b": "1.19"}
THREE = {"a": "20.00", "b": "16.00", "c": "12.00", "d": "-"}


def tried(one: Reconciled) -> dict[str, tuple[str | None, bool, tuple[str, ...]]]:
    return {attempt.reading: (attempt.sum.text, attempt.gives, attempt.against) for attempt in one.attempts}


def test_truncation_that_nothing_contradicts() -> None:
    rows = [*table(FINE), row("mean", name="m", figure="1.1", of="reported")]
    assert verdicts(rows)["m"].verdict == "does-not-recompute"  # 1.18, known to 0.005, is not [1.05, 1.15)
    found = verdicts(rows, readings=CUT)["m"]
    assert (found.verdict, tried(found)) == ("agrees-under-reading", {"cut": ("1.1", True, ())})
    assert found.sums[0].exact == Fraction("1.18")


def test_truncation_that_another_figure_contradicts() -> None:
    rows = [*table(FINE), row("mean", name="m", figure="1.1", of="reported")]
    rows.append(row("mean", name="n", figure="1.2", of="top-1"))  # 1.19: 1.2 rounded, 1.1 cut
    found = verdicts(rows, readings=CUT)
    assert (found["m"].verdict, tried(found["m"])) == ("does-not-recompute", {"cut": ("1.1", True, ("n",))})
    assert (found["n"].verdict, found["n"].attempts) == ("agrees", ())


def test_what_rounds_and_cuts_to_the_same_does_not_contradict() -> None:
    rows = [*table(FINE | {"c": "1.12"}), row("mean", name="m", figure="1.1", of="top-2")]
    rows.append(row("mean", name="n", figure="1.1", of="bottom-1"))
    assert verdicts(rows, readings=CUT)["m"].verdict == "agrees-under-reading"


@pytest.mark.parametrize("group", ["g", "h"])
@pytest.mark.parametrize("source", ["press", "paper"])
def test_only_the_same_document_contradicts_in_whichever_group(group: str, source: str) -> None:
    rows = [*table(FINE), *table(FINE, group="h"), row("mean", name="m", figure="1.1", of="all")]
    rows.append(row("mean", name="n", figure="1.2", of="top-1", group=group, source=source))
    found = verdicts(rows, units="ab", readings=CUT)
    assert found["n"].verdict == "agrees"
    assert (found["m"].verdict, tried(found["m"])["cut"][2]) == (
        ("does-not-recompute", ("n",)) if source == "paper" else ("agrees-under-reading", ())
    )


def test_absent_as_zero() -> None:
    rows = [*table(THREE), row("mean", name="m", figure="12.00", of="reported")]
    found = verdicts(rows, readings=ZERO)["m"]
    assert (found.verdict, tried(found)) == ("agrees-under-reading", {"zero": ("12.00", True, ())})
    assert found.attempts[0].sum.members == ("a", "b", "c", "d")


def test_absent_as_zero_against_a_count_of_low_figures() -> None:
    rows = [*table(THREE), row("mean", name="m", figure="12.00", of="reported")]
    rows += [row("count", name="low", figure="0", of="<10"), row("members", name="last", of="bottom-1", members="c")]
    rows += [row("count", name="silent", figure="1", of="not-reported"), row("count", name="n", figure="4", of="all")]
    rows.append(row("count", name="spoke", figure="3", of="reported"))
    found = verdicts(rows, readings=ZERO)
    # Who counts as 0 has still not reported: the last three figures stand under the reading too.
    assert (found["m"].verdict, tried(found["m"])["zero"][2]) == ("does-not-recompute", ("low", "last"))
    assert {found[name].verdict for name in ("low", "last", "silent", "n", "spoke")} == {"agrees"}


def test_what_is_withheld_is_not_absent() -> None:
    rows = [*table({"a": "20.00", "b": "16.00", "c": "12.00"}), own("d", None, status="withheld")]
    rows.append(row("mean", name="m", figure="10.00", of="all", members="a d"))
    found = verdicts(rows, readings=ZERO)["m"]
    assert (found.verdict, found.why, found.attempts) == ("not-computable", "figures", ())


def test_another_divisor() -> None:
    rows = [*table(THREE), row("mean", name="m", figure="12.00", of="reported")]
    rows.append(row("mean", name="n", figure="9.00", of="top-2"))  # no mean of the whole group
    found = verdicts(rows, readings=FOUR)
    assert (found["m"].verdict, tried(found["m"])) == ("agrees-under-reading", {"four": ("12.00", True, ())})
    assert (found["n"].verdict, tried(found["n"])) == ("does-not-recompute", {})


def test_another_divisor_contradicted_by_a_mean_of_the_same_group() -> None:
    rows = [*table(THREE), *table(dict.fromkeys("abc", "9.00"), "q")]
    rows += [row("mean", name="m", figure="12.00", of="reported"), row("mean", "q", "9.00", name="n", of="reported")]
    found = verdicts(rows, readings=FOUR)
    assert (found["m"].verdict, tried(found["m"])) == ("does-not-recompute", {"four": ("12.00", True, ("n",))})


def test_another_divisor_of_another_group() -> None:
    rows = [*table(THREE), row("mean", name="m", figure="12.00", of="reported")]
    rows += [*table(FINE, group="h")]
    found = verdicts(rows, readings={"four": {"kind": "divisor", "group": "h", "n": "4"}})["m"]
    assert (found.verdict, found.attempts) == ("does-not-recompute", ())


def test_one_reading_of_several_is_enough() -> None:
    rows = [*table(THREE), row("mean", name="m", figure="12.00", of="reported")]
    rows.append(row("count", name="low", figure="0", of="<10"))
    found = verdicts(rows, readings=ZERO | FOUR)["m"]
    assert tried(found) == {"zero": ("12.00", True, ("low",)), "four": ("12.00", True, ())}
    assert found.verdict == "agrees-under-reading"


def test_a_reading_that_gives_another_figure() -> None:
    rows = [*table(THREE), row("mean", name="m", figure="11.00", of="reported")]
    found = verdicts(rows, readings=ZERO)["m"]
    assert (found.verdict, tried(found)) == ("does-not-recompute", {"zero": ("12.00", False, ())})


def test_digits_come_before_readings() -> None:
    rows = [*table({"a": "1.17", "b": "1.18"}), row("mean", name="m", figure="1.17", of="all")]
    found = verdicts(rows, units="ab", readings=CUT)["m"]  # 1.175
    assert (found.verdict, tried(found)) == ("agrees-within-digits", {"cut": ("1.17", True, ())})


def test_what_agrees_is_not_tried() -> None:
    found = verdicts([*table(THREE), row("mean", name="m", figure="16.00", of="reported")], readings=ZERO | CUT | FOUR)
    assert (found["m"].verdict, found["m"].attempts) == ("agrees", ())


def test_a_reading_may_give_what_has_no_plain_sum() -> None:
    rows = [*table(THREE), row("mean", name="m", figure="12.00", of="all")]
    assert verdicts(rows)["m"].why == "figures"
    found = verdicts(rows, readings=ZERO | CUT)["m"]
    assert (found.verdict, found.sums, tried(found)) == ("agrees-under-reading", (), {"zero": ("12.00", True, ())})


@pytest.mark.parametrize(("figure", "against"), [("12.00", ("n",)), ("11.00", ("n",))])
def test_what_no_reading_gives_stays_not_computable(figure: str, against: tuple[str, ...]) -> None:
    rows = [*table(THREE), row("mean", name="m", figure=figure, of="all")]
    rows.append(row("mean", name="n", figure="16.00", of="reported"))
    found = verdicts(rows, readings=ZERO)["m"]
    assert (found.verdict, found.why) == ("not-computable", "figures")
    assert tried(found) == {"zero": ("12.00", figure == "12.00", against)}


def test_a_partial_edition_tries_nothing() -> None:
    rows = [*table({"a": "20.00"}), row("mean", name="m", figure="5.00", of="all")]
    found = verdicts(rows, coverage="partial", readings=ZERO)["m"]
    assert (found.verdict, found.why, found.attempts) == ("not-computable", "partial", ())


def test_names_under_a_reading() -> None:
    rows = [*table(THREE), row("members", name="w", of="bottom-2", members="c d")]
    assert verdicts(rows)["w"].verdict == "does-not-recompute"
    found = verdicts(rows, readings=ZERO)["w"]
    assert (found.verdict, tried(found)) == ("agrees-under-reading", {"zero": (None, True, ())})
    assert found.attempts[0].sum.members == ("c", "d")


def test_names_that_a_reading_does_not_give() -> None:
    rows = [*table(THREE), row("members", name="w", of="bottom-2", members="a d")]
    found = verdicts(rows, readings=ZERO | CUT)["w"]
    assert (found.verdict, tried(found)) == ("does-not-recompute", {"zero": (None, False, ())})


def test_what_a_reading_makes_of_the_table_is_shown_and_is_no_agreement_of_the_named() -> None:
    # Named a and b have 18.00; selected c and d have 6.00, with d as 0. The plain sum is decided by the named too.
    rows = [*table(THREE), row("mean", name="m", figure="6.00", of="bottom-2", members="a b")]
    found = verdicts(rows, readings=ZERO)["m"]
    assert (found.verdict, tried(found)) == ("does-not-recompute", {"zero": ("6.00", True, ())})


def test_a_total_of_parts_is_tried_by_truncation() -> None:
    rows = [own("a", "22.5"), own("a", "12.55", "p"), own("a", "10.02", "q")]  # 22.57
    found = verdicts(rows, readings=CUT)["g/a/t"]
    assert (found.verdict, tried(found)) == ("agrees-under-reading", {"cut": ("22.5", True, ())})


def test_the_named_units_decide_under_a_reading_too() -> None:
    rows = [*table(THREE | {"c": "12.05"}), row("mean", name="m", figure="18.0", of="top-2", members="a c")]
    found = verdicts(rows)["m"]
    assert [s.text for s in found.sums] == ["16.0", "18.0"]
    assert found.verdict == "does-not-recompute"


def test_a_reading_is_not_credited_with_what_is_so_without_it() -> None:
    # Named a and c have 16.035, shown as 16.04, or 16.03 when cut; selected a and b have 18.00 either way.
    rows = [*table(THREE | {"c": "12.07"}), row("mean", name="m", figure="18.00", of="top-2", members="a c")]
    assert verdicts(rows)["m"].verdict == "does-not-recompute"
    found = verdicts(rows, readings=CUT)["m"]
    assert (found.verdict, tried(found)) == ("does-not-recompute", {"cut": ("16.03", False, ())})
