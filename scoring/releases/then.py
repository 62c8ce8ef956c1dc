"""An edition as it stood at an earlier release: its rows, keys, members and method with the corrections undone."""

from dataclasses import replace
from datetime import date

from scoring.facts import EDITION, INPUTS, MEMBERS, OVERRIDES, PUBLISHED, Cell, key_facts
from scoring.model.edition import Edition
from scoring.model.folder import EditionFiles, IndexFiles
from scoring.model.input_rows import InputRows
from scoring.model.members import members
from scoring.model.rows import ReleaseRow
from scoring.model.unit import Unit
from scoring.releases.cells import method_file
from scoring.releases.models import edition_then, method_then
from scoring.releases.rows import Old, rows_then
from scoring.releases.undo import cell_of


def as_of(index: IndexFiles, release: ReleaseRow) -> IndexFiles:
    """The index with the released edition alone, as it was released; its digest is that of the release's data.

    Raises `Refused` or pydantic's `ValidationError` where what stood there then is no value: a ledger that somebody
    made up. Undoing must have succeeded (`Undone.undo`). Corrections, replies and appeals are of today: there are none.
    """
    now = index.editions[release.edition]
    old = _old(now, int(release.revision))
    edition = _edition(now, release, old.get(EDITION, {}))
    then = replace(
        now,
        edition=edition,
        inputs=_inputs(now, old.get(INPUTS, {})),
        published=rows_then(PUBLISHED, now.published or (), old.get(PUBLISHED, {})) or None,
        overrides=rows_then(OVERRIDES, now.overrides, old.get(OVERRIDES, {})),
        corrections=(),
        replies=(),
        appeals=(),
        digest=release.data,
    )
    method = index.methods[edition.method]
    if filled := old.get(method_file(edition.method)):
        method = replace(method, method=method_then(method.method, filled))
    return replace(
        index,
        units=_units(index.units, now.edition, edition, old.get(MEMBERS, {})),
        methods={**index.methods, edition.method: method},
        editions={now.id: then},
    )


def _old(edition: EditionFiles, revision: int) -> dict[str, Old]:
    """File -> the cells that were corrected after `revision`, each with what stood there then."""
    found: dict[str, dict[tuple[str, str], str | None]] = {}
    for row in sorted(edition.corrections, key=lambda row: row.revision, reverse=True):
        if row.revision > revision:
            cell = cell_of(row)
            found.setdefault(cell.file, {})[cell.row, cell.column] = row.old
    return dict(found)


def _inputs(now: EditionFiles, old: Old) -> InputRows | None:
    """The rows of inputs.csv; None where there were none."""
    return (InputRows.of(rows_then(INPUTS, now.inputs or (), old)) if old else now.inputs) or None


def _edition(now: EditionFiles, release: ReleaseRow, old: Old) -> Edition:
    status = {"status": release.status}
    if not old:
        return now.edition.model_copy(update=status)
    facts = key_facts(now.edition)
    for (row, column), text in old.items():
        facts.pop(Cell(EDITION, row, column), None)
        if text is not None:
            facts[Cell(EDITION, row, column)] = text
    return edition_then(now.edition, facts).model_copy(update=status)


def _units(units: dict[str, Unit], now: Edition, edition: Edition, old: Old) -> dict[str, Unit]:
    """The units, in the groups that they were in on the days that `edition` counts them."""
    if now.units_as_of == edition.units_as_of and not old:
        return units
    found = dict(units)
    for group, day in edition.units_as_of.items():
        wanted = {unit.id for unit in members(units, now, group)} if group in now.units_as_of else set[str]()
        for (row, _), text in old.items():
            of, _, unit = row.partition("/")
            if of == group:
                wanted = wanted - {unit} if text is None else wanted | {unit}
        for name, unit in found.items():
            found[name] = _member(unit, group, day, name in wanted)
    return found


def _member(unit: Unit, group: str, day: date, wanted: bool) -> Unit:
    """`unit`, in `group` on `day` or not."""
    row = unit.on(day)
    if row is None:
        if not wanted:
            return unit
        row = unit.latest._replace(groups=(group,), start=day, end=day)
        names = sorted((*unit.names, row), key=lambda name: name.start or date.min)
    elif wanted == (group in row.groups):
        return unit
    else:
        groups = (*row.groups, group) if wanted else tuple(name for name in row.groups if name != group)
        names = [name._replace(groups=groups) if name is row else name for name in unit.names]
    return Unit(unit.id, tuple(names))
