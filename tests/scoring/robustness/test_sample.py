"""Every ranked unit of the sample, computed again another way.

Unit by unit with fractions from the published figures; other choices by scoring all inputs anew; extremes by trying
every corner of the box of weights.
"""

from fractions import Fraction
from itertools import product

import pytest

from scoring.engine.group import GroupResult
from scoring.engine.score import score
from scoring.numbers import rounded
from scoring.results import EditionResult, IndexResult
from scoring.robustness.changed import missing_by, rounding_by
from scoring.robustness.components import Why
from scoring.robustness.group import Robustness, robustness

Rows = dict[str, list[tuple[Fraction, Fraction]]]
"""Unit -> points and maximum of each part that counts."""
EDITIONS = ("2022", "2023", "2024", "2025")


@pytest.fixture(params=EDITIONS)
def edition(request: pytest.FixtureRequest, tinh_mau: IndexResult) -> EditionResult:
    return next(found for found in tinh_mau.editions if found.id == request.param)


def told(edition: EditionResult, group: GroupResult) -> Robustness:
    found = robustness(edition, group)
    assert not isinstance(found, Why)
    return found


def parts_of(group: GroupResult) -> list[str]:
    """The pillars; of departments, which have one, its parts."""
    pillars = [node for node in group.method.tree.children if node.applies(group.id)]
    found = pillars if len(pillars) > 1 else pillars[0].children
    return [node.id for node in found if node.applies(group.id)]


def rows_of(group: GroupResult) -> Rows:
    nodes = group.method.nodes
    rows: Rows = {}
    for unit in group.ranks["dti"]:
        figures = [(part, group.figures[unit, part]) for part in parts_of(group)]
        out = {name for node in nodes for name in group.figures.get((unit, node), figures[0][1]).left_out}
        rows[unit] = [
            (Fraction(0), Fraction(0))
            if part in out
            else (figure.points or Fraction(0), figure.maximum or nodes[part].maximum(group.id) or Fraction(0))
            for part, figure in figures
        ]
    return rows


def ranked(rows: Rows, weights: list[Fraction]) -> dict[str, int]:
    """Ranks of points over maximum to four places, ties sharing theirs."""
    values: dict[str, Fraction] = {}
    for unit, row in rows.items():
        points = sum(weight * got for weight, (got, _) in zip(weights, row, strict=True))
        values[unit] = rounded(
            Fraction(points) / sum(weight * of for weight, (_, of) in zip(weights, row, strict=True)), 4
        )
    return {unit: 1 + sum(other > value for other in values.values()) for unit, value in values.items()}


def scored_again(edition: EditionResult, group: GroupResult) -> dict[str, dict[str, int]]:
    """Alternative -> ranks, from all inputs; those that leave a ranked unit without a total are not there."""
    # What units claim is not asked for, and costs as much again.
    inputs = [row._replace(claimed=None) for row in edition.files.inputs or ()]
    units, was = [unit.id for unit in group.units], group.ranks["dti"]
    methods = {f"rounding:{mode}": rounding_by(group.method, mode) for mode in ("half-even", "down")}
    methods |= {f"missing:{policy}": missing_by(group.method, policy) for policy in ("block", "reduce")}
    found: dict[str, dict[str, int]] = {}
    for name, method in methods.items():
        figures = score(method, group.id, units, inputs, edition.files.overrides, group.others).figures
        values = {unit: figures[unit, "dti"].value for unit in was}
        shown = {unit: rounded(value, 4, method.rounding.mode.choice) for unit, value in values.items() if value}
        if len(shown) == len(was):
            found[name] = {unit: 1 + sum(one > shown[unit] for one in shown.values()) for unit in shown}
    return found


def test_intervals(edition: EditionResult) -> None:
    for group in edition.groups:
        rows, parts, was = rows_of(group), parts_of(group), group.ranks["dti"]
        assert ranked(rows, [Fraction(1)] * len(parts)) == was
        again = scored_again(edition, group)
        for kind, weight in (("weight-up", Fraction(5, 4)), ("weight-down", Fraction(3, 4)), ("out", Fraction(0))):
            for number, part in enumerate(parts):
                again[f"{kind}:{part}"] = ranked(
                    rows, [weight if at == number else Fraction(1) for at in range(len(parts))]
                )
        exact = {unit: group.total[unit].value or 0 for unit in was}
        again["ranked-on:exact"] = {unit: 1 + sum(one > exact[unit] for one in exact.values()) for unit in was}
        found = told(edition, group)
        assert {other.id: other.ranks for other in found.alternatives if not other.lost} == again
        for unit, interval in found.intervals.items():
            ranks = [was[unit], *(other[unit] for other in again.values())]
            assert interval[:3] == (was[unit], min(ranks), max(ranks))
            for other in interval.best_by:
                assert again[other.id][unit] == interval.best < interval.rank


def test_extremes(edition: EditionResult) -> None:
    """In the sample all are exact, and some corner of the box gives each."""
    for group in edition.groups:
        rows = rows_of(group)
        corners = [
            ranked(rows, [*weights]) for weights in product((Fraction(3), Fraction(5)), repeat=len(parts_of(group)))
        ]
        for unit, (best, worst) in told(edition, group).extremes.items():
            ranks = [corner[unit] for corner in corners]
            assert best == (min(ranks), min(ranks)), unit
            assert worst == (max(ranks), max(ranks)), unit


def test_pairs(edition: EditionResult) -> None:
    """What is told apart is so at every corner of the box."""
    for group in edition.groups:
        rows, pairs = rows_of(group), told(edition, group).pairs
        assert pairs is not None
        for weights in product((Fraction(3), Fraction(5)), repeat=len(parts_of(group))):
            ranks = ranked(rows, [*weights])
            for x, one in enumerate(pairs.units):
                for y, two in enumerate(pairs.units):
                    assert not pairs.before[x, y] or ranks[one] < ranks[two]
                    assert not pairs.not_after[x, y] or ranks[one] <= ranks[two]
