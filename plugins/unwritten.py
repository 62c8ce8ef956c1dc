"""What hinders a site from being written: the disk, the rights; where, and what to do."""

import errno
from pathlib import Path

from plugins.workplace import beside
from scoring.faults import unhidden

_FULL = (
    "đĩa hết chỗ hoặc hết hạn mức. Hãy giải phóng chỗ, rồi dựng lại.",
    "the disk is full or the quota used up. Free some space, then build again.",
)
_READ_ONLY = (
    "đĩa chỉ cho đọc. Hãy gắn đĩa để ghi, hoặc chọn nơi khác bằng --output.",
    "the disk is read-only. Mount it for writing, or choose another place with --output.",
)
_NO_RIGHT = (
    "không có quyền. Hãy xin quyền đọc và ghi ở đó, hoặc chọn nơi khác bằng --output.",
    "the right is missing. Get the rights to read and write there, or choose another place with --output.",
)
_KNOWN = {
    errno.ENOSPC: _FULL,
    errno.EDQUOT: _FULL,
    errno.EROFS: _READ_ONLY,
    errno.EACCES: _NO_RIGHT,
    errno.EPERM: _NO_RIGHT,
}


def unwritten(error: OSError, output: Path) -> str:
    """Why the site at `output` was not written, in one line."""
    # The folder in which the site grew is gone by now, and a write that fails names no file at all.
    named = [Path(name) for name in (error.filename, error.filename2) if name is not None]
    ours = not named or any(path.is_relative_to(beside(output)) for path in named)
    place = unhidden(str(output.parent if ours else named[0]))
    reason = unhidden(error.strerror or type(error).__name__)
    vi, en = _KNOWN.get(
        error.errno or 0,
        (
            f"{reason}. Xem quyền đọc, ghi và chỗ trống trên đĩa, rồi dựng lại.",
            f"{reason}. Look at the rights and the free space of the disk, then build again.",
        ),
    )
    return f"không ghi được trang web, {place}: {vi} / cannot write the site, {place}: {en}"
