"""Words that pages and commands share: statuses, origins, kinds of source."""

from plugins.language import Language
from scoring.model.rows import PrintedRow
from scoring.numbers import shortest
from scoring.results import EditionResult


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
LEVEL_WORDS = {"error": _("fault"), "warning": _("warning"), "notice": _("automatic change")}
LEVEL_MEANINGS = {
    "error": _("While it stands, nothing is published; the last good site stays."),
    "warning": _(
        "Likely wrong. The site is built and says so in public; `thuocdo check --strict` takes it for a fault, "
        "unless data/acknowledged.csv accepts it with a reason."
    ),
    "notice": _("Changed on reading without loss, and said so; it stops nothing."),
}
PROGRESS_WORDS = {
    "reached": _("reached"),
    "on-course": _("on course"),
    "behind": _("behind"),
    "missed": _("missed"),
    "unknown": _("unknown"),
    "unmeasurable": _("no longer measurable"),
}
ACTION_WORDS = {
    "planned": _("planned"),
    "under-way": _("under way"),
    "done": _("done"),
    "dropped": _("dropped"),
}
SOURCE_KINDS = {
    "decision": _("decision"),
    "office": _("office's own document"),
    "press": _("press"),
    "third-party": _("third party"),
}
QUALITY_WORDS = {
    "provisional": _("provisional"),
    "estimated": _("estimated"),
    "revised": _("revised"),
    "derived": _("derived"),
}
VERDICT_WORDS = {
    "does-not-recompute": _("does not recompute"),
    "agrees-under-reading": _("agrees only under a reading"),
    "agrees-within-digits": _("agrees within the printed digits of its parts"),
    "agrees": _("agrees"),
    "not-computable": _("not computable"),
}
VERDICT_MEANINGS = {
    "does-not-recompute": _(
        "From the document's own tables, or by the method, comes another figure or another list of units."
    ),
    "agrees-under-reading": _("Only one of the readings that this edition declares gives the printed figure."),
    "agrees-within-digits": _("Parts that round to the printed ones can give the printed figure."),
    "agrees": _("From the document's own tables, or by the method, comes the same."),
    "not-computable": _("What it would be computed from is not here."),
}
BASIS_WORDS = {
    "named": _("over the units that the text names"),
    "selected": _("by the table"),
    "parts": _("from its parts"),
    "method": _("by the method file"),
    "printed": _("from the printed figures themselves"),
    "computed": _("computed"),
}
WHY_WORDS = {
    "partial": _("the edition is partial"),
    "parts": _("not all of its parts are known"),
    "figures": _("figures are missing"),
}
DIFFERENCE_WORDS = {
    "named": _("named, but not by the table"),
    "table": _("by the table, but not named"),
    "twice": _("appears twice"),
    "missing": _("is missing"),
    "left-out": _("a part that is not in it"),
    "partial": _("in it without one of its parts"),
    "tied": _("share the last place, and not all of them count"),
}
OUTCOME_WORDS = {
    "upheld": _("upheld"),
    "partly-upheld": _("partly upheld"),
    "rejected": _("rejected"),
    "withdrawn": _("withdrawn"),
}
EDITION_STATUS = {"provisional": _("provisional"), "final": _("final"), "revised": _("revised")}
STATUS_SENTENCES = {
    "provisional": _("The results of this edition are provisional."),
    "revised": _("The results of this edition were revised after their release."),
}
"""Said beside figures; of final ones there is nothing to say."""

PARTS_WORDS = {
    "partial": _("Only some of its parts are known here."),
    "unknown": _("Its parts are not known here."),
}
CHANGE_WORDS = {
    "added": _("new in this version"),
    "gone": _("no longer in this version"),
    "rule": _("another rule or other inputs"),
}
UNKNOWN_BEFORE = _("not known whether the version before had it")
UNKNOWN_AFTER = _("not known whether this version has it")
NO_WORKBOOK = {
    "maximum": _("There is no workbook: the maximum of “%(node)s” is not known."),
    "stage": _(
        "There is no workbook: the method rounds the total alone, which whole numbers of a spreadsheet cannot do."
    ),
    "total": _("There is no workbook: the mean of “%(node)s” has fractions that a spreadsheet cannot hold exactly."),
    "size": _("There is no workbook: the sum of “%(node)s” passes the whole numbers that a spreadsheet holds exactly."),
}
"""Why a method has no workbook."""
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


def origin_words(language: Language, edition: EditionResult, row: PrintedRow) -> str:
    """Where a copied figure stands and what kind of source that is: 'table 1, row 4'; 'press: …'.

    The document is named where there are several.
    """
    source = edition.edition.sources[row.source]
    place = source.places[row.place].say(language.code)
    if len(edition.edition.sources) > 1:
        title = source.title.say(language.code)
        kind = language.say(SOURCE_KINDS[source.kind])
        place = language.say("%(title)s (%(kind)s): %(place)s", title=title, kind=kind, place=place)
    if row.row is not None:
        place = language.say("%(place)s, row %(row)s", place=place, row=shortest(row.row))
    return place


def quality_words(language: Language, row: PrintedRow | None) -> str | None:
    """What is to be known of a printed number: 'derived: by the order of the list', 'provisional'.

    The words of a derived number say from what it is derived; those of any other are the document's own.
    """
    if row is None or row.quality is None:
        return None
    if row.quality != "derived":
        return language.say(QUALITY_WORDS[row.quality])
    words = row.words_vi if language.code == "vi" else row.words_en
    quality = language.say(QUALITY_WORDS[row.quality])
    return f"{quality}: {words}" if words else quality
