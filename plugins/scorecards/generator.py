"""Pelican's generator: results in, pages and files out through Pelican's own writer."""

import gc
import importlib
import pkgutil
import sys
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from functools import partial
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from pelican import signals
from pelican.generators import Generator
from pelican.writers import FileOverwriteFailedError

import plugins.scorecards.pages as kinds
from plugins import downloads, feeds, finding
from plugins.compiled import compiled_beside
from plugins.downloads.listed import Unlisted
from plugins.headers import POLICY, headers_file
from plugins.language import Language, languages
from plugins.metadata import sitemap, social
from plugins.metadata.head import Head, Heads
from plugins.prose.pages import Pages, prose_beside
from plugins.provenance import provenance
from plugins.published import moved
from plugins.scorecards.alike import alike
from plugins.scorecards.host import host
from plugins.scorecards.page import Page, Site
from plugins.share import Share
from plugins.template_words import say
from plugins.workers import Written, spread, workers
from scoring.faults import Faults
from scoring.public import without_drafts
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


def sides() -> tuple[tuple[Language, Language], ...]:
    """Each language of the site with the one that its pages lead to."""
    vi, en = languages()
    return (vi, en), (en, vi)


_SELDOM = (100_000, 50, 100)
"""When the collector looks at what pages leave behind: nearly all goes by itself, and looking took a twentieth."""

Turn = tuple[Any, tuple[Language, Language]]
"""A kind of page, and the languages of `sides`."""


class Scorecards(Generator):
    """Scores once, then writes every page kind in every language, and the data files."""

    site: Site
    told: Faults
    """What was told of data and prose without stopping the build: warnings and lossless changes, those of drafts too.

    It is for the one who builds; pages show what `site.results` was told.
    """

    def generate_context(self) -> None:
        """Read, check and score; raises `FaultsFound`, of data and prose, before anything is written."""
        self.env.globals |= {"_": say, "alike": alike}
        data = Path(self.settings["THUOCDO_DATA"])
        prose: Pages = {}
        # What is read lives until the end: the collector would walk it over and over while it grows, and for each page.
        gc.disable()
        try:
            beside = prose_beside(Path(self.path), data, prose)
            with compiled_beside(self.env, [file.name for file in Path(self.theme, "templates").glob("*.html")]):
                results = load(data, progress, beside, made_up=self.settings["THUOCDO_MADE_UP"])
                # Imported while templates are still compiled, and not by each process anew.
                page_kinds()
            gc.freeze()
            gc.set_threshold(*_SELDOM)
        finally:
            gc.enable()
        self.told = results.told
        known = [*results.left_out, *(index.id for index in results.indices)]
        results = without_drafts(results)
        went = moved(read_addresses(data), [index.id for index in results.indices], known)
        name, url = self.settings["SITENAME"], self.settings["SITEURL"]
        found = provenance(PROJECT)
        lines = host(self.settings["THUOCDO_SOURCE_URL"], found, data, PROJECT)
        self.site = Site(results, found, prose, name=name, url=url, moved=tuple(went), host=lines)

    def generate_output(self, writer: Any) -> None:
        """Write the data files and all pages, then what leads to pages."""
        output = Path(self.output_path)
        written = self._pages(writer)
        shown = sorted({address for share in written for address in share.listed})
        (output / "_headers").write_text(headers_file(), encoding="utf-8")
        finding.write(self.site, output)
        feeds.write(self.site, output, self.settings["THUOCDO_FEED_TAG"])
        sitemap.write(self.site, shown, self.env, output)
        social.write(self.site, self.env, output)

    def _pages(self, writer: Any) -> list[Written]:
        """Write all pages; raises Pelican's own error where two have one address."""
        # Whoever listens to each file, or counts them, is to hear of all, with what they were made of.
        count = 1 if signals.content_written.receivers else workers()
        written = spread(partial(self._share, writer), count)
        paths = Counter(path for share in written for path in share.paths)
        if twice := [path for path, times in paths.items() if times > 1]:
            raise FileOverwriteFailedError(f"File {twice[0]} is to be overwritten")
        # What others write after us is held against our pages as well.
        writer._written_files |= paths.keys()
        return written

    def _share(self, writer: Any, share: Share) -> Written:
        """Write what is this share's. The first one writes the data files too, and so the pages that list them."""
        site, output, done = replace(self.site, files=Unlisted()), Path(self.output_path), Written([], [])
        turns = [(kind, side) for kind in page_kinds() for side in sides()]
        listing = [turn for turn in turns if hasattr(turn[0], "LISTS_FILES")]
        shared = [turn for turn in turns if hasattr(turn[0], "SHARED")]
        others = [turn for turn in turns if turn not in listing and turn not in shared]
        if share.number == 0:
            files = downloads.write(site.results, Path(self.settings["THUOCDO_DATA"]), Path(self.path), output)
            self._write_all(writer, replace(site, files=files), listing, share, done)
        downloads.write_workbooks(site.results, output, share)
        self._write_all(writer, replace(site, share=share), shared, share, done)
        self._write_all(writer, site, share.own(others), share, done)
        return done

    def _write_all(self, writer: Any, site: Site, turns: Iterable[Turn], share: Share, done: Written) -> None:
        heads = Heads(site)
        for kind, (language, other) in turns:
            for page in kind.pages(site, language):
                done.paths.append(self._write(writer, page, language, other, heads.of(page, language)))
                if page.listed:
                    done.listed.append(page.address)
                if len(done.paths) % 500 == 0 and share.number == 0:
                    progress(f"~ {len(done.paths) * share.of}")

    def _write(self, writer: Any, page: Page, language: Language, other: Language, head: Head) -> str:
        address = language.prefix + page.address
        root = "../" * address.count("/")
        name = f"{address}index.html"
        writer.write_file(
            name,
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
        return str(Path(self.output_path) / name)
