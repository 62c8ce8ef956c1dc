"""Feeds in Atom: of releases and of corrections, each beside its page, one a language."""

from pathlib import Path

from plugins.feeds import corrections, releases
from plugins.feeds.atom import written
from plugins.language import languages
from plugins.scorecards.page import Site


def write(site: Site, output: Path, tag: str) -> None:
    """Write the feeds below `output`; `tag` begins every id."""
    for language in languages():
        for kind in (corrections, releases):
            for feed in kind.feeds(site, language):
                file = output / language.prefix / feed.page / feed.file
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_text(written(feed, language, site, tag), encoding="utf-8", newline="")
