"""A file of the data folder anew, or with lines at its end: all of it or nothing."""

from contextlib import suppress
from pathlib import Path

from scoring.faults import Place, unhidden


def replace(data: Path, place: Place, content: bytes) -> str | None:
    """Put `content` in the stead of the file at `place`; a line why, where it could not be done and nothing changed."""
    path = data / place.file.partition("/")[2]
    beside = path.with_name(f".{path.name}.new")
    try:
        beside.write_bytes(content)
        beside.replace(path)
    except OSError as error:
        return _failed(place, error)
    finally:
        with suppress(OSError):
            beside.unlink(missing_ok=True)
    return None


def append(data: Path, place: Place, text: str) -> str | None:
    """Put `text` at the end of the file at `place`; a line why, where it could not be done and nothing changed."""
    path = data / place.file.partition("/")[2]
    try:
        # Line ends of the last line that an editor left away or doubled are mended; the lines themselves stay.
        before = path.read_bytes().rstrip(b"\r\n") + b"\n" if path.exists() else b""
    except OSError as error:
        return _failed(place, error)
    return replace(data, place, before + text.encode())


def _failed(place: Place, error: OSError) -> str:
    named = unhidden(place.file)
    return f"không ghi được {named} / cannot write {named}: {error.strerror}"
