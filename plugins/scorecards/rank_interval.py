"""The interval beside a rank: '(2–5)', the best and the worst that the stated alternatives give."""

from collections.abc import Iterator

from markupsafe import Markup

from plugins.language import Language
from plugins.scorecards import links
from plugins.scorecards.page import Link
from scoring.engine.group import GroupResult
from scoring.results import EditionResult, IndexResult
from scoring.robustness.components import Why
from scoring.robustness.group import robustness
from scoring.robustness.interval import Interval


def rank_interval(
    language: Language, index: IndexResult, edition: EditionResult, group: GroupResult, unit: str
) -> Link | None:
    """The interval, leading to where it is explained; None where the unit has none."""
    interval = _interval(edition, group, unit)
    if interval is None:
        return None
    return Link(
        f"({ranks(language, interval.best, interval.worst)})",
        f"{links.robustness(index.id, edition.id)}#group-{group.id}",
    )


def firmness(language: Language, edition: EditionResult, group: GroupResult, unit: str) -> Iterator[Markup]:
    """The same as a sentence of the unit's page, which stands below its edition; nothing where it has no rank.

    A rank that a document printed without the figures it was made of has no interval: that is said, too.
    """
    if unit not in group.ranks.get(group.method.tree.id, {}):
        return
    interval = _interval(edition, group, unit)
    if interval is None:
        said = language.say("How firm this rank is cannot be computed.")
    elif interval.best == interval.worst:
        said = language.say("No other weights, rounding or policy that were tried would move this rank.")
    else:
        said = language.say(
            "Other weights, rounding or policies that were tried would give ranks %(ranks)s.",
            ranks=ranks(language, interval.best, interval.worst),
        )
    yield Markup('{} <a href="../robustness/#group-{}">{}</a>').format(said, group.id, language.say("How firm it is"))


def ranks(language: Language, best: int, worst: int) -> str:
    """'2–5', whichever of the two there is: '3–3' is a rank that nothing moves."""
    return f"{language.number(str(best))}–{language.number(str(worst))}"


def _interval(edition: EditionResult, group: GroupResult, unit: str) -> Interval | None:
    found = robustness(edition, group)
    return None if isinstance(found, Why) else found.intervals.get(unit)
