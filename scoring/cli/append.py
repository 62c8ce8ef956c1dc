"""Lines at the end of a file of the data folder: all of them or none."""

from contextlib import suppress
from pathlib import Path

from scoring.faults import Place, unhidden


def append(data: Path, place: Place, text: str) -> str | None:
    """Put `text` at the end of the file at `place`; a line why, where it could not be done and nothing changed."""
    path = data / place.file.partition("/")[2]
    beside = path.with_name(f".{path.name}.new")
    try:
        # Line ends of the last line that an editor left away or doubled are mended; the lines themselves stay.
        before = path.read_bytes().rstrip(b"\r\n") + b"\n" if path.exists() else b""
        beside.write_bytes(before + text.encode())
        beside.replace(path)
    except OSError as error:
        named = unhidden(place.file)
        return f"không ghi được {named} / cannot write {named}: {error.strerror}"
    finally:
        with suppress(OSError):
            beside.unlink(missing_ok=True)
    return None
