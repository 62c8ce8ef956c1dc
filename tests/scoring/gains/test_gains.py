"""The least change of one figure that regains points, by hand for every kind of input, and by brute force."""

from collections.abc import Mapping
from fractions import Fraction
from typing import Any

import pytest

from scoring.gains.leaf_rule import LeafRule
from scoring.gains.lost import losses
from scoring.gains.moves import moves
from scoring.gains.trial import Trial
from scoring.results import Results
from scoring.rules.tree import Best, bests_of
from tests.scoring.engine.small import method

TEXT = {"vi": "x", "en": "x"}
RATIO = {"shape": "ratio", "numerator": "a", "denominator": "b", "when_zero": "0"}
STEPS = {"shape": "steps", "input": "a", "steps": [{"at_least": "4", "points": "10"}, {"at_least": "2", "points": "5"}]}
LEVELS = {
    "shape": "levels",
    "input": "a",
    "levels": {
        "none": {"name": TEXT, "share": "0"},
        "half": {"name": TEXT, "share": "1/2"},
        "whole": {"name": TEXT, "share": "1"},
    },
}
FALLING = {"shape": "goalposts", "input": "a", "zero": "20", "full": "5"}
PEER = {"shape": "best-peer", "numerator": "a"}


def _trial(rule: Mapping[str, Any], texts: Mapping[str, str], kind: str = "count", best: int | None = None) -> Trial:
    inputs = {name: {"kind": kind, "name": TEXT} for name in texts}
    made = method({"q": {"rule": rule, "inputs": inputs}})
    leaf = made.nodes["q"]
    others: dict[Best, Fraction] = {}
    if best is not None:
        others = dict.fromkeys(bests_of(leaf.trees["g"]), Fraction(best))
    return Trial(LeafRule(made, leaf, "g"), texts, others)


BY_HAND = [
    # 28 of 40 gives 7; 40 of 40 the maximum, and nobody is told to have fewer than 40.
    (_trial(RATIO, {"a": "28", "b": "40"}), "7", [("a", "28", "40", "10")]),
    # 1 more gives 5 of the 10: a step by itself; 3 more give all.
    (_trial(STEPS, {"a": "1"}), "0", [("a", "1", "2", "5"), ("a", "1", "4", "10")]),
    (_trial(STEPS, {"a": "3"}), "5", [("a", "3", "4", "10")]),
    (_trial({"shape": "yes-no", "input": "a"}, {"a": "no"}, "yes-no"), "0", [("a", "no", "yes", "10")]),
    (_trial(LEVELS, {"a": "half"}, "level"), "5", [("a", "half", "whole", "10")]),
    # Downwards: from 20 to 5 the points rise from 0 to 10; at 8 they are 8.
    (_trial(FALLING, {"a": "8"}, "amount"), "8", [("a", "8", "5", "10")]),
    # 10 × 2 ÷ 8: the best of the others is to be reached, and no less.
    (_trial(PEER, {"a": "2"}, best=8), "2.5", [("a", "2", "8", "10")]),
    # No figure does it alone: without a denominator there is no ratio.
    (_trial(RATIO, {"a": "0", "b": "0"}), "0", []),
]


@pytest.mark.parametrize(("trial", "now", "expected"), BY_HAND)
def test_by_hand(trial: Trial, now: str, expected: list[tuple[str, str, str, str]]) -> None:
    found = moves(trial, Fraction(now))
    assert [(move.name, move.before, move.after, move.points) for move in found] == [
        (name, before, after, Fraction(points)) for name, before, after, points in expected
    ]


def test_nothing_is_to_gain_where_nothing_was_lost() -> None:
    assert moves(_trial(RATIO, {"a": "40", "b": "40"}), Fraction(10)) == ()


def test_the_step_is_exact() -> None:
    (move,) = moves(_trial(FALLING, {"a": "8.5"}, "amount"), Fraction("7.67"))
    assert move.step == Fraction("-3.5")


def test_no_lesser_count_does_it(results: Results) -> None:
    """In every edition of the sample: the count just before a move gives less than the move."""
    tried = 0
    for index in results.indices:
        for edition in index.editions if index.index.made_up else ():
            for group in edition.groups:
                for loss in losses(edition, group).of(group.units[0].id):
                    tried += sum(_just_before(edition, group, loss, move) for move in loss.moves)
    assert tried > 20


def _just_before(edition: Any, group: Any, loss: Any, move: Any) -> int:
    leaf, unit = loss.leaf, group.units[0].id
    if leaf.inputs[move.name].kind != "count":
        return 0
    texts = {row.input: row.verified for row in edition.inputs[unit, leaf.id] if row.input}
    trial = Trial(LeafRule(edition.method, leaf, group.id), texts, {})
    if bests_of(trial.rule.tree):
        return 0
    way = 1 if int(move.after) > int(move.before) else -1
    for number in range(int(move.before), int(move.after), way):
        points = trial.points(move.name, str(number))
        assert points is None or points < move.points, (leaf.id, number)
    assert loss.figure.points < move.points <= loss.figure.maximum
    return 1
