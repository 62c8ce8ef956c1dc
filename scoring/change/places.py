"""Where a fact stands in the files: the way back from `scoring.facts.Cell` to a line."""

from collections.abc import Callable, Iterable
from typing import Any

from scoring.facts import EDITION, INPUTS, MEMBERS, OVERRIDES, PUBLISHED, Cell, row_name
from scoring.faults import Place
from scoring.model.folder import EditionFiles, IndexFiles, Path, Places, TablePlaces
from scoring.model.rows import LineageRow

UNITS, LINEAGE, PLAN = "units.csv", "lineage.csv", "plan.yaml"


def lineage_row(row: LineageRow) -> str:
    """The ids that name a row of lineage.csv."""
    return "/".join((row.day.isoformat(), row.kind, row.before, row.after or ""))


class Finder:
    """Finds the facts of one index. Of what is not there: the file where it would stand, or what would hold it."""

    def __init__(self, index: IndexFiles) -> None:
        self._index = index
        self._rows: dict[tuple[str, str], dict[str, int]] = {}

    def of_index(self, cell: Cell) -> Place:
        """A cell of units.csv, lineage.csv or plan.yaml."""
        index = self._index
        if cell.file == UNITS:
            name, _, number = cell.row.partition("/")
            names = index.units[name].names if name in index.units else ()
            line = names[int(number) - 1].line if int(number) <= len(names) else 0
            return _at(index.unit_places, line, cell.column)
        if cell.file == LINEAGE:
            line = self._line("", LINEAGE, index.lineage, lineage_row, cell.row)
            return _at(index.lineage_places, line, cell.column)
        targets = index.plan.plan.targets if index.plan else ()
        number = next((n for n, target in enumerate(targets) if target.key == cell.row), None)
        file = f"{index.unit_places.file.removesuffix(UNITS)}{PLAN}"
        return (
            index.plan.places.at("targets", number, cell.column) if index.plan and number is not None else Place(file)
        )

    def of_method(self, cell: Cell) -> Place:
        """A fact of a method, at its key."""
        version = cell.file.removeprefix("methods/").removesuffix(".yaml")
        if version not in self._index.methods:
            return Place(f"{self._index.unit_places.file.removesuffix(UNITS)}{cell.file}")
        method = self._index.methods[version]
        paths: dict[str, Path] = {node.id: path for node, path in method.walk()}
        paths |= {view: ("views", "nodes", number) for number, view in enumerate(method.method.views_by_id)}
        return _key(method.places, paths.get(cell.row, ()), cell.column if cell.row in ("", *paths) else "")

    def of_edition(self, edition: EditionFiles, cell: Cell) -> Place:
        """A fact of an edition; that of a member stands in units.csv."""
        if cell.file == EDITION:
            return _key(edition.places, (), cell.column)
        if cell.file == MEMBERS:
            group, _, name = cell.row.partition("/")
            unit = self._index.units.get(name)
            day = edition.edition.units_as_of.get(group)
            row = (unit.on(day) if day else None) or unit.latest if unit else None
            return _at(self._index.unit_places, row.line if row else 0, "groups")
        rows, places = {
            INPUTS: (edition.inputs or (), edition.input_places),
            PUBLISHED: (edition.published or (), edition.published_places),
            OVERRIDES: (edition.overrides, edition.override_places),
        }[cell.file]
        line = self._line(edition.id, cell.file, rows, lambda row: row_name(cell.file, row), cell.row)
        return _at(places, line, cell.column)

    def _line(self, edition: str, file: str, rows: Iterable[Any], name: Callable[[Any], str], wanted: str) -> int:
        """The line of a row; 0 where there is none."""
        if (edition, file) not in self._rows:
            self._rows[edition, file] = {name(row): row.line for row in rows}
        return self._rows[edition, file].get(wanted, 0)


def _at(places: TablePlaces, line: int, column: str) -> Place:
    return places.at(line, column) if line else Place(places.file)


def _key(places: Places, path: Path, column: str) -> Place:
    """The place of a dotted key below `path`, in which the items of a list are numbered."""
    for part in column.split(".") if column else ():
        path = (*path, int(part)) if part.isdecimal() and (*path, int(part)) in places.of else (*path, part)
    return places.at(*path)
