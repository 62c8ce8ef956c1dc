"""The files of one index, each by its own reader: what may be there, whether it may be read, its digest."""

import hashlib
from collections.abc import Callable, Collection
from pathlib import Path
from typing import Any, NamedTuple

from scoring.faults import Faults, Place, Refused, unhidden
from scoring.faults import text as say
from scoring.model.folder import Places, TablePlaces
from scoring.model.input_rows import InputRows
from scoring.model.rows import InputRow
from scoring.model.tables.spec import TableSpec
from scoring.reading.model import read_model
from scoring.reading.table import read_table
from scoring.reading.text import may_read, read_text


class Rows(NamedTuple):
    """The rows of a table, a tuple or `InputRows`, and where they stand."""

    rows: Any
    places: TablePlaces


class FileReader:
    """Reads one index and remembers the digest of each file that it opened."""

    def __init__(self, root: Path, faults: Faults) -> None:
        self.root, self.faults = root, faults
        self.digests: dict[str, str] = {}

    def name(self, path: Path) -> str:
        """`path` as the maintainer knows it: from the data folder's own name on, with nothing hidden in it."""
        return unhidden(path.relative_to(self.root.parent).as_posix())

    def text(self, path: Path) -> str | None:
        if not path.exists() and not path.is_symlink():
            self.faults.add(say.MISSING, Place(self.name(path)), name=path.name)
            return None
        read = read_text(path, self.name(path), self.faults)
        if read is None:
            return None
        text, self.digests[self.name(path)] = read
        return text

    def table(self, spec: TableSpec, path: Path, row: Callable[..., Any]) -> Rows:
        text = self.text(path)
        read = read_table(spec, text, self.name(path), self.faults) if text is not None else None
        if read is None:
            places = TablePlaces(self.name(path), "", (), frozenset({""}))
            return Rows(InputRows.of(()) if row is InputRow else (), places)
        columns, lines, places = read
        cells = [columns[name] for name in spec.names]
        return Rows(InputRows(cells, lines) if row is InputRow else tuple(map(row, *cells, lines.tolist())), places)

    def optional(self, spec: TableSpec, path: Path, row: Callable[..., Any]) -> Rows | None:
        """The table at `path`, None where there is no such file."""
        return self.table(spec, path, row) if path.exists() or path.is_symlink() else None

    def model(self, model: type[Any], path: Path) -> tuple[Any, Places] | None:
        text = self.text(path)
        return read_model(model, text, self.name(path), self.faults) if text is not None else None

    def entries(self, folder: Path, known: tuple[str, ...]) -> None:
        for path in sorted(folder.iterdir()):
            if path.name not in known:
                self.faults.add(say.ORPHAN, Place(self.name(path)), name=path.name, known=", ".join(known))

    def inside(self, folder: Path) -> list[Path]:
        """What `folder` holds; nothing where it is absent, or no folder of its own."""
        if folder.is_symlink():
            self.faults.add(say.LINK, Place(self.name(folder)), name=folder.name)
        elif folder.is_dir() and self.open(folder):
            return sorted(folder.iterdir())
        elif not folder.is_dir() and folder.exists():
            self.faults.add(say.ORPHAN, Place(self.name(folder)), name=folder.name, known=f"{folder.name}/")
        return []

    def folders(
        self, folder: Path, grammar: Callable[[str], str], words: str, beside: Collection[str] = ()
    ) -> list[Path]:
        """The folders in `folder`, which may hold the files `beside` and nothing else."""
        found: list[Path] = []
        for path in self.inside(folder):
            if path.name in beside:
                continue
            if path.is_symlink():
                self.faults.add(say.LINK, Place(self.name(path)), name=path.name)
            elif not path.is_dir():
                self.faults.add(say.ORPHAN, Place(self.name(path)), name=path.name, known="<id>/")
            elif self.named(path, path.name, grammar, words) and self.open(path):
                found.append(path)
        return found

    def open(self, folder: Path) -> bool:
        """Whether the folder can be read; a fault where it cannot."""
        if not may_read(folder):
            self.faults.add(say.RIGHTS, Place(self.name(folder)), name=folder.name)
            return False
        return True

    def named(self, path: Path, text: str, grammar: Callable[[str], str], words: str) -> bool:
        try:
            grammar(text)
        except Refused:
            self.faults.add(say.PATH_ID, Place(self.name(path)), name=path.name, grammar=words)
            return False
        return True

    def digest(self, names: list[str]) -> str:
        """One digest over the named files: sha256 of lines 'digest  name', sorted by name."""
        lines = "".join(f"{self.digests[name]}  {name.partition('/')[2]}\n" for name in sorted(names))
        return hashlib.sha256(lines.encode()).hexdigest()
