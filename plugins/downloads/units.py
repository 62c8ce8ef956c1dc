"""The file of each unit of an edition: every score and rank of its page, for programs."""

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from plugins.downloads.self_check import save


def write(documents: Iterable[tuple[str, dict[str, Any]]], folder: Path) -> None:
    """Write the documents of an edition's units into `folder`, data/<index>/<edition>/units of the site."""
    for unit, document in documents:
        save(folder / f"{unit}.json", document)
