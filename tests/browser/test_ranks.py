"""The rank that a total would have among the others: the script's and the engine's are the same."""

from fractions import Fraction
from random import Random

from playwright.sync_api import Page

from scoring.engine.ranks import basis, ranks
from scoring.model.figure import Figure, without
from scoring.numbers import shortest
from scoring.rules.json import exact_text
from scoring.self_check.method_document import method_document
from tests.browser.beside import run
from tests.scoring.engine.small import method

RANKS = """async cases => {
  const { parse } = await import('/rational.js');
  const { rankAmong } = await import('/rank.js');
  const number = text => text === null ? null : parse(text);
  return cases.map(([method, [points, maximum, lacking], unit, scores]) =>
    rankAmong(method, { points: number(points), maximum: number(maximum), lacking }, unit, scores));
}"""
METHODS = [
    method(basis=by, on=on, mode=mode, digits=digits, value_digits=digits)
    for by in ("points", "value")
    for on in ("rounded", "exact")
    for mode in ("half-up", "half-even", "down")
    for digits in ("0", "2")
]


def _figure(random: Random) -> Figure:
    """Near others, so that many are equal, some of them only once they are rounded; some have no rank."""
    if random.random() < 0.2:
        return without("not-submitted", False, ("p",))
    points = Fraction(random.randrange(8), 2) + random.choice((Fraction(0), Fraction(1, 300), Fraction(-1, 300)))
    maximum = random.choice((None, Fraction(0), Fraction(3), Fraction(4), Fraction(4)))
    return Figure(points, None, None, maximum, False, lacking=("p",) if random.random() < 0.1 else ())


def test_a_changed_total_has_the_rank_that_the_engine_gives_it_among_the_others(beside: Page) -> None:
    random, cases, expected = Random(7), [], []
    for rules in METHODS * 40:
        group = {f"u{n}": _figure(random) for n in range(random.randrange(1, 9))}
        units, column = basis(rules, group)
        scores = dict(zip(units, map(shortest, column.fractions()), strict=True))
        unit, changed = random.choice(list(group)), _figure(random)
        points, maximum = (None if n is None else exact_text(n) for n in (changed.points, changed.maximum))
        cases.append([method_document("i", "1", rules, "g"), [points, maximum, [*changed.lacking]], unit, scores])
        found = ranks(rules, group | {unit: changed})
        expected.append({"rank": found[unit], "of": len(found)} if unit in found else None)
    assert sum(rank is None for rank in expected) > 100
    assert len({rank["rank"] for rank in expected if rank}) > 5
    assert run(beside, RANKS, cases) == expected


def test_ties_by_hand(beside: Page) -> None:
    scores = {"a": "0.9", "b": "0.8", "c": "0.8", "d": "2/3", "own": "0.1"}
    rules = method_document("i", "1", method(basis="value", on="exact"), "g")
    found = run(beside, RANKS, [[rules, [points, "3", []], "own", scores] for points in ("3", "2.4", "2", "1.9", "0")])
    assert [rank["rank"] for rank in found] == [1, 2, 4, 5, 5]
    assert {rank["of"] for rank in found} == {5}
