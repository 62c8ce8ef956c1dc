"""Words of a report in one language, or in Vietnamese and then English; names and figures in the first of them."""

from dataclasses import dataclass

from plugins.language import Language, languages
from plugins.words import STATUS_WORDS


@dataclass(frozen=True)
class Speech:
    """The languages of a report, the first for what is said once."""

    languages: tuple[Language, ...]

    @property
    def code(self) -> str:
        """The language of names: 'vi' or 'en'."""
        return self.languages[0].code

    def say(self, message: str, **values: object) -> str:
        """`message` in each language, a / between."""
        return " / ".join(language.say(message, **values) for language in self.languages)

    def count(self, singular: str, plural: str, n: int) -> str:
        """`singular` or `plural` by `n` in each language."""
        return " / ".join(language.count(singular, plural, n) for language in self.languages)

    def number(self, text: str) -> str:
        """A number in the first language's form."""
        return self.languages[0].number(text)

    def status(self, status: str) -> str:
        """Why there is no number."""
        return self.say(STATUS_WORDS[status])


def speech(language: str | None) -> Speech:
    """Of a report in one language; None: in both."""
    return Speech(tuple(found for found in languages() if language in (None, found.code)))
