"""Until when and where the scores of an edition may be contested, as its own documents say it."""

from typing import NamedTuple

from plugins.language import Language
from plugins.scorecards.page import Link
from scoring.model.edition import Edition


class ContestView(NamedTuple):
    """`to` is None where the edition names no address."""

    until: str
    to: str | None
    how: Link


def contest_view(language: Language, edition: Edition) -> ContestView:
    """What `edition` says of it; that it says nothing is said too."""
    how = Link(language.say("How to contest a score"), "contest/")
    stated = edition.contest
    if stated is None or stated.until is None:
        until = language.say("No document that we have states a last day.")
    else:
        until = language.say("Until %(day)s.", day=language.day(stated.until))
    return ContestView(until, stated.to.say(language.code) if stated else None, how)
