"""What the tools of a table say while somebody sorts and filters: every sentence that their script fills in."""

from plugins.language import Language


def _(message: str) -> str:
    """Mark a message for the catalogue; `Language.say` translates it."""
    return message


_WORDS = {
    "shown": _("%(n)s of %(all)s units shown."),
    "first-shown": _("%(n)s of %(all)s units match; the first %(shown)s are shown."),
    "ascending": _("Sorted by %(column)s, ascending."),
    "descending": _("Sorted by %(column)s, descending."),
    "original": _("In the original order."),
    "sort": _("Sort by %(column)s"),
    "more": _("Show %(n)s more"),
    "loading": _("Loading the other parts of the table…"),
    "not-loaded": _("The other parts of the table could not be loaded: only this part is searched and sorted."),
    "group": _("Group"),
    "notes": _("Notes"),
}


def words(language: Language) -> dict[str, str]:
    """Key -> the sentence in `language`, with %(names)s left for the script; and how numbers are written."""
    return {key: language.say(message) for key, message in _WORDS.items()} | language.marks
