"""The facts of an edition, and of the methods it is by, with corrections undone: back to an earlier release."""

from collections.abc import Iterable

from scoring.facts import EDITION, Cell, Texts, digest_of, edition_texts, key, method_facts
from scoring.model.folder import EditionFiles, IndexFiles
from scoring.model.rows import CorrectionRow
from scoring.releases.cells import METHODS, method_file, version_of

_METHOD = key(Cell(EDITION, "", "method"))


class Undone:
    """The facts that an edition rests on, first as they are now."""

    def __init__(self, index: IndexFiles, edition: EditionFiles) -> None:
        self._index = index
        self._data = edition_texts(index, edition)
        self._methods: dict[str, Texts] = {}

    @property
    def data(self) -> str:
        """The digest of the edition's own facts."""
        return digest_of(self._data)

    @property
    def method(self) -> str:
        """The digest of the facts of the method that the edition is by."""
        return digest_of(self._of(method_file(self._data[_METHOD])))

    def undo(self, corrections: Iterable[CorrectionRow]) -> list[CorrectionRow]:
        """Put back the old values; those corrections are left and given back whose new value does not stand there."""
        left: list[CorrectionRow] = []
        for row in corrections:
            facts, cell = self._of(row.file), key(cell_of(row))
            if facts.get(cell) != row.new:
                left.append(row)
            elif row.old is None:
                del facts[cell]
            else:
                facts[cell] = row.old
        return left

    def _of(self, file: str) -> Texts:
        if not file.startswith(METHODS):
            return self._data
        if file not in self._methods:
            version = version_of(file)
            facts = method_facts(version, self._index.methods[version].method)
            self._methods[file] = {key(cell): text for cell, text in facts.items()}
        return self._methods[file]


def cell_of(row: CorrectionRow) -> Cell:
    """The cell that a correction names."""
    return Cell(row.file, row.row or "", row.column)
