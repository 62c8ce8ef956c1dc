"""The one table of fault codes, gathered from the family files beside it."""

import importlib
import pkgutil
from dataclasses import dataclass

import scoring.faults as package
from scoring.faults import Family, Kind


@dataclass(frozen=True)
class FamilyOf:
    """The kinds of one family file; `name` is the file's."""

    name: str
    title: Family
    kinds: tuple[Kind, ...]


def _gather() -> tuple[FamilyOf, ...]:
    known: dict[str, Kind] = {}
    families: list[FamilyOf] = []
    for name in sorted(info.name for info in pkgutil.iter_modules(package.__path__)):
        if name == "codes":
            continue
        module = importlib.import_module(f"{package.__name__}.{name}")
        own: list[Kind] = []
        for kind in (value for value in vars(module).values() if isinstance(value, Kind)):
            if kind.code in known:
                raise ValueError(f"fault code {kind.code} stands twice")
            known[kind.code] = kind
            own.append(kind)
        if own:
            families.append(FamilyOf(name, module.FAMILY, tuple(sorted(own, key=lambda kind: kind.code))))
    return tuple(families)


FAMILIES = _gather()
CODES = dict(sorted((kind.code, kind) for family in FAMILIES for kind in family.kinds))
