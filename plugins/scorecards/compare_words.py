"""What the page of units side by side says of those that were chosen: every sentence that its script fills in."""

from plugins.words import EDITION_STATUS, QUALITY_WORDS


def _(message: str) -> str:
    """Mark a message for the catalogue; `Language.say` translates it."""
    return message


COMPARE_WORDS = {
    # Of those that are chosen.
    "named": _("%(unit)s (%(edition)s)"),
    "chosen": _("Side by side: %(units)s."),
    "too-few": _("Choose two units or more. Each may be of another edition."),
    "removed": _("Unit %(n)s is taken out."),
    "failed": _("The figures of %(unit)s could not be loaded."),
    # Before the figures: what does not compare, and why.
    "groups": _(
        "The units are of different groups: %(groups)s. Ranks and points are not comparable across groups, "
        "so no difference is shown between them."
    ),
    "methods": _(
        "The figures are by different methods: %(methods)s. An item stands in one row only where both have the same "
        "id for it; its maximum and its rule may differ. So no difference is shown between them, not even of totals."
    ),
    "partial": _("The edition %(edition)s is partial: it shows what was found, and so computes no rank or mean."),
    "not-ranked": _("The edition %(edition)s is not ranked: %(why)s"),
    "no-total": _("%(unit)s has no total: %(status)s."),
    "lacking-total": _("The total of %(unit)s lacks a part: %(parts)s. It is not compared."),
    # In words.
    "more": _("%(first)s has %(difference)s points more than %(second)s: %(a)s and %(b)s."),
    "fewer": _("%(first)s has %(difference)s points fewer than %(second)s: %(a)s and %(b)s."),
    "equal": _("%(first)s and %(second)s have the same points: %(a)s."),
    "other-maxima": _("The totals of %(first)s and %(second)s are out of different maxima: %(a)s and %(b)s."),
    "values": _("Value (points / maximum): %(first)s %(a)s, %(second)s %(b)s; difference %(difference)s."),
    "mainly": _("%(first)s and %(second)s differ mainly at: %(nodes)s (second less first)."),
    # The table.
    "table": _("Every figure, side by side"),
    "item": _("Item"),
    "group": _("Group"),
    "method": _("Method"),
    "status": _("Status"),
    "value": _("Value"),
    "rank": _("Rank"),
    "digest": _("Data digest"),
    "n-of": _("%(n)s of %(all)s"),
    "unranked": _("not ranked"),
    "no-rank": _("no rank"),
    "absent": _("not in this method"),
    "views": _("Other ways to put them together, no part of the total"),
    "of-maximum": _("out of %(maximum)s"),
    "other-name": _("in %(edition)s: %(name)s"),
    "unit": _("Unit %(n)s"),
    "difference": _("Unit 2 less unit 1"),
    "to-first": _("against unit 1: %(difference)s"),
    "maxima": _("different maxima"),
    "value-differs": _("value %(difference)s"),
    "left-out-parts": _("different parts left out"),
    "part-missing": _("a part is missing"),
    "shown": _("%(n)s of %(all)s rows are shown."),
    # Beside a figure, as on the unit's own page.
    "lacking": _("without %(parts)s"),
    "zeroed": _("counted as 0 by the method: %(parts)s"),
    "left-out": _("left out with its maximum: %(parts)s"),
    "decided": _("decided by the council; by the rule: %(points)s"),
    "printed-rank": _("Rank %(rank)s"),
    **{f"edition:{status}": words for status, words in EDITION_STATUS.items()},
    **{f"quality:{quality}": words for quality, words in QUALITY_WORDS.items()},
}
