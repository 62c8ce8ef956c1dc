"""What a printed figure may be, one file each: its words, the cells that it needs, and how it is recomputed.

A new kind of printed figure is one new file here. `NAME` is the word of column `statistic` ('' is a unit's own figure).
"""

import importlib
import pkgutil
from typing import Any, Protocol

from scoring.model.rows import PrintedRow
from scoring.reconcile.how import How
from scoring.reconcile.ledger import Ledger
from scoring.reconcile.sums import Recomputed


class Statistic(Protocol):
    """A module of this package."""

    NAME: str
    WORDS: dict[str, str]
    """What it is called, in each language."""
    NEEDS: tuple[str, ...]
    """Cells that must be filled, of figure, of, members, unit, group."""
    MAY: tuple[str, ...]
    """Cells that may be filled besides."""

    @staticmethod
    def recompute(ledger: Ledger, row: PrintedRow, how: How) -> Recomputed | None:
        """The sums; None where the row makes no claim that has parts."""
        ...

    @staticmethod
    def checked(of: str) -> object:
        """Raises `Refused` where the cell `of` is not what this figure takes."""
        ...


def _gather() -> dict[str, Statistic]:
    found: dict[str, Statistic] = {}
    for info in sorted(pkgutil.iter_modules(__path__), key=lambda info: info.name):
        module: Any = importlib.import_module(f"{__name__}.{info.name}")
        found[module.NAME] = module
    return found


def known() -> dict[str, Statistic]:
    """Every kind of printed figure by name."""
    return _KNOWN


_KNOWN = _gather()
