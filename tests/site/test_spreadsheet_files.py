"""The CSV files for spreadsheets hold the figures of those for programs, in the language's form, and run nothing."""

import csv
import io
from decimal import Decimal
from pathlib import Path

import pandas as pd
import pytest
from openpyxl import load_workbook

from plugins.downloads.column_words import COLUMN_WORDS
from plugins.downloads.packages import TABLES
from plugins.downloads.spreadsheet import as_spreadsheet, cell_of
from plugins.language import languages
from tests.office import recalculated
from tests.site.built import LANGUAGES, Built

VI, EN = languages()
FORM = {"vi": ("59", "1066", ";", ","), "en": ("44", "1033", ",", ".")}
"""Separator and language as LibreOffice names them; separator and decimal mark."""


@pytest.mark.parametrize(
    ("text", "vi", "en"),
    [
        ("112.10", "112,10", "112.10"),
        ("-0.5", "-0,5", "-0.5"),
        ("1.234", "1,234", "1.234"),
        ("2020", "2020", "2020"),
        ('=HYPERLINK("https://a.vn")', '\'=HYPERLINK("https://a.vn")', '\'=HYPERLINK("https://a.vn")'),
        ("+84 1.5", "'+84 1.5", "'+84 1.5"),
        ("-1+2", "'-1+2", "'-1+2"),
        ("-1.2.3", "'-1.2.3", "'-1.2.3"),
        ("@SUM(A1)", "'@SUM(A1)", "'@SUM(A1)"),
        ("\t=1", "'\t=1", "'\t=1"),
        ("\r=1", "'\r=1", "'\r=1"),
        ("Sở Y tế = 1.5", "Sở Y tế = 1.5", "Sở Y tế = 1.5"),
        ("'=1", "'=1", "'=1"),
        ("٣", "٣", "٣"),
    ],
)
def test_a_cell(text: str, vi: str, en: str) -> None:
    assert (cell_of(text, VI), cell_of(text, EN)) == (vi, en)


def test_a_table() -> None:
    frame = pd.DataFrame({"unit": ["a;b", "=1"], "points": ["1.50", None]}, dtype=object)
    assert "".join(as_spreadsheet(frame, VI)) == '\ufeffMã đơn vị;Điểm\r\n"a;b";1,50\r\n\'=1;\r\n'
    assert "".join(as_spreadsheet(frame, EN)) == "\ufeffUnit id,Points\r\na;b,1.50\r\n'=1,\r\n"


@pytest.mark.parametrize("table", TABLES)
def test_every_column_has_a_name_of_its_own(table: str) -> None:
    for language in languages():
        names = [language.say(COLUMN_WORDS[column.name]) for column in TABLES[table].columns]
        assert len(set(names)) == len(names)


@pytest.mark.parametrize("language", LANGUAGES)
def test_figures_are_those_of_the_other_file(voices: Built, language: str) -> None:
    *_, separator, mark = FORM[language]
    for path in (voices.folder / "data" / "mau-so").rglob(f"*-spreadsheet-{language}.csv"):
        text = path.read_bytes().decode("utf-8")
        assert text.startswith("\ufeff")
        assert text.count("\r\n") == text.count("\n")
        found = list(csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline=""), delimiter=separator))
        plain = path.with_name(f"{path.name.partition('-spreadsheet-')[0]}.csv")
        with plain.open(encoding="utf-8", newline="") as stream:
            rows = list(csv.reader(stream))
        assert len(found) == len(rows) > 1
        for mine, theirs in zip(found[1:], rows[1:], strict=True):
            assert [cell.replace(mark, ".") for cell in mine] == [cell.replace(mark, ".") for cell in theirs]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_spreadsheet_reads_them_back(mini: Built, tmp_path: Path, language: str) -> None:
    separator, locale, *_ = FORM[language]
    file = mini.folder / "data" / "vi-du" / "2025" / f"results-spreadsheet-{language}.csv"
    as_read = f"--infilter=CSV:{separator},34,76,1,,{locale},false,true"
    (made,) = recalculated([file], tmp_path, as_read)
    head, *found = load_workbook(made).active.iter_rows(values_only=True)  # pyright: ignore[reportOptionalMemberAccess]
    names = [column.name for column in TABLES["results"].columns]
    say = VI.say if language == "vi" else EN.say
    assert list(head) == [say(COLUMN_WORDS[name]) for name in names]
    rows = mini.table("vi-du", "2025", "results")
    assert len(found) == len(rows)
    for cells, row in zip(found, rows, strict=True):
        for name, cell in zip(names, cells, strict=True):
            if name in ("points", "maximum", "value", "rank"):
                # A number to compute with, not a text that looks like one.
                assert cell is None or isinstance(cell, int | float)
                assert (cell is None) == (row[name] == "")
                assert cell is None or Decimal(str(cell)) == Decimal(row[name])
            elif name in ("unit", "unit_name_vi", "node", "status"):
                assert (cell or "") == row[name]
