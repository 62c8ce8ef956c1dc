"""A figure as each published file has it: the same cells of a row of results.csv, of JSON, of a self-check."""

from collections.abc import Mapping
from fractions import Fraction
from typing import Any

from scoring.model.figure import Figure
from scoring.numbers import plain, shortest
from scoring.verify.documents import Part, Rules
from scoring.verify.tree import number

Cells = dict[str, str]
"""Column -> text; '' where there is nothing."""
SAID = ("points", "maximum", "value", "status", "rule_points", "rule_status", "zeroed", "left_out", "lacking")
RANKED = ("rank", "rank_of")
CLAIMED = "self_points"


def cells(rules: Rules, node: Part, figure: Figure) -> Cells:
    """What is published of a figure that was computed."""
    maximum = figure.maximum if figure.maximum is not None else node.maximum
    value = None if figure.value is None else plain(figure.value, rules.value_digits, rules.mode)
    ruled = figure.by_rule
    texts = (
        figure.text,
        None if maximum is None else shortest(maximum),
        value,
        figure.status,
        ruled.text if ruled else None,
        ruled.status if ruled else None,
        *(" ".join(ids) for ids in (figure.zeroed, figure.left_out, figure.lacking)),
    )
    return {name: text or "" for name, text in zip(SAID, texts, strict=True)}


def published(row: Mapping[str, Any]) -> Figure:
    """The figure that a row of results.csv has, to be compared with others. Raises `Unfit`."""
    points = number(row["points"]) if row["points"] else None
    # The row says the maximum of a node even where a figure has none to be divided by.
    maximum = number(row["maximum"]) if row["value"] else None
    return Figure(points, row["points"] or None, row["status"] or None, maximum, True, lacking=tuple(row["lacking"]))


def as_cells(value: Any, names: tuple[str, ...]) -> Cells:
    """The same cells of a JSON object; what is no text there is shown as JSON shows it."""
    found = value if isinstance(value, dict) else {}
    return {name: "" if found.get(name) is None else str(found[name]) for name in names}


def exactly(value: Fraction | None) -> str:
    """A number for people who look for the difference."""
    return "" if value is None else shortest(value)
