"""What the self-check says while somebody types: every sentence that its script fills in."""


def _(message: str) -> str:
    """Mark a message for the catalogue; `Language.say` translates it."""
    return message


SELF_CHECK_WORDS = {
    "not-a-number": _("This is not a number."),
    "ambiguous": _("This can be read in two ways: %(first)s or %(second)s. Write it without a thousands separator."),
    "not-whole": _("A whole number is needed."),
    "below": _("This is below %(least)s."),
    "above": _("This is above %(most)s."),
    "digits": _("At most %(digits)s decimal places."),
    "not-a-date": _("This is not a day. Write it as 31/03/2024."),
    "at-most": _("This is above “%(other)s”, of which it is a part."),
    "over-maximum": _("This is above the maximum, %(maximum)s."),
    "out-of-range": _("From these figures the rule gives %(points)s points, outside 0 to %(maximum)s."),
    "agrees": _("agrees with the published result"),
    "differs": _("differs from the published result by %(difference)s"),
    "published-none": _("published without points: %(status)s"),
    "own-none": _("no points here, published: %(points)s"),
    "own-unknown": _("published: %(points)s; what it is made of is not published, so it cannot be computed here"),
    "status-differs": _("no points here (%(own)s), published: %(status)s"),
    "published": _("published: %(points)s"),
    "decided": _("The council decided %(points)s points here; by the rule it would be %(ruled)s."),
    "zeroed": _("counted as 0 by the method: %(parts)s"),
    "left-out": _("left out with its maximum: %(parts)s"),
    "lacking": _("no total, because of: %(parts)s"),
    "others": _("Best of the other units in this edition, held fixed: %(best)s."),
    "supposed": _(
        "Rank %(rank)s of %(of)s if the other units stay as they are (a supposition) · published: rank %(published)s"
    ),
    "supposed-without": _(
        "Rank %(rank)s of %(of)s if the other units stay as they are (a supposition) · published: no rank"
    ),
    "all-agree": _("Every figure agrees with the published result."),
    "some-differ": _("%(n)s of %(all)s items differ from the published result:"),
    "no-unit": _("No unit is chosen, so there is nothing published to compare with."),
    "no-unit-ranked": _(
        "No unit is chosen. Choose an edition and a unit: its verified figures are filled in, to be compared with "
        "what is published. Change any of them and see the points and, in a ranked edition, the rank that they would "
        "give if the other units stay as they are."
    ),
    "errors": _("%(n)s figures cannot be used:"),
    "empty": _("not filled in"),
    "not-loaded": _("The figures of this unit could not be loaded."),
    "bad-file": _("This file is not one that this page saved."),
    "other-method": _("This file is of another method or group."),
    "loaded": _("Loaded."),
    "saved": _("Saved."),
    "filled": _("The verified figures of %(unit)s in %(edition)s are filled in. Change any of them."),
    "yes": _("yes"),
    "no": _("no"),
}
