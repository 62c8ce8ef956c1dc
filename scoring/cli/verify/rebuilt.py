"""A copy held against the site that the sources of this project make anew, in a clean place."""

import contextlib
import io
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from plugins.manifest import NAME
from scoring.cli.verify.against import entries
from scoring.cli.verify.copy import LARGEST, Copy
from scoring.cli.verify.findings import Findings
from scoring.cli.verify.rows import differences

_MADE_WITH = ("commit", "modified", "made_up", "url", "versions", "lock")
_FIGURES = (".csv", ".json")


class NotBuilt(Exception):
    """The site could not be made again; what was wrong has been told."""


def against_rebuilt(
    copy: Copy,
    manifest: dict[str, Any] | None,
    make: Callable[[Path], int],
    findings: Findings,
    progress: Callable[[str], None],
) -> dict[str, Any]:
    """Have `make` build the site into a temporary folder and name every file and figure that differs; its manifest.

    Raises `NotBuilt` where it gives another status than 0.
    """
    with tempfile.TemporaryDirectory(prefix="thuocdo-") as folder:
        place = Path(folder, "site")
        with contextlib.redirect_stdout(io.StringIO()):
            status = make(place)
        if status:
            raise NotBuilt
        progress(NAME)
        fresh = Copy(place, findings)
        made = fresh.manifest() or {}
        _made_with(manifest or {}, made, findings)
        # Its lines say again what is named above, and below of each file; but a space in it may differ, too.
        if (theirs := copy.manifest_bytes()) is not None and theirs != (ours := fresh.manifest_bytes()):
            _told(NAME, theirs, ours, findings)
        for name in sorted(copy.files.keys() | fresh.files.keys()):
            if name not in fresh.files:
                findings.add("not-made", name)
            elif name not in copy.files:
                findings.add("not-there", name)
            elif copy.files[name] != fresh.files[name]:
                _told(name, copy.read(name), fresh.read(name), findings)
        return made


def _made_with(manifest: dict[str, Any], fresh: dict[str, Any], findings: Findings) -> None:
    for key in _MADE_WITH:
        if manifest.get(key) != fresh.get(key):
            findings.add("made-with", NAME, key, str(manifest.get(key)), str(fresh.get(key)))
    theirs, ours = entries(manifest, "sources") or {}, entries(fresh, "sources") or {}
    for name in sorted(theirs.keys() | ours.keys()):
        if theirs.get(name) != ours.get(name):
            digests = (None if one is None else one.sha256 for one in (theirs.get(name), ours.get(name)))
            findings.add("source", name, "", *digests)


def _told(name: str, found: bytes | None, expected: bytes | None, findings: Findings) -> None:
    """Say where a file differs: in its figures, its text, else that it does, from which byte on."""
    if found is None or expected is None:
        findings.add("differs", name, f"> {LARGEST} byte")
        return
    kind, told = "figure" if name.endswith(_FIGURES) and name != NAME else "text", False
    for one in differences(name, found, expected):
        findings.add(kind, name, *one)
        told = True
    if not told:
        pairs = enumerate(zip(found, expected, strict=False))
        at = next((number for number, (one, other) in pairs if one != other), min(len(found), len(expected)))
        findings.add("differs", name, f"byte {at}")
