"""What went wrong beside the data, in one line in both languages: a mistake of ours, or of the machine."""

import shlex
import sys
import traceback
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from scoring.faults import unhidden

FAILED = 3
_PROJECT = Path(__file__).parent.parent.parent
_LONGEST = 300


def failed(error: Exception, given: list[str]) -> int:
    """Say that the command line `given` ended by `error` and what to do, and the exit status for it."""
    try:
        sys.stdout.flush()
    except OSError:
        # Python would try once more at its end, and tell of it in its own words.
        sys.stdout = None
    print(f"thuocdo: {_said(error, given)}", file=sys.stderr)
    return FAILED


def _said(error: Exception, given: list[str]) -> str:
    if isinstance(error, OSError):
        named = f"{error.filename}: " if error.filename is not None else ""
        reason = _shown(f"{named}{error.strerror or type(error).__name__}")
        return (
            f"không đọc hoặc ghi được: {reason}. Xem quyền đọc, ghi và chỗ trống trên đĩa, rồi chạy lại."
            f" / cannot read or write: {reason}. Look at the rights and the free space of the disk, then run again."
        )
    command = _shown(shlex.join(["thuocdo", *given]))
    what = _shown(f"{type(error).__name__}: {error}")
    about = f"{command}; thuocdo {_version()}; {_place(error)}; {what}"
    return (
        f"chương trình hỏng, không phải lỗi của bạn. Hãy báo lại nguyên dòng này: {about}"
        f" / the program failed, by no fault of yours. Please report this line as it is: {about}"
    )


def _shown(text: str) -> str:
    text = unhidden(text)
    return text if len(text) <= _LONGEST else text[:_LONGEST] + "…"


def _version() -> str:
    try:
        return version("thuocdo")
    except PackageNotFoundError:
        return "?"


def _place(error: Exception) -> str:
    """The file and line of the project in which `error` arose."""
    for frame in reversed(traceback.extract_tb(error.__traceback__)):
        path = Path(frame.filename)
        if path.is_relative_to(_PROJECT) and ".venv" not in path.parts:
            return f"{path.relative_to(_PROJECT).as_posix()}:{frame.lineno}"
    return "?"
