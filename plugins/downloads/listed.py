"""The files that pages list, with what a reader needs to be sure of them: size and digest."""

import hashlib
from pathlib import Path
from typing import NamedTuple


class File(NamedTuple):
    """A file as it was written. `size` in bytes, `digest` its sha256."""

    name: str
    size: int
    digest: str


Listed = dict[tuple[str, str | None], tuple[File, ...]]
"""(index, edition) -> its files; without an edition those of all editions of the index."""


def save(folder: Path, texts: dict[str, str]) -> tuple[File, ...]:
    """Write the files into `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    found: list[File] = []
    for name, text in texts.items():
        content = text.encode()
        (folder / name).write_bytes(content)
        found.append(File(name, len(content), hashlib.sha256(content).hexdigest()))
    return tuple(found)
