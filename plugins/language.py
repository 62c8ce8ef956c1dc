"""The two languages: words from the .po file, numbers and dates in their own form.

Message ids are the English words; `theme/translations/vi.po` holds the Vietnamese ones.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from pathlib import Path

from babel.dates import format_date
from babel.messages.pofile import read_po

_NUMBER = re.compile(r"[0-9]+(\.[0-9]+)?")
TRANSLATIONS = Path(__file__).parent.parent / "theme" / "translations"


@dataclass(frozen=True)
class Language:
    """One language of the site. `prefix` is where its pages stand: '' or 'en/'.

    `texts`: message -> its translation; None in the language of the messages.
    """

    code: str
    prefix: str
    texts: Mapping[str, str] | None

    def __hash__(self) -> int:
        return hash(self.code)

    def say(self, message: str, **values: object) -> str:
        """`message` in this language, with `values` filled in."""
        text = message if self.texts is None else self.texts.get(message)
        if text is None:
            raise KeyError(f"vi.po lacks: {message}")
        return text % values if values else text

    def count(self, singular: str, plural: str, n: int, **values: object) -> str:
        """`singular` or `plural` by `n`, with `n` and `values` filled in."""
        return self.form(singular, plural, n) % {"n": self.number(str(n)), **values}

    def form(self, singular: str, plural: str, n: int) -> str:
        """`singular` or `plural` by `n`, nothing filled in yet; Vietnamese has one form."""
        return self.say(singular) if self.texts is not None or n == 1 else plural

    def number(self, text: str) -> str:
        """A number's plain text in this language's form, digit for digit: '1234.50' -> '1.234,50'."""
        return _number(text, self.code)

    def line(self, arithmetic: str) -> str:
        """A line of arithmetic with its numbers in this language's form: '7.5 ÷ 1200' -> '7,5 ÷ 1.200'."""
        return _NUMBER.sub(lambda found: _number(found[0], self.code), arithmetic)

    @property
    def marks(self) -> dict[str, str]:
        """The decimal and the thousands mark, for scripts."""
        return dict(zip(("decimal", "thousands"), ",." if self.code == "vi" else ".,", strict=True))

    def day(self, day: date) -> str:
        """'01/09/2021' in Vietnamese, '1 September 2021' in English."""
        return _day(day, self.code)


@lru_cache(maxsize=4096)
def _day(day: date, code: str) -> str:
    if code == "vi":
        return format_date(day, "dd/MM/y", locale="vi")
    return format_date(day, "d MMMM y", locale="en")


@lru_cache(maxsize=65536)
def _number(text: str, code: str) -> str:
    whole, point, rest = text.lstrip("-").partition(".")
    sign, grouped = "−" if text.startswith("-") else "", f"{int(whole):,}"
    if code == "vi":
        return sign + grouped.replace(",", ".") + ("," + rest if point else "")
    return sign + grouped + point + rest


@lru_cache(maxsize=1)
def languages() -> tuple[Language, Language]:
    """Vietnamese and English, in this order."""
    with (TRANSLATIONS / "vi.po").open("rb") as file:
        catalog = read_po(file, locale="vi")
    texts = {_first(message.id): _first(message.string) for message in catalog if message.string}
    return Language("vi", "", texts), Language("en", "en/", None)


def _first(forms: str | Iterable[str]) -> str:
    """A text, or that of one of the thing."""
    return forms if isinstance(forms, str) else next(iter(forms))
