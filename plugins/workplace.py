"""The folder beside a site in which the next one grows; one build at a time has it."""

import errno
import fcntl
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from plugins.output import MARKER
from plugins.swap import put_back

ASIDE = "aside"
"""Where the old site stands between two renames, on a system that cannot exchange folders in one step."""


def beside(output: Path) -> Path:
    """The workplace of builds into `output`: on the same disk, and a place that `refusal` may refuse as well."""
    return output.parent / f".build-{output.name}"


@contextmanager
def workplace(output: Path, wait: Callable[[], None]) -> Iterator[Path]:
    """The folder beside `output`, empty and this build's alone until the end.

    A second build of the same site waits for the first, after `wait` was called to say so. It then reads the data as
    they are by then: what stands there at the end is the newest state, and nobody has to begin again. Of two that ran
    at once the one that began first could end last, and put older figures in the place of newer ones.

    What a killed build left is removed, and a site that it left aside is put back. Raises OSError.
    """
    folder = beside(output)
    lock = _lock(folder, wait)
    try:
        _tidy(folder, output)
        yield folder
    finally:
        try:
            # What could not be removed waits with its marker for the next build.
            if not _tidy(folder, output):
                (folder / MARKER).unlink()
                with suppress(OSError):  # the next build has come in just now: the folder is its own
                    folder.rmdir()
        finally:
            os.close(lock)


def _lock(folder: Path, wait: Callable[[], None]) -> int:
    """The open marker in `folder`, locked.

    By fcntl rather than flock: no process that a build starts inherits the lock, so that it ends with the build even
    where one of those lives on; and it holds on network disks, too.
    """
    while True:
        folder.mkdir(parents=True, exist_ok=True)
        with suppress(FileNotFoundError):  # the build before took the folder away just now
            file = os.open(folder / MARKER, os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW, 0o600)
            if not _locked_at_once(file):
                wait()
                fcntl.lockf(file, fcntl.LOCK_EX)
            if _is_still(file, folder / MARKER):
                return file
            os.close(file)


def _locked_at_once(file: int) -> bool:
    try:
        fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        if error.errno in (errno.EACCES, errno.EAGAIN):
            return False
        raise
    return True


def _is_still(file: int, path: Path) -> bool:
    """Whether the open `file` is the one at `path`: the build that had it may have taken it away at its end."""
    try:
        return os.path.samestat(os.fstat(file), path.stat())
    except FileNotFoundError:
        return False


def _tidy(folder: Path, output: Path) -> list[Path]:
    """Remove all but the marker, once a site that was left aside is back; what could not be removed."""
    aside = folder / ASIDE
    put_back(aside, output)
    for path in list(folder.iterdir()):
        if path not in (aside, folder / MARKER):
            shutil.rmtree(path, ignore_errors=True)
    if aside.exists():
        # Under a name that is not put back: a kill may leave half of it.
        shutil.rmtree(aside.rename(folder / "old"), ignore_errors=True)
    return [path for path in folder.iterdir() if path.name != MARKER]
