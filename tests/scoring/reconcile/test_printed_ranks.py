"""A unit's printed rank against the one that the figures give."""

import pytest
from ledgers import own, row, table, verdicts, with_view

RANKED = {"a": "20", "b": "16", "c": "16", "d": "12"}


@pytest.mark.parametrize(
    ("unit", "rank", "verdict"),
    [("a", "1", "agrees"), ("b", "2", "agrees"), ("c", "2", "agrees"), ("c", "3", None), ("d", "4", "agrees")],
)
def test_a_printed_rank_of_a_whole_ranked_edition(unit: str, rank: str, verdict: str | None) -> None:
    found = verdicts([*table(RANKED), row("rank", "t", rank, unit=unit)], ranked=True)[f"g/{unit}/t/rank"]
    assert found.verdict == (verdict or "does-not-recompute")
    assert found.sums[0].text == {"a": "1", "b": "2", "c": "2", "d": "4"}[unit]


def test_a_rank_of_a_unit_without_a_figure_is_not_computable() -> None:
    rows = [*table(RANKED | {"d": "-"}), row("rank", "t", "4", unit="d"), row("rank", "x", "1", unit="a")]
    found = verdicts(rows, ranked=True)
    assert [(one.verdict, one.why) for one in found.values()] == [("not-computable", "figures")] * 2


@pytest.mark.parametrize("node", ["q", "v"])
@pytest.mark.parametrize(("rank", "verdict"), [("2", "agrees"), ("1", "does-not-recompute")])
def test_a_rank_at_a_leaf_or_a_view(node: str, rank: str, verdict: str) -> None:
    ten = {"a": "10", "b": "8", "c": "8", "d": "6"}
    rows = [*table(RANKED), *table(ten, node), row("rank", node, rank, unit="b")]
    assert verdicts(rows, ranked=True, rules=with_view())[f"g/b/{node}/rank"].verdict == verdict


def test_a_rank_at_a_leaf_of_an_edition_that_is_not_ranked() -> None:
    found = verdicts([*table(RANKED, "q"), row("rank", "q", "1", unit="a")])["g/a/q/rank"]
    assert (found.verdict, found.why) == ("not-computable", "figures")


@pytest.mark.parametrize(("status", "verdict"), [("withheld", "not-computable"), ("not-submitted", "agrees")])
def test_a_rank_stands_only_where_every_figure_is_known(status: str, verdict: str) -> None:
    rows = [*table({"a": "20", "b": "16", "c": "16"}), own("d", None, status=status)]
    rows.append(row("rank", "t", "2", unit="b"))
    assert verdicts(rows, ranked=True)["g/b/t/rank"].verdict == verdict


def test_a_rank_of_a_partial_edition_is_not_computable() -> None:
    rows = [own("a", "20"), row("rank", "t", "1", unit="a")]
    found = verdicts(rows, ranked=True, coverage="partial")["g/a/t/rank"]
    assert (found.verdict, found.why) == ("not-computable", "partial")
