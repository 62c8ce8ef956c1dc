"""The tables of an index, and the documents of units that are made of them."""

from pathlib import Path

from plugins.downloads import documents, editions, superseded
from plugins.downloads.listed import File, Listed, save
from scoring.results import EditionResult, IndexResult
from scoring.tables.out import as_csv
from scoring.tables.results import results_frame
from scoring.tables.unit import unit_documents


def write(index: IndexResult, folder: Path) -> Listed:
    """Write them into `folder`, data/<index> of the site; those that pages list."""
    # What is made of an edition is let go before the next: the tables of a country are large.
    found = {edition.id: _of_edition(index, edition, folder / edition.id) for edition in index.editions}
    listed: Listed = {(index.id, edition): files for edition, files in found.items()}
    if found:
        names = {edition: [file.name for file in files] for edition, files in found.items()}
        listed[index.id, None] = save(folder, editions.of_index(index, folder, names))
    return listed


def _of_edition(index: IndexResult, edition: EditionResult, folder: Path) -> tuple[File, ...]:
    tables = editions.frames(index, edition)
    files = save(folder, editions.of_edition(index, edition, tables))
    documents.write(unit_documents(index, edition, tables["results"], tables["statistics"]), folder / "units")
    for result in edition.superseded:
        file = folder / superseded(int(result.releases[-1].revision))
        save(file.parent, {file.name: map(str.encode, as_csv(results_frame(index, result)))})
    return files
