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

MAXIMUM_WORDS = {"not-applicable": _("not applicable"), "unknown": _("unknown")}
DECIDED_BY = {"decision": _("the decision"), "publisher": _("the publisher of this site")}
POLICIES = {
    "block": _("no total is given"),
    "zero": _("it counts as 0"),
    "reduce": _("it is left out together with its maximum"),
}
CHOICES = {
    "rounding": (
        _("Rounding"),
        {
            "half-up": _("half up (0.005 becomes 0.01)"),
            "half-even": _("half to even"),
            "down": _("down (further digits are cut off)"),
        },
    ),
    "digits": (_("Decimal places of points"), {}),
    "value digits": (_("Decimal places of the value (points / maximum)"), {}),
    "stage": (
        _("What is rounded"),
        {"leaf": _("each leaf's points; sums follow exactly"), "total": _("the total alone")},
    ),
    "rank basis": (_("Ranked by"), {"points": _("points"), "value": _("value (points / maximum)")}),
    "ranked figure": (
        _("Ranks compare"),
        {"rounded": _("the rounded figures, so that equal on the page is equal in rank"), "exact": _("exact figures")},
    ),
    "ties": (_("Equal figures"), {"competition": _("share a rank, and the next is skipped: 1, 2, 2, 4")}),
    "missing": (_("A part without a figure"), POLICIES),
    "not applicable": (_("A part that does not apply"), POLICIES),
}
"""Each choice of a method: what it is about, and its possible answers; others are numbers."""


def status_words(language: Language, status: str) -> str:
    """Why there is no number, in one or two words."""
    return language.say(STATUS_WORDS[status])


def origin_words(language: Language, edition: EditionResult, group: GroupResult, unit: str, node: str) -> str | None:
    """Where a copied figure stands: 'Part two, table 1, row 4'; with the document where there are several."""
    row = edition.printed.get((group.id, unit, node))
    if row is None:
        return None
    source = edition.edition.sources[row.source]
    place = source.places[row.place].say(language.code)
    if len(edition.edition.sources) > 1:
        place = f"{source.title.say(language.code)}: {place}"
    if row.row is not None:
        place = language.say("%(place)s, row %(row)s", place=place, row=shortest(row.row))
    return place
