"""releases.csv: the releases of each edition, and the chain that lets no line be changed or dropped unseen."""

import hashlib
from collections.abc import Iterator

from scoring.model.folder import IndexFiles, TablePlaces
from scoring.model.rows import CorrectionRow, ReleaseRow


def kept(index: IndexFiles) -> bool:
    """Whether the index has a releases.csv, readable or not."""
    return bool(index.release_places.text or index.release_places.dropped)


def releases_of(index: IndexFiles, edition: str) -> tuple[ReleaseRow, ...]:
    """The releases of `edition`, in the order of the file."""
    return tuple(row for row in index.releases if row.edition == edition)


def corrections_of(index: IndexFiles, edition: str, revision: int) -> tuple[CorrectionRow, ...]:
    """What a release of `edition` corrected."""
    return tuple(row for row in index.editions[edition].corrections if row.revision == revision)


def link(places: TablePlaces, line: int) -> str | None:
    """What column `previous` holds on `line`: sha256 of the line before as it stands; None below the header."""
    return hashlib.sha256(places.written(line - 1).encode()).hexdigest() if line > 2 else None


def broken(index: IndexFiles) -> Iterator[ReleaseRow]:
    """The rows before which a line is not, or no longer, what it was when they were written."""
    return (row for row in index.releases if row.previous != link(index.release_places, row.line))
