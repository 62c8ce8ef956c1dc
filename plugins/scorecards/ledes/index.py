"""What the page of an index says first, after what it is: how many editions, and how the latest one stands."""

from plugins.language import Language
from plugins.scorecards.cells import of_all
from plugins.words import EDITION_STATUS
from scoring.results import IndexResult


def sentences(language: Language, index: IndexResult) -> tuple[str, ...]:
    """Nothing where there is no edition yet."""
    if not index.editions:
        return ()
    latest = index.editions[-1]
    methods = len({edition.edition.method for edition in index.editions})
    known, units = (
        {unit.id for group in latest.groups for unit in found(group)}
        for found in (lambda group: group.reporting, lambda group: group.units)
    )
    return (
        language.say(
            "%(editions)s editions by %(methods)s methods.",
            editions=language.number(str(len(index.editions))),
            methods=language.number(str(methods)),
        ),
        language.say(
            "The latest is %(edition)s (%(status)s): %(known)s units have a total.",
            edition=latest.edition.title.say(language.code),
            status=language.say(EDITION_STATUS[latest.edition.status]),
            known=of_all(language, len(known), len(units)),
        ),
    )
