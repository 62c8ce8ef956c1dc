"""From a place in the table that was made back to the place in the file that it was made of."""

from scoring.faults import Place
from scoring.importing.separated import Sheet
from scoring.model.folder import cell_start
from scoring.model.tables.spec import TableSpec


class Origin:
    """The rows of a sheet in the order of the table's columns, and where each cell came from."""

    def __init__(self, sheet: Sheet, spec: TableSpec) -> None:
        self.sheet = sheet
        whole = sorted(sheet.header) == sorted(spec.names)
        self._order = [sheet.header.index(name) for name in spec.names] if whole else [*range(len(sheet.header))]

    @property
    def reorders(self) -> bool:
        """Whether the columns stood in another order."""
        return self._order != sorted(self._order)

    def ordered(self) -> list[list[str]]:
        """The header and the rows. A row with another number of cells stays as it is: its reader refuses it."""
        rows = [self.sheet.header, *self.sheet.rows]
        width = len(self._order)
        return [[row[index] for index in self._order] if len(row) == width else row for row in rows]

    def place(self, made: Place, text: str) -> Place:
        """Where in the file the place `made` of the table `text` comes from."""
        lines = [1, *self.sheet.lines]
        if made.line > len(lines):
            return Place(self.sheet.file, lines[-1])
        line = text.split("\n")[made.line - 1]
        cells = range(line.count(",") + 1)
        index = next((cell for cell in cells if cell_start(line, cell) == made.column), 0)
        if index < len(self._order):
            index = self._order[index]
        return self.sheet.at(lines[made.line - 1], index)
