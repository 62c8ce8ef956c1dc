"""The forms that the same figures are published in: each must say what results.csv says."""

from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from scoring.verify.documents import as_json
from scoring.verify.figures import RANKED, SAID, as_cells

Read = Callable[[str], bytes | None]
"""The bytes of a file by its address; None where there is none that may be read."""
Group = dict[str, dict[str, dict[str, str]]]
"""Unit -> node -> its row of results.csv."""
_NAMES = (*SAID, *RANKED)


class Difference(NamedTuple):
    """`found` stands in `file` at a place, `expected` is what comes out; `unfit`: the file cannot be computed with."""

    file: str
    at: str
    found: str | None
    expected: str | None
    unfit: bool = False


def same(folder: str, groups: dict[str, Group], read: Read) -> Iterator[Difference]:
    """Every difference of results.json and of the units' own files from the rows of results.csv."""
    whole = f"{folder}/results.json"
    rows = _rows(as_json(read(whole) or b""))
    if rows is None:
        yield Difference(whole, "", None, None, True)
    for unit in dict.fromkeys(unit for group in groups.values() for unit in group):
        file = f"{folder}/units/{unit}.json"
        nodes = _nodes(as_json(read(file) or b""))
        for group, units in groups.items():
            for node, row in units.get(unit, {}).items():
                at, due = f"group={group}, unit={unit}, node={node}", {name: row[name] for name in _NAMES}
                yield from _cells(file, at, nodes.get((group, node)), due)
                if rows is not None:
                    yield from _cells(whole, at, rows.get((group, unit, node)), due)
            if unit in units:
                check = f"{folder}/self-check/{group}/{unit}.json"
                yield from _inputs(file, group, as_json(read(check) or b""), nodes)


def _cells(file: str, at: str, found: Any, due: dict[str, str]) -> Iterator[Difference]:
    said = as_cells(found, _NAMES)
    yield from (Difference(file, f"{at}, {name}", said[name], text) for name, text in due.items() if said[name] != text)


def _inputs(file: str, group: str, check: Any, nodes: dict[tuple[str, str], Any]) -> Iterator[Difference]:
    """The verified inputs of a unit's file, against those that its points are computed from."""
    try:
        for leaf, given in check["inputs"].items():
            rows = {row.get("input"): row.get("verified") for row in nodes[group, leaf].get("inputs", ())}
            for name, text in given.items():
                if rows.get(name) != text:
                    yield Difference(file, f"group={group}, node={leaf}, input={name}", str(rows.get(name)), str(text))
    except (KeyError, TypeError, AttributeError):
        yield Difference(file, f"group={group}, inputs", None, None, True)


def _rows(document: Any) -> dict[tuple[str, str, str], Any] | None:
    """(group, unit, node) -> the row of results.json; None where it has none."""
    try:
        return {(row["group"], row["unit"], row["node"]): row for row in document["results"]}
    except (KeyError, TypeError):
        return None


def _nodes(document: Any) -> dict[tuple[str, str], Any]:
    """(group, node) -> the node in the file of a unit."""
    try:
        return {(group["group"], node["node"]): node for group in document["groups"] for node in group["nodes"]}
    except (KeyError, TypeError):
        return {}
