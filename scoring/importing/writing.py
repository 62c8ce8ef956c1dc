"""All tables or none: each is written beside its place whole, then put there; if one cannot be, all are as before."""

import os
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from scoring.faults import Faults, FaultsFound, Place
from scoring.faults.importing import WRITE
from scoring.importing.made import Made


def write_all(tables: Sequence[Made]) -> None:
    """Put the tables in place. Raises `FaultsFound` where one could not be written; nothing has then changed."""
    beside = [(found, _beside(found.path)) for found in tables]
    placed: list[Made] = []
    now = tables[0] if tables else None
    try:
        for now, path in beside:
            _write(path, now.text.encode())
        for now, path in beside:
            path.replace(now.path)
            placed.append(now)
    except BaseException as error:
        for found in placed:
            _restore(found)
        for _, path in beside:
            with suppress(OSError):
                path.unlink(missing_ok=True)
        if not isinstance(error, OSError) or now is None:
            raise
        faults = Faults()
        faults.add(WRITE, Place(now.name), name=now.path.name, problem=error.strerror or type(error).__name__)
        raise FaultsFound(faults) from error


def _beside(path: Path) -> Path:
    return path.with_name(f".{path.name}.importing")


def _write(path: Path, content: bytes) -> None:
    """A new file, on the disk before it is put in its place; what an earlier run may have left is taken away."""
    path.unlink(missing_ok=True)
    with path.open("xb") as stream:
        stream.write(content)
        stream.flush()
        os.fsync(stream.fileno())


def _restore(found: Made) -> None:
    if found.old is None:
        found.path.unlink(missing_ok=True)
    else:
        _write(_beside(found.path), found.old)
        _beside(found.path).replace(found.path)
