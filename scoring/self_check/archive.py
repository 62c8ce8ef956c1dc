"""A workbook as a file: its size, its parts and their bytes, before anything in it is read as XML."""

import io
import re
import zipfile
import zlib
from pathlib import Path

from scoring.faults import Refused
from scoring.faults import workbook as say

LARGEST = 5_000_000
"""Bytes; the largest workbook of ours is a fiftieth of it."""
UNPACKED = 30_000_000
PARTS = 200
RATIO = 100
"""So many times smaller a part may be packed; ours are a tenth."""

_SPOILT = (OSError, EOFError, RuntimeError, ValueError, zipfile.BadZipFile, zipfile.LargeZipFile, zlib.error)
_XML = (".xml", ".rels", ".vml")
_DECLARED = re.compile(rb"\s*<\?xml[^>]*encoding\s*=\s*[\"']([^\"']*)", re.IGNORECASE)
_ENTITY = re.compile(r"<!(DOCTYPE|ENTITY)", re.IGNORECASE)


def sound_archive(path: Path) -> io.BytesIO:
    """The parts of the workbook packed anew, so that no size they were packed with need be believed.

    Raises `Refused` where the file is too large, packs too much, or holds macros, links to other files or entities.
    """
    if path.stat().st_size > LARGEST:
        raise Refused(say.LARGE, limit=LARGEST)
    sound = io.BytesIO()
    try:
        with zipfile.ZipFile(path) as archive, zipfile.ZipFile(sound, "w") as packed:
            parts = archive.infolist()
            _sizes(parts)
            _names([part.filename for part in parts])
            for part in parts:
                content = _content(archive, part)
                if part.filename.lower().endswith(_XML):
                    _plain(content)
                packed.writestr(part.filename, content)
    except Refused:
        raise
    except _SPOILT as error:
        raise Refused(say.NOT_OURS) from error
    sound.seek(0)
    return sound


def _sizes(parts: list[zipfile.ZipInfo]) -> None:
    packs = any(part.file_size > max(RATIO * part.compress_size, 100_000) for part in parts)
    if packs or len(parts) > PARTS or sum(part.file_size for part in parts) > UNPACKED:
        raise Refused(say.BOMB, parts=PARTS, limit=UNPACKED, ratio=RATIO)


def _names(names: list[str]) -> None:
    if any(name.lower().endswith("vbaproject.bin") for name in names):
        raise Refused(say.MACRO)
    if any(name.lower().startswith("xl/externallinks/") for name in names):
        raise Refused(say.LINKS)
    if len(set(names)) < len(names):
        raise Refused(say.NOT_OURS)


def _content(archive: zipfile.ZipFile, part: zipfile.ZipInfo) -> bytes:
    with archive.open(part) as stream:
        # Without a limit zipfile unpacks all that is there, whatever size the part says it has.
        return stream.read(part.file_size + 1)


def _plain(content: bytes) -> None:
    """Nothing, where a part is XML in UTF-8 without a document type: no entity can then grow or reach out."""
    declared = _DECLARED.match(content)
    if declared and declared[1].lower() not in (b"utf-8", b"us-ascii"):
        raise Refused(say.ENTITY)
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Refused(say.ENTITY) from error
    if "\0" in text or _ENTITY.search(text):
        raise Refused(say.ENTITY)
