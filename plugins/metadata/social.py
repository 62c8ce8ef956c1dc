"""The picture that is shown where somebody shares a page of an edition: what it is, and no unit's figure or name."""

import struct
import textwrap
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from jinja2 import Environment

from plugins.language import Language, languages
from plugins.scorecards import links
from plugins.scorecards.page import Site
from scoring.results import EditionResult, IndexResult

WIDTH, HEIGHT = 1200, 630
_LINE, _LINES = 34, 3
"""So many letters of the title stand in a line, and so many lines below one another."""
_EDITION, _FACT = 42, 64
"""So many letters the edition and a fact may have."""
_CUT = " …"
_SIGNATURE = b"\x89PNG\r\n\x1a\n"


class Picture(NamedTuple):
    """What the picture says. `title` in lines; `facts` one below the other."""

    site: str
    title: tuple[str, ...]
    edition: str
    facts: tuple[str, ...]
    made_up: str | None


def write(site: Site, environment: Environment, output: Path) -> None:
    """Write one for each edition and language, where the site has an address by which it can be found."""
    if not site.url:
        return
    for index in site.results.indices:
        for edition in index.editions:
            for language in languages():
                file = output / links.social(index.id, edition.id, language.code)
                file.write_bytes(drawn(picture(site.name, index, edition, language), environment))


def picture(name: str, index: IndexResult, edition: EditionResult, language: Language) -> Picture:
    """What is said of the edition."""
    say, about = language.code, index.index
    method = language.say("Method %(number)s", number=edition.method.decision.number)
    ranked = language.say("ranked") if edition.edition.ranked.choice else language.say("not ranked")
    partial = [language.say("partial")] if edition.edition.coverage != "whole" else []
    amount = language.count("%(n)s unit", "%(n)s units", len(edition.groups_of))
    facts = (" · ".join([amount, ranked, *partial]), method, about.authority.name.say(say))
    return Picture(
        name,
        tuple(_lines(about.title.say(say))),
        _short(edition.edition.title.say(say), _EDITION),
        tuple(_short(fact, _FACT) for fact in facts),
        language.say("Made-up data") if about.made_up else None,
    )


def drawn(said: Picture, environment: Environment) -> bytes:
    """The picture as PNG, in the one font that the drawing program brings itself."""
    # Imported here: a site without an address has no such pictures.
    import vl_convert

    svg = environment.get_template("social.svg").render(picture=said, width=WIDTH, height=HEIGHT)
    return smaller(vl_convert.svg_to_png(svg, scale=1))


def smaller(png: bytes) -> bytes:
    """The same picture, compressed as far as it goes, with nothing beside it: no resolution, no date."""
    chunks = dict[bytes, bytes]()
    for name, content in _chunks(png):
        chunks[name] = chunks.get(name, b"") + content
    data = zlib.compress(zlib.decompress(chunks[b"IDAT"]), 9)
    return _SIGNATURE + b"".join(
        _chunk(*part) for part in ((b"IHDR", chunks[b"IHDR"]), (b"IDAT", data), (b"IEND", b""))
    )


def _chunks(png: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = len(_SIGNATURE)
    while at < len(png):
        length, name = struct.unpack(">I4s", png[at : at + 8])
        yield name, png[at + 8 : at + 8 + length]
        at += length + 12


def _chunk(name: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))


def _lines(title: str) -> list[str]:
    """The title in as few lines as it takes, each about as long as the others."""
    found = _wrapped(title, _LINE)
    widths = (width for width in range(1, _LINE) if len(_wrapped(title, width)) == len(found))
    return _wrapped(title, min((width for width in widths if not _cut(_wrapped(title, width))), default=_LINE))


def _wrapped(title: str, width: int) -> list[str]:
    return textwrap.wrap(title, width, max_lines=_LINES, placeholder=_CUT, break_on_hyphens=False)


def _cut(lines: list[str]) -> bool:
    return lines[-1].endswith(_CUT)


def _short(text: str, width: int) -> str:
    return textwrap.shorten(text, width, placeholder=_CUT)
