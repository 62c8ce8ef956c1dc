"""What is worked out of a node when it is asked for."""

import pytest

from scoring.engine.by_node import ByNode
from scoring.results import EditionResult


def test_each_is_found_once_and_only_when_asked_for() -> None:
    asked: list[str] = []

    def of(node: str) -> str:
        asked.append(node)
        return node.upper()

    found = ByNode(("a", "b", "a"), of)
    assert (list(found), len(found), "b" in found, "c" in found) == (["a", "b"], 2, True, False)
    assert asked == []
    assert (found["b"], found.get("b"), found.get("c")) == ("B", "B", None)
    assert asked == ["b"]
    assert dict(found) == {"a": "A", "b": "B"}
    assert asked == ["b", "a"]


def test_no_other_node_is_worked_out() -> None:
    found = ByNode((), str.upper)
    with pytest.raises(KeyError, match="a"):
        found["a"]


def test_a_key_that_the_work_lacks_is_no_node_that_is_not_there() -> None:
    found = ByNode(("a",), dict[str, str]().__getitem__)
    with pytest.raises(KeyError, match="a"):
        found.get("a")


def test_ranks_and_statistics_of_a_group(mau_nho_2024: EditionResult) -> None:
    group = mau_nho_2024.groups[0]
    assert set(group.statistics) == {node.id for node in group.method.nodes.values() if node.applies(group.id)}
    assert set(group.ranks) == {"dti"} | {node.id for node in group.method.nodes.values() if node.children}
    assert group.ranks["nhan-thuc"] == {"so-mau-1": 1, "so-mau-3": 2, "so-mau-2": 3, "so-mau-4": 4, "so-mau-5": 4}
