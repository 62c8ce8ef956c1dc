"""Every kind of printed figure says what it is called and which cells of published.csv it takes."""

import csv
import pkgutil
from pathlib import Path

import pytest

from scoring.model.rows import PrintedRow
from scoring.reconcile import statistics
from scoring.reconcile.statistics import known

MODULES = {"mean", "count", "members", "figure", "gap", "maximum", "parts", "groups", "row_numbers", "rank", "own"}


def test_one_kind_a_module() -> None:
    assert {info.name for info in pkgutil.iter_modules(statistics.__path__)} >= MODULES
    assert set(known()) >= {name.replace("_", "-") for name in MODULES - {"own"}} | {""}
    assert all(name == kind.NAME for name, kind in known().items())


@pytest.mark.parametrize("name", known())
def test_words_in_both_languages(name: str) -> None:
    words = known()[name].WORDS
    assert set(words) == {"vi", "en"}
    assert all(text.strip() == text and text for text in words.values())


@pytest.mark.parametrize("language", ["vi", "en"])
def test_no_two_kinds_share_their_words(language: str) -> None:
    words = [kind.WORDS[language] for kind in known().values()]
    assert len(set(words)) == len(words)


@pytest.mark.parametrize("name", known())
def test_cells_are_columns_of_the_file(name: str, data: Path) -> None:
    kind = known()[name]
    with (data / "dak-lak/editions/2020/published.csv").open(encoding="utf-8", newline="") as file:
        header = next(csv.reader(file))
    assert {*kind.NEEDS, *kind.MAY} <= set(header)
    assert {*kind.NEEDS, *kind.MAY} <= set(PrintedRow._fields)
    assert len({*kind.NEEDS, *kind.MAY}) == len(kind.NEEDS) + len(kind.MAY)
