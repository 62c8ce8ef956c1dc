"""What the feeds share: Atom that asks no clock, its addresses and its ids."""

from collections.abc import Iterable
from datetime import date, datetime, time, timedelta, timezone
from typing import NamedTuple

from feedgenerator import Atom1Feed
from markupsafe import escape

from plugins.language import Language
from plugins.scorecards.page import Site

_VIETNAM = timezone(timedelta(hours=7))


class Item(NamedTuple):
    """An entry. `href` from the root of its language; `id` is the same wherever
    the site stands; `said` is plain text.
    """

    title: str
    href: str
    id: str
    said: str
    day: date


class Feed(NamedTuple):
    """A feed beside its page. `page` is its folder below the language's root, `day` that of the last release."""

    title: str
    said: str
    page: str
    file: str
    id: str
    day: date
    items: Iterable[Item]


class _Atom(Atom1Feed):
    """A feed that asks no clock: without an entry it is as old as the last release."""

    def __init__(self, *words: str, day: date, **named: str) -> None:
        super().__init__(*words, **named)
        self._day = day

    def latest_post_date(self) -> datetime:
        """The day of the last entry, else of the last release."""
        return super().latest_post_date() if self.items else midnight(self._day)


def written(feed: Feed, language: Language, site: Site, tag: str) -> str:
    """The feed as XML, its entries the newest first.

    Where it is not known at which address the site stands, links are relative to the feed, which Atom allows.
    `tag` begins every id, so that ids stay when a site moves.
    """
    page = f"{site.url}/{language.prefix}{feed.page}" if site.url else "./"
    atom = _Atom(
        feed.title,
        page,
        feed.said,
        language=language.code,
        feed_url=f"{page}{feed.file}" if site.url else feed.file,
        feed_guid=f"{tag}:{feed.id}/{language.code}",
        author_name=site.name,
        day=feed.day,
    )
    for item in sorted(feed.items, key=lambda item: item.day, reverse=True):
        atom.add_item(
            item.title,
            _address(feed, item.href, language, site),
            # Atom reads a summary as HTML.
            str(escape(item.said)),
            unique_id=f"{tag}:{item.id}/{language.code}",
            pubdate=midnight(item.day),
        )
    return atom.writeString("utf-8") + "\n"


def _address(feed: Feed, href: str, language: Language, site: Site) -> str:
    if site.url:
        return f"{site.url}/{language.prefix}{href}"
    below = href.startswith(feed.page)
    return f"./{href.removeprefix(feed.page)}" if below else "../" * feed.page.count("/") + href


def midnight(day: date) -> datetime:
    """What a feed tells of has a day and no hour: its day begins in Vietnam."""
    return datetime.combine(day, time(), _VIETNAM)
