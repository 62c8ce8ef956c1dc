"""No number becomes another number, no day another day, whatever stands in a cell; and no bytes make a traceback."""

import tempfile
from datetime import date
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from kit import Kit

from scoring.faults import Faults, Refused
from scoring.importing.cells import Takes, mended, taken_by
from scoring.importing.separated import MARKS
from scoring.importing.table_file import canonical, which
from scoring.importing.target import TABLES, Target
from scoring.model.tables import EVIDENCE, INPUTS, OVERRIDES, PUBLISHED, UNITS
from scoring.model.tables.spec import TableSpec
from scoring.values import day, signed

NUMBER, DAY = Takes(True, False, signed), Takes(False, True, day)
NUMBERS = st.decimals(allow_nan=False, allow_infinity=False, places=4, min_value=-(10**8), max_value=10**8)
WRITTEN = st.text("0123456789.,-+/ eE%", max_size=14)


def _column(spec: TableSpec, name: str) -> Takes:
    return taken_by(next(column for column in spec.columns if column.name == name))


@pytest.mark.parametrize(
    ("spec", "numbers", "days"),
    [
        (PUBLISHED, {"figure", "row"}, set()),
        (OVERRIDES, {"points"}, set()),
        (EVIDENCE, set(), {"date"}),
        (UNITS, set(), {"from", "to"}),
        (INPUTS, set(), set()),
    ],
)
def test_only_columns_of_numbers_and_days_are_touched(spec: TableSpec, numbers: set[str], days: set[str]) -> None:
    """In inputs.csv it is the method that says what a figure is."""
    assert {column.name for column in spec.columns if _column(spec, column.name).number} == numbers
    assert {column.name for column in spec.columns if _column(spec, column.name).day} == days


@given(NUMBERS, st.sampled_from(MARKS), st.booleans())
@settings(max_examples=300, deadline=None)
def test_a_number_stays_the_number_that_it_is(number: Decimal, mark: str, comma: bool) -> None:
    text = format(number.normalize(), "f")
    try:
        found = mended(text.replace(".", ",") if comma else text, NUMBER, mark)
    except Refused:
        return
    if comma or found:
        assert signed(found[1] if found else text) == Fraction(number)


@given(WRITTEN, st.sampled_from(MARKS))
@settings(max_examples=1000, deadline=None)
def test_what_is_mended_needs_no_mending(text: str, mark: str) -> None:
    for takes in (NUMBER, DAY):
        try:
            found = mended(text, takes, mark)
        except Refused:
            continue
        if found:
            assert found[1] != text
            assert mended(found[1], takes, ",") is None


@given(st.dates(date(1900, 1, 1), date(2100, 1, 1)), st.sampled_from(("%d/%m/%Y", "%d-%m-%Y", "%d.%m.%Y")))
@settings(max_examples=200, deadline=None)
def test_a_day_stays_the_day_that_it_is(found: date, form: str) -> None:
    after = mended(found.strftime(form), DAY, ";")
    assert after is not None
    assert after[1] == found.isoformat()
    try:
        other = mended(found.strftime("%m/%d/%Y"), DAY, ",")
    except Refused:
        return
    assert other is None or other[1] == found.isoformat()


@given(st.data())
@settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
def test_no_bytes_make_a_traceback(kit: Kit, data: st.DataObject) -> None:
    spec = data.draw(st.sampled_from(TABLES))
    mark = data.draw(st.sampled_from(MARKS))
    cell = st.one_of(
        st.text(max_size=8), WRITTEN, st.sampled_from(('"', '""', "so-mau-1", "a2", "cuoc-hop", "\n", "\r\n"))
    )
    rows = data.draw(st.lists(st.lists(cell, max_size=len(spec.names) + 2), max_size=6))
    head = data.draw(st.one_of(st.just([*spec.names]), st.permutations(spec.names), st.lists(cell, max_size=9)))
    content = "\n".join(mark.join(row) for row in (head, *rows)).encode("utf-8", "surrogatepass")
    faults, target = Faults(), Target(kit.data, "mau-nho", "2024")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / data.draw(st.sampled_from((spec.file, "bảng.csv")))
        path.write_bytes(content)
        if found := which(path, path.name, faults):
            sheet, known = found
            text = canonical(sheet, known, target.context(faults) if known is INPUTS else None, faults)
            if not faults.errors:
                assert text.splitlines()[0] == ",".join(known.names)
    for fault in faults:
        assert fault.said("vi")
        assert fault.place.line >= 1
        assert fault.place.column >= 1
