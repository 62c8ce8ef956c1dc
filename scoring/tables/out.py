"""What the flat tables share: a column, and the two forms that a table is written in."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from pandas import DataFrame

Frame: TypeAlias = "DataFrame"
"""A table. Where it is made pandas is imported: who asks what a column means, or for one figure, starts without."""


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


def as_csv(frame: Frame) -> str:
    """UTF-8 CSV text: comma, LF, empty where there is nothing."""
    return frame.to_csv(index=False, lineterminator="\n")


def as_json(frame: Frame) -> str:
    """The rows as a JSON array of objects, one a line; figures stay text, so that no reader's binary
    float changes a digit."""
    names = list(frame.columns)
    lines = (
        json.dumps(dict(zip(names, row, strict=True)), ensure_ascii=False, allow_nan=False)
        for row in frame.itertuples(index=False, name=None)
    )
    return "[\n" + ",\n".join(lines) + "\n]"
