"""The last edition by the rules of the next, by hand; and why there may be nothing to show."""

from dataclasses import replace
from typing import Any

import yaml

from scoring.model.method import Method
from scoring.results import EditionResult, IndexResult
from scoring.robustness.changed import changed, choosing
from scoring.robustness.changed_method import MethodChange, Unchanged, changed_method
from tests.scoring.conftest import HAND


def rules() -> dict[str, Any]:
    """The small method as its file has it, every value as text."""
    text = (HAND / "mau-nho" / "methods" / "1-2023.yaml").read_text("utf-8")
    return yaml.load(text, Loader=yaml.BaseLoader)  # noqa: S506


def leaf(tree: dict[str, Any], name: str) -> dict[str, Any]:
    return next(node for part in tree["children"] for node in part["children"] if node["id"] == name)


def by_rules(index: IndexResult, made: dict[str, Any], edition: str = "2024") -> MethodChange | Unchanged:
    """The change that `edition` brings, were it by these rules."""
    found = next(found for found in index.editions if found.id == edition)
    about = found.edition.model_copy(update={"method": "2-2024"})
    other = replace(found, edition=about, method=Method.model_validate(made))
    kept = replace(index, editions=tuple(other if one is found else one for one in index.editions))
    return changed_method(kept, other, other.groups[0])


def test_ranks_by_the_new_rules(mau_nho: IndexResult) -> None:
    """b4 takes another input, b5 does not know a level that was reported, a6 is new: 8 of 11 criteria are left.

    so-mau-1: 10 + 10 + 7.5 + 5 + 3.33 + 15.56 + 10 + 5 = 66.39 of 80; so-mau-3: 40.83 of 45, for b1 and b2 do not apply
    to it; so-mau-2: 34.99 and so-mau-4: 20.20 of 80. so-mau-5 reported nothing.
    """
    made = rules()
    asked = leaf(made["tree"], "b4")
    asked["inputs"] = {"bo-moi": asked["inputs"]["bo-du-lieu"]}
    asked["rule"]["input"] = "bo-moi"
    del leaf(made["tree"], "b5")["rule"]["levels"]["chua"]
    made["tree"]["children"][0]["children"].append({**leaf(made["tree"], "a4"), "id": "a6"})
    found = by_rules(mau_nho, made)
    assert isinstance(found, MethodChange)
    assert (found.before.id, found.shared, found.criteria) == ("2023", 8, 11)
    rows = {unit: ranks for unit, *ranks in found.rows}
    assert rows == {"so-mau-1": [1, 2], "so-mau-2": [3, 3], "so-mau-3": [2, 1], "so-mau-4": [4, 4]}


def test_a_pillar_without_anything_shared_is_left_out(mau_nho: IndexResult) -> None:
    made = rules()
    for node in made["tree"]["children"][1]["children"]:
        node["id"] += "-moi"
    found = by_rules(mau_nho, made)
    assert isinstance(found, MethodChange) and (found.shared, found.criteria) == (5, 10)


def test_the_method_that_stands_is_not_touched(mau_nho_2024: EditionResult) -> None:
    method = mau_nho_2024.method
    assert method.nodes["b1"] is method.tree.children[1].children[0]
    other = changed(choosing(method, missing="reduce"), tree=method.tree.children[0])
    assert [*other.nodes] == ["nhan-thuc", "a1", "a2", "a3", "a4", "a5"] and other.missing.choice == "reduce"
    assert method.missing.choice == "zero" and "b1" in method.nodes


def test_why_there_is_nothing_to_show(mau_nho: IndexResult, mau_so: IndexResult) -> None:
    first, second = mau_nho.editions
    assert changed_method(mau_nho, first, first.groups[0]) == Unchanged.FIRST
    assert changed_method(mau_nho, second, second.groups[0]) == Unchanged.SAME
    computed = mau_so.editions[1]
    assert changed_method(mau_so, computed, computed.groups[0]) == Unchanged.PRINTED
    made = rules()
    for part in made["tree"]["children"]:
        for node in part["children"]:
            node["id"] += "-moi"
    assert by_rules(mau_nho, made) == Unchanged.NOTHING
    unranked = replace(first, groups=tuple(replace(group, ranked=False) for group in first.groups))
    assert by_rules(replace(mau_nho, editions=(unranked, second)), rules()) == Unchanged.NOT_RANKED
