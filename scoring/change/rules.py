"""What a change may not do: touch a frozen method, a published figure without a correction, or a logged row."""

from collections.abc import Sequence

from scoring.change.facts import changed_facts, file_of
from scoring.change.kept import check_kept
from scoring.change.places import Finder
from scoring.change.sides import EditionPair, Side, all_editions, index_pairs, published
from scoring.facts import Cell, FactChange, Facts, fact_changes, method_facts
from scoring.faults import Faults, Place
from scoring.faults import change as say
from scoring.model.folder import EditionFiles, IndexFiles, TablePlaces
from scoring.model.method import Method
from scoring.model.rows import CorrectionRow, ReleaseRow

STATUSES = ("draft", "provisional", "final", "revised")
"""How an edition goes: forwards only."""


def check_change(base: Side, head: Side, faults: Faults) -> None:
    """Add every fault of the change. A file with faults in `base` was never published; nothing is held to it."""
    faulty = {fault.place.file.partition("/")[2] for fault in base.errors}
    for index, old, new in index_pairs(base, head):
        if old and new:
            _check_methods(index, old, new, faulty, faults)
            _check_appended(old.releases, new.releases, new.release_places, faults)
    for pair in all_editions(base, head):
        before, after = pair.before, pair.after
        if before and after:
            _check_status(pair.id, before, after, faults)
            _check_appended(before.corrections, after.corrections, after.correction_places, faults)
            if published(before):
                _check_logged(base, head, pair, faulty, faults)
        elif before and published(before):
            faults.add(say.GONE, Place(f"{head.name}/{pair.index_id}/editions/{pair.id}"), edition=pair.id)
    check_kept(base, head, faults)


def _check_methods(index: str, old: IndexFiles, new: IndexFiles, faulty: set[str], faults: Faults) -> None:
    """A method that a published edition uses stays, and its computing parts stay as they are."""
    find = Finder(new)
    for version, method in old.methods.items():
        users = [edition.id for edition in old.editions.values() if _uses(edition, version)]
        if not users:
            continue
        editions = ", ".join(users)
        if version not in new.methods:
            place = Place(f"{new.unit_places.file.rpartition('/')[0]}/methods/{version}.yaml")
            faults.add(say.METHOD_GONE, place, version=version, editions=editions)
        elif f"{index}/methods/{version}.yaml" not in faulty:
            filled = set(filled_in(method.method, new.methods[version].method, version))
            for change in _method_changes(old, new, version):
                if change not in filled:
                    cell, before, after = change
                    values = {"editions": editions, "cell": _named(cell), "old": before or "", "new": after or ""}
                    faults.add(say.FROZEN, find.of_method(cell), **values)


def _uses(edition: EditionFiles, version: str) -> bool:
    return published(edition) and edition.edition.method == version


def _method_changes(old: IndexFiles, new: IndexFiles, version: str) -> tuple[FactChange, ...]:
    return fact_changes(*(method_facts(version, index.methods[version].method) for index in (old, new)))


def filled_in(old: Method, new: Method, version: str) -> tuple[FactChange, ...]:
    """The changes of a method that only fill in what it declared unknown: maxima, and parts of a node."""
    facts = method_facts(version, new)
    return tuple(
        change
        for change in fact_changes(method_facts(version, old), facts)
        if _fills_maximum(change) or _fills_parts(change) or _is_in_open_node(change, old, facts)
    )


def _fills_maximum(change: FactChange) -> bool:
    return change.cell.column.startswith("max.") and change.old == "unknown" and change.new is not None


def _fills_parts(change: FactChange) -> bool:
    """From unknown to partial to whole, which is the usual and no fact."""
    return change.cell.column == "parts" and (change.old, change.new) in {
        ("unknown", "partial"),
        ("unknown", None),
        ("partial", None),
    }


def _is_in_open_node(change: FactChange, old: Method, facts: Facts) -> bool:
    """Whether the cell is of a new node below one of which not all parts were known."""
    file, node, _ = change.cell
    if node == "" or node in old.places:
        return False
    while node not in old.places:
        node = facts.get(Cell(file, node, "part_of"), "")
        if node in ("", "views"):
            return False
    return old.places[node].parts != "whole"


def _check_logged(base: Side, head: Side, pair: EditionPair, faulty: set[str], faults: Faults) -> None:
    """Every changed fact of a published edition has its rows in corrections.csv, after the last release."""
    before, after = pair.before, pair.after
    if before is None or after is None:
        return
    old, new = base.indices[pair.index_id], head.indices[pair.index_id]
    last = max((row.revision for row in old.releases if row.edition == pair.id), default=0)
    rows: dict[Cell, list[CorrectionRow]] = {}
    for row in sorted(after.corrections, key=lambda row: row.revision):
        if row.revision > last:
            rows.setdefault(Cell(row.file, row.row or "", row.column), []).append(row)
    find = Finder(new)
    changes = changed_facts(base, head, pair)
    version = before.edition.method
    if version in old.methods and version in new.methods:
        changes += filled_in(old.methods[version].method, new.methods[version].method, version)
    for change in changes:
        cell = change.cell
        of_method = cell.file.startswith("methods/")
        file = file_of(pair.index_id, None if of_method else pair.id, cell)
        if file not in faulty and not _chained(change, rows.get(cell, ())):
            place = find.of_method(cell) if of_method else find.of_edition(after, cell)
            said = {"index": pair.index_id, "edition": pair.id, "file": cell.file, "cell": _named(cell)}
            # The first release corrects nothing.
            texts = {"old": change.old or "", "new": change.new or "", "revision": max(last, 1) + 1}
            faults.add(say.UNLOGGED, place, **said, **texts)


def _chained(change: FactChange, rows: Sequence[CorrectionRow]) -> bool:
    """Whether the rows lead from the old text to the new one, each on from where the last one ended."""
    text = change.old or ""
    for row in rows:
        if (row.old or "") != text:
            return False
        text = row.new or ""
    return text == (change.new or "") and bool(rows)


def _check_status(name: str, before: EditionFiles, after: EditionFiles, faults: Faults) -> None:
    old, new = before.edition.status, after.edition.status
    if STATUSES.index(new) < STATUSES.index(old):
        faults.add(say.BACK, after.places.at("status"), edition=name, old=old, new=new, order=" → ".join(STATUSES))


def _check_appended(
    old: Sequence[ReleaseRow | CorrectionRow],
    new: Sequence[ReleaseRow | CorrectionRow],
    places: TablePlaces,
    faults: Faults,
) -> None:
    """The rows of `new` are those of `old`, in their order, and maybe others after them."""
    for number, row in enumerate(old):
        if number >= len(new) or new[number][:-1] != row[:-1]:  # the last is the line, which comments may move
            place = places.at(new[number].line) if number < len(new) else Place(places.file)
            faults.add(say.REWRITTEN, place, number=row.line)
            return


def _named(cell: Cell) -> str:
    return f"{cell.row} {cell.column}".strip()
