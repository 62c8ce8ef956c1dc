"""Any tree over any group: whole columns and single units against a slow reckoning that shares nothing with them."""

from datetime import date
from fractions import Fraction

import numpy as np
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from scoring import columns as exact
from scoring.columns import Comparison
from scoring.numbers import RoundingMode
from scoring.rules.build import add, number, over, times, when
from scoring.rules.columns import Lanes, evaluate
from scoring.rules.points import Given, points
from scoring.rules.tree import (
    ONE,
    ZERO,
    Best,
    Choice,
    Condition,
    Day,
    Expression,
    Extreme,
    Input,
    Level,
    Maximum,
    NotApplicable,
    Number,
    Operation,
    Round,
    bests_of,
)
from tests.vectors.oracle import Unit, slowly

SIGNS: tuple[Comparison, ...] = ("=", "≠", "<", "≤", ">", "≥")
MODES: tuple[RoundingMode, ...] = ("half-up", "half-even", "down")
A, B = Input("a"), Input("b")
SMALL = st.builds(Fraction, st.integers(-9, 9), st.sampled_from([1, 2, 3, 4, 20, 200]))
HUGE = st.builds(Fraction, st.sampled_from([2**31, 2**62 - 1, 2**62, -(2**63), 10**30]), st.sampled_from([1, 3, 2**61]))
VALUES = SMALL | HUGE
LEVELS = ("low", "mid", "top")


def nodes(inner: st.SearchStrategy[Expression]) -> st.SearchStrategy[Expression]:
    compared = st.builds(Condition, st.sampled_from(SIGNS), inner, inner)
    chosen = st.builds(
        Condition, st.sampled_from(SIGNS[:2]), st.just(Input("level")), st.sampled_from(LEVELS).map(Level)
    )
    cases = st.lists(st.tuples(compared | chosen, inner), min_size=1, max_size=3).map(tuple)
    return (
        st.builds(Operation, st.sampled_from(("+", "−", "×")), inner, inner)
        | st.builds(divided, inner, inner, inner)
        | st.builds(Extreme, st.sampled_from(("min", "max")), st.lists(inner, min_size=1, max_size=3).map(tuple))
        | st.builds(Choice, cases, inner)
        | st.builds(Best, inner)
        | st.builds(Round, inner, st.integers(0, 3), st.sampled_from(MODES))
    )


def divided(top: Expression, bottom: Expression, otherwise: Expression) -> Expression:
    return Choice(((when("=", bottom, ZERO), otherwise),), over(top, bottom))


SINGLE = (
    st.sampled_from((A, B, A, B, Maximum(), NotApplicable(), ZERO, ONE))
    | VALUES.map(Number)
    | st.dates(date(2023, 1, 1), date(2025, 1, 1)).map(Day)
)
TREES = st.recursive(SINGLE, nodes, max_leaves=12)


@st.composite
def groups(draw: st.DrawFn) -> tuple[Expression, list[Unit], Fraction]:
    tree = draw(TREES)
    others = dict.fromkeys(bests_of(tree), VALUES)
    numbers = st.fixed_dictionaries({"a": VALUES, "b": VALUES})
    unit = st.builds(Unit, numbers, st.sampled_from(LEVELS), st.fixed_dictionaries({}, optional=others))
    return tree, draw(st.lists(unit, min_size=1, max_size=6)), draw(SMALL.map(abs))


def lanes(tree: Expression, units: list[Unit], maximum: Fraction) -> Lanes:
    others = {
        best: (
            exact.column([unit.others.get(best, Fraction(0)) for unit in units]),
            np.array([best in unit.others for unit in units]),
        )
        for best in bests_of(tree)
    }
    numbers = {name: exact.column([unit.numbers[name] for unit in units]) for name in "ab"}
    return Lanes(len(units), numbers, {"level": np.array([unit.level for unit in units])}, maximum, others)


GUARDED = divided(add((A, B)), A, NotApplicable())
TWO = [Unit({"a": Fraction(a), "b": Fraction(a + 1)}, "low", {}) for a in (0, 1)]
PAST = [
    Unit({"a": Fraction(2**62 - 1), "b": Fraction(2**62)}, "mid", {}),
    Unit({"a": Fraction(1, 3), "b": Fraction(-(2**63))}, "mid", {}),
]


@settings(max_examples=400, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(groups())
@example((GUARDED, TWO, Fraction(10)))
@example((Best(GUARDED), TWO, Fraction(10)))
@example((Round(times(A, number(Fraction(1, 8))), 2, "half-even"), TWO + PAST, Fraction(10)))
@example((over(times(A, A), times(B, B)), PAST, Fraction(10)))
@example((add((A, A, B, B)), PAST, Fraction(10)))
@example((Extreme("max", (A, B, NotApplicable())), TWO, Fraction(1)))
def test_columns_and_units_agree_with_the_slow_reckoning(group: tuple[Expression, list[Unit], Fraction]) -> None:
    tree, units, maximum = group
    expected = [slowly(tree, unit, maximum) for unit in units]
    alone = [points(tree, Given({**u.numbers, "level": u.level}, maximum, u.others)) for u in units]
    assert alone == expected
    found, applies = evaluate(tree, lanes(tree, units, maximum))
    assert [value if there else None for value, there in zip(found.fractions(), applies, strict=True)] == expected
