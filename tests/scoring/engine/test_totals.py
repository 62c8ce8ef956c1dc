from fractions import Fraction

import pytest
from small import method, scored

WHOLE = {"x": ("1", "2"), "y": ("3", "4"), "q": ("yes",)}
WITHOUT_X = WHOLE | {"x": "not-submitted"}
ALONE = WHOLE | {"x": ("0", "0")}


def test_a_total_is_the_sum_of_its_parts() -> None:
    found = scored(method(), WHOLE)
    assert [found[node].text for node in ("x", "y", "p", "q", "t")] == ["5.00", "7.50", "12.50", "10.00", "22.50"]
    assert (found["t"].maximum, found["t"].value) == (30, Fraction(3, 4))


def test_block_gives_no_total_and_names_the_part() -> None:
    found = scored(method(missing="block"), WITHOUT_X)
    assert (found["p"].points, found["p"].status, found["p"].lacking) == (None, "not-submitted", ("x",))
    assert (found["t"].points, found["t"].status, found["t"].lacking) == (None, "not-submitted", ("p",))
    assert found["q"].text == "10.00"


def test_zero_counts_the_part_with_its_maximum() -> None:
    found = scored(method(missing="zero"), WITHOUT_X)
    assert (found["p"].text, found["p"].maximum, found["p"].zeroed) == ("7.50", 20, ("x",))
    assert (found["t"].text, found["t"].maximum, found["t"].zeroed) == ("17.50", 30, ())
    assert found["x"].points is None


def test_reduce_leaves_the_part_out_with_its_maximum() -> None:
    found = scored(method(missing="reduce"), WITHOUT_X)
    assert (found["p"].text, found["p"].maximum, found["p"].left_out) == ("7.50", 10, ("x",))
    assert (found["t"].text, found["t"].maximum) == ("17.50", 20)
    assert found["t"].value == Fraction(7, 8)


@pytest.mark.parametrize(
    ("policy", "points", "maximum"),
    [("block", None, None), ("zero", Fraction("7.5"), 20), ("reduce", Fraction("7.5"), 10)],
)
def test_not_applicable_has_a_policy_of_its_own(policy: str, points: Fraction | None, maximum: int | None) -> None:
    for given in (ALONE, WHOLE | {"x": "not-applicable"}):
        part = scored(method(missing="block", not_applicable=policy), given)["p"]
        assert (part.points, part.maximum) == (points, maximum)


def test_missing_is_not_treated_as_not_applicable() -> None:
    assert scored(method(missing="zero", not_applicable="block"), WITHOUT_X)["p"].text == "7.50"
    assert scored(method(missing="zero", not_applicable="block"), ALONE)["p"].points is None


@pytest.mark.parametrize("status", ["not-submitted", "withheld", "not-verified", "not-found"])
def test_every_other_status_is_missing(status: str) -> None:
    found = scored(method(missing="block"), WHOLE | {"x": status})
    assert found["p"].status == status
    assert scored(method(missing="zero"), WHOLE | {"x": status})["p"].zeroed == ("x",)


def test_a_node_may_have_its_own_policy() -> None:
    rules = method({"x": {"missing": "zero"}, "y": {"not_applicable": "zero"}}, missing="block")
    assert scored(rules, WITHOUT_X)["p"].zeroed == ("x",)
    assert scored(rules, WHOLE | {"y": "not-submitted"})["p"].points is None
    assert scored(rules, WHOLE | {"y": ("0", "0")})["p"].zeroed == ("y",)
    assert scored(rules, ALONE)["p"].left_out == ("x",)


def test_a_policy_of_a_part_holds_in_what_is_above_it() -> None:
    rules = method({"p": {"missing": "reduce"}}, missing="block")
    found = scored(rules, WITHOUT_X)
    assert found["p"].points is None
    assert (found["t"].text, found["t"].maximum, found["t"].left_out) == ("10.00", 10, ("p",))


@pytest.mark.parametrize("policy", ["block", "zero", "reduce"])
def test_who_reported_nothing_has_no_total_under_any_policy(policy: str) -> None:
    found = scored(method(missing=policy), {"t": "not-submitted"})
    assert {figure.status for figure in found.values()} == {"not-submitted"}
    assert {figure.points for figure in found.values()} == {None}


def test_a_part_of_which_nothing_came_counts_zero_as_a_whole() -> None:
    found = scored(method(missing="zero"), {"p": "not-submitted", "q": ("yes",)})
    assert (found["p"].points, found["p"].status) == (None, "not-submitted")
    assert (found["t"].text, found["t"].maximum, found["t"].zeroed) == ("10.00", 30, ("p",))


def test_a_part_that_does_not_apply_at_all_is_not_applicable() -> None:
    found = scored(method(), {"x": ("0", "0"), "y": ("0", "0"), "q": ("no",)})
    assert found["p"].status == "not-applicable"
    assert (found["t"].text, found["t"].maximum, found["t"].left_out) == ("0.00", 10, ("p",))


def test_one_missing_among_parts_that_do_not_apply_is_missing() -> None:
    found = scored(method(missing="zero"), {"x": ("0", "0"), "y": "withheld", "q": ("yes",)})
    assert found["p"].status == "withheld"
    # x does not apply, so that only y's 10 points are lost: 10 of 20, not 10 of 30.
    assert (found["t"].text, found["t"].maximum, found["t"].zeroed) == ("10.00", 20, ("p",))
