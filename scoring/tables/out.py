"""What the flat tables share: a column, and the two forms that a table is written in."""

import json
from dataclasses import dataclass

import pandas as pd


@dataclass(frozen=True)
class Out:
    """A column of a published table: its data-package type and its meaning in both languages."""

    name: str
    type: str
    vi: str
    en: str


def as_csv(frame: pd.DataFrame) -> str:
    """UTF-8 CSV text: comma, LF, empty where there is nothing."""
    return frame.to_csv(index=False, lineterminator="\n")


def as_json(frame: pd.DataFrame) -> str:
    """The rows as a JSON array of objects, one a line; figures stay text, so that no reader's binary
    float changes a digit."""
    names = list(frame.columns)
    lines = (
        json.dumps(dict(zip(names, row, strict=True)), ensure_ascii=False, allow_nan=False)
        for row in frame.itertuples(index=False, name=None)
    )
    return "[\n" + ",\n".join(lines) + "\n]"
