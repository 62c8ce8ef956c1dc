"""The committed vectors: the engine's columns give them, and so do the steps of one unit."""

from fractions import Fraction

import numpy as np
import pytest

from scoring.columns import column, constant
from scoring.numbers import plain
from scoring.rules.columns import Lanes, evaluate
from scoring.rules.json import as_json
from scoring.rules.points import Given, points
from scoring.rules.shapes import SHAPES
from scoring.rules.tree import bests_of
from tests.vectors.examples import EXAMPLES, build, typed
from tests.vectors.files import DIGITS, MAXIMUM, Vector, vectors

ALL = list(vectors())
WHOLE = [vector for vector in ALL if vector.status != "not-submitted"]


def test_every_shape_has_its_vectors() -> None:
    assert {type(build(vector.name)) for vector in ALL} == set(SHAPES)
    assert {vector.name for vector in ALL} == set(EXAMPLES)


@pytest.mark.parametrize("name", EXAMPLES)
def test_the_vectors_are_of_the_rule_as_it_stands(name: str) -> None:
    mine = [vector for vector in ALL if vector.name == name]
    assert all(vector.rule == EXAMPLES[name] and vector.tree == as_json(build(name).tree()) for vector in mine)


@pytest.mark.parametrize("name", EXAMPLES)
def test_one_unit_at_a_time(name: str) -> None:
    rule = build(name)
    for vector in (vector for vector in WHOLE if vector.name == name):
        others = {} if vector.others is None else {of: Fraction(vector.others) for of in bests_of(rule.tree())}
        figures = {key: typed(vector.kinds[key], text) for key, text in vector.given.items() if text is not None}
        found = points(rule.tree(), Given(figures, Fraction(MAXIMUM), others))
        assert found == (None if vector.points is None else Fraction(vector.points)), vector
        assert (None if found is None else plain(found, DIGITS)) == vector.shown


@pytest.mark.parametrize("name", EXAMPLES)
def test_whole_columns(name: str) -> None:
    rule = build(name)
    for best in {vector.others for vector in WHOLE if vector.name == name}:
        mine = [vector for vector in WHOLE if vector.name == name and vector.others == best]
        found, applies = evaluate(rule.tree(), _lanes(name, mine, best))
        for number, vector in enumerate(mine):
            exact = Fraction(vector.points) if vector.points is not None else None
            assert (found.fractions()[number] if applies[number] else None) == exact, vector


def _lanes(name: str, mine: list[Vector], best: str | None) -> Lanes:
    rule = build(name)
    texts = {key: [typed(kind, vector.given[key] or "") for vector in mine] for key, kind in mine[0].kinds.items()}
    levels = {key for key, kind in mine[0].kinds.items() if kind == "level"}
    numbers = {key: [value for value in values if isinstance(value, Fraction)] for key, values in texts.items()}
    there = np.ones(len(mine), bool)
    others = {} if best is None else {of: (constant(Fraction(best), len(mine)), there) for of in bests_of(rule.tree())}
    return Lanes(
        len(mine),
        {key: column(values) for key, values in numbers.items() if key not in levels},
        {key: np.array(texts[key], object) for key in levels},
        Fraction(MAXIMUM),
        others,
    )
