"""A method that scores one figure as a whole: its root is its only leaf."""

from fractions import Fraction

from small import method

from scoring.engine.group import GroupResult
from scoring.model.figure import Figure
from scoring.model.rows import NameRow
from scoring.model.unit import Unit


def test_its_units_are_ranked() -> None:
    rules = method()
    alone = rules.model_copy(update={"tree": rules.tree.model_copy(update={"children": ()})})
    units = tuple(Unit(name, (NameRow(name, ("g",), name, name, False, None, None, 2),)) for name in "ab")
    figures = {
        (unit.id, "t"): Figure(Fraction(points), str(points), None, Fraction(30), True)
        for unit, points in zip(units, (12, 20), strict=True)
    }
    assert GroupResult("g", alone, True, True, units, figures, {}).ranks == {"t": {"a": 2, "b": 1}}
