"""What must hold between rows and files. One family a file; each adds every fault it finds."""

import importlib
import pkgutil
from collections.abc import Callable

from scoring.faults import Faults
from scoring.model.folder import IndexFiles

Check = Callable[[IndexFiles, Faults], None]


def _gather() -> tuple[Check, ...]:
    names = sorted(info.name for info in pkgutil.iter_modules(__path__))
    return tuple(importlib.import_module(f"{__name__}.{name}").check for name in names)


CHECKS = _gather()


def check(index: IndexFiles, faults: Faults) -> None:
    """Run every family over `index`."""
    for family in CHECKS:
        family(index, faults)
