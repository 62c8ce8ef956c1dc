"""A folder that somebody else made: what may be read of it, and how. Nothing in it leads anywhere."""

import os
import stat
from pathlib import Path
from typing import Any

from plugins.manifest import LEFT_OUT, NAME, Seen, seen
from scoring.cli.verify.findings import Findings
from scoring.verify.documents import as_json

LARGEST = 256_000_000
"""Bytes of a file that is read as a whole; a larger one is only held against its digest."""


class Copy:
    """The plain files below `folder`, with size and digest; links and devices are told and not read."""

    def __init__(self, folder: Path, findings: Findings) -> None:
        self.folder, self.files = folder, dict[str, Seen]()
        for above, folders, files in os.walk(folder):
            folders.sort()
            for name in sorted((*folders, *files)):
                path = Path(above, name)
                address = path.relative_to(folder).as_posix()
                mode = path.lstat().st_mode
                if address in LEFT_OUT or stat.S_ISDIR(mode):
                    continue
                if not stat.S_ISREG(mode):
                    findings.add("link", address)
                    continue
                self.files[address] = seen(path)

    def read(self, address: str) -> bytes | None:
        """The bytes of a plain file of the folder; None where it is none, or too large to be read as a whole."""
        one = self.files.get(address)
        if one is None or one.bytes > LARGEST:
            return None
        # Read no more than was there when the folder was looked through.
        with (self.folder / address).open("rb") as stream:
            return stream.read(LARGEST)

    def manifest_bytes(self) -> bytes | None:
        """manifest.json as it stands; None where there is none that can be read."""
        path = self.folder / NAME
        try:
            there = path.lstat()
            return path.read_bytes() if stat.S_ISREG(there.st_mode) and there.st_size <= LARGEST else None
        except OSError:
            return None

    def manifest(self) -> dict[str, Any] | None:
        """What manifest.json says; None where it is no JSON object."""
        value = as_json(self.manifest_bytes() or b"")
        return value if isinstance(value, dict) else None
