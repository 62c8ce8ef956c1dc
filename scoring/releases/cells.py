"""Which cells a correction may name, and what they are of: a group, a unit, a node."""

from typing import NamedTuple

from scoring.facts import COLUMNS, EDITION, FIGURES, INPUTS, MEMBERS, OVERRIDES, PUBLISHED, is_word
from scoring.model.edition import Edition
from scoring.model.folder import EditionFiles, IndexFiles
from scoring.model.node import Node

METHODS = "methods/"
PART_OF = "part_of"
_NAMES = {
    INPUTS: ("unit", "node", "input"),
    PUBLISHED: ("group", "unit", "statistic", "node", "id"),
    OVERRIDES: ("unit", "node"),
    MEMBERS: ("group", "unit"),
}
"""What the ids of a row are, file by file."""
_METHOD_KEYS = ("groups", "rounding", "ranking", "missing", "not_applicable")


class Named(NamedTuple):
    """What the row of a cell names; '' where it names no such thing."""

    group: str = ""
    unit: str = ""
    node: str = ""
    input: str = ""


def named(file: str, row: str) -> Named | None:
    """What `row` of `file` names; None where it has not as many ids as a row of that file."""
    if file.startswith(METHODS):
        return Named(node=row)
    ids = row.split("/") if row else []
    names = _NAMES.get(file, ())
    if len(ids) != len(names):
        return None
    return Named(**{name: text for name, text in zip(names, ids, strict=True) if name in Named._fields})


def files(index: IndexFiles, edition: EditionFiles) -> tuple[str, ...]:
    """The files with facts of `edition`; of methods, those that it is or was by."""
    was = {row.old or "" for row in edition.corrections if (row.file, row.column) == (EDITION, "method")}
    versions = sorted({edition.edition.method, *was} & index.methods.keys())
    return (*FIGURES, MEMBERS, EDITION, *map(method_file, versions))


def columns(file: str, row: str) -> tuple[str, ...]:
    """The columns with facts, of a YAML file the keys that a path begins with."""
    if file in FIGURES:
        return tuple(COLUMNS.get(name, name) for name in FIGURES[file][1])
    if file == MEMBERS:
        return ("member",)
    if file == EDITION:
        return _keys(Edition)
    return (PART_OF, *_keys(Node)) if row else _METHOD_KEYS


def method_file(version: str) -> str:
    """The name that a method's file has in a cell."""
    return f"{METHODS}{version}.yaml"


def version_of(file: str) -> str:
    """The version of the method whose file it is."""
    return file.removeprefix(METHODS).removesuffix(".yaml")


def _keys(model: type[Edition | Node]) -> tuple[str, ...]:
    return tuple(name for name in model.model_fields if not is_word(name, None) and name not in ("id", "children"))
