"""The files of one edition, and those of all editions of an index: each of these is theirs joined, row for row."""

import json
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
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

Files = dict[str, Iterable[bytes]]
"""File name -> its content, made piece by piece while it is written: a country's texts would fill the memory."""
_PIECE = 2**20


def frames(index: IndexResult, edition: EditionResult) -> Frames:
    """All tables of an edition."""
    found = {"results": results_frame(index, edition), "statistics": statistics_frame(index, edition)}
    if edition.reconciled:
        found["reconciliation"] = reconciliation_frame(index, edition)
    if len(firm := robustness_frame(index, edition)):
        found["robustness"] = firm
    return found


def of_edition(index: IndexResult, edition: EditionResult, tables: Frames) -> Files:
    """The files of an edition, in the order in which a page lists them."""
    texts: dict[str, Iterable[str]] = {f"{name}.csv": as_csv(frame) for name, frame in tables.items()}
    for language in languages():
        for name, frame in tables.items():
            texts[spreadsheet(name, language.code)] = as_spreadsheet(frame, language)
    texts["results.json"] = _as_json(index, edition, tables)
    texts["datapackage.json"] = [as_text(packages.of_edition(index, edition, tables))]
    return {name: map(str.encode, pieces) for name, pieces in texts.items()}


def of_index(index: IndexResult, folder: Path, editions: Mapping[str, Iterable[str]]) -> Files:
    """The same of all editions, the oldest first, joined from the files of each in `folder`: edition -> their names."""
    names = dict.fromkeys(name for names in editions.values() for name in names if name.endswith(".csv"))
    tables = [name for name in packages.TABLES if f"{name}.csv" in names]
    whose = {name: [folder / edition / name for edition, there in editions.items() if name in there] for name in names}
    head = f'{{"index": {json.dumps(index.id)}, "editions": [\n'
    return {
        **{name: _rows(files) for name, files in whose.items()},
        "results.json": _list(head.encode(), [folder / edition / "results.json" for edition in editions]),
        "datapackage.json": [as_text(packages.of_index(index, tables)).encode()],
    }


def as_text(value: Any) -> str:
    """JSON for people to read too."""
    return json.dumps(value, ensure_ascii=False, indent=1, allow_nan=False) + "\n"


def _as_json(index: IndexResult, edition: EditionResult, tables: Frames) -> Iterator[str]:
    # Rows are written one a line, so that a change of one figure is a change of one line.
    yield as_text(about(index, edition)).removesuffix("\n}\n")
    for name in sorted(tables, key=["statistics", "reconciliation", "robustness", "results"].index):
        yield f',\n "{name}": '
        yield from as_json(tables[name])
    yield "\n}\n"


def spreadsheet(table: str, language: str) -> str:
    """The file of a table for a spreadsheet."""
    return f"{table}-spreadsheet-{language}.csv"


def _rows(files: Iterable[Path]) -> Iterator[bytes]:
    """CSV files of the same columns as one: the head stands once, and is one line."""
    for number, file in enumerate(files):
        with file.open("rb") as stream:
            if number:
                stream.readline()
            while piece := stream.read(_PIECE):
                yield piece


def _list(head: bytes, files: Iterable[Path]) -> Iterator[bytes]:
    """JSON files as one list below `head`, each without the end of its last line."""
    yield head
    for number, file in enumerate(files):
        if number:
            yield b",\n"
        left = file.stat().st_size - 1
        with file.open("rb") as stream:
            while piece := stream.read(min(left, _PIECE)):
                left -= len(piece)
                yield piece
    yield b"\n]}\n"
