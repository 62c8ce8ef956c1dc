"""`sitemap.xml` and `robots.txt`: only where the site has an address, for they hold whole addresses alone."""

from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from jinja2 import Environment

from plugins.language import languages
from plugins.metadata.whose import Whose
from plugins.scorecards.address import Address
from plugins.scorecards.page import Site

LIMIT = 50_000
"""A sitemap may name so many addresses."""


class Entry(NamedTuple):
    """A page in one language, and itself in both; `day` of its last change, ISO, where it is known."""

    address: str
    alternates: tuple[tuple[str, str], ...]
    day: str | None


def write(site: Site, pages: Iterable[str], environment: Environment, output: Path, limit: int = LIMIT) -> None:
    """Write them below `output`. `pages` are addresses below a language's root, each a page in both languages."""
    if not site.url:
        return
    entries = _entries(site, pages)
    parts = [entries[start : start + limit] for start in range(0, len(entries), limit)]
    names = ["sitemap.xml"] if len(parts) < 2 else [f"sitemap-{number}.xml" for number in range(1, len(parts) + 1)]
    for name, part in zip(names, parts, strict=False):
        _save(output / name, environment.get_template("sitemap.xml").render(entries=part, parts=()))
    if len(parts) > 1:
        whole = [f"{site.url}/{name}" for name in names]
        _save(output / "sitemap.xml", environment.get_template("sitemap.xml").render(entries=(), parts=whole))
    _save(output / "robots.txt", f"User-agent: *\nAllow: /\nSitemap: {site.url}/sitemap.xml\n")


def _entries(site: Site, pages: Iterable[str]) -> list[Entry]:
    whose, found = Whose(site.results), list[Entry]()
    for page in pages:
        ways = [(other.code, Address(site.url, other.prefix + page).own) for other in languages()]
        day = whose.day(page)
        alternates = (*ways, ("x-default", ways[0][1]))
        found += [Entry(address, alternates, day.isoformat() if day else None) for _, address in ways]
    return found


def _save(file: Path, text: str) -> None:
    file.write_text(text, encoding="utf-8", newline="")
