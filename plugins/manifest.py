"""manifest.json: size and digest of every file of the site and of its sources, and what it was made with."""

import hashlib
import json
import os
import sys
from collections.abc import Iterator, Mapping
from importlib.metadata import version
from pathlib import Path
from typing import Any, NamedTuple

from plugins.below import below
from plugins.downloads import sources
from plugins.output import MARKER
from plugins.provenance import Provenance
from scoring.model import tables

NAME, FORMAT = "manifest.json", 1
SIGNATURE = f"{NAME}.sig"
LEFT_OUT = frozenset((NAME, SIGNATURE, MARKER))
"""No site says these of itself: the manifest, a signature of it, the marker, which some hosts leave out."""

_ROOT = Path(__file__).parent.parent
_VERSIONS = ("thuocdo", "pelican")
_PART = 1 << 18
"""So many bytes of a file are read at a time."""
_BESIDE = (tables.ACKNOWLEDGED.file, tables.ADDRESSES.file)
"""What the data folder holds beside the indices; it is read, and stands in no site as a file."""


class Seen(NamedTuple):
    """A file: its sha256, and its size in bytes."""

    sha256: str
    bytes: int


def seen(file: Path) -> Seen:
    """Digest and size of `file`."""
    digest, size = hashlib.sha256(), 0
    # Unbuffered: most files are smaller than the least that `hashlib.file_digest` makes room for, each time anew.
    with file.open("rb", buffering=0) as stream:
        while part := stream.read(_PART):
            digest.update(part)
            size += len(part)
    return Seen(digest.hexdigest(), size)


def write(site: Path, found: Provenance, settings: Mapping[str, Any]) -> None:
    """Write the manifest of the whole built site in `site`; sources of drafts stand nowhere in it."""
    files = {name: seen(site / name) for name in sorted(names(site))}
    used = {source: one for name, one in files.items() if (source := sources.of(name))}
    beside = {f"data/{name}": Path(settings["THUOCDO_DATA"], name) for name in _BESIDE}
    used |= {name: seen(file) for name, file in beside.items() if file.is_file()}
    head = {
        "format": FORMAT,
        "commit": found.commit,
        "modified": found.modified,
        "made_up": settings["THUOCDO_MADE_UP"],
        "url": settings["SITEURL"],
        "versions": versions(),
        "lock": lock(),
    }
    text = json.dumps(head, ensure_ascii=False, indent=1).removesuffix("\n}")
    text += f',\n "sources": {_lines(used)},\n "files": {_lines(files)}\n}}\n'
    (site / NAME).write_text(text, encoding="utf-8", newline="")


def names(folder: Path) -> Iterator[str]:
    """What a manifest of `folder` has to name: every file by its address, in no order. No link is followed."""
    start = f"{folder}{os.sep}"
    for entry in below(folder):
        name = entry.path.removeprefix(start).replace(os.sep, "/")
        if name not in LEFT_OUT and not entry.is_dir(follow_symlinks=False):
            yield name


def versions() -> dict[str, str]:
    """Of this program, of what writes its pages, and of Python to its second number; the lock has all others."""
    return {name: version(name) for name in _VERSIONS} | {"python": ".".join(map(str, sys.version_info[:2]))}


def lock() -> str:
    """sha256 of requirements.lock."""
    return seen(_ROOT / "requirements.lock").sha256


def _lines(files: Mapping[str, Seen]) -> str:
    """One file a line, by name, so that what differs between two manifests is seen."""
    lines = (
        f'  {json.dumps(name, ensure_ascii=False)}: {{"sha256": "{one.sha256}", "bytes": {one.bytes}}}'
        for name, one in sorted(files.items())
    )
    return "{\n" + ",\n".join(lines) + "\n }"
