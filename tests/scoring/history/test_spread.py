"""Mean, lowest and highest value of a group in an edition."""

from fractions import Fraction

from scoring.history.spread import Spread, spread
from scoring.results import EditionResult, IndexResult
from tests.scoring.reconcile.ledgers import document, table


def test_over_the_units_with_a_value() -> None:
    found = spread(document(table({"a": "30", "b": "15", "c": "-"})).groups[0])
    assert found == Spread(2, Fraction(3, 4), Fraction(1, 2), Fraction(1))


def test_of_nobody_there_is_none() -> None:
    assert spread(document(table({"a": "-"})).groups[0]) is None


def test_of_a_partial_edition_there_is_none(viet_nam: IndexResult) -> None:
    groups = [group for edition in viet_nam.editions for group in edition.groups]
    assert {spread(group) for group in groups if not group.whole} == {None}


def test_departments_of_2020(dak_lak_2020: EditionResult) -> None:
    found = spread(dak_lak_2020.groups[0])
    assert found is not None
    assert (found.n, found.mean, found.high) == (17, Fraction("1954.71") / 17 / 180, Fraction("155.41") / 180)
