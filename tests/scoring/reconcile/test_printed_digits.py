"""Agreement is at the digits that a source computes to; fewer are said and are no agreement. What a sum lacks."""

import pytest
from ledgers import own, row, table, verdicts

from scoring.reconcile.sums import Difference

UNITS = table({"a": "10.00", "b": "10.01", "c": "10.02", "d": "10.01"})
"""Sum 40.04, mean 10.01; over 3: 13.34666…"""


@pytest.mark.parametrize(("digits", "verdict"), [(None, "agrees"), ("2", "does-not-recompute")])
def test_a_dropped_zero_is_a_digit(digits: str | None, verdict: str) -> None:
    found = verdicts([*UNITS, row("mean", name="m", figure="10.0", of="reported")], digits=digits)["m"]
    # 10.01 is 10.0 at one digit; a source that drops zeros prints 10.00 so.
    assert found.sums[0].text == ("10.0" if digits is None else "10.01")
    assert found.verdict == verdict


@pytest.mark.parametrize(("printed", "verdict"), [("13.35", "agrees-under-reading"), ("13.3", "does-not-recompute")])
def test_a_reading_that_gives_fewer_digits_gives_no_agreement(printed: str, verdict: str) -> None:
    by_three = {"three": {"kind": "divisor", "group": "g", "n": "3"}}
    rows = [*UNITS, row("mean", name="m", figure=printed, of="reported")]
    found = verdicts(rows, digits="2", readings=by_three)["m"]
    assert [attempt.gives for attempt in found.attempts] == [True]
    assert found.verdict == verdict


def test_a_total_says_which_part_it_goes_without() -> None:
    rows = [own("a", "15", "p"), own("a", None, "q", status="not-submitted"), own("a", "15"), own("b", "20")]
    found = verdicts([*rows, row("mean", name="m", figure="17.5", of="reported")], units="ab")
    assert found["g/a/t"].recomputed.differences == (Difference("left-out", ("q",)),)
    assert found["m"].recomputed.differences == (Difference("partial", ("a",)),)
    assert (found["g/a/t"].verdict, found["m"].verdict) == ("agrees", "agrees")
