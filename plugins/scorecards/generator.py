"""Pelican's generator: results in, pages and files out through Pelican's own writer."""

import gc
import importlib
import pkgutil
import sys
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from jinja2 import pass_context
from jinja2.runtime import Context
from pelican.generators import Generator

import plugins.scorecards.pages as kinds
from plugins import downloads, feeds, finding
from plugins.headers import POLICY, headers_file
from plugins.language import Language, languages
from plugins.metadata import sitemap, social
from plugins.metadata.head import Head, Heads
from plugins.prose.pages import Pages, prose_beside
from plugins.provenance import provenance
from plugins.published import moved
from plugins.scorecards.host import host
from plugins.scorecards.page import Page, Site
from scoring.faults import Faults
from scoring.public import without_drafts, without_made_up
from scoring.reading.folder import read_addresses
from scoring.results import load

PROJECT = Path(__file__).parent.parent.parent


def page_kinds() -> list[Any]:
    """The modules of `pages/`, each with `pages(site, language)`."""
    names = sorted(info.name for info in pkgutil.iter_modules(kinds.__path__))
    return [importlib.import_module(f"{kinds.__name__}.{name}") for name in names]


def progress(message: str) -> None:
    """One line for a person who waits; a pipe or a log gets none."""
    if sys.stderr.isatty():
        print(f"  {message}", file=sys.stderr, flush=True)


@pass_context
def _say(context: Context, message: str) -> str:
    return context["lang"].say(message)


@pass_context
def _count(context: Context, singular: str, plural: str, n: int) -> str:
    return context["lang"].form(singular, plural, n)


def sides() -> tuple[tuple[Language, Language], ...]:
    """Each language of the site with the one that its pages lead to."""
    vi, en = languages()
    return (vi, en), (en, vi)


class Scorecards(Generator):
    """Scores once, then writes every page kind in every language, and the data files."""

    site: Site
    told: Faults
    """What was told of data and prose without stopping the build: warnings and lossless changes, those of drafts too.

    It is for the one who builds; pages show what `site.results` was told.
    """

    def generate_context(self) -> None:
        """Read, check and score; raises `FaultsFound`, of data and prose, before anything is written."""
        self.env.install_gettext_callables(_say, _count, newstyle=True)  # pyright: ignore[reportAttributeAccessIssue]
        data = Path(self.settings["THUOCDO_DATA"])
        prose: Pages = {}
        results = load(data, progress, prose_beside(Path(self.path), data, prose))
        self.told = results.told
        # The results live until the end: the collector need not walk them for every page.
        gc.freeze()
        known = [index.id for index in results.indices]
        results = without_drafts(results)
        if not self.settings["THUOCDO_MADE_UP"]:
            results = without_made_up(results)
        went = moved(read_addresses(data), [index.id for index in results.indices], known)
        name, url = self.settings["SITENAME"], self.settings["SITEURL"]
        found = provenance(PROJECT)
        lines = host(self.settings["THUOCDO_SOURCE_URL"], found, data, PROJECT)
        self.site = Site(results, found, prose, name=name, url=url, moved=tuple(went), host=lines)

    def generate_output(self, writer: Any) -> None:
        """Write the data files, then all pages, which list them, then what leads to pages."""
        output = Path(self.output_path)
        listed = downloads.write(self.site.results, Path(self.settings["THUOCDO_DATA"]), output)
        self.site = replace(self.site, files=listed)
        heads, written, shown = Heads(self.site), 0, dict[str, None]()
        for language, other in sides():
            for kind in page_kinds():
                for page in kind.pages(self.site, language):
                    self._write(writer, page, language, other, heads.of(page, language))
                    shown |= {page.address: None} if page.listed else {}
                    written += 1
                    if written % 1000 == 0:
                        progress(f"{written}")
        (output / "_headers").write_text(headers_file(), encoding="utf-8")
        finding.write(self.site, output)
        feeds.write(self.site, output, self.settings["THUOCDO_FEED_TAG"])
        sitemap.write(self.site, shown, self.env, output)
        social.write(self.site, self.env, output)

    def _write(self, writer: Any, page: Page, language: Language, other: Language, head: Head) -> None:
        address = language.prefix + page.address
        root = "../" * address.count("/")
        writer.write_file(
            f"{address}index.html",
            self.get_template(page.template),
            self.context,
            page=page,
            view=page.view,
            head=head,
            policy=POLICY,
            lang=language,
            prose=self.site.prose,
            root=root or "./",
            up=(root + language.prefix) or "./",
            other=SimpleNamespace(code=other.code, href=(root + other.prefix + page.address) or "./"),
        )
