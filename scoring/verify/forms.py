"""The forms that the same figures are published in: each must say what results.csv and statistics.csv say."""

from collections.abc import Iterator, Mapping
from typing import Any

from scoring.verify.figures import CLAIMED, RANKED, SAID, as_cells
from scoring.verify.files import Difference, Files, Means, Units
from scoring.verify.statistics import COLUMNS

_FIGURE = (*SAID, *RANKED, CLAIMED)
_COMPARED = ("n", "mean", "median")
"""What a unit's own file has of its group."""


def same(files: Files, groups: Mapping[str, Units], means: Mapping[str, Means]) -> Iterator[Difference]:
    """Every difference of results.json and of the units' own files from the rows of the tables."""
    rows = _keyed(files.all, "results", "group", "unit", "node")
    if rows is None:
        yield Difference(files.whole, "", None, None, True)
    yield from _means(files, means)
    for unit in dict.fromkeys(unit for group in groups.values() for unit in group):
        file = files.unit(unit)
        document = files.document(file)
        for group, units in groups.items():
            if unit not in units:
                continue
            nodes = nodes_of(document, group)
            for node, row in units[unit].items():
                at, due = f"group={group}, unit={unit}, node={node}", {name: row[name] for name in _FIGURE}
                compared = means.get(group, {}).get(node, {})
                beside = {name: compared.get(name, "") for name in _COMPARED}
                yield from _cells(file, at, nodes.get(node), due | beside)
                if rows is not None:
                    yield from _cells(files.whole, at, rows.get((group, unit, node)), due)
            yield from _inputs(file, group, files.document(files.check(group, unit)), nodes)


def nodes_of(document: Any, group: str) -> dict[str, Any]:
    """Node -> what the file of a unit says of it in a group."""
    try:
        groups = [one for one in document["groups"] if one["group"] == group]
        return {node["node"]: node for one in groups for node in one["nodes"]}
    except (KeyError, TypeError):
        return {}


def _means(files: Files, means: Mapping[str, Means]) -> Iterator[Difference]:
    rows = _keyed(files.all, "statistics", "group", "node")
    if rows is None:
        yield Difference(files.whole, "statistics", None, None, True)
        return
    due = {(group, node): row for group, nodes in means.items() for node, row in nodes.items()}
    for key in dict.fromkeys((*due, *rows)):
        at = "statistics, group={}, node={}".format(*key)
        if key in due:
            yield from _cells(files.whole, at, rows.get(key), {name: due[key][name] for name in COLUMNS})
        else:
            yield Difference(files.whole, at, str(key[-1]), None)


def _cells(file: str, at: str, found: Any, due: Mapping[str, str]) -> Iterator[Difference]:
    said = as_cells(found, tuple(due))
    yield from (Difference(file, f"{at}, {name}", said[name], text) for name, text in due.items() if said[name] != text)


def _inputs(file: str, group: str, check: Any, nodes: Mapping[str, Any]) -> Iterator[Difference]:
    """The verified inputs of a unit's file, against those that its points are computed from."""
    try:
        for leaf, given in check["inputs"].items():
            rows = {row.get("input"): row.get("verified") for row in nodes[leaf].get("inputs", ())}
            for name, text in given.items():
                if rows.get(name) != text:
                    yield Difference(file, f"group={group}, node={leaf}, input={name}", str(rows.get(name)), str(text))
    except (KeyError, TypeError, AttributeError):
        yield Difference(file, f"group={group}, inputs", None, None, True)


def _keyed(document: Any, rows: str, *names: str) -> dict[tuple[Any, ...], Any] | None:
    """The rows of results.json by what they are of; None where it has none."""
    try:
        return {tuple(row[name] for name in names): row for row in document[rows]}
    except (KeyError, TypeError):
        return None
