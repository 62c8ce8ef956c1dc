"""One step in which a new site takes the place of the old one."""

import ctypes
import os
import sys
from pathlib import Path

_HERE, _EXCHANGE = -100, 2
"""AT_FDCWD and RENAME_EXCHANGE of Linux."""


def swap(fresh: Path, output: Path, aside: Path) -> None:
    """Put `fresh` in the place of `output`, on whose disk it lies; the old site is then at `fresh` or at `aside`.

    Linux lets two folders change places in one step on most file systems: whoever looks or kills at any moment finds
    the old site or the new one. Elsewhere there is a moment with neither, and a build that is killed just then leaves
    the old site at `aside`, for `put_back`. Raises OSError where the folders cannot be moved: the old site then stands
    at `output` or at `aside`.
    """
    if not output.exists():
        fresh.rename(output)
    elif not _exchange(fresh, output):
        output.rename(aside)
        fresh.rename(output)


def put_back(aside: Path, output: Path) -> None:
    """Put the site back that `swap` left aside, where no other came to stand."""
    if aside.is_dir() and not (output.exists() and any(output.iterdir())):
        aside.rename(output)


def _exchange(one: Path, other: Path) -> bool:
    """Whether the two folders changed places: not where the system, its C library or the file system cannot do it.

    Why not is not told apart: what hinders both ways, such as missing rights, is said by the other one.
    """
    if sys.platform != "linux":
        return False
    try:
        renameat2 = ctypes.CDLL(None).renameat2
    except (OSError, AttributeError):
        return False
    renameat2.argtypes = (ctypes.c_int, ctypes.c_char_p, ctypes.c_int, ctypes.c_char_p, ctypes.c_uint)
    return renameat2(_HERE, os.fsencode(one), _HERE, os.fsencode(other), _EXCHANGE) == 0
