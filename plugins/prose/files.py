"""Pages written by hand, content/<slug>.<language>.md: checked like data, every fault in one run."""

import re
from collections.abc import Collection, Iterator
from pathlib import Path
from typing import NamedTuple

from scoring.faults import Faults, Place, Refused, unhidden
from scoring.faults import prose as say
from scoring.reading.text import read_text
from scoring.values import RESERVED, identifier, name

LANGUAGES = ("vi", "en")
OURS = ("about", "contest")
"""Reserved words that are pages of prose themselves; the frame of every page leads to them."""

_FILE = re.compile(r"([^.]+)\.(vi|en)\.md")
_TITLE = re.compile(r"Title: *(\S.*)")


class ProseFile(NamedTuple):
    """One page in one language, as its file has it."""

    slug: str
    language: str
    file: str
    title: str
    body: str
    """The text with empty lines where its head was: a line has the number that it has in the file."""

    @property
    def address(self) -> str:
        return address(self.slug, self.language)

    def at(self, offset: int) -> Place:
        """The place of a character of `body`."""
        before = self.body[:offset]
        return Place(self.file, before.count("\n") + 1, offset - before.rfind("\n"))


def address(slug: str, language: str) -> str:
    """The whole address of a page."""
    return f"{slug}/" if language == "vi" else f"{language}/{slug}/"


def read_files(folder: Path, taken: Collection[str], faults: Faults) -> Iterator[ProseFile]:
    """Every file in `folder` that has a title; what is wrong is added to `faults`. `taken` are ids of indices."""
    # Hidden files are those of editors and systems.
    files = {path.name: path for path in sorted(folder.glob("[!.]*"))}
    for slug in OURS:
        names = [f"{slug}.{language}.md" for language in LANGUAGES]
        for missing in names if files.keys().isdisjoint(names) else ():
            faults.add(say.GONE, Place(f"{say.FOLDER}{missing}"), name=missing, slug=slug)
    for path in files.values():
        place = Place(unhidden(f"{say.FOLDER}{path.name}"))
        parts = _FILE.fullmatch(path.name)
        if parts is None or not _slug(parts[1]):
            faults.add(say.NAME, place, name=path.name)
            continue
        slug, language = parts.groups()
        if slug in taken or slug in RESERVED.difference(OURS):
            faults.add(say.TAKEN, place, slug=slug)
        for other in (f"{slug}.{code}.md" for code in LANGUAGES):
            if other not in files:
                faults.add(say.OTHER_LANGUAGE, place, name=other)
        if (read := read_text(path, place.file, faults)) and (parted := _parted(read[0], place, faults)):
            yield ProseFile(slug, language, place.file, *parted)


def _parted(text: str, place: Place, faults: Faults) -> tuple[str, str] | None:
    """The title and the body; None where there is no title. Nothing else may stand in the head."""
    lines = text.split("\n")
    head = next((number for number, line in enumerate(lines) if not line.strip()), len(lines))
    titles = [match for line in lines[:head] if (match := _TITLE.fullmatch(line))]
    if not titles:
        faults.add(say.TITLE, place)
        return None
    for number, line in enumerate(lines[:head]):
        if line != titles[0].string:
            faults.add(say.HEAD, place._replace(line=number + 1), found=line)
    try:
        name(titles[0][1].rstrip())
    except Refused as refused:
        line = lines.index(titles[0].string) + 1
        faults.add(refused.kind, place._replace(line=line, column=titles[0].start(1) + 1), **refused.values)
    return titles[0][1].rstrip(), "\n" * head + "\n".join(lines[head:])


def _slug(text: str) -> bool:
    try:
        identifier(text)
    except Refused:
        return text in RESERVED
    return True
