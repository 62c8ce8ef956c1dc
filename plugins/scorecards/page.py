"""What a page is made of before any template sees it: every text and figure already in its language."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from markupsafe import Markup

from plugins.downloads.listed import Listed
from plugins.language import Language
from plugins.provenance import Provenance
from plugins.share import ALL, Share
from plugins.words import EDITION_STATUS
from scoring.model.rows import AddressRow
from scoring.results import EditionResult, Results


class Link(NamedTuple):
    """Words that lead to an address of this site, from its language's root."""

    text: str
    href: str


class Stamp(NamedTuple):
    """What the figures of a page rest on: the edition in words, its data digest and the method's version."""

    edition: str
    status: str
    digest: str
    method: str


class Cite(NamedTuple):
    """How a page is cited: as a sentence, and as BibTeX."""

    sentence: Markup
    bibtex: Markup


@dataclass(frozen=True)
class Page:
    """One page in one language. `address` is the folder below the language's root, with its slash."""

    address: str
    template: str
    title: str
    summary: str
    view: Any
    crumbs: tuple[Link, ...] = ()
    made_up: bool = False
    stamp: Stamp | None = None
    scripts: tuple[str, ...] = ()
    """The modules of theme/js that add to the page; without them it is whole all the same."""
    styles: tuple[str, ...] = ()
    """The style sheets of theme/css that it needs beside the one of all pages."""
    moved_to: str | None = None
    """The page to which this address leads at once, of a page that is gone."""
    indexed: bool = True
    """Whether search engines may list it, if it is of data that somebody measured."""
    cite: Cite | None = None

    @property
    def listed(self) -> bool:
        """Whether search engines may list it."""
        return self.indexed and not self.made_up


@dataclass(frozen=True)
class Site:
    """Everything that page kinds draw from."""

    results: Results
    provenance: Provenance
    prose: Mapping[tuple[str, str], tuple[str, str]]
    """(slug, language) -> title and HTML of a page written in content/."""
    files: Listed = field(default_factory=dict)
    """The data files, which are written before the pages that list them."""
    name: str = ""
    url: str = ""
    """Where the site stands, without a slash at the end; empty where that is not known."""
    moved: tuple[AddressRow, ...] = ()
    """Addresses whose page went elsewhere."""
    host: str = ""
    """The address of a line of a source file at the git host, see `host`; empty where there is none."""
    share: Share = ALL
    """Which pages are written here; kinds with many pages go through `share.own`."""


def stamp(edition: EditionResult, language: Language) -> Stamp:
    """The stamp of a page of `edition`, or of one of its superseded results."""
    about = edition.edition
    # A superseded result has the digest and the status of its own release.
    status = edition.releases[-1].status if edition.superseded_by else about.status
    return Stamp(
        about.title.say(language.code), language.say(EDITION_STATUS[status]), edition.files.digest, about.method
    )


def home_crumb(language: Language) -> Link:
    """The first crumb of every page."""
    return Link(language.say("Home"), "")
