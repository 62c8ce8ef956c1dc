"""What a reviewer reads first."""

from scoring.change.effects import Effects, Level, NodeEffect, SpreadEffect
from scoring.change.facts import Change, Kind
from scoring.change.order import nodes, single, spreads
from scoring.change.published import Shown


def shown(points: str | None, rank: int | None, claimed: str | None = None) -> Shown:
    return Shown(points, "100", None, None if points else "not-submitted", None, claimed, rank, None)


def effect(unit: str, before: Shown | None, after: Shown | None, level: Level = "total") -> NodeEffect:
    return NodeEffect("a", "2024", "g", unit, "n", level, True, before, after)


def test_units_by_how_far_their_rank_moves() -> None:
    """A rank that came or went first; then the farthest, up or down; totals; claims; else the order of the group."""
    found = Effects(
        nodes=(
            effect("claim alone", shown("5", 5, "6"), shown("5", 5, "7")),
            effect("total alone", shown("5", 5), shown("6", 5)),
            effect("up by one", shown("5", 5), shown("6", 4)),
            effect("down by nine", shown("5", 5), shown("5", 14)),
            effect("another total", shown(None, None), shown("6", None)),
            effect("a component", shown("5", 1), shown("6", 90), "part"),
            effect("up by nine", shown("5", 14), shown("6", 5)),
            effect("rank is gone", shown("5", 5), shown(None, None)),
            effect("joins", None, shown("5", 5)),
        )
    )
    assert [effect.unit for effect in nodes(found, "total")] == [
        *("rank is gone", "joins", "down by nine", "up by nine", "up by one", "total alone", "another total"),
        "claim alone",
    ]
    assert [effect.unit for effect in nodes(found, "part", "view")] == ["a component"]


def test_means_of_totals_come_first() -> None:
    levels: tuple[Level, ...] = ("leaf", "part", "leaf", "total", "view", "part")
    found = Effects(
        spreads=tuple(SpreadEffect("a", "2024", "g", str(n), at, None, None) for n, at in enumerate(levels))
    )
    assert [effect.node for effect in spreads(found)] == ["3", "1", "5", "4", "0", "2"]


def test_a_rule_comes_before_an_input_and_what_is_whole_is_no_single_change() -> None:
    def change(kind: Kind, file: str, line: int | None, whole: bool = False) -> Change:
        return Change(kind, "a", None, file, line, "row", "column", None, "1", whole)

    last, first = change("input", "b.csv", 10), change("maximum", "z.yaml", 3)
    middle = [change("input", "a.csv", 9), change("input", "b.csv", None), change("input", "b.csv", 2)]
    assert single([last, *reversed(middle), first, change("rule", "n.yaml", 1, whole=True)]) == (first, *middle, last)
