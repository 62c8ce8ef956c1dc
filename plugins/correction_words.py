"""Words of the log of corrections: what kind one is, why it was made, who found it, what a cell holds."""

from plugins.words import QUALITY_WORDS


def _(message: str) -> str:
    """Mark a message for the catalogue; `Language.say` translates it."""
    return message


KINDS = {"revision": _("later knowledge"), "error": _("a mistake mended")}
CAUSES = {
    "typing": _("a slip in typing"),
    "transcription": _("a slip in copying"),
    "late-report": _("a late report"),
    "wrong-evidence": _("wrong evidence"),
    "wrong-verification": _("wrong verification"),
    "appeal": _("an appeal"),
    "source-corrected": _("the source was corrected"),
    "unit-list": _("the list of units"),
    "found-unknown": _("what was not known was found"),
}
FINDERS = {"unit": _("the unit"), "office": _("the office"), "public": _("the public"), "audit": _("an audit")}
CELL_WORDS = {
    "self": _("self-assessed"),
    "verified": _("verified"),
    "status": _("status of the figure"),
    "figure": _("printed figure"),
    "scale": _("scale of the figure"),
    "quality": _("quality of the figure"),
    "of": _("of which units"),
    "members": _("units that the document names"),
    "points": _("points that the council decided"),
    "member": _("unit of the group"),
    "max": _("maximum"),
    "part_of": _("part of"),
    "parts": _("which parts are known"),
    "weight": _("weight"),
    "weights": _("weights"),
    "rule": _("rule"),
    "rules": _("rules"),
    "inputs": _("inputs"),
    "only": _("units that it applies to"),
    "groups": _("groups"),
    "method": _("method"),
    "period": _("period"),
    "units_as_of": _("day on which units are counted"),
    "ranked": _("ranks"),
    "coverage": _("coverage"),
    "detail": _("finest level printed"),
    "ranks_of": _("ranked units"),
    "readings": _("readings to try"),
}
"""What a column holds, or a key of a YAML file; there is more than one cell of its row."""
CHOICE_OF = {
    "rounding.mode": "rounding",
    "rounding.digits": "digits",
    "rounding.value_digits": "value digits",
    "rounding.stage": "stage",
    "ranking.basis": "rank basis",
    "ranking.on": "ranked figure",
    "ranking.ties": "ties",
    "missing": "missing",
    "not_applicable": "not applicable",
}
"""A method's keys for which `CHOICES` has the words."""
VALUE_WORDS = {
    "yes": _("yes"),
    "no": _("no"),
    "unknown": _("unknown"),
    "whole": _("whole"),
    "partial": _("partial"),
    "points": _("points"),
    "value": _("value"),
    "all": _("all units"),
    "reported": _("those that reported"),
    "not-reported": _("those that did not report"),
    **QUALITY_WORDS,
}
