"""The files of one edition, and those of all editions of an index: each of these is theirs joined, row for row."""

import json
from collections.abc import Iterable, Iterator
from typing import Any

import pandas as pd

from plugins.downloads import packages
from plugins.downloads.spreadsheet import as_spreadsheet
from plugins.language import languages
from scoring.results import EditionResult, IndexResult
from scoring.tables.about import about
from scoring.tables.out import as_csv, as_json
from scoring.tables.reconciliation import reconciliation_frame
from scoring.tables.results import results_frame
from scoring.tables.robustness import robustness_frame
from scoring.tables.statistics import statistics_frame

Frames = dict[str, pd.DataFrame]
"""The tables of an edition by their names; a reconciliation where something was printed that can be held against it,
and how firm the ranks are where that can be computed."""


def frames(index: IndexResult, edition: EditionResult) -> Frames:
    """All tables of an edition."""
    found = {"results": results_frame(index, edition), "statistics": statistics_frame(index, edition)}
    if edition.reconciled:
        found["reconciliation"] = reconciliation_frame(index, edition)
    if len(firm := robustness_frame(index, edition)):
        found["robustness"] = firm
    return found


def of_edition(index: IndexResult, edition: EditionResult, tables: Frames) -> dict[str, str]:
    """File name -> text, in the order in which a page lists them."""
    # Rows are written one a line, so that a change of one figure is a change of one line.
    head = as_text(about(index, edition)).removesuffix("\n}\n")
    order = sorted(tables, key=["statistics", "reconciliation", "robustness", "results"].index)
    rows = ",\n ".join(f'"{name}": {as_json(tables[name])}' for name in order)
    return {
        **_tables(tables),
        "results.json": f"{head},\n {rows}\n}}\n",
        "datapackage.json": as_text(packages.of_edition(index, edition, tables)),
    }


def of_index(index: IndexResult, editions: Iterable[dict[str, str]]) -> dict[str, str]:
    """The same of all editions, the oldest first, from the files of each."""
    kept = list(editions)
    names = dict.fromkeys(name for files in kept for name in files if name.endswith(".csv"))
    tables = [name for name in packages.TABLES if f"{name}.csv" in names]
    joined = ",\n".join(files["results.json"].rstrip("\n") for files in kept)
    return {
        **{name: "".join(_joined(files[name] for files in kept if name in files)) for name in names},
        "results.json": f'{{"index": {json.dumps(index.id)}, "editions": [\n{joined}\n]}}\n',
        "datapackage.json": as_text(packages.of_index(index, tables)),
    }


def as_text(value: Any) -> str:
    """JSON for people to read too."""
    return json.dumps(value, ensure_ascii=False, indent=1, allow_nan=False) + "\n"


def _tables(tables: Frames) -> dict[str, str]:
    found = {f"{name}.csv": as_csv(frame) for name, frame in tables.items()}
    for language in languages():
        for name, frame in tables.items():
            found[spreadsheet(name, language.code)] = as_spreadsheet(frame, language)
    return found


def spreadsheet(table: str, language: str) -> str:
    """The file of a table for a spreadsheet."""
    return f"{table}-spreadsheet-{language}.csv"


def _joined(texts: Iterable[str]) -> Iterator[str]:
    """CSV texts of the same columns as one: the head stands once, and is one line."""
    for number, text in enumerate(texts):
        yield text if number == 0 else text[text.index("\n") + 1 :]
