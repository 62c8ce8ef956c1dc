"""Markdown for prose pages: raw HTML is shown, never run; no pictures; links lead only where links may."""

import html
import re
from typing import NamedTuple
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor
from markdown.util import AMP_SUBSTITUTE


class Rendered(NamedTuple):
    """The HTML of a text; and, in the order of the page, what stands in it as a browser reads it."""

    html: str
    links: tuple[str, ...]
    """Addresses, those of definitions that nothing refers to at the end."""
    images: tuple[str, ...]
    headings: tuple[int, ...]
    """Their levels."""
    labels: frozenset[str]
    """Lower-case labels of definitions."""
    code: frozenset[str]
    """The lines of its blocks of code, without the white space around them."""


def rendered(text: str) -> Rendered:
    """`text` without its head, rendered; a link that leads where none may has no address in it."""
    seen = _Seen()
    markdown = Markdown(
        extensions=[_Plain(seen), "markdown.extensions.tables"],
        extension_configs={"markdown.extensions.tables": {"use_align_attribute": True}},
        output_format="html",
    )
    found = markdown.convert(text)
    references: dict[str, tuple[str, str]] = markdown.references  # pyright: ignore[reportAttributeAccessIssue]
    unused = {_plain(address) for address, _ in references.values()}.difference(seen.links, seen.images)
    links = (*seen.links, *sorted(unused))
    return Rendered(found, links, tuple(seen.images), tuple(seen.headings), frozenset(references), frozenset(seen.code))


def leads_out(address: str) -> bool:
    """Whether it may name more than a page of this site: a scheme, a host, the root of whatever host that is."""
    # Browsers take a backslash for a slash, and drop control characters and white space.
    return bool(re.search(r"^/|[\\\x00-\x20\x7f]|^[^/?#]*:", address))


class _Seen:
    def __init__(self) -> None:
        self.links: list[str] = []
        self.images: list[str] = []
        self.headings: list[int] = []
        self.code: set[str] = set()


class _Plain(Extension):
    """Tags in the text are escaped like any other characters."""

    def __init__(self, seen: _Seen) -> None:
        super().__init__()
        self._seen = seen

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 (the library's name)
        md.preprocessors.deregister("html_block")
        md.inlinePatterns.deregister("html")
        # Last of all: what stands in the tree then is what is written.
        md.treeprocessors.register(_Links(md, self._seen), "links", -1)


class _Links(Treeprocessor):
    """Notes what stands in the page, and drops the addresses of pictures and of links that may not be."""

    def __init__(self, md: Markdown, seen: _Seen) -> None:
        super().__init__(md)
        self._seen = seen

    def run(self, root: Element) -> None:
        for element in root.iter():
            if re.fullmatch("h[1-6]", element.tag):
                self._seen.headings.append(int(element.tag[1]))
            if element.tag == "pre":
                self._seen.code.update(line.strip() for line in html.unescape("".join(element.itertext())).split("\n"))
            if "src" in element.attrib:
                self._seen.images.append(_plain(element.attrib.pop("src")))
            if "href" in element.attrib:
                address = _plain(element.attrib["href"])
                self._seen.links.append(address)
                if leads_out(address) and not address.startswith(("https://", "http://")):
                    del element.attrib["href"]


def _plain(address: str) -> str:
    """What a browser makes of an attribute."""
    return html.unescape(address.replace(AMP_SUBSTITUTE, "&"))
