"""The data files: results and statistics as CSV and JSON, a data package, and the sources as committed."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

from plugins.downloads import self_check, units, workbooks
from scoring.results import EditionResult, IndexResult, Results
from scoring.tables.about import about
from scoring.tables.out import Out, as_csv, as_json
from scoring.tables.reconciliation import RECONCILIATION, reconciliation_frame
from scoring.tables.results import RESULTS, results_frame
from scoring.tables.statistics import STATISTICS, statistics_frame
from scoring.tables.unit import unit_documents


def files(edition: EditionResult) -> tuple[str, ...]:
    """The files of an edition; a reconciliation where something was printed that can be held against something."""
    reconciliation = ("reconciliation.csv",) if edition.reconciled else ()
    return ("results.csv", "statistics.csv", *reconciliation, "results.json", "datapackage.json")


def superseded(number: int) -> str:
    """The file of the results as an earlier release had them."""
    return f"revisions/{number}/results.csv"


def write(results: Results, data: Path, output: Path) -> None:
    """Write the files of every edition below `output`/data, and the source files that they come from."""
    for index in results.indices:
        shutil.copytree(data / index.id, output / "data" / "source" / index.id, ignore=_unseen(index, data))
        for edition in index.editions:
            folder = output / "data" / index.id / edition.id
            folder.mkdir(parents=True, exist_ok=True)
            _write_edition(index, edition, folder)
            for result in edition.superseded:
                file = folder / superseded(int(result.releases[-1].revision))
                file.parent.mkdir(parents=True)
                _save(file, as_csv(results_frame(index, result)))
        self_check.write(index, output / "data" / index.id)
        workbooks.write(index, output / "data" / index.id)


def _unseen(index: IndexResult, data: Path) -> Callable[[str, list[str]], list[str]]:
    """The folders of editions that the results leave out: drafts."""
    editions, shown = data / index.id / "editions", {edition.id for edition in index.editions}
    return lambda folder, names: [name for name in names if Path(folder) == editions and name not in shown]


def _write_edition(index: IndexResult, edition: EditionResult, folder: Path) -> None:
    figures, statistics = results_frame(index, edition), statistics_frame(index, edition)
    _save(folder / "results.csv", as_csv(figures))
    _save(folder / "statistics.csv", as_csv(statistics))
    reconciliation = reconciliation_frame(index, edition)
    if edition.reconciled:
        _save(folder / "reconciliation.csv", as_csv(reconciliation))
    # Rows are written one a line, so that a change of one figure is a change of one line.
    head = _json(about(index, edition)).removesuffix("\n}\n")
    claims = {"reconciliation": reconciliation} if edition.reconciled else {}
    tables = {"statistics": statistics, **claims, "results": figures}
    rows = ",\n ".join(
        f'"{name}": {as_json(frame)}' for name, frame in tables.items() if len(frame) or name != "reconciliation"
    )
    _save(folder / "results.json", f"{head},\n {rows}\n}}\n")
    _save(folder / "datapackage.json", _json(_package(index, edition)))
    units.write(unit_documents(index, edition, figures, statistics), folder / "units")


def _save(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8", newline="")


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, indent=1, allow_nan=False) + "\n"


def _package(index: IndexResult, edition: EditionResult) -> dict[str, Any]:
    """A Tabular Data Package (Frictionless, version 1) over the two CSV files."""
    licence = index.index.licence
    return {
        "profile": "tabular-data-package",
        "name": f"{index.id}-{edition.id}",
        "title": f"{index.index.title.vi} – {edition.edition.title.vi}",
        "description": index.index.about.vi,
        "made_up": index.index.made_up,
        "data_digest": f"sha256:{edition.files.digest}",
        "licenses": [{"title": licence.name, "path": licence.url}],
        "sources": [{"title": source.title.vi} for source in edition.edition.sources.values()],
        "resources": [
            _resource("results", "results.csv", RESULTS, ["group", "unit", "node"]),
            _resource("statistics", "statistics.csv", STATISTICS, ["group", "node"]),
            *(
                [_resource("reconciliation", "reconciliation.csv", RECONCILIATION, ["id"])]
                if edition.reconciled
                else []
            ),
        ],
    }


def _resource(name: str, path: str, columns: tuple[Out, ...], key: list[str]) -> dict[str, Any]:
    return {
        "profile": "tabular-data-resource",
        "name": name,
        "path": path,
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "schema": {
            "fields": [
                {"name": column.name, "type": column.type, "title": column.vi, "description": column.en}
                for column in columns
            ],
            "primaryKey": key,
            "missingValues": [""],
        },
    }
