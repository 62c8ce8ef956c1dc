"""Which commit a site is built from."""

import os
import subprocess
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

VIETNAM = timezone(timedelta(hours=7))


@dataclass(frozen=True)
class Provenance:
    """`commit` is None without git; `modified`: there are uncommitted changes.

    `day` is that of the commit in Vietnam: pages take it for today, since a build asks no clock.
    """

    commit: str | None
    modified: bool
    day: date | None


UNKNOWN = Provenance(None, False, None)


def provenance(root: Path) -> Provenance:
    """The commit of the work tree at `root`."""
    try:
        if Path(_git(root, "rev-parse", "--show-toplevel").strip()).resolve() != root.resolve():
            return UNKNOWN
        commit, seconds = _git(root, "show", "-s", "--format=%H %ct", "HEAD").split()
        day = datetime.fromtimestamp(int(seconds), VIETNAM).date()
        return Provenance(commit, bool(_git(root, "status", "--porcelain").strip()), day)
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
