"""`/corrections/`: every change of a published figure, index by index, the newest first."""

from collections.abc import Iterator
from typing import NamedTuple

from plugins.language import Language
from plugins.scorecards import links
from plugins.scorecards.entries import Entry
from plugins.scorecards.notices import Notices
from plugins.scorecards.page import Page, Site, home_crumb


class IndexLog(NamedTuple):
    """The corrections of one index."""

    id: str
    title: str
    made_up: bool
    amount: str
    entries: tuple[Entry, ...]


class View(NamedTuple):
    """The log; `latest` are the newest of all indices where there are several."""

    indices: tuple[IndexLog, ...]
    latest: tuple[Entry, ...]
    feed: str
    """The file of the Atom feed, beside the page."""


LATEST = 20


def pages(site: Site, language: Language) -> Iterator[Page]:
    logs = tuple(log for log in logs_of(site, language) if log.entries)
    latest = sorted((entry for log in logs for entry in log.entries), key=lambda entry: entry.day, reverse=True)
    yield Page(
        "corrections/",
        "corrections",
        language.say("Corrections"),
        language.say("Every change of a published figure, with its reason."),
        View(logs, tuple(latest[:LATEST]) if len(logs) > 1 else (), links.corrections_feed().rpartition("/")[2]),
        (home_crumb(language),),
    )


def logs_of(site: Site, language: Language) -> Iterator[IndexLog]:
    """The log of each index, an empty one too."""
    for index in site.results.indices:
        found = [entry for edition in index.editions for entry in Notices(index, edition, language).entries]
        found.sort(key=lambda entry: entry.day, reverse=True)
        amount = language.count("%(n)s correction", "%(n)s corrections", len(found))
        yield IndexLog(index.id, index.index.title.say(language.code), index.index.made_up, amount, tuple(found))
