"""`/<index>/<edition>/claims/`: self-assessed against verified, by criterion and beside the editions before."""

from collections.abc import Iterator
from typing import NamedTuple

from plugins.language import Language
from plugins.scorecards import links
from plugins.scorecards.claims_group import ClaimsGroup, GroupView
from plugins.scorecards.page import Link, Page, Site, home_crumb, stamp
from scoring.results import EditionResult, IndexResult


class View(NamedTuple):
    """The page."""

    groups: tuple[GroupView, ...]


def pages(site: Site, language: Language) -> Iterator[Page]:
    for index in site.results.indices:
        for edition in index.editions:
            if edition.files.claimed:
                yield _page(index, edition, language)


def _page(index: IndexResult, edition: EditionResult, language: Language) -> Page:
    short, title = index.index.short.say(language.code), edition.edition.title.say(language.code)
    return Page(
        links.claims(index.id, edition.id),
        "claims",
        language.say("Claimed and verified: %(index)s, %(edition)s", index=short, edition=title),
        language.say(
            "Where units claimed more or fewer points than were verified, by criterion, with the reasons that were "
            "stated."
        ),
        View(tuple(ClaimsGroup(index, edition, group, language).view() for group in edition.groups)),
        (home_crumb(language), Link(short, links.index(index.id)), Link(title, links.edition(index.id, edition.id))),
        index.index.made_up,
        stamp(edition, language),
    )
