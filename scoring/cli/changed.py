"""The cells of an edition that changed since its last release and have no correction yet."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from scoring.cli.diff.sides import side
from scoring.facts import FactChange
from scoring.faults import unhidden
from scoring.model.folder import IndexFiles
from scoring.model.rows import ReleaseRow
from scoring.releases.unlogged import Unlogged, unlogged

MOST = 20


def since(base: str, data: Path, index: IndexFiles, release: ReleaseRow) -> Unlogged | None:
    """What changed against `base`, a git revision or a folder; None where it does not hold what was released.

    Raises `Unusable` where nothing can be read of it.
    """
    before = side(base, data).indices.get(index.id)
    return unlogged(before, index, release) if before else None


def listed(changes: Iterable[FactChange]) -> Iterator[str]:
    """A line a cell: where it stands, its old and its new value; — for none."""
    for cell, old, new in changes:
        yield f"  {' '.join(filter(None, cell))}: {unhidden(old or '—')} → {unhidden(new or '—')}"
