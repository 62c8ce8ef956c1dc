"""Whether a method can have a workbook for a group: its rows and sums, worked out once."""

from collections.abc import Mapping
from fractions import Fraction
from functools import lru_cache
from typing import Any

from plugins.workbook.plan import NoWorkbook, Plan, plan
from plugins.workbook.sums import Sums
from scoring.model.method import Method
from scoring.rules.shape import QUANTITIES

Layout = tuple[Plan, Sums]
"""The rows of the sheet to type in, and the formulas of the hidden one."""

_known: dict[tuple[int, str], tuple[Method, Layout | NoWorkbook]] = {}
"""By the method itself, which is kept here so that its id stays its own."""


def layout(method: Method, group: str) -> Layout:
    """The workbook's layout. Raises `NoWorkbook` with the reason why there can be none."""
    key = (id(method), group)
    if key not in _known:
        _known[key] = (method, _laid(method, group))
    found = _known[key][1]
    if isinstance(found, NoWorkbook):
        raise found
    return found


def possible(method: Method, group: str) -> Layout | None:
    """The layout, None where there can be no workbook."""
    try:
        return layout(method, group)
    except NoWorkbook:
        return None


def holds(found: Layout | None, unit: Mapping[str, Any]) -> bool:
    """Whether there is a workbook that a unit's figures (`unit_document`) can fill, each within the bound of its cell.

    A printed value or rank alone fills nothing.
    """
    if found is None or not (unit["inputs"] or unit["points"]):
        return False
    for row in found[0].rows:
        given = unit["inputs"].get(row.node.id, {})
        numbers = [
            given[figure.input]
            for figure in row.figures
            if figure.input in given and figure.spec and figure.spec.kind in QUANTITIES and figure.spec.highest is None
        ]
        best = [Fraction(text) for text in unit["others"].get(row.node.id, {}).values()]
        parts = [part for number in best for part in (number.numerator, number.denominator)]
        if any(_above(number, row.limit) for number in numbers) or any(part > 100 * row.limit for part in parts):
            return False
    return True


@lru_cache(maxsize=65536)
def _above(number: str, limit: int) -> bool:
    # The figures of a country are few different texts, and to read one exactly costs more than all else here.
    return Fraction(number) > limit


def _laid(method: Method, group: str) -> Layout | NoWorkbook:
    try:
        rows = plan(method, group)
        return rows, Sums(rows)
    except NoWorkbook as reason:
        return reason
