"""JSON without spaces, put together from parts that many documents share, each written once."""

import json
from collections.abc import Callable, Hashable, Mapping, Sequence
from typing import TypeVar

Cell = TypeVar("Cell", bound=Hashable)

compact = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode
"""A value as JSON on one line."""


def members_of(value: Mapping[str, object]) -> str:
    """The members of an object, without its braces."""
    return compact(value)[1:-1]


def once(column: Sequence[Cell], said: Callable[[Cell], str]) -> list[str]:
    """What is said of each cell of a column; of equal ones it is asked once."""
    known = {cell: said(cell) for cell in set(column)}
    return [*known.values()] * len(column) if len(known) == 1 else [*map(known.__getitem__, column)]
