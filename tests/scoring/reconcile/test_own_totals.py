"""A unit's printed total against its printed parts, and its printed rank against the table."""

from fractions import Fraction

import pytest
from ledgers import own, verdicts, with_view

from scoring.model.rows import PrintedRow
from tests.scoring.engine.small import method


@pytest.mark.parametrize(
    ("figure", "verdict"),
    [("22.50", "agrees"), ("22.5", "agrees"), ("23", "agrees"), ("22.51", "agrees-within-digits"), ("25", None)],
)
def test_a_total_is_the_sum_of_its_parts(figure: str, verdict: str | None) -> None:
    found = verdicts([own("a", figure), own("a", "12.5", "p"), own("a", "10", "q")])["g/a/t"]
    assert [(s.basis, s.exact, s.terms) for s in found.sums] == [("parts", Fraction("22.5"), "12.5 + 10")]
    assert (found.recomputed.low, found.recomputed.high) == (Fraction("21.95"), Fraction("23.05"))
    assert found.verdict == (verdict or "does-not-recompute")


def test_a_part_that_was_not_printed_is_the_sum_of_its_own_parts() -> None:
    found = verdicts([own("a", "22.5"), own("a", "7.5", "x"), own("a", "5", "y"), own("a", "10", "q")])
    assert list(found) == ["g/a/t"]
    assert (found["g/a/t"].sums[0].terms, found["g/a/t"].verdict) == ("7.5 + 5 + 10", "agrees")


def test_a_printed_part_stands_before_its_own_parts_and_is_held_against_them() -> None:
    rows = [own("a", "22.5"), own("a", "12.5", "p"), own("a", "7", "x"), own("a", "5", "y"), own("a", "10", "q")]
    found = verdicts(rows)
    assert (found["g/a/t"].sums[0].terms, found["g/a/t"].verdict) == ("12.5 + 10", "agrees")
    assert (found["g/a/p"].sums[0].exact, found["g/a/p"].verdict) == (12, "agrees-within-digits")


def test_a_total_without_printed_parts_claims_nothing_else() -> None:
    assert verdicts([own("a", "22.5"), own("b", None, status="not-submitted")]) == {}


@pytest.mark.parametrize("node", ["p", "q", "x"])
def test_a_total_with_only_some_of_its_parts_is_not_computable(node: str) -> None:
    found = verdicts([own("a", "22.5"), own("a", "9", node)])["g/a/t"]
    assert (found.verdict, found.why, found.sums) == ("not-computable", "parts", ())


def test_what_was_not_submitted_is_not_in_the_total() -> None:
    found = verdicts([own("a", "12.5"), own("a", "12.5", "p"), own("a", None, "q", status="not-submitted")])["g/a/t"]
    assert (found.sums[0].terms, found.verdict) == ("12.5", "agrees")


@pytest.mark.parametrize("status", ["not-submitted", "not-verified", "not-applicable"])
@pytest.mark.parametrize(
    ("policy", "terms", "exact"),
    [("zero", "(10 + 0) ÷ 30", Fraction(1, 3)), ("reduce", "(10) ÷ 20", Fraction(1, 2)), ("block", None, None)],
)
def test_the_maximum_of_what_is_missing_from_a_value(
    status: str, policy: str, terms: str | None, exact: Fraction | None
) -> None:
    rules = method(missing=policy, not_applicable=policy)
    rows = [own("a", "0.5", scale="value"), own("a", "10", "p"), own("a", None, "q", status=status)]
    found = verdicts(rows, rules=rules)["g/a/t"]
    assert [(s.terms, s.exact) for s in found.sums] == ([(terms, exact)] if terms else [])
    assert (found.verdict, found.why) == {
        "zero": ("does-not-recompute", None),
        "reduce": ("agrees", None),
        "block": ("not-computable", "parts"),
    }[policy]


@pytest.mark.parametrize("own_policy", ["zero", "block"])
def test_a_node_may_differ_from_its_method(own_policy: str) -> None:
    rules = method({"q": {"missing": own_policy}}, missing="reduce")
    rows = [own("a", "0.33", scale="value"), own("a", "10", "p"), own("a", None, "q", status="not-submitted")]
    found = verdicts(rows, rules=rules)["g/a/t"]
    assert found.verdict == ("agrees" if own_policy == "zero" else "not-computable")


@pytest.mark.parametrize(
    ("policy", "verdict"), [("reduce", "agrees"), ("zero", "does-not-recompute"), ("block", "not-computable")]
)
@pytest.mark.parametrize("scale", [None, "value"])
def test_what_is_missing_below_a_printed_part(policy: str, verdict: str, scale: str | None) -> None:
    # 5 of 10 (y is missing) and 5 of 10 are a half; as 5 of 20 and 5 of 10 a third.
    rows = [own("a", "0.5000", scale="value"), own("a", "5" if scale is None else "0.5", "p", scale=scale)]
    rows += [own("a", None, "y", status="not-submitted"), own("a", "5", "q")]
    if policy == "zero" and scale == "value":
        verdict = "agrees"  # 0.5 × 20 + 5
    assert verdicts(rows, rules=method(missing=policy), digits="4")["g/a/t"].verdict == verdict


@pytest.mark.parametrize("policy", ["zero", "reduce", "block"])
def test_what_was_not_verified_is_not_in_a_total_of_points(policy: str) -> None:
    rows = [own("a", "12.5"), own("a", "12.5", "p"), own("a", None, "q", status="not-verified")]
    found = verdicts(rows, rules=method(missing=policy))["g/a/t"]
    assert (found.sums[0].terms, found.verdict) == ("12.5", "agrees")


@pytest.mark.parametrize("parts", ["partial", "unknown"])
def test_a_node_whose_parts_are_not_all_known_has_no_sum(parts: str) -> None:
    rows = [own("a", "22.5"), own("a", "12.5", "p"), own("a", "7.5", "x"), own("a", "5", "y"), own("a", "10", "q")]
    found = verdicts(rows, rules=method({"p": {"parts": parts}}))
    assert (found["g/a/p"].verdict, found["g/a/p"].why) == ("not-computable", "parts")
    assert found["g/a/t"].verdict == "agrees"


def test_a_part_without_points_is_left_out() -> None:
    found = verdicts([own("a", "12.5"), own("a", "12.5", "p")], rules=method({"q": {"max": {"g": "0"}}}))["g/a/t"]
    assert (found.sums[0].terms, found.verdict) == ("12.5", "agrees")


def test_a_part_that_is_not_for_the_group_is_left_out() -> None:
    rules = method({"q": {"max": {"g": "not-applicable"}}})
    assert verdicts([own("a", "12.5"), own("a", "12.5", "p")], rules=rules)["g/a/t"].verdict == "agrees"


def test_values_count_with_the_maxima_of_their_nodes() -> None:
    rows = [
        own("a", "0.5667", scale="value"),
        own("a", "0.60", "p", scale="value"),
        own("a", "0.5", "q", scale="value"),
    ]
    found = verdicts(rows)["g/a/t"]
    assert (found.sums[0].exact, found.sums[0].text) == (Fraction(17, 30), "0.5667")
    assert found.sums[0].terms == "(0.60 × 20 + 0.5 × 10) ÷ 30"
    open_by = (20 * Fraction("0.005") + 10 * Fraction("0.05")) / 30
    assert (found.recomputed.low, found.recomputed.high) == (Fraction(17, 30) - open_by, Fraction(17, 30) + open_by)
    assert found.verdict == "agrees"


def test_a_total_of_points_with_one_part_that_was_printed_as_a_value() -> None:
    found = verdicts([own("a", "17"), own("a", "0.6", "p", scale="value"), own("a", "5", "q")])["g/a/t"]
    assert (found.sums[0].exact, found.verdict) == (Fraction(17), "agrees")


def test_the_line_of_a_total_multiplies_only_values() -> None:
    found = verdicts([own("a", "17"), own("a", "0.6", "p", scale="value"), own("a", "5", "q")])["g/a/t"]
    assert found.sums[0].terms == "0.6 × 20 + 5"


def test_a_view_is_the_sum_of_the_nodes_that_it_puts_together() -> None:
    found = verdicts([own("a", "9", "v"), own("a", "4", "p"), own("a", "5", "q")], rules=with_view())
    assert list(found) == ["g/a/v"]
    assert (found["g/a/v"].sums[0].terms, found["g/a/v"].verdict) == ("4 + 5", "agrees")


@pytest.mark.parametrize("total", [own("a", "0.4", scale="value"), own("a", "4")])
def test_a_part_without_points_makes_no_total(total: PrintedRow) -> None:
    # Smart city of method 922 is collected and out of 0: alone it once divided by 0.
    rules = method({"q": {"max": {"g": "0"}}, "p": {"max": {"g": "30"}}})
    rows = [total, own("a", "0", "q"), own("a", None, "p", status="not-submitted")]
    found = verdicts(rows, rules=rules)["g/a/t"]
    assert (found.verdict, found.why) == ("not-computable", "parts")
