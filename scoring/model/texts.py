"""Every text of an index with its place, of whichever file: what is asked of all texts goes through here."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, NamedTuple

from pydantic import BaseModel

from scoring.model import tables
from scoring.model.folder import IndexFiles, Path, Places, TablePlaces
from scoring.model.input_rows import InputRows
from scoring.model.tables.spec import TableSpec


class Table(NamedTuple):
    """The rows of one CSV file; the cells of a row stand in the order of the columns of `spec`."""

    spec: TableSpec
    rows: Sequence[Any]
    places: TablePlaces

    def column(self, number: int) -> Iterable[Any]:
        """The cells of a column."""
        return self.rows.columns[number] if isinstance(self.rows, InputRows) else (row[number] for row in self.rows)


def models(index: IndexFiles) -> Iterator[tuple[BaseModel, Path, Places]]:
    """Every mapping of the YAML files that is a model of its own, with its path and the places of the file."""
    files: list[tuple[BaseModel, Places]] = [(index.index, index.index_places)]
    files += [(index.plan.plan, index.plan.places)] if index.plan else []
    files += [(method.method, method.places) for method in index.methods.values()]
    files += [(edition.edition, edition.places) for edition in index.editions.values()]
    for model, places in files:
        for found, path in _within(model, ()):
            yield found, path, places


def _within(value: Any, path: Path) -> Iterator[tuple[BaseModel, Path]]:
    if isinstance(value, BaseModel):
        yield value, path
        # Not `model_dump`: a rule's tree and a node's caches are no part of the file.
        for name in type(value).model_fields:
            yield from _within(getattr(value, name), (*path, name))
    elif isinstance(value, dict):
        for name, inner in value.items():
            yield from _within(inner, (*path, name))
    elif isinstance(value, tuple):
        for number, inner in enumerate(value):
            yield from _within(inner, (*path, number))


def tables_of(index: IndexFiles) -> Iterator[Table]:
    """Every CSV file of the index that there is."""
    names = tuple(name for unit in index.units.values() for name in unit.names)
    yield Table(tables.UNITS, names, index.unit_places)
    yield Table(tables.LINEAGE, index.lineage, index.lineage_places)
    for edition in index.editions.values():
        yield Table(tables.INPUTS, edition.inputs or (), edition.input_places)
        yield Table(tables.PUBLISHED, edition.published or (), edition.published_places)
        yield Table(tables.EVIDENCE, tuple(edition.evidence.values()), edition.evidence_places)
        yield Table(tables.OVERRIDES, edition.overrides, edition.override_places)
        yield Table(tables.CORRECTIONS, edition.corrections, edition.correction_places)
        yield Table(tables.REPLIES, edition.replies, edition.reply_places)
        yield Table(tables.APPEALS, edition.appeals, edition.appeal_places)
