"""The sentences that a script fills in stand in its page, as JSON."""

from collections.abc import Mapping

from markupsafe import Markup

from plugins.language import Language
from plugins.scorecards.in_page import in_page
from plugins.words import STATUS_WORDS


def script_words(language: Language, messages: Mapping[str, str]) -> Markup:
    """Key -> its message in `language`, with %(names)s left for the script; statuses; and how numbers are written."""
    statuses = {f"status:{status}": language.say(said) for status, said in STATUS_WORDS.items()}
    return in_page({key: language.say(message) for key, message in messages.items()} | statuses | language.marks)
