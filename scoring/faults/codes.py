"""The one table of fault codes, gathered from the family files beside it."""

import importlib
import pkgutil

import scoring.faults as package
from scoring.faults import Kind


def _gather() -> dict[str, Kind]:
    table: dict[str, Kind] = {}
    for module in sorted(info.name for info in pkgutil.iter_modules(package.__path__)):
        if module == "codes":
            continue
        for value in vars(importlib.import_module(f"{package.__name__}.{module}")).values():
            if isinstance(value, Kind) and table.setdefault(value.code, value) is not value:
                raise ValueError(f"fault code {value.code} stands twice")
    return dict(sorted(table.items()))


CODES = _gather()
