"""What stops a build by a mistake of the program or a template: one line with its place, never a traceback."""

import traceback
from pathlib import Path

ROOT = Path(__file__).parent.parent


class Stopped(Exception):
    """Stops a build; its text is the line to print."""


def stopped(error: Exception) -> Stopped:
    """`error` as one line: the file and line of this project in which it arose, its kind and its text."""
    if isinstance(error, Stopped):
        return error
    return Stopped(f"{_place(error)}: {type(error).__name__}: {error}")


def _place(error: Exception) -> str:
    frames = [
        frame
        for frame in traceback.extract_tb(error.__traceback__)
        if Path(frame.filename).is_relative_to(ROOT) and ".venv" not in Path(frame.filename).parts
    ]
    return f"{Path(frames[-1].filename).relative_to(ROOT)}:{frames[-1].lineno}" if frames else "thuocdo"
