"""What changed from one version of a method to the next."""

from collections import Counter
from fractions import Fraction

import pytest

from scoring.history.methods import NodeChange, changes, in_order, version_before
from scoring.results import IndexResult
from tests.scoring.engine.small import method

MAIN = {"nhan-thuc", "the-che", "ha-tang", "nhan-luc", "an-toan", "do-thi", "hd-cqs", "hd-kts", "hd-xhs"}
OLD = {"cqs-1": 4, "cqs-2": 4, "cqs-3": 6, "xhs-1": 4, "xhs-2": 4, "xhs-3": 3, "xhs-4": 2}
"""1726: main index -> number of components that are known."""


def between(index: IndexResult, before: str, after: str) -> tuple[NodeChange, ...]:
    return changes(index.methods[before], index.methods[after])


def of_kind(found: tuple[NodeChange, ...], kind: str) -> set[str]:
    return {change.node.id for change in found if change.kind == kind}


@pytest.fixture(scope="module")
def first(viet_nam: IndexResult) -> tuple[NodeChange, ...]:
    return between(viet_nam, "1726-2020", "922-2022")


@pytest.fixture(scope="module")
def second(viet_nam: IndexResult) -> tuple[NodeChange, ...]:
    return between(viet_nam, "922-2022", "405-2025")


def test_versions_in_the_order_of_their_editions(viet_nam: IndexResult, dak_lak: IndexResult) -> None:
    assert in_order(viet_nam) == ("1726-2020", "922-2022", "405-2025")
    assert [version_before(viet_nam, version) for version in in_order(viet_nam)] == [None, "1726-2020", "922-2022"]
    assert in_order(dak_lak) == ("2425-2021", "2534-2022")
    assert version_before(dak_lak, "2534-2022") == "2425-2021"


def test_pillars_of_1726_are_views_of_922(first: tuple[NodeChange, ...]) -> None:
    moved = {change.node.id: (change.before, change.after) for change in first if change.kind == "moved"}
    assert moved == dict.fromkeys(("cqs", "kts", "xhs"), ("dti", "views"))


def test_their_maxima_changed_and_the_total_is_1000_as_before(first: tuple[NodeChange, ...]) -> None:
    maxima = {change.node.id: change.maxima for change in first if change.kind == "maximum"}
    assert maxima == {
        "cqs": (("tinh-63", Fraction(400), Fraction(700)),),
        "kts": (("tinh-63", Fraction(300), Fraction(650)),),
        "xhs": (("tinh-63", Fraction(300), Fraction(650)),),
    }


def test_two_groups_of_indices_are_new_in_922(first: tuple[NodeChange, ...]) -> None:
    """All parts of the total of 1726 are known, its three pillars."""
    assert of_kind(first, "added") == {"nen-tang", "hoat-dong"}


def test_main_indices_of_1726_are_gone(first: tuple[NodeChange, ...]) -> None:
    """All main indices of 922 are known, and these are none of them."""
    assert of_kind(first, "gone") == set(OLD)


def test_unknown_where_either_has_more_than_is_known(first: tuple[NodeChange, ...]) -> None:
    components = {f"{node}-{number + 1}" for node, n in OLD.items() for number in range(n)}
    assert len(components) == 27
    # Of 1726 only some main indices are known, of 922 no components.
    assert of_kind(first, "unknown") == MAIN | components


def test_nothing_but_the_total_of_405_is_known(second: tuple[NodeChange, ...]) -> None:
    assert of_kind(second, "unknown") == MAIN | {"nen-tang", "hoat-dong", "cqs", "kts", "xhs"}
    assert Counter(change.kind for change in second) == {"unknown": 14, "maximum": 1}
    (total,) = (change for change in second if change.kind == "maximum")
    assert (total.node.id, total.maxima) == (
        "dti",
        (("tinh-63", Fraction(1000), "unknown"), ("tinh-34", None, "unknown")),
    )


def test_below_the_total_of_2534_everything_is_unknown(dak_lak: IndexResult) -> None:
    found = between(dak_lak, "2425-2021", "2534-2022")
    old = dak_lak.methods["2425-2021"].nodes.keys() - {"dti"}
    assert len(old) == 3 + 7 + 6 + 7
    assert of_kind(found, "unknown") == old
    assert Counter(change.kind for change in found) == {"unknown": 23, "maximum": 1}
    assert [change.maxima for change in found if change.kind == "maximum"] == [
        (("so-nganh", Fraction(180), Fraction(1000)), ("huyen", Fraction(420), Fraction(1000)))
    ]


def test_new_nodes_stand_in_the_order_of_the_new_version_old_ones_last(first: tuple[NodeChange, ...]) -> None:
    order = list(dict.fromkeys(change.node.id for change in first))
    assert order[:3] == ["nen-tang", "nhan-thuc", "the-che"]
    assert order[11:16] == ["cqs", "kts", "xhs", "cqs-1", "cqs-1-1"]
    assert order[-1] == "xhs-4-2"


def test_a_version_does_not_differ_from_itself(viet_nam: IndexResult, dak_lak: IndexResult) -> None:
    for index in (viet_nam, dak_lak):
        assert all(changes(version, version) == () for version in index.methods.values())


def test_a_rule_and_a_maximum_of_one_criterion() -> None:
    after = method({"x": {"max": {"g": "12"}, "rule": {"shape": "yes-no", "input": "part-x"}}, "p": {"parts": "whole"}})
    found = changes(method(), after)
    assert [(change.kind, change.node.id, change.maxima) for change in found] == [
        ("maximum", "x", (("g", Fraction(10), Fraction(12)),)),
        ("rule", "x", ()),
    ]


def test_other_inputs_are_another_rule() -> None:
    inputs = {name: {"kind": "yes-no", "name": {"vi": "x", "en": "x"}} for name in ("part-x", "all-x")}
    found = changes(method(), method({"x": {"inputs": inputs}}))
    assert [(change.kind, change.node.id) for change in found] == [("rule", "x")]


@pytest.mark.parametrize(("parts", "kind"), [("whole", "gone"), ("partial", "unknown"), ("unknown", "unknown")])
def test_a_criterion_that_is_in_the_old_version_alone(parts: str, kind: str) -> None:
    before, tree = method(), method().tree
    shorter = before.nodes["p"].model_copy(update={"children": (before.nodes["x"],), "parts": parts})
    after = method().model_copy(update={"tree": tree.model_copy(update={"children": (shorter, before.nodes["q"])})})
    assert [(change.kind, change.node.id) for change in changes(before, after)] == [(kind, "y")]
    new = {"whole": "added", "partial": "unknown", "unknown": "unknown"}[parts]
    assert [(change.kind, change.node.id) for change in changes(after, before)] == [(new, "y")]
