"""A float solver that proposes: weights that many forms like, and how forms speak against one another.

HiGHS, in one thread and from a fixed seed; whoever asks confirms what it says in exact numbers. It is imported when it
is first asked: a command that shows no robustness does without it.
"""

from collections.abc import Sequence
from fractions import Fraction
from typing import Any

import numpy as np

from scoring.robustness.components import Whole

PARTS = 10**9
"""What is proposed is a whole number of such parts of 1."""
_CLEARLY = 10**6
"""A form counts as above 0 from one such part of its greatest coefficient on."""


def weights(forms: Sequence[Whole]) -> Whole:
    """Factors from 3/4 to 5/4, in `PARTS`, under which as many of the forms are above 0 as can be."""
    size, count = len(forms[0]), len(forms)
    rows = [_scaled(form) for form in forms]
    # Each form has a switch that gives it up: with it on, even its least value is enough.
    given_up = [1 / _CLEARLY - (4 * row.sum() - abs(row).sum()) / 4 for row in rows]
    switches = range(size, size + count)
    model = _model(size * [(3 / 4, 5 / 4)] + count * [(0, 1)], size * [0] + count * [1], switches)
    for number, (row, most) in enumerate(zip(rows, given_up, strict=True)):
        _add(model, 1 / _CLEARLY, [*range(size), size + number], [*row, most])
    # A solver keeps bounds but for its tolerance.
    return tuple(min(max(round(value * PARTS), 3 * PARTS // 4), 5 * PARTS // 4) for value in _solved(model)[:size])


def multipliers(forms: Sequence[Whole]) -> Whole:
    """How much of each form, in `PARTS`, gives the sum of forms whose greatest value is the least."""
    size, count = len(forms[0]), len(forms)
    rows = np.array([_scaled(form) for form in forms])
    # The greatest value of a sum c of forms is Σc + Σ|c|/4; a further variable for each |c|.
    model = _model(count * [(0, 1)] + size * [(0, None)], [*rows.sum(axis=1), *(size * [1 / 4])])
    for part in range(size):
        for sign in (1, -1):
            _add(model, 0, [*range(count), count + part], [*(sign * rows[:, part]), 1])
    _add(model, 1, [*range(count)], count * [1])
    scales = [_greatest(form) for form in forms]
    found = zip(_solved(model)[:count], scales, strict=True)
    return tuple(max(0, round(Fraction(value) * PARTS * max(scales) / scale)) for value, scale in found)


def _scaled(form: Whole) -> Any:
    """The form with 1 for its greatest coefficient."""
    return np.array([Fraction(part, _greatest(form)) for part in form], np.float64)


def _greatest(form: Whole) -> int:
    return max(map(abs, form)) or 1


def _model(bounds: Any, costs: Any, whole: Any = ()) -> Any:
    """Variables with bounds and costs, of which the least sum is sought; those in `whole` are whole numbers."""
    import highspy

    model = highspy.Highs()
    model.silent()
    for option, value in {"threads": 1, "parallel": "off", "random_seed": 0}.items():
        model.setOptionValue(option, value)
    for number, ((low, high), cost) in enumerate(zip(bounds, costs, strict=True)):
        model.addVar(low, highspy.kHighsInf if high is None else high)
        model.changeColCost(number, cost)
    for number in whole:
        model.changeColIntegrality(number, highspy.HighsVarType.kInteger)
    return model


def _add(model: Any, low: Any, places: list[int], row: Any) -> None:
    """The sum of variables times `row` is at least `low`."""
    model.addRow(low, model.getInfinity(), len(places), np.array(places, np.int32), np.array(row, np.float64))


def _solved(model: Any) -> list[Any]:
    model.run()
    return list(model.getSolution().col_value)
