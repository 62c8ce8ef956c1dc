"""Markdown for prose pages: raw HTML is shown, never run, and links lead only where links may."""

from urllib.parse import urlsplit
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor


class NoHtml(Extension):
    """Tags in the text are escaped like any other characters."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 (the library's name)
        md.preprocessors.deregister("html_block")
        md.inlinePatterns.deregister("html")
        md.treeprocessors.register(_PlainLinks(md), "plain-links", 0)


class _PlainLinks(Treeprocessor):
    """Drops the address of a link or picture that is neither of this site nor https."""

    def run(self, root: Element) -> None:
        for element in root.iter():
            for name in ("href", "src"):
                if urlsplit(element.get(name, "")).scheme not in ("", "https"):
                    del element.attrib[name]
