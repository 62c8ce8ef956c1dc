"""Whatever the figures: points within their bounds, more of what counts earns no fewer, both engines agree."""

from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scoring.rules.points import Given, Value, day_number, points
from scoring.rules.shape import Kind, Shape
from scoring.rules.shapes.composite_ratio import CompositeRatio
from scoring.rules.tree import bests_of
from tests.vectors.examples import EXAMPLES, build

COUNTS = st.integers(0, 60).map(Fraction)
AMOUNTS = st.fractions(0, 60, max_denominator=20)
SPAN = st.dates(date(2024, 3, 1), date(2024, 5, 31)).map(day_number)
OF_KIND: dict[Kind, st.SearchStrategy[Fraction]] = {
    "count": COUNTS,
    "amount": AMOUNTS,
    "ratio": st.fractions(0, 1, max_denominator=20),
    "percent": st.fractions(0, 100, max_denominator=20),
    "yes-no": st.integers(0, 1).map(Fraction),
    "date": SPAN,
}
UNBOUNDED = {"given", "assessor", "formula", "formula plain"}
BOUNDED = sorted(set(EXAMPLES) - UNBOUNDED)
FLOORS = {"bonus": 1}
RISING = [
    ("yes-no", ("done",), ()),
    ("ratio zero", ("part",), ()),
    ("ratio-target", ("part",), ("whole",)),
    ("composite-ratio", ("part", "also"), ()),
    ("ratio-count", ("part", "count"), ()),
    ("steps", ("count",), ()),
    ("bands", ("value",), ()),
    ("bands days", (), ("day",)),
    ("parts", ("done", "well", "soon"), ()),
    ("gate", ("done", "well", "soon"), ()),
    ("checklist", ("done", "well", "soon"), ()),
    ("base-best", ("done", "well", "soon"), ()),
    ("best-peer", ("value",), ()),
    ("best-peer ratio", ("part",), ()),
    ("goalposts", ("value",), ()),
    ("goalposts down", (), ("value",)),
    ("given", ("value",), ()),
    ("bonus", ("count",), ("faults",)),
]


def figures(draw: st.DrawFn, rule: Shape) -> dict[str, Value]:
    found: dict[str, Value] = {}
    for name, kinds in rule.kinds().items():
        kind = draw(st.sampled_from(kinds))
        found[name] = draw(st.sampled_from(sorted(rule.level_names()))) if kind == "level" else draw(OF_KIND[kind])
    for small, large in (*rule.at_most(), ("also", "more")):
        if small in found and large in found:
            found[small], found[large] = sorted((Fraction(found[small]), Fraction(found[large])))
    if isinstance(rule, CompositeRatio):
        found["part"], found["whole"] = sorted((Fraction(found["part"]), Fraction(found["whole"])))
    return found


@st.composite
def units(draw: st.DrawFn, name: str) -> Given:
    rule = build(name)
    others = draw(st.none() | COUNTS)
    best = {} if others is None else dict.fromkeys(bests_of(rule.tree()), others)
    # The examples state points out of 10 and more.
    return Given(figures(draw, rule), draw(st.integers(10, 40).map(Fraction)), best)


@pytest.mark.parametrize("name", BOUNDED)
def test_never_below_0_and_never_above_the_maximum(name: str) -> None:
    rule = build(name)

    @settings(max_examples=60, deadline=None)
    @given(units(name))
    def holds(unit: Given) -> None:
        found = points(rule.tree(), unit)
        highest = rule.highest(unit.maximum)
        assert found is None or FLOORS.get(name, 0) <= found <= unit.maximum
        assert found is None or highest is None or found <= highest

    holds()


@pytest.mark.parametrize(("name", "more", "fewer"), RISING)
def test_more_of_what_counts_earns_no_fewer(name: str, more: tuple[str, ...], fewer: tuple[str, ...]) -> None:
    tree = build(name).tree()

    @settings(max_examples=60, deadline=None)
    @given(units(name), units(name))
    def holds(unit: Given, other: Given) -> None:
        changed = dict(unit.inputs)
        for names, pick in ((more, max), (fewer, min)):
            changed |= {key: pick(Fraction(unit.inputs[key]), Fraction(other.inputs[key])) for key in names}
        before, after = points(tree, unit), points(tree, Given(changed, unit.maximum, unit.others))
        if name == "ratio-target" and changed["whole"] == 0:
            return
        assert before is None or after is None or before <= after

    holds()
