"""Where the links of a page lead: to sites of the state and declared ones, or to pages that there are."""

import html
import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from plugins.prose.markdown import Rendered, leads_out
from scoring.checks.links import doubts
from scoring.faults import Kind, Refused
from scoring.faults import markdown as say
from scoring.values import link

_TOKEN = re.compile(r"\]\(\s*<?([^)>\s]*)|^[ ]{0,3}\[[^\]\n]+\]:\s*<?([^>\s]*)|<([^<>\s]+)>", re.MULTILINE)
_LABEL = re.compile(r"\]\[([^\[\]\n]+)\]")
_ESCAPE = re.compile(r"\\([\\`*_{}\[\]()>#+.!-])")


class Found(NamedTuple):
    """One finding in the text: where it begins and ends, its kind, and the values of its sentences."""

    start: int
    end: int
    kind: Kind
    values: dict[str, object]


@dataclass(frozen=True)
class Addresses:
    """What a page may lead to. `here` is its own address, 'en/about/'; `pages` are those of all pages.

    `prose` are pages without ids. `unsure` are indices whose pages are not known, for their data have faults.
    """

    here: str
    pages: Collection[str]
    prose: Collection[str]
    unsure: Collection[str]
    hosts: Collection[str]

    def findings(self, shown: str, page: Rendered) -> Iterator[Found]:
        """What is wrong of the addresses in `page`, at their places in the text `shown`."""
        places = _Places(shown)
        for image in page.images:
            yield Found(*places.next(image), say.IMAGE, {"found": image})
        for address in page.links:
            start, end = places.next(address)
            for kind, values in self._faults(address):
                yield Found(start, end, kind, values)
        for match in _LABEL.finditer(shown):
            if match[1].lower() not in page.labels:
                yield Found(*match.span(1), say.LINK, {"found": match[1]})

    def _faults(self, address: str) -> Iterator[tuple[Kind, dict[str, object]]]:
        if not leads_out(address):
            if not self._leads(address):
                yield say.LINK, {"found": address}
            return
        try:
            link(address)
        except Refused as refused:
            yield refused.kind, refused.values
        else:
            for kind, key in doubts(address, self.hosts):
                yield kind, {"key": key}

    def _leads(self, address: str) -> bool:
        """Whether there is a page at the relative `address`."""
        path, hash_, _ = address.partition("#")
        if not path:
            return False
        steps = self.here.split("/")[:-1]
        for part in path.split("/"):
            if part == ".." and not steps:
                return False
            steps = steps[:-1] if part == ".." else steps if part == "." else [*steps, part]
        target = "/".join(steps) + ("/" if path.endswith("..") else "")
        if target.removeprefix("en/").partition("/")[0] in self.unsure:
            return True
        return target.lstrip("/") in self.pages and not (hash_ and target in self.prose)


class _Places:
    """Where each address stands in a text; of one that stands there twice the places in turn."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._tokens = [(_read(match), match) for match in _TOKEN.finditer(text)]

    def next(self, address: str) -> tuple[int, int]:
        # <a@b.vn> is short for the longer one; and of an address with brackets or spaces a token is the beginning.
        short = address.removeprefix("mailto:")
        for number, (token, match) in enumerate(self._tokens):
            if token in (address, short) or (token and address.startswith(token)):
                return self._tokens.pop(number)[1].span(match.lastindex or 0)
        at = max(0, self._text.find(short))
        return at, at + len(short)


def _read(match: re.Match[str]) -> str:
    """The address of a token as a browser reads it."""
    return _ESCAPE.sub(r"\1", html.unescape(match[match.lastindex or 0]))
