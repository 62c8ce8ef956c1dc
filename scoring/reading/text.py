"""One file's bytes to clean text: size, kind, encoding, characters, line ends, NFC."""

import hashlib
import os
import unicodedata
from collections.abc import Iterable, Iterator
from pathlib import Path

from scoring.faults import Faults, Place
from scoring.faults import text as say
from scoring.reading import encodings
from scoring.reading.characters import NO_BREAK, UNWANTED, Odd, odd, piles
from scoring.reading.magic import kind_of, wide_encoding

MOST_BYTES = 64 * 2**20
"""Admits 10,000 units x 100 criteria (about 45 MB of inputs)."""

MOST_YAML_BYTES = 2 * 2**20
"""Of any other file: a method of 100 leaves has 0.1 MB."""
LONGEST_LINE = 65_536
"""Characters; the longest row of ours has a tenth of it. What looks along a line for each of its faults stays quick."""
MOST_SPOILT = 1000
"""After so many characters that may not be there, the rest of a file is not looked at."""


_GUESSED = 4000
"""From so many bytes the encoding of a file is guessed."""
_CONFLICT = ("<" * 7, ">" * 7)
"""Lines that begin with these no file of ours has; one of seven = alone may be a heading of prose."""


def may_read(path: Path) -> bool:
    """Whether this account may read the file, or list the folder and open what is in it."""
    return os.access(path, os.R_OK | os.X_OK if path.is_dir() else os.R_OK)


def read_text(path: Path, name: str, faults: Faults) -> tuple[str, str] | None:
    """The text of `path`, LF and NFC, and the sha256 of its bytes; None where it is no text.

    `name` is the path for faults.
    """
    if path.is_symlink() or not path.is_file():
        faults.add(say.LINK if path.is_symlink() else say.NO_FILE, Place(name), name=name)
        return None
    if not may_read(path):
        faults.add(say.RIGHTS, Place(name), name=name)
        return None
    size, limit = path.stat().st_size, MOST_BYTES if path.suffix == ".csv" else MOST_YAML_BYTES
    if size > limit:
        faults.add(say.SIZE, Place(name), found=size, limit=limit)
        return None
    raw = path.read_bytes()
    digest, text = hashlib.sha256(raw).hexdigest(), _decoded(raw, name, faults)
    del raw  # of a country both are large
    if text is None:
        return None
    if not text.strip():
        faults.add(say.EMPTY, Place(name))
        return None
    if "\r\n" in text:
        faults.add(say.CRLF, Place(name))
        text = text.replace("\r\n", "\n")
    if (text := _clean(text, name, faults)) is None:
        return None
    return text, digest


def _decoded(raw: bytes, name: str, faults: Faults) -> str | None:
    kind = kind_of(raw)
    if kind and (kind != "JSON" or name.endswith(".csv")):
        faults.add(say.TYPE, Place(name), found=kind)
        return None
    if encoding := wide_encoding(raw):
        faults.add(say.UTF16, Place(name), found=encoding)
        return None
    if raw.startswith(b"\xef\xbb\xbf"):
        faults.add(say.BOM, Place(name))
        raw = raw[3:]
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        start = raw.rfind(b"\n", 0, error.start) + 1
        place = Place(name, line, len(raw[start : error.start].decode("utf-8")) + 1)
        lines = raw[start : start + _GUESSED].split(b"\n")
        if guess := encodings.of_bytes(b"\n".join(lines)):
            said = {"text": lines[0].decode("latin-1").strip(), "decoded": guess.text.split("\n")[0].strip()}
            faults.add(say.OLD, place, found=guess.name, **said)
        else:
            faults.add(say.ENCODING, place, found=f"0x{raw[error.start]:02X}")
        return None


def _clean(text: str, name: str, faults: Faults) -> str | None:
    """`text` in NFC and without what may not be there, which is told; None where the rest has no certain meaning."""
    if not _good_lines(text, name, faults):
        return None
    spoilt, uncertain, spaced = 0, False, False
    for place, found in _placed(text, odd(text), name):
        if found.kind is say.SPACE:
            if not spaced:
                faults.add(found.kind, place, **found.values)
            spaced = True
            continue
        faults.add(found.kind, place, **found.values)
        if found.kind is say.LINE_END:
            return None
        uncertain, spoilt = uncertain or found.kind is say.OLD, spoilt + 1
        if spoilt == MOST_SPOILT:
            return None
    if uncertain:
        return None
    text = UNWANTED.sub("", text) if spoilt else text
    text = NO_BREAK.sub(" ", text) if spaced else text
    if not unicodedata.is_normalized("NFC", text):
        first = next(n for n, line in enumerate(text.split("\n"), 1) if not unicodedata.is_normalized("NFC", line))
        faults.add(say.NFC, Place(name, first))
        text = unicodedata.normalize("NFC", text)
    for place, found in _placed(text, piles(text), name):
        faults.add(found.kind, place, **found.values)
    return text


def _good_lines(text: str, name: str, faults: Faults) -> bool:
    """Whether no line is too long, and git left no conflict; each is told at its first mark."""
    if not _has_long_line(text) and not any(mark in text for mark in _CONFLICT):
        return True
    last = ""
    for number, line in enumerate(text.split("\n"), 1):
        if len(line) > LONGEST_LINE:
            faults.add(say.LINE, Place(name, number), found=len(line), limit=LONGEST_LINE)
            return False
        if line.startswith(_CONFLICT) and line[7:8] in ("", " "):
            if line[0] == "<" or last != "<":
                faults.add(say.CONFLICT, Place(name, number), found=line)
            last = line[0]
    return not last


def _has_long_line(text: str) -> bool:
    at = 0
    while len(text) - at > LONGEST_LINE:
        at = text.rfind("\n", at, at + LONGEST_LINE + 1) + 1
        if not at:
            return True
    return False


def _placed(text: str, found: Iterable[Odd], name: str) -> Iterator[tuple[Place, Odd]]:
    """Each finding with its place; the line is counted on from the one before, so that the time stays linear."""
    line, start, last = 1, 0, 0
    for one in found:
        line += text.count("\n", last, one.at)
        start = max(start, text.rfind("\n", last, one.at) + 1)
        last = one.at
        yield Place(name, line, one.at - start + 1), one


def clean_scalar(text: str, place: Place, faults: Faults) -> str:
    """`text`, which an escape may have given any character, in NFC and without those that a file may not hold."""
    for found in odd(text):
        kind = say.CONTROL if found.kind is say.LINE_END else found.kind
        faults.add(kind, place, **found.values)
    text = NO_BREAK.sub(" ", UNWANTED.sub("", text))
    if not unicodedata.is_normalized("NFC", text):
        faults.add(say.NFC, place)
    text = unicodedata.normalize("NFC", text)
    for found in piles(text):
        faults.add(found.kind, place, **found.values)
    return text
