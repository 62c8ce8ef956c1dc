"""Pages written by hand, content/<slug>.<language>.md: checked like data, every fault in one run."""

import re
import unicodedata
from collections.abc import Callable, Collection
from pathlib import Path
from typing import NamedTuple

from scoring.faults import Faults, Place, Refused, unhidden
from scoring.faults import prose as say
from scoring.reading.text import read_text
from scoring.values import RESERVED, identifier

LANGUAGES = ("vi", "en")
OURS = frozenset({"about", "contest"})
"""Reserved words that are pages of prose themselves; the frame of every page leads to them."""

_FILE = re.compile(r"([^.]+)\.(vi|en)\.md")
_HEAD = re.compile(r"Title: *(\S[^\n]*)\n[ \t]*(\n|\Z)")


class Prose(NamedTuple):
    """One page in one language."""

    title: str
    html: str


def read_prose(
    folder: Path, indices: Collection[str], render: Callable[[Path], str], faults: Faults
) -> dict[tuple[str, str], Prose]:
    """(slug, language) -> the page, of every file in `folder`; what is wrong is added to `faults`."""
    found: dict[tuple[str, str], Prose] = {}
    # Hidden files are those of editors and systems.
    files = {path.name: path for path in sorted(folder.glob("[!.]*"))}
    for path in files.values():
        place = Place(unhidden(f"{folder.name}/{path.name}"))
        parts = _FILE.fullmatch(path.name)
        if parts is None or not _slug(parts[1]):
            faults.add(say.NAME, place, name=path.name)
            continue
        slug, language = parts.groups()
        if slug in indices or slug in RESERVED - OURS:
            faults.add(say.TAKEN, place, slug=slug)
        for other in (f"{slug}.{code}.md" for code in LANGUAGES):
            if other not in files:
                faults.add(say.OTHER_LANGUAGE, place, name=other)
        read = read_text(path, place.file, faults)
        if read is None:
            continue
        if head := _HEAD.match(read[0]):
            found[slug, language] = Prose(head[1].strip(), unicodedata.normalize("NFC", render(path)))
        else:
            faults.add(say.TITLE, place)
    return found


def _slug(text: str) -> bool:
    try:
        identifier(text)
    except Refused:
        return text in RESERVED
    return True
