"""Rows of inputs.csv as columns: they read as the tuples that they stand for."""

from itertools import groupby

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from scoring.model.coded import grouped, kinds, mixed
from scoring.model.input_rows import InputRows
from scoring.model.rows import InputRow
from scoring.model.rows_of import RowsOf

CELL = st.sampled_from((None, "a", "b", "7"))
IDS = st.sampled_from(("a", "b", "c"))
EVIDENCE = st.sampled_from((None, ("a",), ("a", "b")))
ROWS = st.lists(st.builds(InputRow, IDS, IDS, CELL, CELL, CELL, CELL, CELL, CELL, EVIDENCE, st.integers(2, 99)))
NUMBERS = st.integers(-(2**70), 2**70) | st.integers(-3, 3)


@given(ROWS, st.integers(-9, 9), st.integers(-9, 9))
def test_rows_are_those_that_were_given(rows: list[InputRow], start: int, end: int) -> None:
    found = InputRows.of(rows)
    assert InputRows.of(found) is found
    assert [*found] == rows
    assert len(found) == len(rows)
    assert bool(found) == bool(rows)
    assert found[start:end] == rows[start:end]
    assert [found[place] for place in range(-len(rows), len(rows))] == rows + rows
    assert all(row in found for row in rows)
    assert {type(row.line) for row in found} <= {int}


@given(ROWS)
def test_claims_are_numbered_as_what_was_verified(rows: list[InputRow]) -> None:
    found = InputRows.of(rows)
    assert (found.claimed.codes == found.verified.codes).tolist() == [row.claimed == row.verified for row in rows]
    assert [*found.text] == [row.verified or row.claimed for row in rows]
    assert found.numeric.tolist() == [bool(row.input) and (row.verified or row.claimed) == "7" for row in rows]
    assert found.with_status == [row for row in rows if row.status]


@given(ROWS, st.permutations([*"abcde"]))
def test_rows_of_a_unit_and_node(rows: list[InputRow], asked: list[str]) -> None:
    """Whichever is asked for first, and whether its unit was asked of before."""
    found = RowsOf(InputRows.of(rows))
    keys = list(dict.fromkeys((row.unit, row.node) for row in rows))
    assert [*found] == keys
    assert len(found) == len(keys)
    for key in [
        *((unit, node) for node in asked for unit in asked),
        *((unit, node) for unit in asked for node in asked),
    ]:
        own = tuple(row for row in rows if row[:2] == key)
        assert found.get(key, ()) == own
        assert (key in found) == bool(own)


@given(st.lists(st.tuples(NUMBERS, NUMBERS, st.integers(0, 2)), min_size=1))
def test_rows_are_alike_where_every_column_is(rows: list[tuple[int, int, int]]) -> None:
    few = [(one % 5, other % 5, last) for one, other, last in rows]
    for expected, kind in ((rows, object), (few, np.int8)):
        found = mixed(*(np.array(column, kind) for column in zip(*expected, strict=True))).tolist()
        assert [found.index(number) for number in found] == [expected.index(row) for row in expected]


@given(st.lists(st.integers(0, 300)))
def test_groups_stand_in_the_order_of_their_first_rows(numbers: list[int]) -> None:
    codes = np.array(numbers, np.int64)
    expected = {number: [at for at, other in enumerate(numbers) if other == number] for number in numbers}
    assert [found.tolist() for found in grouped(codes)] == [*expected.values()]
    assert kinds(codes) == [number for number, _ in groupby(sorted(numbers))]


def test_a_row_that_is_not_there_is_an_error() -> None:
    with pytest.raises(IndexError):
        InputRows.of(())[0]
    with pytest.raises(KeyError):
        RowsOf(InputRows.of(()))["a", "b"]
