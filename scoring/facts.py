"""An edition and its method as flat facts: `diff` compares them, a release digests them, a correction names them.

A fact is one cell that computing reads: a figure, a status, a member of a group, a maximum, a part of a rule. Names,
titles, reasons and sources are words: they may be mended without a correction (design §2).
"""

import hashlib
from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any, NamedTuple

from pydantic import BaseModel

from scoring.base import Bilingual
from scoring.model.choices import Decided
from scoring.model.document import Document
from scoring.model.edition import Edition
from scoring.model.folder import EditionFiles, IndexFiles
from scoring.model.input_rows import InputRows
from scoring.model.members import members
from scoring.model.method import Decision, Method
from scoring.model.node import Example
from scoring.numbers import shortest

MEMBERS = "units.csv"
INPUTS = "inputs.csv"
PUBLISHED = "published.csv"
OVERRIDES = "overrides.csv"
EDITION = "edition.yaml"
FIGURES: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    INPUTS: (("unit", "node", "input"), ("claimed", "verified", "status")),
    PUBLISHED: (
        ("group", "unit", "statistic", "node", "id"),
        ("figure", "scale", "status", "quality", "of", "members"),
    ),
    OVERRIDES: (("unit", "node"), ("points",)),
}
"""Of each table with figures: the attributes that name a row, and those that computing reads."""
COLUMNS: dict[str, str] = {"claimed": "self"}
"""Where a column has another name than its attribute of a row."""
_WORDS = (Bilingual, Document, Decision, Example)
_WORD_KEYS = frozenset({"code", "status", "sources", "contest"})
"""Keys of texts that no sum reads, where their type does not say so; an edition's status stands in its release."""


class Cell(NamedTuple):
    """Where a fact stands: a file, the ids that name its row with a / between, its column or key."""

    file: str
    row: str
    column: str


Facts = dict[Cell, str]
Texts = dict[str, str]
"""Facts by `key`: the text of their cell."""


class FactChange(NamedTuple):
    """A fact before and after; None where there is none: added, taken out."""

    cell: Cell
    old: str | None
    new: str | None


def fact_changes(before: Facts, after: Facts) -> tuple[FactChange, ...]:
    """Every cell whose fact is another one, sorted by file, row and column."""
    found = (FactChange(cell, before.get(cell), after.get(cell)) for cell in sorted(before.keys() | after.keys()))
    return tuple(change for change in found if change.old != change.new)


def edition_facts(index: IndexFiles, edition: EditionFiles) -> Facts:
    """What the results of `edition` rest on, its method aside."""
    return {**dict(_table(INPUTS, edition.inputs or ())), **_beside_inputs(index, edition)}


def edition_texts(index: IndexFiles, edition: EditionFiles) -> Texts:
    """The same by `key`; for the inputs, of which a country has 330,000, no cell is made."""
    found = {key(cell): text for cell, text in _beside_inputs(index, edition).items()}
    rows = edition.inputs or InputRows.of(())
    names = zip(rows.unit, rows.node, rows.input, strict=True)
    starts = [f"{INPUTS}\t{unit}/{node}/{name or ''}\t" for unit, node, name in names]
    for column, cells in (("self", rows.claimed), ("verified", rows.verified), ("status", rows.status)):
        found |= {start + column: text for start, text in zip(starts, cells, strict=True) if text is not None}
    return found


def _beside_inputs(index: IndexFiles, edition: EditionFiles) -> Facts:
    found: Facts = {}
    for file, rows in ((PUBLISHED, edition.published), (OVERRIDES, edition.overrides)):
        found.update(_table(file, rows or ()))
    for group in edition.edition.units_as_of:
        for unit in members(index.units, edition.edition, group):
            found[Cell(MEMBERS, f"{group}/{unit.id}", "member")] = "yes"
    return {**found, **key_facts(edition.edition)}


def key_facts(edition: Edition) -> Facts:
    """What computing reads of edition.yaml."""
    return {Cell(EDITION, "", ".".join(path)): text for path, text in _flat(edition, ())}


def method_facts(version: str, method: Method) -> Facts:
    """The computing parts of a method, frozen once an edition uses it: ids, maxima, rules, rounding, ranking."""
    file = f"methods/{version}.yaml"
    found: Facts = {}
    for key in ("groups", "rounding", "ranking", "missing", "not_applicable"):
        found.update((Cell(file, "", ".".join(path)), text) for path, text in _flat(getattr(method, key), (key,)))
    for name, node in method.places.items():
        above = "views" if name in method.views_by_id else method.parents.get(name, "")
        found[Cell(file, name, "part_of")] = above
        bare = node.model_copy(update={"children": ()})
        found.update((Cell(file, name, ".".join(path)), text) for path, text in _flat(bare, ()) if path != ("id",))
    return found


def row_name(file: str, row: Any) -> str:
    """The ids that name a row of a table with figures, a / between."""
    return "/".join(getattr(row, key) or "" for key in FIGURES[file][0])


def key(cell: Cell) -> str:
    """A cell as one text, a tab between."""
    return "\t".join(cell)


def digest(facts: Facts) -> str:
    """sha256 over one line a fact, sorted: file, row, column, value, a tab between."""
    return digest_of({key(cell): text for cell, text in facts.items()})


def digest_of(texts: Texts) -> str:
    """The same, of facts by `key`."""
    lines = sorted(f"{cell}\t{text}\n" for cell, text in texts.items())
    return hashlib.sha256("".join(lines).encode()).hexdigest()


def _table(file: str, rows: Iterable[Any]) -> Iterator[tuple[Cell, str]]:
    for row in rows:
        name = row_name(file, row)
        for column in FIGURES[file][1]:
            value = getattr(row, column)
            if value is not None:
                yield Cell(file, name, COLUMNS.get(column, column)), _text(value)


def _flat(value: object, path: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], str]]:
    """The computing parts of a model by their keys.

    What is as the model would have it by itself is left out, so that a key that is added to the models later changes
    the digest of no release.
    """
    match value:
        case None:
            return
        case Decided():
            yield from _flat(value.choice, path)
        case _ if isinstance(value, _WORDS):
            return
        case BaseModel() | dict() | tuple():
            for key, inner in _parts(value):
                yield from _flat(inner, (*path, key))
        case _:
            yield path, _text(value)


def is_word(key: str, value: object) -> bool:
    """Whether what stands at `key` of a model is words alone, that no sum reads."""
    return key in _WORD_KEYS or isinstance(value, _WORDS)


def _parts(value: Any) -> Iterator[tuple[str, object]]:
    match value:
        case BaseModel():
            for name, field in type(value).model_fields.items():
                inner = getattr(value, name)
                if not is_word(name, inner) and (field.is_required() or inner != field.default):
                    yield name, inner
        case dict():
            yield from value.items()
        case _:
            yield from ((str(number), inner) for number, inner in enumerate(value))


def _text(value: object) -> str:
    match value:
        case bool():
            return "yes" if value else "no"
        case date():
            return value.isoformat()
        case tuple():
            return " ".join(value)
        case str():
            return value
        case Decimal():
            return format(value, "f")
        case Fraction():
            return shortest(value)
        case _:
            return str(value)
