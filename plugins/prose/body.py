"""What may not stand in the text of a page, each at its place in the file."""

import html
import re
from collections.abc import Collection, Iterator

from plugins.prose.addresses import Addresses, Found
from plugins.prose.markdown import Rendered
from scoring.checks import texts
from scoring.faults import code_point, languages, letters
from scoring.faults import markdown as say
from scoring.faults.values import FILL
from scoring.values import private
from scoring.values.texts import LONGEST_WORD, unfilled

_CODE = re.compile(r"(?<![\\`])(`+)(?!`)([^\n]+?)(?<!`)\1(?!`)")
_HTML = re.compile(r"<(?:([A-Za-z][^\s<>@:/]*)|/([A-Za-z][^\s<>@:/]*))(?:[\s/][^<>]*>?|>)|<!--|<!\[|<!(?i:doctype)|<\?")
_MARKER = re.compile(r"\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}|\{[a-z]+\}(?=[\w./])|\|(?:filename|static|attach|author|tag)\|")
_ENTITY = re.compile(r"&(?!(?:lt|gt|amp|quot);)(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,30});")
_HEADING = re.compile(r"^[ >*+\d.-]*(#{1,6})|^[^\n]+\n(=+|-+)[ ]*$", re.MULTILINE)
_WORD = re.compile(rf"\S{{{LONGEST_WORD + 1},}}")
_MARKS = re.compile(r"^[ \t]*(?:[#>*+-]+[ \t]+|\d+\.[ \t]+)?|\]\(\S*|[*_\[\]|]+")


def findings(text: str, page: Rendered, language: str, addresses: Addresses) -> list[Found]:
    """Every finding in `text`, which renders to `page`; of two that are one mistake, the one that says it best."""
    shown = _CODE.sub(lambda match: " " * len(match[0]), _without_blocks(text, page.code))
    found = [Found(at, at, kind, {"found": part}) for at, kind, part in private.found(text, of_office=True)]
    own: list[Found] = []
    for one in (*_marks(shown), *addresses.findings(shown, page), *_letters(shown)):
        # A secret within an address is no second fault of the address, nor a marker there a page that is missing.
        near = own if one.kind is say.HTML else [*own, *found]
        if not any(one.start <= other.start < one.end or other.start <= one.start < other.end for other in near):
            own.append(one)
    return [*found, *own, *_headings(shown, page.headings), *_words(text, shown, language)]


def _without_blocks(text: str, code: Collection[str]) -> str:
    """`text` with blanks for what is a block of code on the page."""
    lines = text.split("\n")
    return "\n".join(" " * len(line) if line.startswith("    ") and line.strip() in code else line for line in lines)


def _marks(shown: str) -> Iterator[Found]:
    opened = {match[1] for match in _HTML.finditer(shown)}
    for match in _HTML.finditer(shown):
        # The end of an element that is told already is no second fault.
        if match[2] is None or match[2] not in opened:
            yield Found(*match.span(), say.HTML, {"found": match[0].strip()})
    for match in _MARKER.finditer(shown):
        yield Found(*match.span(), say.MARKER, {"found": match[0]})


def _letters(shown: str) -> Iterator[Found]:
    for match in _ENTITY.finditer(shown):
        meant = html.unescape(match[0])
        if meant != match[0]:
            mend = meant if meant.isprintable() else " ".join(map(code_point, meant))
            yield Found(*match.span(), letters.ESCAPE, {"found": match[0], "mend": mend})


def _headings(shown: str, levels: Collection[int]) -> Iterator[Found]:
    """The title is of level 1. What looks like a heading in the file and is none on the page is passed over."""
    candidates = _HEADING.finditer(shown)
    before = 1
    for level in levels:
        place = next((match for match in candidates if _level(match) == level), None)
        if not 2 <= level <= before + 1:
            start = place.start(1 if place[1] else 0) if place else 0
            yield Found(start, start, say.HEADING, {"found": level, "limit": before + 1})
        before = max(level, 2)


def _level(match: re.Match[str]) -> int:
    return len(match[1]) if match[1] else 1 if match[2][0] == "=" else 2


def _words(text: str, shown: str, language: str) -> Iterator[Found]:
    """Of each line: words without end, words yet to come, the other language, letters that were lost."""
    at = 0
    for line, seen in zip(text.split("\n"), shown.split("\n"), strict=True):
        said = _MARKS.sub("", seen).strip()
        start = at + len(line) - len(line.lstrip())
        if (word := _WORD.search(line)) and "://" not in word[0]:
            values: dict[str, object] = {"found": len(word[0]), "limit": LONGEST_WORD}
            yield Found(at + word.start(), at + word.end(), letters.WORD, values)
        if said and unfilled(said):
            yield Found(start, at + len(line), FILL, {})
        for kind in texts.doubts(said, language) if said else ():
            if kind is not languages.FORMULA:
                yield Found(start, at + len(line), kind, {"key": line.strip()})
        at += len(line) + 1
