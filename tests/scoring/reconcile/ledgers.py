"""Small made-up documents for tests: units a, b, c, … by the small method (t 30 = p 20 of x and y 10 each, + q 10)."""

from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction
from typing import Any

from scoring.engine.group import GroupResult
from scoring.engine.printed import printed_figures, printed_ranks
from scoring.model.edition import Edition
from scoring.model.figure import Figure
from scoring.model.method import Method, Views
from scoring.model.rows import NameRow, PrintedRow
from scoring.model.unit import Unit
from scoring.reconcile.ledger import Ledger
from scoring.reconcile.verdict import Reconciled, reconcile
from tests.scoring.engine.small import method

TEXT = {"vi": "x", "en": "x"}
Readings = Mapping[str, Mapping[str, str]]
"""Name of a reading -> its keys but `why`."""


def row(
    statistic: str,
    node: str = "t",
    figure: str | None = None,
    *,
    name: str = "",
    unit: str = "",
    scale: str | None = None,
    status: str | None = None,
    of: str | None = None,
    members: str | None = None,
    group: str = "g",
    source: str = "paper",
) -> PrintedRow:
    number = Decimal(figure) if figure is not None else None
    named = tuple(members.split()) if members else None
    words = None if unit else "x"
    cells = (name, group, unit, statistic, node, number, scale, status, None, of, named, words, words, source, "page")
    return PrintedRow._make((*cells, None, 2))


def own(unit: str, figure: str | None, node: str = "t", **cells: Any) -> PrintedRow:
    """The figure of a unit, or the status in its stead."""
    return row("", node, figure, unit=unit, **cells)


def table(printed: Mapping[str, str], node: str = "t", **cells: Any) -> list[PrintedRow]:
    """Unit -> its figure at one node; '-' for one that was not submitted."""
    return [
        own(unit, None, node, status="not-submitted", **cells) if figure == "-" else own(unit, figure, node, **cells)
        for unit, figure in printed.items()
    ]


def document(
    rows: list[PrintedRow],
    *,
    units: str | None = None,
    coverage: str = "whole",
    ranked: bool = False,
    digits: str | None = None,
    readings: Readings | None = None,
    rules: Method | None = None,
    computed: Mapping[tuple[str, str], Figure] | None = None,
) -> Ledger:
    """An edition of group g (and of others that a row is of) with the rows of its published.csv.

    Its `units` are those that the rows have, as in any whole edition; a, b, c and d where they have none.
    """
    if units is None:
        named = "".join(sorted({row.unit for row in rows if row.unit}))
        units = named if named and coverage == "whole" else "abcd"
    rules = rules or method()
    names = dict.fromkeys(("g", *(row.group for row in rows if row.group)))
    source = {"kind": "office", "title": TEXT, "issuer": TEXT, "number": "1", "date": "unknown", "url": "unknown"}
    source |= {"places": {"page": TEXT}} | ({"digits": digits} if digits else {})
    edition = Edition.model_validate(
        {
            "method": "1-2020",
            "title": TEXT,
            "period": {"first": "2020-01-01", "last": "2020-12-31"},
            "units_as_of": dict.fromkeys(names, "2020-12-31"),
            "status": "final",
            "ranked": {"choice": "yes" if ranked else "no", "why": TEXT},
            "coverage": coverage,
            "readings": {name: {**keys, "why": TEXT} for name, keys in (readings or {}).items()},
            "sources": {"paper": source, "press": source},
        }
    )
    groups = tuple(_group(rules, name, units, ranked, coverage == "whole", rows, computed) for name in names)
    return Ledger(edition, rules, computed is not None, groups, tuple(rows))


def verdicts(rows: list[PrintedRow], **choices: Any) -> dict[str, Reconciled]:
    """Every printed figure of the document by its id, reconciled."""
    return reconcile(document(rows, **choices))


def points(figure: str, maximum: int = 30) -> Figure:
    """A computed figure."""
    return Figure(Fraction(figure), figure, None, Fraction(maximum), False)


def _group(
    rules: Method,
    name: str,
    units: str,
    ranked: bool,
    whole: bool,
    rows: list[PrintedRow],
    computed: Mapping[tuple[str, str], Figure] | None,
) -> GroupResult:
    figures = printed_figures(rules, name, units, rows) if computed is None else dict(computed)
    members = tuple(Unit(unit, (NameRow(unit, (name,), unit, unit, False, None, None, 2),)) for unit in units)
    return GroupResult(name, rules, ranked, whole, members, figures, {}, printed_ranks=printed_ranks(name, rows))


def with_view() -> Method:
    """The small method with a view of its two parts."""
    text = {"vi": "x", "en": "x"}
    view = {"id": "v", "name": text, "max": {"g": "30"}, "of": ["p", "q"]}
    views = Views.model_validate({"level": {"id": "goc", "name": text}, "nodes": [view]})
    return method().model_copy(update={"views": views})
