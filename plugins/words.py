"""Words that pages and commands share: statuses, origins, kinds of source."""

from plugins.language import Language
from scoring.numbers import shortest
from scoring.results import EditionResult, GroupResult


def _(message: str) -> str:
    """Mark a message for the catalogue; `Language.say` translates it."""
    return message


STATUS_WORDS = {
    "not-submitted": _("not submitted"),
    "not-applicable": _("not applicable"),
    "withheld": _("withheld"),
    "not-verified": _("not verified"),
    "not-found": _("not found"),
}
STATUS_MEANINGS = {
    "not-submitted": _("The unit did not report this figure."),
    "not-applicable": _("The method does not score this for the unit."),
    "withheld": _("The figure exists and is not published."),
    "not-verified": _("The unit claims a figure that the office has not accepted; it is treated as missing."),
    "not-found": _("No document that we have gives this figure."),
}
SOURCE_KINDS = {
    "decision": _("decision"),
    "office": _("office's own document"),
    "press": _("press"),
    "third-party": _("third party"),
}
EDITION_STATUS = {"provisional": _("provisional"), "final": _("final"), "revised": _("revised")}


def status_words(language: Language, status: str) -> str:
    """Why there is no number, in one or two words."""
    return language.say(STATUS_WORDS[status])


def origin_words(language: Language, edition: EditionResult, group: GroupResult, unit: str, node: str) -> str | None:
    """Where a copied figure stands in its document: 'Part two, table 1, row 4'."""
    row = edition.printed.get((group.id, unit, node))
    if row is None:
        return None
    source = edition.edition.sources[row.source]
    place = source.places[row.place].say(language.code)
    if row.row is not None:
        place = language.say("%(place)s, row %(row)s", place=place, row=shortest(row.row))
    return place
