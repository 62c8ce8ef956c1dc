"""The files that pages list, with what a reader needs to be sure of them: size and digest."""

import hashlib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import NamedTuple, NoReturn


class File(NamedTuple):
    """A file as it was written. `size` in bytes, `digest` its sha256."""

    name: str
    size: int
    digest: str


Listed = dict[tuple[str, str | None], tuple[File, ...]]
"""(index, edition) -> its files; without an edition those of all editions of the index."""


class Unlisted(Listed):
    """In the place of the files for kinds of page without `LISTS_FILES`: nobody knows when they are written."""

    def get(self, *_: object) -> NoReturn:
        """Tell of such a kind, whose pages would lack the files."""
        raise LookupError("a kind of page that lists files has to say LISTS_FILES")


def save(folder: Path, files: Mapping[str, Iterable[bytes]]) -> tuple[File, ...]:
    """Write the files into `folder`, each piece by piece."""
    folder.mkdir(parents=True, exist_ok=True)
    return tuple(_written(folder / name, pieces) for name, pieces in files.items())


def _written(path: Path, pieces: Iterable[bytes]) -> File:
    size, digest = 0, hashlib.sha256()
    with path.open("wb") as file:
        for piece in pieces:
            file.write(piece)
            size += len(piece)
            digest.update(piece)
    return File(path.name, size, digest.hexdigest())
