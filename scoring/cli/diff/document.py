"""A difference for tools: one JSON document, every change and effect in full, figures as text."""

import json
from collections.abc import Iterable, Iterator
from typing import Any

from scoring.change.difference import Difference
from scoring.change.order import counts
from scoring.cli.report import as_dict


def as_document(difference: Difference) -> Iterator[str]:
    """The document in pieces, each item of a list on a line of its own.

    Files stand with the name of the data folder. Lists of effects are null where they could not be computed.
    """
    effects, found = difference.effects, counts(difference)
    yield f'{{\n"counts": {_json({**vars(found), "hidden": difference.hidden})}'
    lists: dict[str, Iterable[Any] | None] = {
        "faults": map(as_dict, difference.faults),
        "base_faults": map(as_dict, difference.base.errors),
        "whole": map(_plain, difference.whole),
        "changes": map(_plain, difference.changes),
        "reworded": map(_plain, difference.reworded),
        "stale": map(_plain, difference.stale),
        "words": map(_plain, difference.words),
        "new": map(_plain, difference.debuts),
        "figures": map(_plain, effects.nodes) if effects is not None else None,
        "statistics": map(_plain, effects.spreads) if effects is not None else None,
        "bands": map(_plain, effects.tallies) if effects is not None else None,
        "printed": map(_plain, effects.claims) if effects is not None else None,
    }
    for name, items in lists.items():
        yield f',\n"{name}": '
        yield from ("null",) if items is None else _list(items, difference.head.name)
    yield "\n}\n"


def _list(items: Iterable[dict[str, Any]], folder: str) -> Iterator[str]:
    mark = "["
    for item in items:
        file = {"file": f"{folder}/{item['file']}"} if "file" in item and "code" not in item else {}
        yield f"{mark}\n {_json(item | file)}"
        mark = ","
    yield "[]" if mark == "[" else "\n]"


def _plain(item: Any) -> dict[str, Any]:
    """The fields of a row, those of a row in it too."""
    fields = {"index" if name == "index_id" else name: value for name, value in item._asdict().items()}
    return {name: value._asdict() if hasattr(value, "_asdict") else value for name, value in fields.items()}


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, allow_nan=False)
