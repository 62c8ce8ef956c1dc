"""What the head of a page says to machines: its address in both languages, feeds, how it is shared, what it is."""

from typing import NamedTuple

from markupsafe import Markup

from plugins.language import Language, languages
from plugins.metadata import dataset
from plugins.metadata.whose import Whose
from plugins.scorecards import links
from plugins.scorecards.address import Address
from plugins.scorecards.in_page import in_page
from plugins.scorecards.page import Link, Page, Site

_LOCALES = {"vi": "vi_VN", "en": "en_GB"}


class Head(NamedTuple):
    """`alternates` are (language, address); `properties` those of Open Graph; `data` JSON for search engines."""

    canonical: str
    alternates: tuple[tuple[str, str], ...]
    feeds: tuple[Link, ...]
    properties: tuple[tuple[str, str], ...]
    picture: bool
    data: tuple[Markup, ...]


class Heads:
    """The heads of all pages of a site."""

    def __init__(self, site: Site) -> None:
        self._site, self._whose = site, Whose(site.results)

    def of(self, page: Page, language: Language) -> Head:
        """The head of one page."""
        at = Address(self._site.url, language.prefix + page.address)
        ways = [(other.code, at.to(other.prefix + page.address)) for other in languages()]
        picture = self._picture(page, language)
        return Head(
            at.to(language.prefix + page.moved_to) if page.moved_to else at.own,
            (*ways, ("x-default", ways[0][1])),
            self._feeds(page, language, at),
            tuple(self._properties(page, language, at, picture)),
            picture is not None,
            tuple(in_page(found) for found in self._data(page, language, at)) if page.listed else (),
        )

    def _feeds(self, page: Page, language: Language, at: Address) -> tuple[Link, ...]:
        index, _ = self._whose.of(page.address)
        releases = language.say("Releases")
        if index:
            releases = f"{releases}: {index.index.short.say(language.code)}"
        return (
            Link(releases, at.to(language.prefix + links.releases_feed(index.id if index else None))),
            Link(language.say("Corrections"), at.to(language.prefix + links.corrections_feed())),
        )

    def _picture(self, page: Page, language: Language) -> str | None:
        """Pictures are made, and named, only where the site has an address: by a relative one nobody finds them."""
        index, edition = self._whose.of(page.address)
        if not (self._site.url and index and index.editions):
            return None
        return links.social(index.id, (edition or index.latest).id, language.code)

    def _shown(self, page: Page, language: Language) -> str:
        """What the picture shows, in words."""
        index, edition = self._whose.of(page.address)
        titles = [index.index.title, (edition or index.latest).edition.title] if index else []
        return ", ".join(title.say(language.code) for title in titles)

    def _properties(self, page: Page, language: Language, at: Address, picture: str | None) -> list[tuple[str, str]]:
        others = [other for other in languages() if other != language]
        said = [
            ("og:type", "website"),
            ("og:site_name", self._site.name),
            ("og:title", page.title),
            ("og:description", page.summary),
            ("og:locale", _LOCALES[language.code]),
            *(("og:locale:alternate", _LOCALES[other.code]) for other in others),
        ]
        if self._site.url:
            said.append(("og:url", at.own))
        if picture:
            said += [("og:image", at.to(picture)), ("og:image:width", "1200"), ("og:image:height", "630")]
            said.append(("og:image:alt", self._shown(page, language)))
        return said

    def _data(self, page: Page, language: Language, at: Address) -> list[dict[str, object]]:
        found: list[dict[str, object]] = []
        index, edition = self._whose.of(page.address)
        if index and edition and page.address == links.edition(index.id, edition.id):
            found.append(dataset.of_edition(self._site, index, edition, language, at))
        elif index and index.editions and page.address == links.index(index.id):
            found.append(dataset.of_index(self._site, index, language, at))
        if page.crumbs:
            found.append(_crumbs(page, language, at))
        return found


def _crumbs(page: Page, language: Language, at: Address) -> dict[str, object]:
    steps = [
        {"@type": "ListItem", "position": number, "name": link.text, "item": at.to(language.prefix + link.href)}
        for number, link in enumerate(page.crumbs, start=1)
    ]
    own = {"@type": "ListItem", "position": len(steps) + 1, "name": page.title, "item": at.own}
    return {"@context": dataset.CONTEXT, "@type": "BreadcrumbList", "itemListElement": [*steps, own]}
