"""The written forms of a table, some rows at a time: the same as of the whole, whatever stands in a cell."""

import json

import pandas as pd
import pytest

from scoring.tables import out
from scoring.tables.out import as_csv, as_json, separated

CELLS = ["1.50", None, 'a "b"', "x,y", "x;y", "two\nlines", "2", "2", "đ"]


@pytest.fixture(params=[1, 2, 100])
def frame(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> pd.DataFrame:
    monkeypatch.setattr(out, "_BLOCK", request.param)
    return pd.DataFrame({"one": CELLS, "two": ["same"] * len(CELLS), "three": [*reversed(CELLS)]}, dtype=object)


def test_csv_is_what_pandas_writes(frame: pd.DataFrame) -> None:
    assert "".join(as_csv(frame)) == frame.to_csv(index=False, lineterminator="\n")
    spreadsheet = separated(frame, ["1;", "2", "3"], str, ";", "\r\n")
    assert "".join(spreadsheet) == frame.to_csv(header=["1;", "2", "3"], index=False, sep=";", lineterminator="\r\n")


def test_json_has_a_row_a_line(frame: pd.DataFrame) -> None:
    text = "".join(as_json(frame))
    lines = [json.dumps(row, ensure_ascii=False) for row in frame.to_dict("records")]
    assert text == "[\n" + ",\n".join(lines) + "\n]"


def test_a_table_without_rows() -> None:
    frame = pd.DataFrame(columns=["one", "two"], dtype=object)
    assert "".join(as_csv(frame)) == "one,two\n"
    assert "".join(as_json(frame)) == "[\n\n]"
