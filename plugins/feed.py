"""The log of corrections as an Atom feed, one a language, beside the page of the log."""

from datetime import date, datetime, time
from pathlib import Path

from feedgenerator import Atom1Feed
from markupsafe import escape

from plugins.language import Language, languages
from plugins.provenance import VIETNAM
from plugins.scorecards.entries import Entry
from plugins.scorecards.page import Site
from plugins.scorecards.pages.corrections import FEED, IndexLog, logs_of
from scoring.results import Results

NEVER = date(1970, 1, 1)
"""When a feed was changed last for which nothing was ever released."""


class _Feed(Atom1Feed):
    """A feed that asks no clock: without an entry it is as old as the last release."""

    def __init__(self, *words: str, day: date, **named: str) -> None:
        super().__init__(*words, **named)
        self._day = day

    def latest_post_date(self) -> datetime:
        """The day of the last entry, else of the last release."""
        return super().latest_post_date() if self.items else _midnight(self._day)


def write(site: Site, output: Path, address: str, tag: str) -> None:
    """Write the feeds below `output`.

    `address` is where the site stands, without a slash at the end; where it is not known, links are relative to the
    feed, which Atom allows. `tag` begins every id, so that ids stay when a site moves.
    """
    for language in languages():
        folder = output / language.prefix / "corrections"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / FEED).write_text(_feed(site, language, address, tag), encoding="utf-8", newline="")


def _feed(site: Site, language: Language, address: str, tag: str) -> str:
    # A page and its feed stand in one folder.
    page = f"{address}/{language.prefix}corrections/" if address else "./"
    feed = _Feed(
        language.say("Corrections"),
        page,
        language.say("Every change of a published figure, with its reason."),
        language=language.code,
        feed_url=f"{page}{FEED}" if address else FEED,
        feed_guid=f"{tag}:corrections/{language.code}",
        author_name="Thước đo",
        day=last_release(site.results),
    )
    found = [(entry, log) for log in logs_of(site, language) for entry in log.entries]
    for entry, log in sorted(found, key=lambda pair: pair[0].day, reverse=True):
        feed.add_item(
            _title(language, entry, log),
            f"{page}#{entry.id}",
            # Atom reads a summary as HTML.
            str(escape(_summary(language, entry))),
            unique_id=f"{tag}:{entry.id}/{language.code}",
            pubdate=_midnight(entry.day),
        )
    return feed.writeString("utf-8") + "\n"


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


def last_release(results: Results) -> date:
    """The day on which anything was published last."""
    days = (row.day for index in results.indices for edition in index.editions for row in edition.releases)
    return max(days, default=NEVER)


def _midnight(day: date) -> datetime:
    """A correction has a day and no hour: its day begins in Vietnam."""
    return datetime.combine(day, time(), VIETNAM)
