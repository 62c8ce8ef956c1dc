"""A copy held against its own manifest: every file, its size, its digest."""

import re
from typing import Any

from plugins.manifest import FORMAT, LEFT_OUT, NAME, Seen
from scoring.cli.verify.copy import Copy
from scoring.cli.verify.findings import Findings

_DIGEST = re.compile(r"[0-9a-f]{64}", re.ASCII)
_COMMIT = re.compile(r"[0-9a-f]{40,64}", re.ASCII)


def against_manifest(copy: Copy, manifest: dict[str, Any] | None, findings: Findings) -> None:
    """Name every file that is not what the manifest says, every one that is missing, and every other one."""
    files = entries(manifest, "files")
    if manifest is None or manifest.get("format") != FORMAT or files is None:
        findings.add("no-manifest", NAME)
        return
    for name, one in files.items():
        if one is None or not sound(name) or name in LEFT_OUT:
            findings.add("name", NAME, name)
        elif name not in copy.files:
            findings.add("missing", name)
        elif copy.files[name] != one:
            there = copy.files[name]
            findings.add("changed", name, "", _words(there), _words(one))
    for name in copy.files.keys() - files.keys():
        findings.add("extra", name)


def entries(manifest: dict[str, Any] | None, key: str) -> dict[str, Seen | None] | None:
    """The files or the sources of a manifest; an entry that is none is None. None where there are no entries at all."""
    found = manifest.get(key) if manifest else None
    return {str(name): _entry(one) for name, one in found.items()} if isinstance(found, dict) else None


def commit_of(manifest: dict[str, Any] | None) -> str | None:
    """The commit that a manifest names, if it is one."""
    found = manifest.get("commit") if manifest else None
    return found if isinstance(found, str) and _COMMIT.fullmatch(found) else None


def sound(name: str) -> bool:
    """Whether `name` is that of a file below the folder, and of nothing above or beside it."""
    parts = name.split("/")
    return name.isprintable() and "\\" not in name and not {"", ".", ".."} & set(parts)


def _entry(one: Any) -> Seen | None:
    if not isinstance(one, dict) or set(one) != {"sha256", "bytes"}:
        return None
    digest, size = one["sha256"], one["bytes"]
    good = isinstance(digest, str) and _DIGEST.fullmatch(digest) and type(size) is int and size >= 0
    return Seen(digest, size) if good else None


def _words(one: Seen) -> str:
    return f"sha256 {one.sha256[:16]}…, {one.bytes} byte"
