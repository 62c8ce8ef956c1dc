"""Ledgers for tests: the releases that the files of an index and their corrections imply; copies without any."""

import hashlib
import shutil
from collections.abc import Callable, Iterable
from pathlib import Path

from scoring.faults import Faults
from scoring.model.folder import IndexFiles
from scoring.model.tables import RELEASES
from scoring.reading.folder import read_folder
from scoring.releases.undo import Undone

Release = tuple[str, int, str, str]
"""Edition, revision, status, day."""


def read(root: Path, name: str) -> IndexFiles:
    """One index of a data folder, whatever its faults."""
    return next(index for index in read_folder(root, Faults()).indices if index.id == name)


def digests(index: IndexFiles, edition: str, revision: int) -> tuple[str, str]:
    """Of the data and of the method as they stood at `revision`."""
    files = index.editions[edition]
    facts = Undone(index, files)
    for number in sorted({row.revision for row in files.corrections}, reverse=True):
        if number > revision:
            assert facts.undo(row for row in files.corrections if row.revision == number) == []
    return facts.data, facts.method


def ledger(index: IndexFiles, releases: Iterable[Release]) -> str:
    """The text of releases.csv."""
    lines = [",".join(RELEASES.names)]
    for edition, revision, status, day in releases:
        previous = hashlib.sha256(lines[-1].encode()).hexdigest() if len(lines) > 1 else ""
        data, method = digests(index, edition, revision)
        lines.append(",".join((edition, str(revision), status, day, data, method, previous)))
    return "\n".join(lines) + "\n"


LEDGER = "mau-so"
"""The index of tests/fixtures/hand that is about releases."""
HAND = (
    ("2024", 1, "final", "2025-03-01"),
    ("2024", 2, "revised", "2025-06-01"),
    ("2025", 1, "provisional", "2026-02-01"),
    ("2025", 2, "final", "2026-03-01"),
    ("2025", 3, "revised", "2026-05-01"),
)
"""What it released."""


def without_releases(index: str) -> Callable[[str, list[str]], set[str]]:
    """What to leave out of a copy for a test to change: its releases, and what was said of them.

    A changed figure would be one that was published.
    The index that is about releases keeps them.
    """
    said = ("releases.csv", "corrections.csv", "replies.csv", "appeals.csv")
    return shutil.ignore_patterns(*(() if index == LEDGER else said))
