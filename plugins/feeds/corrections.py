"""The log of corrections as a feed, beside the page of the log."""

from collections.abc import Iterator

from plugins.feeds.atom import Feed, Item
from plugins.feeds.days import last_release
from plugins.language import Language
from plugins.scorecards import links
from plugins.scorecards.entries import Entry
from plugins.scorecards.page import Site
from plugins.scorecards.pages.corrections import IndexLog, logs_of


def feeds(site: Site, language: Language) -> Iterator[Feed]:
    """The one feed of all corrections."""
    page, _, file = links.corrections_feed().rpartition("/")
    yield Feed(
        language.say("Corrections"),
        language.say("Every change of a published figure, with its reason."),
        f"{page}/",
        file,
        "corrections",
        last_release(site.results.indices),
        [
            Item(_title(language, entry, log), f"{page}/#{entry.id}", entry.id, _summary(language, entry), entry.day)
            for log in logs_of(site, language)
            for entry in log.entries
        ],
    )


def _title(language: Language, entry: Entry, log: IndexLog) -> str:
    made_up = f"[{language.say('Made-up data')}] " if log.made_up else ""
    about = ", ".join(link.text for link in (entry.edition, entry.subject, entry.node) if link)
    what = f" ({entry.what})"
    return f"{made_up}{about}{what}: {entry.old} → {entry.new}"


def _summary(language: Language, entry: Entry) -> str:
    """Why, by which decision, and what it did."""
    said = [f"{entry.kind}: {entry.cause}", entry.reason.text, f"{entry.decision.number}, {entry.decision.title}"]
    total, rank = language.say("total"), language.say("rank")
    for effect in entry.at_total:
        said.append(f"{total}: {' → '.join(effect.points)}")
        if effect.rank:
            said.append(f"{rank}: {' → '.join(effect.rank)}")
    return "; ".join([*said, *filter(None, [entry.others])])
