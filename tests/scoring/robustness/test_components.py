"""What weighs, and totals under other weights, by hand."""

from dataclasses import replace
from fractions import Fraction
from typing import Any

import pytest
from weighed import Given, figure, found, group, method

from scoring.model.figure import without
from scoring.results import IndexResult
from scoring.robustness.components import Components, Whole, Why, components

GIVEN: Given = {"a": ("8", "10"), "b": ("6", "14"), "c": ("9", "3")}
"""Of 10 and 30 points: 18, 20 and 12."""


def totals(parts: Components, factors: Whole) -> dict[str, tuple[Fraction, Fraction]]:
    """Unit -> its total under these factors, and out of what."""
    units, points, maxima = parts.totals(factors)
    return dict(zip(units, zip(points.fractions(), maxima.fractions(), strict=True), strict=True))


def test_the_total_stays_out_of_the_same_points() -> None:
    """p0 at 5/4: a has 10 + 10 = 20 of 42.5, that is 18.82… of 40; b 21.5 of 42.5."""
    parts = found((10, 30), GIVEN)
    assert parts.nominal == (Fraction(1, 4), Fraction(3, 4))
    under = totals(parts, (5, 4))
    assert under["a"] == (Fraction(20 * 40 * 2, 85), 40)
    assert under["b"][0] == Fraction(43 * 40, 85)
    assert parts.ranks((5, 4)) == {"b": 1, "a": 2, "c": 3}
    assert parts.ranks((1, 0)) == {"c": 1, "a": 2, "b": 3}, "the second part out: 9, 8, 6"


def test_what_is_left_out_weighs_nothing() -> None:
    """By value a has 8 of 10, b 20 of 40, d 12 of 30. With the second part out nothing of d is left to rank."""
    parts = found((10, 30), {"a": ("8", None), "b": ("6", "14"), "d": (None, "12")}, basis="value")
    assert [*totals(parts, (1, 1)).values()] == [(8, 10), (20, 40), (12, 30)]
    assert "d" not in totals(parts, (1, 0))
    assert parts.ranks((1, 0)) == {"a": 1, "b": 2}


def test_a_total_is_rounded_where_the_method_rounds_it() -> None:
    """p0 at 5/4: 20 × 40 ÷ 42.5 = 18.8235…"""
    assert totals(found((10, 30), GIVEN, stage="total"), (5, 4))["a"][0] == Fraction("18.82")


def test_a_mean_by_weight_weighs_by_its_weights() -> None:
    """Weights 1 and 3 of values 0.8 and 1/3: (0.8 + 1) ÷ 4 = 0.45 of 40 points; with 5/4 on the first 2 ÷ 4.25."""
    children = [
        {"id": f"p{at}", "name": {"vi": "x", "en": "x"}, "max": {"g": most}, "weight": weight}
        for at, (most, weight) in enumerate((("10", "1"), ("30", "3")))
    ]
    rules = method((10, 30), {"total": "weighted-mean", "weights": "4", "children": children})
    units = group(rules, {"a": ("8", "10"), "b": ("6", "9")})
    sums = {("a", "t"): figure("18", Fraction(40)), ("b", "t"): figure("15", Fraction(40))}
    parts = components(replace(units, figures={**units.figures, **sums}))
    assert not isinstance(parts, Why)
    assert totals(parts, (1, 1))["a"][0] == 18
    assert totals(parts, (5, 4))["a"][0] == Fraction(2 * 40 * 4, 17)


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ({"whole": False}, Why.PARTIAL),
        ({"printed_ranks": {"t": {"a": 1}}}, Why.FEW),
        ({"printed_ranks": {"t": {"a": 1, "b": 2, "c": 3}}}, Why.OTHERWISE),
    ],
)
def test_why_not(changes: dict[str, Any], why: Why) -> None:
    assert components(replace(group(method((10, 30)), GIVEN), **changes)) == why


def test_parts_that_are_not_known() -> None:
    units = group(method((10, 30)), GIVEN)
    lacking = {**units.figures, ("b", "p1"): without("not-found", True)}
    assert components(replace(units, figures=lacking)) == Why.FIGURES
    assert components(group(method((10,)), {"a": ("8",), "b": ("6",)})) == Why.ONE_PART
    assert components(group(method((10, 30), {"total": "best"}), GIVEN)) == Why.BEST
    children = [{"id": f"p{at}", "name": {"vi": "x", "en": "x"}, "max": {"g": "unknown"}} for at in range(2)]
    assert components(group(method((10, 30), {"children": children}), GIVEN)) == Why.WEIGHTS


def test_departments_have_one_pillar_so_its_parts_weigh(tinh_mau: IndexResult) -> None:
    departments, districts = tinh_mau.editions[0].groups
    first, second = components(departments), components(districts)
    assert not isinstance(first, Why) and not isinstance(second, Why)
    assert [part.id for part in first.parts] == ["c1", "c2", "c3", "c5", "c6", "c7"]
    assert [part.id for part in second.parts] == ["cqs", "kts", "xhs"]
    assert [str(share) for share in second.nominal] == ["10/21", "19/84", "25/84"], "200, 95 and 125 of 420"
