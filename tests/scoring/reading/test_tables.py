"""CSV text to typed columns: what is kept, and where a cell stands."""

from datetime import date

import pytest

from scoring.faults import Faults
from scoring.model.folder import TablePlaces, cell_start
from scoring.model.tables import EVIDENCE, TABLES, UNITS
from scoring.reading.table import read_table

HEADER = "id,number,date,title_vi,title_en,url\n"


def test_cells_are_typed_and_empty_is_none() -> None:
    faults = Faults()
    read = read_table(EVIDENCE, HEADER + 'kh,02/KH,2023-01-15,"Kế hoạch, năm",Plan,\n', "e.csv", faults)
    assert list(faults) == []
    assert read is not None
    columns, lines, _ = read
    assert [*columns["title_vi"]] == ["Kế hoạch, năm"]
    assert [*columns["date"]] == [date(2023, 1, 15)]
    assert [*columns["url"]] == [None]
    assert lines.tolist() == [2]


def test_columns_may_stand_in_any_order() -> None:
    text = "url,title_en,title_vi,date,number,id\n,Plan,Kế hoạch,2023-01-15,02/KH,kh\n"
    read = read_table(EVIDENCE, text, "e.csv", Faults())
    assert read is not None
    assert [*read[0]["id"]] == ["kh"]


def test_an_id_of_digits_stays_text() -> None:
    faults = Faults()
    read_table(EVIDENCE, HEADER + "001,02/KH,2023-01-15,Kế hoạch,Plan,\n", "e.csv", faults)
    assert [(fault.kind.code, fault.values["found"]) for fault in faults] == [("E-ID", "001")]


def test_every_bad_cell_is_told() -> None:
    faults = Faults()
    text = HEADER + "kh,02/KH,2023-13-15,Kế hoạch,,\nKH,02/KH,2023-13-15,=x,Plan,\n"
    read_table(EVIDENCE, text, "e.csv", faults)
    assert [(fault.kind.code, fault.place.line) for fault in faults] == [
        ("E-Y-DATE", 2),
        ("E-REQUIRED", 2),
        ("E-ID", 3),
        ("E-Y-DATE", 3),
        ("E-CSVI", 3),
    ]


GOOD = "kh,02/KH,2023-01-15,Kế hoạch,Plan,\n"


@pytest.mark.parametrize("batch", [1, 40, 500])
@pytest.mark.parametrize(
    ("bad", "code", "dropped"),
    [
        ("b,02/KH,2023-13-15,Kế hoạch,Plan,\n", "E-Y-DATE", {"b"}),
        ("b,02/KH,2023-01-15,Kế hoạch,Plan\n", "E-RAGGED", {"b"}),
        ("B,02/KH,2023-01-15,Kế hoạch,Plan,\n", "E-ID", {""}),
        ('b,"02"/KH,2023-01-15,Kế hoạch,Plan,\n', "E-QUOTE", {""}),
        ('b,"02/KH,2023-01-15,Kế hoạch,Plan,\n', "E-QUOTE", {""}),
        ('b,02/KH,2023-01-15,"Kế\nhoạch",Plan,\n', "E-NEWLINE", {""}),
        ("\n", "E-BLANK", set[str]()),
        ("# b\n", "E-COMMENT", set[str]()),
        ("kh,03/KH,2023-01-16,Kế hoạch,Plan,\n", "E-DUP-ROW", set[str]()),
    ],
)
def test_a_bad_row_hides_no_other(
    bad: str, code: str, dropped: set[str], batch: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nor does it matter how much is made columns at a time."""
    monkeypatch.setattr("scoring.reading.table.BATCH", batch)
    faults = Faults()
    after = "c,02/KH,2023-01-15,Kế hoạch,Plan,\nd,02/KH,15/01/2023,Kế hoạch,Plan,\n"
    read = read_table(EVIDENCE, HEADER + GOOD + bad + after, "e.csv", faults)
    assert [fault.kind.code for fault in faults] == [code, "E-DATE-AMB"]
    assert read is not None
    columns, lines, places = read
    assert [*columns["id"]] == ["kh", "c"]
    assert lines.tolist() == [2, 3 + bad.count("\n")]
    assert places.dropped == dropped | {"d"}


@pytest.mark.parametrize(
    ("line", "index", "column"),
    [("a,b,c", 0, 1), ("a,b,c", 1, 3), ("a,b,c", 2, 5), ('"a,b",c', 1, 7), ('"a""x,b",c', 1, 10), ("Sở,b", 1, 4)],
)
def test_where_a_cell_begins(line: str, index: int, column: int) -> None:
    assert cell_start(line, index) == column


def test_a_cell_that_is_not_there_is_told_at_its_line() -> None:
    places = TablePlaces("x.csv", "a,b\n1,2", ("a", "b"))
    assert tuple(places.at(2, "b")) == ("x.csv", 2, 3)
    assert tuple(places.at(2, "c")) == ("x.csv", 2, 1)
    assert tuple(places.at(9, "b")) == ("x.csv", 9, 1)


@pytest.mark.parametrize("spec", TABLES, ids=lambda spec: spec.file)
def test_every_table_and_column_has_its_meaning_in_both_languages(spec: object) -> None:
    assert spec in TABLES
    table = next(table for table in TABLES if table is spec)
    assert table.vi
    assert table.en
    assert all(column.vi and column.en for column in table.columns)
    assert set(table.key) <= set(table.names)


def test_an_unknown_last_day_is_no_day() -> None:
    header = ",".join(UNITS.names) + "\n"
    read = read_table(UNITS, header + "a,g,A,A,no,unknown,unknown\nb,g,B,B,yes,2020-01-01,\n", "u.csv", Faults())
    assert read is not None
    assert ([*read[0]["from"]], [*read[0]["to"]]) == ([None, date(2020, 1, 1)], [None, None])
