"""Markdown for prose pages, with raw HTML switched off: what is typed is shown, never run."""

from markdown import Markdown
from markdown.extensions import Extension


class NoHtml(Extension):
    """Tags in the text are escaped like any other characters."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 (the library's name)
        md.preprocessors.deregister("html_block")
        md.inlinePatterns.deregister("html")
