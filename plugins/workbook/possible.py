"""Whether a method can have a workbook for a group: its rows and sums, worked out once."""

from plugins.workbook.plan import NoWorkbook, Plan, plan
from plugins.workbook.sums import Sums
from scoring.model.method import Method

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


def _laid(method: Method, group: str) -> Layout | NoWorkbook:
    try:
        rows = plan(method, group)
        return rows, Sums(rows)
    except NoWorkbook as reason:
        return reason
