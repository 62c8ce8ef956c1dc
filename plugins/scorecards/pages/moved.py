"""An address whose page is gone: it leads to the page in its place, at once and by a link."""

from collections.abc import Iterator

from plugins.language import Language
from plugins.scorecards.page import Page, Site, home_crumb


def pages(site: Site, language: Language) -> Iterator[Page]:
    title = language.say("This page has moved")
    for row in site.moved:
        to, crumbs = row.moved_to, (home_crumb(language),)
        yield Page(row.address, "moved", title, title, to, crumbs, moved_to=to, indexed=False)
