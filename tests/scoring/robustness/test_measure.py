"""What a method measures: by hand, and in the sample whatever must hold."""

from fractions import Fraction

from weighed import Given, found, group, method

from scoring.results import IndexResult
from scoring.robustness.components import Why, components
from scoring.robustness.measure import Measure, measure

GIVEN: Given = {"a": ("1", "1"), "b": ("2", "0"), "c": ("3", "5")}


def measured(given: Given, **choices: str) -> Measure:
    return measure(group(method((10, 5), None, **choices), given), found((10, 5), given, **choices))


def test_nominal_and_effective_weights() -> None:
    """Two thirds of the points make a quarter of the differences: see the shares of variance of these numbers."""
    first, second = measured(GIVEN).parts
    assert (first.nominal, second.nominal) == (Fraction(2, 3), Fraction(1, 3))
    assert (first.effective, second.effective) == (Fraction(1, 4), Fraction(3, 4))


def test_correlations_say_over_how_many() -> None:
    """Totals 2, 2 and 8. Deviations −1, 0, 1 beside −2, −2, 4: 6 ÷ √(2 × 24); ranks beside 1.5, 1.5, 3 the same."""
    told = measured(GIVEN)
    assert told.parts[0].pearson == told.parts[0].spearman == (Fraction("0.87"), 3)
    assert told.between == {(1, 0): (Fraction("0.76"), 3)}
    lacking = measured({**GIVEN, "d": ("4", None)}, basis="value")
    assert lacking.parts[1].pearson.n == lacking.parts[1].spearman.n == 3
    assert lacking.between[1, 0].n == 3


def test_full_marks_and_coverage() -> None:
    told = measured({"a": ("10", "1"), "b": ("10", "0"), "c": ("10", None)}, basis="value")
    assert [(node.id, n) for node, n in told.full] == [("p0", 3)] and not told.none
    assert [part[-3:] for part in told.parts] == [(3, 3, 3), (2, 2, 2)], "what does not apply is no lack"
    nobody = measured({"a": ("9", "0"), "b": ("10", "0")})
    assert [(node.id, n) for node, n in nobody.none] == [("p1", 2)]
    assert nobody.parts[1].effective == 0
    assert nobody.parts[1].pearson.value is None, "where all are the same there is no correlation"


def test_of_the_sample_all_shares_make_one(tinh_mau: IndexResult) -> None:
    for edition in tinh_mau.yearly:
        for units in edition.groups:
            parts = components(units)
            assert not isinstance(parts, Why)
            told = measure(units, parts)
            assert sum(part.nominal for part in told.parts) == 1
            assert sum(part.effective or 0 for part in told.parts) == 1
            for node, n in told.full:
                points = [units.figures[unit.id, node.id].points for unit in units.units]
                assert [one for one in points if one is not None] == [node.maximum(units.id)] * n
