"""The data files: tables as CSV and JSON, data packages, documents, workbooks, and the sources as committed."""

from pathlib import Path

from plugins.downloads import self_check, sources
from plugins.downloads.listed import Listed
from plugins.share import Share
from scoring.results import Results


def superseded(number: int) -> str:
    """The file of the results as an earlier release had them."""
    return f"revisions/{number}/results.csv"


def write(results: Results, data: Path, content: Path, output: Path) -> Listed:
    """Write all files but workbooks below `output`/data, and the sources that they come from; those that pages list."""
    # Imported here: it brings pandas, which whoever asks for the address of a file does not need.
    from plugins.downloads import tables

    listed: Listed = {}
    sources.write(results, data, content, output)
    for index in results.indices:
        folder = output / "data" / index.id
        listed |= tables.write(index, folder)
        self_check.write(index, folder)
    return listed


def write_workbooks(results: Results, output: Path, share: Share) -> None:
    """Write the workbooks of `share`: no page lists them, and they cost more than all others."""
    # Imported here: it brings what writes XLSX, which no other file needs.
    from plugins.downloads import workbooks

    for index in results.indices:
        workbooks.write(index, output / "data" / index.id, share)
