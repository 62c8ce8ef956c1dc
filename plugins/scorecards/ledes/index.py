"""What the page of an index says first, after what it is: how many editions, and how the latest one stands."""

from plugins.language import Language
from plugins.scorecards.ledes.edition import known
from plugins.words import EDITION_STATUS
from scoring.results import IndexResult


def sentences(language: Language, index: IndexResult) -> tuple[str, ...]:
    """Nothing where there is no edition yet. Each group by itself: units of two do not add up."""
    if not index.yearly:
        return ()
    latest, methods = index.latest, {edition.edition.method for edition in index.yearly}
    return (
        language.say(
            "%(editions)s by %(methods)s.",
            editions=language.count("%(n)s edition", "%(n)s editions", len(index.yearly)),
            methods=language.count("%(n)s method", "%(n)s methods", len(methods)),
        ),
        language.say(
            "The latest is %(edition)s (%(status)s).",
            edition=latest.edition.title.say(language.code),
            status=language.say(EDITION_STATUS[latest.edition.status]),
        ),
        *(known(language, index, group) for group in latest.groups),
    )
