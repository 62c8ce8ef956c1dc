"""Totals other than a sum, thresholds of coverage, whom a leaf is for, decisions of the council; worked out by hand."""

from fractions import Fraction
from typing import Any

import pytest
from small import method, rows, scored

from scoring.engine.score import score
from scoring.model.rows import OverrideRow

WHOLE = {"x": ("1", "2"), "y": ("3", "4"), "q": ("yes",)}
ONLY_X = {"x": ("1", "2"), "y": "not-submitted", "q": ("yes",)}
ABSENT_Y = {"x": ("1", "2"), "y": "not-applicable", "q": ("yes",)}


def _weighted(**more: Any) -> dict[str, dict[str, Any]]:
    return {"p": {"total": "weighted-mean"} | more, "x": {"weight": "0.4"}, "y": {"weight": "0.6"}}


def test_a_weighted_mean_is_of_values() -> None:
    found = scored(method(_weighted()), WHOLE)["p"]
    # x 5 of 10 is 0.5, y 7.5 of 10 is 0.75: 0.4 × 0.5 + 0.6 × 0.75 = 0.65 of 20
    assert (found.points, found.text, found.maximum) == (13, "13.00", 20)


def test_weights_are_used_as_given() -> None:
    rules = method({"p": {"total": "weighted-mean", "weights": "3"}, "x": {"weight": "1"}, "y": {"weight": "2"}})
    assert scored(rules, WHOLE)["p"].points == Fraction(20) * (Fraction("0.5") + 2 * Fraction("0.75")) / 3


@pytest.mark.parametrize(
    ("policy", "points", "status"),
    [
        ("zero", Fraction(4), None),  # 20 × (0.4 × 0.5 + 0) ÷ 1
        ("reduce", Fraction(10), None),  # 20 × (0.4 × 0.5) ÷ 0.4
        ("block", None, "not-submitted"),
    ],
)
def test_a_missing_part_of_a_weighted_mean(policy: str, points: Fraction | None, status: str | None) -> None:
    found = scored(method(_weighted(), missing=policy, basis="value"), ONLY_X)["p"]
    assert (found.points, found.status) == (points, status)
    assert found.maximum == (None if status else 20)


def test_points_over_maximum() -> None:
    rules = method({"p": {"total": "points-over-maximum", "max": {"g": "50"}}}, missing="zero", not_applicable="reduce")
    assert scored(rules, WHOLE)["p"].points == Fraction("31.25")  # 12.5 of 20, out of 50
    assert scored(rules, ONLY_X)["p"].points == Fraction("12.5")  # 5 of 20
    found = scored(rules, ABSENT_Y)["p"]
    assert (found.points, found.maximum, found.left_out) == (25, 50, ("y",))  # 5 of 10


def test_the_best_part_counts() -> None:
    rules = method({"p": {"total": "best", "max": {"g": "10"}}}, missing="zero")
    assert scored(rules, WHOLE)["p"].points == Fraction("7.5")
    found = scored(rules, ONLY_X)["p"]
    assert (found.points, found.maximum, found.zeroed) == (5, 10, ("y",))


def test_the_best_of_nothing_is_nothing() -> None:
    rules = method({"p": {"total": "best", "max": {"g": "10"}}}, missing="zero")
    assert scored(rules, {"p": "not-submitted", "q": ("yes",)})["p"].status == "not-submitted"


@pytest.mark.parametrize(("share", "there"), [("1/2", True), ("0.51", False), ("1", False)])
def test_a_total_needs_its_coverage(share: str, there: bool) -> None:
    found = scored(method({"p": {"coverage": share}}, missing="zero"), ONLY_X)["p"]
    assert (found.points is not None) is there
    assert (found.status, found.lacking, found.zeroed) == (
        (None, (), ("y",)) if there else ("not-submitted", ("y",), ())
    )


def test_what_does_not_apply_lacks_no_coverage() -> None:
    assert scored(method({"p": {"coverage": "1"}}), ABSENT_Y)["p"].points == 5


def test_coverage_counts_leaves_at_any_depth() -> None:
    """Of the total 30, y is missing: 20 are covered."""
    rules = {"p": {"missing": "zero"}}
    assert scored(method(rules, missing="zero"), ONLY_X)["t"].points == 15
    short = method(rules, missing="zero").model_copy()
    tree = short.tree.model_copy(update={"coverage": Fraction(2, 3)})
    assert scored(short.model_copy(update={"tree": tree}), ONLY_X)["t"].points == 15
    tree = short.tree.model_copy(update={"coverage": Fraction(67, 100)})
    found = scored(short.model_copy(update={"tree": tree}), ONLY_X)["t"]
    assert (found.points, found.lacking) == (None, ("p",))


def test_a_leaf_for_some_units_alone() -> None:
    rules = method({"x": {"only": ["v"]}})
    given = rows({"y": ("3", "4"), "q": ("yes",)}, "u") + rows(WHOLE, "v")
    found = score(rules, "g", ["u", "v"], given).figures
    assert (found["u", "x"].status, found["v", "x"].points) == ("not-applicable", 5)
    assert (found["u", "p"].maximum, found["v", "p"].maximum) == (10, 20)


def _override(node: str, points: str) -> OverrideRow:
    return OverrideRow("u", node, Fraction(points), "d", "x", None, 2)


def test_the_council_decides_otherwise_than_the_rule() -> None:
    found = score(method(), "g", ["u"], rows(WHOLE), [_override("x", "9")])
    figure = found.figures["u", "x"]
    assert (figure.points, figure.text, figure.maximum) == (9, "9.00", 10)
    assert figure.by_rule is not None
    assert figure.by_rule.text == "5.00"
    assert found.figures["u", "t"].points == Fraction("26.5")
    assert found.claimed["u", "x"].points is None


def test_the_council_may_decide_where_nothing_was_submitted() -> None:
    figure = score(method(), "g", ["u"], rows(ONLY_X), [_override("y", "2")]).figures["u", "y"]
    assert (figure.points, figure.status, figure.maximum) == (2, None, 10)
    assert figure.by_rule is not None
    assert figure.by_rule.status == "not-submitted"


def test_a_rule_of_a_group_goes_before_that_of_all() -> None:
    steps = {"shape": "steps", "input": "part-x", "steps": [{"at_least": "1", "points": "4"}]}
    rules = method({"x": {"rules": {"g": steps}}})
    # The group's rule takes part-x alone; the other input is another group's.
    assert scored(rules, WHOLE)["x"].points == 4


@pytest.mark.parametrize(("total", "maximum"), [("points-over-maximum", 50), ("best", 10), ("sum", 20)])
def test_nothing_under_a_node_counts_as_what_the_node_is_out_of(total: str, maximum: int) -> None:
    """A pillar of 50 made of parts of 20 that a unit leaves out counts 50 against it, not 20."""
    stated = {"points-over-maximum": "50", "best": "10", "sum": "20"}[total]
    rules = method({"p": {"total": total, "max": {"g": stated}}}, missing="zero")
    assert scored(rules, {"p": "not-submitted", "q": ("yes",)})["t"].maximum == maximum + 10
