"""Whether a method can have a workbook for a group: its rows and sums, worked out once."""

from fractions import Fraction
from functools import lru_cache

from plugins.workbook.plan import NodeRow, NoWorkbook, Plan, plan
from plugins.workbook.sums import Sums
from scoring.engine.group import GroupResult
from scoring.engine.leaves import others_of
from scoring.model.method import Method
from scoring.results import EditionResult
from scoring.self_check.unit_document import FILLING, given

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


def holds(found: Layout | None, edition: EditionResult, group: GroupResult, unit: str) -> bool:
    """Whether there is a workbook that the figures of `unit` can fill, each within the bound of its cell.

    A printed value or rank alone fills nothing.
    """
    if found is None:
        return False
    leaves = found[0].leaves
    if not any(given(edition, group, unit, row.node)[0] in FILLING for row in leaves):
        return False
    return not any(_passes(edition, group, unit, row) for row in leaves)


def _passes(edition: EditionResult, group: GroupResult, unit: str, row: NodeRow) -> bool:
    """Whether a number of this leaf is above the bound of its cell: an input, or the best of the others."""
    if row.node.id in group.others:
        best = others_of(group.others, row.node.id, group.places[unit]).values()
        if any(part > 100 * row.limit for number in best for part in (number.numerator, number.denominator)):
            return True
    for found in edition.inputs.get((unit, row.node.id), ()):
        if found.input in row.unbounded and found.verified and _above(found.verified, row.limit):
            return given(edition, group, unit, row.node)[0] == "inputs"
    return False


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
