"""What a page says, as lines: so that of two pages those that differ can be named."""

import re
from html.parser import HTMLParser

_LED = ("href", "src", "content", "d", "points", "x", "y", "width", "height", "data-v", "title", "datetime")
"""Attributes that lead somewhere, or draw a figure."""


def page_lines(text: str) -> list[str]:
    """What a page says, a line each row of a table, each item, each paragraph; a line for each link and its like."""
    page = _Page()
    page.feed(text)
    page.close()
    page.end()
    return page.lines


_BLOCK = re.compile(r"tr|p|li|d[td]|h[1-4]|(fig)?caption|summary|title|desc|script|style|option|text")


class _Page(HTMLParser):
    """Begins a line with every element that is a row or a block of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[str] = []
        self._words: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if _BLOCK.fullmatch(tag):
            self.end()
        elif tag in ("td", "th") and self._words:
            self._words.append("|")
        led = [f"{name}={value}" for name, value in attrs if name in _LED]
        if led:
            self.lines.append(f"<{tag} {' '.join(led)}>")

    def handle_endtag(self, tag: str) -> None:
        if _BLOCK.fullmatch(tag):
            self.end()

    def handle_data(self, data: str) -> None:
        if words := " ".join(data.split()):
            self._words.append(words)

    def end(self) -> None:
        if self._words:
            self.lines.append(" ".join(self._words))
        self._words = []
