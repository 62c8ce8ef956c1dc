"""`corrections.csv`: each row names a cell that is there, between two releases, and what papers say of it."""

from scoring.facts import EDITION
from scoring.faults import Faults, Kind, keys, nearest
from scoring.faults import corrections as say
from scoring.model.folder import EditionFiles, IndexFiles
from scoring.model.rows import CorrectionRow
from scoring.releases.cells import METHODS, columns, files, named
from scoring.releases.filled import Filled
from scoring.releases.ledger import releases_of


def check(index: IndexFiles, faults: Faults) -> None:
    for edition in index.editions.values():
        if edition.corrections:
            _Check(index, edition, faults).run()


class _Check:
    def __init__(self, index: IndexFiles, edition: EditionFiles, faults: Faults) -> None:
        self.index, self.edition, self.faults = index, edition, faults
        self.places = edition.correction_places
        self.releases = {int(row.revision): row for row in releases_of(index, edition.id)}
        self.pending: set[int] = set()
        """Releases that are not logged yet: each is told once."""
        self.methods = [file.method for file in index.methods.values()]
        self.nodes = {node for method in self.methods for node in method.places}
        self.inputs = {name for method in self.methods for node in method.places.values() for name in node.inputs}

    def run(self) -> None:
        filled = Filled(self.index, self.edition)
        for row in self.edition.corrections:
            # Each is asked of every row, so that one run names all that is wrong with it.
            self.cell(row)
            self.released(row)
            if row.decision not in self.edition.evidence and not self.edition.evidence_places.may_hold(row.decision):
                near = nearest(row.decision, self.edition.evidence)
                self.add(keys.EVIDENCE, row, "decision", found=row.decision, near=near)
            if row.old == row.new:
                self.add(say.SAME, row, "new", found=row.new or "")
            elif row.file.startswith(METHODS) and not filled.of_method(row):
                self.add(say.FROZEN, row, "old", name=row.column, found=row.old or "")
            elif row.cause == "found-unknown" and not filled.any(row):
                self.add(say.CAUSE, row, "cause", found=row.old or "")

    def add(self, kind: Kind, row: CorrectionRow, column: str, **values: object) -> None:
        self.faults.add(kind, self.places.at(row.line, column), **values)

    def cell(self, row: CorrectionRow) -> None:
        """File, row and column are those of a fact, and the ids are known."""
        known = files(self.index, self.edition)
        if row.file not in known:
            near = nearest(row.file, known)
            return self.add(say.FILE, row, "file", found=row.file, known=", ".join(known), near=near)
        names = columns(row.file, row.row or "")
        if row.column.partition(".")[0] not in names:
            said = {"found": row.column, "file": row.file, "known": ", ".join(names)}
            self.add(say.COLUMN, row, "column", **said)
        if (row.file, row.column) == (EDITION, "method") and (row.old or "") not in self.index.methods:
            self.add(keys.METHOD, row, "old", found=row.old or "", near=nearest(row.old or "", self.index.methods))
        return self.ids(row)

    def ids(self, row: CorrectionRow) -> None:
        names = named(row.file, row.row or "")
        if names is None:
            return self.add(say.ROW, row, "row", found=row.row or "", file=row.file)
        for kind, found, known in (
            (keys.GROUP, names.group, self.index.index.groups),
            (keys.UNIT, names.unit, self.index.units),
            (keys.NODE, names.node, self.nodes),
            (keys.INPUT, names.input, self.inputs),
        ):
            if found and found not in known and not (kind is keys.UNIT and self.index.unit_places.may_hold(found)):
                self.add(kind, row, "row", found=found, near=nearest(found, known))
        return None

    def released(self, row: CorrectionRow) -> None:
        """It was decided between the release that it corrects and the one that brings it."""
        revision, n = int(row.revision), len(self.releases)
        if revision < 2:
            return self.add(say.FIRST, row, "revision", found=revision)
        before, its = self.releases.get(revision - 1), self.releases.get(revision)
        if its is None and revision not in self.pending and not self.index.release_places.may_hold(self.edition.id):
            self.pending.add(revision)
            self.add(say.PENDING, row, "revision", found=revision, edition=self.edition.id, n=n)
        if before and (row.day < before.day or (its and row.day > its.day)):
            self.add(say.DATE, row, "date", found=row.day, first=before.day, last=its.day if its else "…")
        return None
