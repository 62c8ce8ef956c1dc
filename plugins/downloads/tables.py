"""The tables of an index, and the documents of units that are made of them."""

from pathlib import Path

from plugins.downloads import editions, superseded, units
from plugins.downloads.listed import Listed, save
from scoring.results import IndexResult
from scoring.tables.out import as_csv
from scoring.tables.results import results_frame
from scoring.tables.unit import unit_documents


def write(index: IndexResult, folder: Path) -> Listed:
    """Write them into `folder`, data/<index> of the site; those that pages list."""
    listed: Listed = {}
    every: list[dict[str, str]] = []
    for edition in index.editions:
        below = folder / edition.id
        tables = editions.frames(index, edition)
        texts = editions.of_edition(index, edition, tables)
        listed[index.id, edition.id] = save(below, texts)
        every.append(texts)
        units.write(unit_documents(index, edition, tables["results"], tables["statistics"]), below / "units")
        for result in edition.superseded:
            file = below / superseded(int(result.releases[-1].revision))
            save(file.parent, {file.name: as_csv(results_frame(index, result))})
    if every:
        listed[index.id, None] = save(folder, editions.of_index(index, every))
    return listed
