"""Documents for programs: a file of one line of JSON each."""

from collections.abc import Iterable
from pathlib import Path


def write(documents: Iterable[tuple[str, str]], folder: Path) -> None:
    """Write the documents, each with the name of its file, into `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, document in documents:
        (folder / f"{name}.json").write_bytes(f"{document}\n".encode())
