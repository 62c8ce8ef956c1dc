"""Tabular Data Packages (Frictionless, version 1) over the CSV files of an edition, or of all editions of an index."""

from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from scoring.results import EditionResult, IndexResult
from scoring.tables.out import Out
from scoring.tables.reconciliation import RECONCILIATION
from scoring.tables.results import RESULTS
from scoring.tables.robustness import ROBUSTNESS
from scoring.tables.statistics import STATISTICS


class Table(NamedTuple):
    """A table that an edition may have: its columns, and those by which a row is known within the edition."""

    columns: tuple[Out, ...]
    key: tuple[str, ...]


TABLES = {
    "results": Table(RESULTS, ("group", "unit", "node")),
    "statistics": Table(STATISTICS, ("group", "node")),
    "reconciliation": Table(RECONCILIATION, ("id",)),
    "robustness": Table(ROBUSTNESS, ("group", "unit")),
}


def of_edition(index: IndexResult, edition: EditionResult, tables: Iterable[str]) -> dict[str, Any]:
    """The package of one edition."""
    about = {
        "name": f"{index.id}-{edition.id}",
        "title": f"{index.index.title.vi} – {edition.edition.title.vi}",
        "data_digest": f"sha256:{edition.files.digest}",
    }
    resources = [_resource(name, TABLES[name].key) for name in tables]
    return _package(index, about, [edition], resources)


def of_index(index: IndexResult, tables: Iterable[str]) -> dict[str, Any]:
    """The package of all editions of an index together."""
    about = {
        "name": index.id,
        "title": index.index.title.vi,
        "data_digest": {edition.id: f"sha256:{edition.files.digest}" for edition in index.editions},
    }
    resources = [_resource(name, ("edition", *TABLES[name].key)) for name in tables]
    return _package(index, about, index.editions, resources)


def _package(
    index: IndexResult, about: dict[str, Any], editions: Sequence[EditionResult], resources: list[dict[str, Any]]
) -> dict[str, Any]:
    licence = index.index.licence
    titles = [source.title.vi for edition in editions for source in edition.edition.sources.values()]
    return {
        "profile": "tabular-data-package",
        **about,
        "description": index.index.about.vi,
        "made_up": index.index.made_up,
        "licenses": [{"title": licence.name, "path": licence.url}],
        "sources": [{"title": title} for title in dict.fromkeys(titles)],
        "resources": resources,
    }


def _resource(name: str, key: Sequence[str]) -> dict[str, Any]:
    return {
        "profile": "tabular-data-resource",
        "name": name,
        "path": f"{name}.csv",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "schema": {
            "fields": [
                {"name": column.name, "type": column.type, "title": column.vi, "description": column.en}
                for column in TABLES[name].columns
            ],
            "primaryKey": list(key),
            "missingValues": [""],
        },
    }
