"""What a unit came from and what became of it, and when each unit lived."""

from datetime import date
from typing import NamedTuple

from scoring.model.rows import LineageRow
from scoring.model.unit import Unit
from scoring.results import IndexResult


class Life(NamedTuple):
    """One unit's time: first and last known day (None: not known, or still there), and what came before and after."""

    unit: Unit
    start: date | None
    end: date | None
    formed: tuple[LineageRow, ...]
    became: tuple[LineageRow, ...]


def life(index: IndexResult, unit: str) -> Life:
    """The life of `unit`, by units.csv and lineage.csv."""
    found = index.units[unit]
    changes = [row for row in index.lineage if row.kind != "rename"]
    return Life(
        found,
        found.names[0].start,
        found.latest.end,
        tuple(row for row in changes if row.after == unit),
        tuple(row for row in changes if row.before == unit),
    )


def renamed(index: IndexResult, unit: str) -> tuple[LineageRow, ...]:
    """The renamings of `unit`, in the order of the file."""
    return tuple(row for row in index.lineage if row.kind == "rename" and row.before == unit)
