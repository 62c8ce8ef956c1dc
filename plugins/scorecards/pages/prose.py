"""Pages written by hand in content/, such as `/about/`."""

from collections.abc import Iterator
from importlib.metadata import version
from typing import NamedTuple

from markupsafe import Markup

from plugins.language import Language
from plugins.scorecards import links
from plugins.scorecards.page import Link, Page, Site, home_crumb


class View(NamedTuple):
    """A page of prose; `built`, of `/about/` alone: version and commit that the site was built from."""

    html: Markup
    source: Link
    """The file that it is written in."""
    built: tuple[str, str] | None


def pages(site: Site, language: Language) -> Iterator[Page]:
    for (slug, code), (title, html) in sorted(site.prose.items()):
        if code == language.code:
            built = (version("thuocdo"), _commit(site, language)) if slug == "about" else None
            # Prose is written by the maintainers and rendered with raw HTML switched off.
            source = Link(f"{slug}.{code}.md", links.prose_source(slug, code))
            view = View(Markup(html), source, built)  # noqa: S704
            yield Page(f"{slug}/", "prose", title, title, view, (home_crumb(language),))


def _commit(site: Site, language: Language) -> str:
    if site.provenance.commit is None:
        return language.say("unknown")
    if site.provenance.modified:
        return language.say("%(commit)s, modified", commit=site.provenance.commit)
    return site.provenance.commit
