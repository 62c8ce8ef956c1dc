"""The rule shapes, one file each. A new shape is one new file here; nothing else names a shape.

A shape holds its parameters, its two sentences and the tree that it builds.
"""

import importlib
import pkgutil
from functools import reduce
from operator import or_
from typing import TYPE_CHECKING, Annotated

from pydantic import Field

from scoring.rules.shape import Shape


def _gather() -> tuple[type[Shape], ...]:
    found: list[type[Shape]] = []
    for info in sorted(pkgutil.iter_modules(__path__), key=lambda info: info.name):
        module = importlib.import_module(f"{__name__}.{info.name}")
        found += [
            value
            for value in vars(module).values()
            if isinstance(value, type) and issubclass(value, Shape) and value is not Shape
        ]
    return tuple(found)


SHAPES = _gather()

if TYPE_CHECKING:
    Rule = Shape
else:
    Rule = Annotated[reduce(or_, SHAPES), Field(discriminator="shape")]
