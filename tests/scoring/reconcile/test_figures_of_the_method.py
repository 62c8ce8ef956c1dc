"""Figures that the method file gives: maxima, numbers of parts and of groups; and the row numbers of a table."""

from typing import Any

import pytest
from ledgers import row, verdicts

from scoring.reconcile.sums import Difference
from tests.scoring.engine.small import method

Bases = list[tuple[str, str | None]]


@pytest.mark.parametrize(
    ("node", "figure", "bases", "verdict"),
    [
        ("t", "30", [("method", "30"), ("parts", "30")], "agrees"),
        ("p", "20.0", [("method", "20"), ("parts", "20")], "agrees"),
        ("p", "21", [("method", "20"), ("parts", "20")], "does-not-recompute"),
        ("q", "10", [("method", "10")], "agrees"),
        ("q", "10.001", [("method", "10")], "does-not-recompute"),
    ],
)
def test_a_maximum(node: str, figure: str, bases: Bases, verdict: str) -> None:
    found = verdicts([row("maximum", node, figure, name="m")])["m"]
    assert [(s.basis, s.text) for s in found.sums] == bases
    assert (found.verdict, found.attempts) == (verdict, ())


def test_a_maximum_that_its_parts_do_not_make() -> None:
    found = verdicts([row("maximum", "p", "25", name="m")], rules=method({"p": {"max": {"g": "25"}}}))["m"]
    assert [(s.basis, s.text, s.terms) for s in found.sums] == [("method", "25", None), ("parts", "20", "10 + 10")]
    assert found.verdict == "does-not-recompute"


@pytest.mark.parametrize(
    "overrides",
    [
        {"p": {"parts": "partial"}},
        {"p": {"parts": "unknown"}},
        {"x": {"max": {"g": "unknown"}}},
    ],
)
def test_a_maximum_whose_parts_are_not_all_known(overrides: dict[str, dict[str, Any]]) -> None:
    found = verdicts([row("maximum", "p", "20", name="m")], rules=method(overrides))["m"]
    assert [s.basis for s in found.sums] == ["method"]
    assert found.verdict == "agrees"


def test_an_unknown_maximum_is_not_computable() -> None:
    found = verdicts([row("maximum", "q", "10", name="m")], rules=method({"q": {"max": {"g": "unknown"}}}))["m"]
    assert (found.verdict, found.why) == ("not-computable", "figures")


@pytest.mark.parametrize(("most", "verdict"), [("not-applicable", "agrees"), ("10", "does-not-recompute")])
def test_a_dash_in_place_of_a_maximum(most: str, verdict: str) -> None:
    rows = [row("maximum", "q", None, name="m", status="not-applicable")]
    assert verdicts(rows, rules=method({"q": {"max": {"g": most}}}))["m"].verdict == verdict


@pytest.mark.parametrize("most", ["not-applicable", "10"])
@pytest.mark.parametrize("status", ["withheld", "not-found"])
def test_a_maximum_that_is_not_there_is_held_against_nothing(most: str, status: str) -> None:
    rows = [row("maximum", "q", None, name="m", status=status)]
    found = verdicts(rows, rules=method({"q": {"max": {"g": most}}}))["m"]
    assert (found.verdict, found.why) == ("not-computable", "figures")


def test_what_is_not_for_the_group_is_in_no_maximum() -> None:
    rules = method({"y": {"max": {"g": "not-applicable"}}, "p": {"max": {"g": "10"}}})
    found = verdicts([row("maximum", "p", "10", name="m"), row("parts", "p", "1", name="n")], rules=rules)
    assert [(s.basis, s.text) for s in found["m"].sums] == [("method", "10"), ("parts", "10")]
    assert [one.verdict for one in found.values()] == ["agrees", "agrees"]


@pytest.mark.parametrize(
    ("node", "figure", "verdict"), [("t", "2", "agrees"), ("p", "2", "agrees"), ("p", "3", "does-not-recompute")]
)
def test_number_of_parts(node: str, figure: str, verdict: str) -> None:
    found = verdicts([row("parts", node, figure, name="n")])["n"]
    assert ([(s.basis, s.exact) for s in found.sums], found.verdict) == ([("method", 2)], verdict)


@pytest.mark.parametrize(("node", "parts"), [("q", "whole"), ("p", "partial"), ("p", "unknown")])
def test_number_of_parts_that_are_not_known(node: str, parts: str) -> None:
    found = verdicts([row("parts", node, "2", name="n")], rules=method({"p": {"parts": parts}}))["n"]
    assert (found.verdict, found.why) == ("not-computable", "parts")


@pytest.mark.parametrize(("figure", "verdict"), [("2", "agrees"), ("1", "does-not-recompute")])
def test_number_of_groups(figure: str, verdict: str) -> None:
    rows = [row("groups", figure=figure, name="n", group=""), row("count", figure="4", name="h", of="all", group="h")]
    found = verdicts(rows)["n"]
    assert ([s.exact for s in found.sums], found.verdict) == ([2], verdict)


@pytest.mark.parametrize(
    ("printed", "verdict", "differences"),
    [
        ("1 2 3 4", "agrees", []),
        ("1 2 2 4", None, [Difference("twice", ("2",)), Difference("missing", ("3",))]),
        ("1 1 1 4", None, [Difference("twice", ("1",)), Difference("missing", ("2", "3"))]),
        ("1 2 3", None, [Difference("missing", ("4",))]),
        ("1 2 3 4 4", None, [Difference("twice", ("4",))]),
        ("1 3 2 4", None, []),
        ("1 2 3 4 5", None, []),
    ],
)
def test_row_numbers(printed: str, verdict: str | None, differences: list[Difference]) -> None:
    found = verdicts([row("row-numbers", name="n", of=printed)])["n"]
    assert found.verdict == (verdict or "does-not-recompute")
    assert list(found.recomputed.differences) == differences
    assert found.sums[0].text == "1, 2, …, 4"


@pytest.mark.parametrize(("units", "text"), [("a", "1"), ("ab", "1, 2"), ("abc", "1, 2, 3"), ("abcd", "1, 2, …, 4")])
def test_the_row_numbers_of_a_short_table(units: str, text: str) -> None:
    printed = " ".join(str(number + 1) for number in range(len(units)))
    found = verdicts([row("row-numbers", name="n", of=printed)], units=units)["n"]
    assert (found.verdict, found.sums[0].text) == ("agrees", text)


def test_a_maximum_that_the_method_does_not_have_says_so() -> None:
    rules = method({"q": {"max": {"g": "not-applicable"}}})
    found = verdicts([row("maximum", "q", "10", name="m")], rules=rules)["m"]
    assert (found.verdict, found.sums[0].status, found.sums[0].text) == ("does-not-recompute", "not-applicable", None)
