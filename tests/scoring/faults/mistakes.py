"""All mistakes, from the family files beside this one."""

import importlib
from pathlib import Path

from mutation import Mutation

FAMILIES: dict[str, tuple[Mutation, ...]] = {
    path.stem: importlib.import_module(path.stem).MISTAKES
    for path in sorted(Path(__file__).parent.glob("mistakes_*.py"))
}
MISTAKES: tuple[Mutation, ...] = tuple(mistake for mistakes in FAMILIES.values() for mistake in mistakes)
