"""What of the sources changed, cell by cell: what computing reads, and who the units are."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from typing import Any, Literal, NamedTuple, get_args

from scoring.change.places import LINEAGE, PLAN, UNITS, Finder, lineage_row
from scoring.change.sides import EditionPair, Side, all_editions, edition_pairs, index_pairs
from scoring.facts import (
    EDITION,
    INPUTS,
    MEMBERS,
    OVERRIDES,
    PUBLISHED,
    Cell,
    FactChange,
    Facts,
    edition_facts,
    fact_changes,
    method_facts,
)
from scoring.faults import Place
from scoring.model.folder import EditionFiles, IndexFiles
from scoring.numbers import shortest

Kind = Literal["unit", "maximum", "rule", "edition", "override", "status", "input", "printed", "plan"]
KINDS: tuple[Kind, ...] = get_args(Kind)
"""In the order in which a reviewer reads them: a rule moves more than an input."""
_OF_FILE: dict[str, Kind] = {
    UNITS: "unit",
    LINEAGE: "unit",
    PLAN: "plan",
    INPUTS: "input",
    PUBLISHED: "printed",
    OVERRIDES: "override",
    EDITION: "edition",
}


class Change(NamedTuple):
    """One cell of the sources before and after, as text; None where there is none.

    `file` is below the data folder, `line` where the cell stands now. `edition` is the one whose results read it,
    None for what stands in a file of the index or a method. `whole`: it came or went with its edition or method.
    """

    kind: Kind
    index_id: str
    edition: str | None
    file: str
    line: int | None
    row: str
    column: str
    before: str | None
    after: str | None
    whole: bool


def source_changes(base: Side, head: Side, drafts: bool) -> Iterator[Change]:
    """Every cell that changed, index by index, file by file; of drafts only with `drafts`."""
    for index, old, new in index_pairs(base, head):
        find = Finder(new) if new else None
        whole = old is None or new is None
        for change in fact_changes(index_facts(old), index_facts(new)):
            yield _change(index, None, change, find and find.of_index, whole)
        versions = {*(old.methods if old else ()), *(new.methods if new else ())}
        for version in sorted(versions):
            before, after = _method(old, version), _method(new, version)
            for change in fact_changes(before, after):
                yield _change(index, None, change, find and find.of_method, not before or not after)
    for pair in edition_pairs(base, head, drafts):
        yield from edition_changes(base, head, pair)


def edition_changes(base: Side, head: Side, pair: EditionPair) -> Iterator[Change]:
    """The cells of one edition that changed; its status, which a release holds and no digest, is one for a reader."""
    before, after = pair.before, pair.after
    old, new = (found.edition.status if found else None for found in (before, after))
    status = (FactChange(Cell(EDITION, "", "status"), old, new),) if old != new else ()
    find = partial(Finder(head.indices[pair.index_id]).of_edition, after) if after else None
    for change in sorted((*changed_facts(base, head, pair), *status)):
        yield _change(pair.index_id, pair.id, change, find, before is None or after is None)


def changed_facts(base: Side, head: Side, pair: EditionPair) -> tuple[FactChange, ...]:
    """The facts of one edition that changed."""
    before, after = pair.before, pair.after
    if before and after:
        if before.digest == after.digest:
            return ()
        before, after = _without_common_rows(before, after)
    return fact_changes(_facts(base, pair.index_id, before), _facts(head, pair.index_id, after))


def _without_common_rows(before: EditionFiles, after: EditionFiles) -> tuple[EditionFiles, EditionFiles]:
    """Both without the rows of figures that stand on both sides: a country has 330,000, and few of them change."""
    parts: dict[str, list[tuple[Any, ...]]] = {}
    for name in ("inputs", "published", "overrides"):
        old, new = getattr(before, name) or (), getattr(after, name) or ()
        # The last is the line that a row stands on, and no part of what it says.
        common = {row[:-1] for row in old} & {row[:-1] for row in new}
        parts[name] = [tuple(row for row in rows if row[:-1] not in common) for rows in (old, new)]
    old, new = ({name: rows[number] for name, rows in parts.items()} for number in (0, 1))
    return replace(before, **old), replace(after, **new)


def hidden(base: Side, head: Side) -> int:
    """How many cells changed of editions that are drafts and stay so."""
    shown = {(pair.index_id, pair.id) for pair in edition_pairs(base, head, drafts=False)}
    drafts = (pair for pair in all_editions(base, head) if (pair.index_id, pair.id) not in shown)
    return sum(1 for pair in drafts for _ in edition_changes(base, head, pair))


def index_facts(index: IndexFiles | None) -> Facts:
    """Units with their names and days, their lineage, and the targets of the plan."""
    found: Facts = {}
    if index is None:
        return found
    for unit in index.units.values():
        for number, name in enumerate(unit.names, start=1):
            texts = {
                "groups": " ".join(name.groups),
                "name_vi": name.name_vi,
                "name_en": name.name_en,
                "name_en_official": "yes" if name.name_en_official else "no",
                "from": name.start.isoformat() if name.start else "unknown",
                "to": index.unit_places.cell(name.line, "to"),
            }
            found.update((Cell(UNITS, f"{unit.id}/{number}", column), text) for column, text in texts.items() if text)
    for row in index.lineage:
        found[Cell(LINEAGE, lineage_row(row), "source")] = row.source
    for target in index.plan.plan.targets if index.plan else ():
        found[Cell(PLAN, target.key, "figure")] = shortest(target.figure)
        if target.of is not None:
            found[Cell(PLAN, target.key, "of")] = str(target.of)
    return found


def kind_of(cell: Cell) -> Kind:
    """What a cell is to a reviewer."""
    if cell.file in _OF_FILE:
        return "status" if cell.column == "status" and cell.file in (INPUTS, PUBLISHED) else _OF_FILE[cell.file]
    return "maximum" if cell.column.startswith("max.") else "rule"


def file_of(index: str, edition: str | None, cell: Cell) -> str:
    """The file of a cell, below the data folder."""
    inside = edition is not None and cell.file != MEMBERS
    return f"{index}/editions/{edition}/{cell.file}" if inside else f"{index}/{cell.file}"


def _change(
    index: str, edition: str | None, change: FactChange, find: Callable[[Cell], Place] | None, whole: bool
) -> Change:
    cell = change.cell
    line = find(cell).line if find and change.new is not None else None
    place = file_of(index, edition, cell), line, cell.row, cell.column
    return Change(kind_of(cell), index, edition, *place, change.old, change.new, whole)


def _method(index: IndexFiles | None, version: str) -> Facts:
    method = index.methods.get(version) if index else None
    return method_facts(version, method.method) if method else {}


def _facts(side: Side, index: str, edition: EditionFiles | None) -> Facts:
    return edition_facts(side.indices[index], edition) if edition else {}
