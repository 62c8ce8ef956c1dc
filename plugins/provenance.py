"""Which commit a site is built from."""

import os
import subprocess
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Provenance:
    """`commit` is None without git; `modified`: there are uncommitted changes."""

    commit: str | None
    modified: bool


UNKNOWN = Provenance(None, False)


def provenance(root: Path) -> Provenance:
    """The commit of the work tree at `root`."""
    try:
        if Path(_git(root, "rev-parse", "--show-toplevel").strip()).resolve() != root.resolve():
            return UNKNOWN
        commit = _git(root, "rev-parse", "HEAD").strip()
        return Provenance(commit, bool(_git(root, "status", "--porcelain").strip()))
    except (OSError, subprocess.CalledProcessError):
        return UNKNOWN


def _git(root: Path, *words: str) -> str:
    # A fixed command line; nothing of it comes from data.
    done = subprocess.run(  # noqa: S603
        ["git", "-C", str(root), *words],  # noqa: S607
        check=True,
        capture_output=True,
    )
    # Git prints the bytes of a path, whatever the locale's encoding.
    return os.fsdecode(done.stdout)
