"""Words of the log of corrections: what kind one is, why it was made, who found it."""


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
