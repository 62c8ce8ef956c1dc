"""All mistakes, from the family files beside this one."""

import importlib
from pathlib import Path

from mutation import Mutation

MISTAKES: tuple[Mutation, ...] = tuple(
    mistake
    for path in sorted(Path(__file__).parent.glob("mistakes_*.py"))
    for mistake in importlib.import_module(path.stem).MISTAKES
)
