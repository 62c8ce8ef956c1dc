"""One file's bytes to clean text: size, kind, encoding, characters, line ends, NFC."""

import hashlib
import re
import unicodedata
from functools import cache
from pathlib import Path

from scoring.faults import Faults, Kind, Place, code_point
from scoring.faults import text as say

MOST_BYTES = 64 * 2**20
"""Admits 10,000 units x 100 criteria (about 45 MB of inputs)."""

_MAGIC = {
    b"PK\x03\x04": "ZIP/XLSX",
    b"%PDF": "PDF",
    b"\x89PNG": "PNG",
    b"\xff\xd8\xff": "JPEG",
    b"\xd0\xcf\x11\xe0": "XLS/DOC",
    b"<!DO": "HTML",
    b"<htm": "HTML",
    b"version https://git-lfs": "Git LFS",
}
_BOMS = {b"\xff\xfe\x00\x00": "UTF-32", b"\xff\xfe": "UTF-16", b"\xfe\xff": "UTF-16"}

_BIDI = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
_INVISIBLE = (
    "\u00a0\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2000-\u200d\u2028\u2029\u202f\u205f-\u2065"
    "\u206a-\u206f\u3000\u3164\ufe00-\ufe0f\ufeff\uffa0\U000e0000-\U000e0fff"
)
_KINDS = {
    say.CONTROL: "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f",
    say.BIDI: _BIDI,
    say.INVISIBLE: _INVISIBLE,
    say.LOSSY: "\ufffd",
    say.LINE_END: "\r",
}
# One class of characters is looked for ten times as fast as the five one after the other.
_UNWANTED = re.compile(f"[{''.join(_KINDS.values())}]")


def read_text(path: Path, name: str, faults: Faults) -> tuple[str, str] | None:
    """The text of `path`, LF and NFC, and the sha256 of its bytes; None where it is no text.

    `name` is the path for faults.
    """
    if path.is_symlink() or not path.is_file():
        faults.add(say.LINK if path.is_symlink() else say.NO_FILE, Place(name), name=name)
        return None
    size = path.stat().st_size
    if size > MOST_BYTES:
        faults.add(say.SIZE, Place(name), found=size, limit=MOST_BYTES)
        return None
    raw = path.read_bytes()
    text = _decoded(raw, name, faults)
    if text is None:
        return None
    if not text.strip():
        faults.add(say.EMPTY, Place(name))
        return None
    if "\r\n" in text:
        faults.add(say.CRLF, Place(name))
        text = text.replace("\r\n", "\n")
    if not _clean(text, name, faults):
        return None
    if not unicodedata.is_normalized("NFC", text):
        first = next(n for n, line in enumerate(text.split("\n"), 1) if not unicodedata.is_normalized("NFC", line))
        faults.add(say.NFC, Place(name, first))
        text = unicodedata.normalize("NFC", text)
    return text, hashlib.sha256(raw).hexdigest()


def _decoded(raw: bytes, name: str, faults: Faults) -> str | None:
    for magic, kind in _MAGIC.items():
        if raw.startswith(magic):
            faults.add(say.TYPE, Place(name), found=kind)
            return None
    for bom, encoding in _BOMS.items():
        if raw.startswith(bom):
            faults.add(say.UTF16, Place(name), found=encoding)
            return None
    if raw.startswith(b"\xef\xbb\xbf"):
        faults.add(say.BOM, Place(name))
        raw = raw[3:]
    # Letters of UTF-16 text without a mark are every second byte NUL; a lone NUL is just a control.
    if raw.count(b"\0") * 3 > len(raw):
        faults.add(say.UTF16, Place(name), found="UTF-16")
        return None
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        start = raw.rfind(b"\n", 0, error.start) + 1
        column = len(raw[start : error.start].decode("utf-8")) + 1
        faults.add(say.ENCODING, Place(name, line, column), found=f"0x{raw[error.start]:02X}")
        return None


def _clean(text: str, name: str, faults: Faults) -> bool:
    line, last, good = 1, 0, True
    for match in _UNWANTED.finditer(text):
        line += text.count("\n", last, match.start())
        last, good = match.start(), False
        column = last - (text.rfind("\n", 0, last) + 1) + 1
        faults.add(_kind(match[0]), Place(name, line, column), found=code_point(match[0]))
    return good


@cache
def _kind(char: str) -> Kind:
    return next(kind for kind, chars in _KINDS.items() if re.match(f"[{chars}]", char))


def clean_scalar(text: str, place: Place, faults: Faults) -> str:
    """`text`, which an escape may have given any character, in NFC and without those that a file may not hold."""
    for match in _UNWANTED.finditer(text):
        kind = _kind(match[0])
        faults.add(say.CONTROL if kind is say.LINE_END else kind, place, found=code_point(match[0]))
    text = _UNWANTED.sub("", text)
    if not unicodedata.is_normalized("NFC", text):
        faults.add(say.NFC, place)
    return unicodedata.normalize("NFC", text)
