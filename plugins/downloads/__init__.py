"""The data files: tables as CSV and JSON, data packages, documents, workbooks, and the sources as committed."""

from pathlib import Path

from plugins.downloads import editions, self_check, sources, units, workbooks
from plugins.downloads.listed import Listed, save
from plugins.share import Share
from scoring.results import IndexResult, Results
from scoring.tables.out import as_csv
from scoring.tables.results import results_frame
from scoring.tables.unit import unit_documents


def superseded(number: int) -> str:
    """The file of the results as an earlier release had them."""
    return f"revisions/{number}/results.csv"


def write(results: Results, data: Path, content: Path, output: Path) -> Listed:
    """Write all files but workbooks below `output`/data, and the sources that they come from; those that pages list."""
    listed: Listed = {}
    sources.write(results, data, content, output)
    for index in results.indices:
        folder = output / "data" / index.id
        listed |= _tables(index, folder)
        self_check.write(index, folder)
    return listed


def write_workbooks(results: Results, output: Path, share: Share) -> None:
    """Write the workbooks of `share`: no page lists them, and they cost more than all others."""
    for index in results.indices:
        workbooks.write(index, output / "data" / index.id, share)


def _tables(index: IndexResult, folder: Path) -> Listed:
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
