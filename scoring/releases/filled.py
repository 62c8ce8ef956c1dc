"""What was declared unknown and is filled in: the one change that a used method takes."""

from scoring.model.folder import EditionFiles, IndexFiles
from scoring.model.rows import CorrectionRow
from scoring.releases.cells import METHODS, PART_OF, version_of

UNKNOWN = ("unknown", "not-found")
"""What a cell says of a figure that is there and that we do not know."""


class Filled:
    """The corrections of an edition, asked for what they fill in."""

    def __init__(self, index: IndexFiles, edition: EditionFiles) -> None:
        self._index = index
        self._rows = {(row.revision, row.file, row.row, row.column): row for row in edition.corrections}
        self._later = sorted(edition.corrections, key=lambda row: row.revision)

    def any(self, row: CorrectionRow) -> bool:
        """Whether the cell, or the status of its row, said that the figure was not known."""
        if row.file.startswith(METHODS):
            return self.of_method(row)
        status = self._rows.get((row.revision, row.file, row.row, "status"))
        return row.old in UNKNOWN or (row.old is None and status is not None and status.old in UNKNOWN)

    def of_method(self, row: CorrectionRow) -> bool:
        """Whether a cell of a method was unknown, or is of a node below one whose parts were not all known."""
        if row.column == "parts":
            return row.old in ("unknown", "partial")
        return row.old == "unknown" or (row.old is None and self._new_below_open(row))

    def _new_below_open(self, row: CorrectionRow) -> bool:
        above, seen = row.row, set[str | None]()
        while above not in seen and (added := self._added(row, above)) is not None:
            seen.add(above)
            above = added.new
        return bool(seen) and self._parts(row, above) in ("unknown", "partial")

    def _added(self, row: CorrectionRow, node: str | None) -> CorrectionRow | None:
        """The correction that brings `node` into the method together with `row`."""
        found = self._rows.get((row.revision, row.file, node, PART_OF))
        return found if found is not None and found.old is None else None

    def _parts(self, row: CorrectionRow, node: str | None) -> str:
        """Whether all parts of `node` were known before the release of `row`."""
        for later in self._later:
            if later.revision >= row.revision and (later.file, later.row, later.column) == (row.file, node, "parts"):
                return later.old or "whole"
        method = self._index.methods.get(version_of(row.file))
        found = method.method.places.get(node or "") if method else None
        return found.parts if found else "whole"
