"""`/`: all indices and their latest editions."""

from collections.abc import Iterator
from typing import NamedTuple

from plugins.language import Language
from plugins.scorecards import links
from plugins.scorecards.page import Link, Page, Site
from scoring.results import IndexResult


class Card(NamedTuple):
    """One index on the first page."""

    title: str
    about: str
    authority: str
    made_up: bool
    link: str
    editions: tuple[Link, ...]
    units: str


def pages(site: Site, language: Language) -> Iterator[Page]:
    yield Page(
        "",
        "home",
        language.say("Scores that anyone can recompute"),
        language.say("Digital transformation scores of public bodies in Vietnam, with the sum that made each."),
        tuple(card(index, language) for index in site.results.indices),
    )


def card(index: IndexResult, language: Language) -> Card:
    """The card of `index`, latest edition first."""
    editions = tuple(
        Link(edition.edition.title.say(language.code), links.edition(index.id, edition.id))
        for edition in reversed(index.yearly or index.editions)
    )
    return Card(
        index.index.title.say(language.code),
        index.index.about.say(language.code),
        index.index.authority.name.say(language.code),
        index.index.made_up,
        links.index(index.id),
        editions,
        language.number(str(len(index.units))),
    )
