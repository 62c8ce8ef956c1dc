"""What the flat tables share: a column, and the two forms that a table is written in, each different cell once."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, TypeAlias

from scoring.compact import compact, once

if TYPE_CHECKING:
    from pandas import DataFrame

Frame: TypeAlias = "DataFrame"
"""A table. Where it is made pandas is imported: who asks what a column means, or for one figure, starts without."""

_BLOCK = 10_000
"""So many rows are written at a time."""


@dataclass(frozen=True)
class Out:
    """A column of a published table: its data-package type and its meaning in both languages."""

    name: str
    type: str
    vi: str
    en: str


def as_frame(columns: Iterable[Out], rows: Sequence[Sequence[str | None]]) -> Frame:
    """The table of these rows, every cell as text; None where there is nothing."""
    # Imported here: see `Frame`.
    from pandas import DataFrame

    return DataFrame(rows, columns=[column.name for column in columns], dtype=object)


def as_csv(frame: Frame) -> Iterator[str]:
    """UTF-8 CSV text in pieces: comma, LF, empty where there is nothing."""
    return separated(frame, frame.columns, str, ",", "\n")


def separated(frame: Frame, heads: Iterable[str], said: Callable[[str], str], between: str, end: str) -> Iterator[str]:
    """The rows below `heads` in pieces, each cell as it is `said`, in quotation marks where a reader needs them."""
    special = re.compile(f'["\r\n{between}]')

    def quoted(text: str) -> str:
        return '"' + text.replace('"', '""') + '"' if special.search(text) else text

    yield between.join(map(quoted, heads)) + end
    for columns in blocks(frame):
        texts = (once(column, lambda cell: "" if cell is None else quoted(said(cell))) for column in columns)
        yield end.join(map(between.join, zip(*texts, strict=True))) + end


def as_json(frame: Frame) -> Iterator[str]:
    """The rows as a JSON array of objects, one a line, in pieces; figures stay text, so that no reader's binary
    float changes a digit."""
    names = [compact(name) for name in frame.columns]
    yield "[\n"
    for number, columns in enumerate(blocks(frame)):
        cells = (once(column, partial(_named, name)) for name, column in zip(names, columns, strict=True))
        rows = "},\n{".join(map(", ".join, zip(*cells, strict=True)))
        yield (",\n{" if number else "{") + rows + "}"
    yield "\n]"


def blocks(frame: Frame) -> Iterator[list[list[str | None]]]:
    """The columns of so many rows at a time that their texts are small beside the table."""
    for start in range(0, len(frame), _BLOCK):
        yield frame.iloc[start : start + _BLOCK].to_numpy().T.tolist()


def _named(name: str, cell: str | None) -> str:
    return f"{name}: {compact(cell)}"
