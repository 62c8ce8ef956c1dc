"""`/a-z/`: everything that search finds, letter by letter, on one page, or on one a letter where that grew too long."""

from collections.abc import Iterator
from itertools import groupby
from typing import NamedTuple

from plugins.finding.items import Item, items, twin
from plugins.language import Language
from plugins.scorecards import links
from plugins.scorecards.page import Link, Page, Site, home_crumb
from scoring.collation import initial, vietnamese

MOST = 3000
"""As many lines stand on one page: it stays below 150 kB compressed."""
_TYPED = {"": "0-9", "Ă": "aw", "Â": "aa", "Đ": "dd", "Ê": "ee", "Ô": "oo", "Ơ": "ow", "Ư": "uw"}
"""How the letters that have an accent are typed without; they stand so in addresses."""


class Line(NamedTuple):
    """One name: of the thing itself, or another name that leads to it under its title (`see`)."""

    name: str
    language: str | None
    """Of the name, where it is not the page's."""
    see: str | None
    href: str
    about: str
    now: str | None
    made_up: bool


class Letter(NamedTuple):
    """One letter with its lines; none where they stand on a page of their own, at `href`."""

    id: str
    title: str
    language: str | None
    """Vietnamese, where it is a letter of that language alone."""
    href: str
    lines: tuple[Line, ...]


class View(NamedTuple):
    """The page of all letters, or of one: then `lines` are those of that one alone."""

    letters: tuple[Letter, ...]
    one: Letter | None


def pages(site: Site, language: Language) -> Iterator[Page]:
    title, summary = language.say("Everything from A to Z"), language.say("Every name that search finds, by letter.")
    letters = tuple(_letters(items(site, language), language))
    if sum(len(letter.lines) for letter in letters) <= MOST:
        yield Page(links.a_z(), "a_z", title, summary, View(letters, None), (home_crumb(language),))
        return
    index = tuple(letter._replace(href=links.letter(letter.id), lines=()) for letter in letters)
    yield Page(links.a_z(), "a_z", title, summary, View(index, None), (home_crumb(language),))
    for letter in letters:
        crumbs = (home_crumb(language), Link(title, links.a_z()))
        named = language.say("Names under %(letter)s", letter=letter.title)
        yield Page(links.letter(letter.id), "a_z", named, summary, View(index, letter), crumbs)


def _letters(found: list[Item], language: Language) -> Iterator[Letter]:
    lines = [line for item in found for line in _lines(item, language)]
    lines.sort(key=lambda line: (vietnamese(initial(line.name)), vietnamese(line.name)))
    for letter, together in groupby(lines, key=lambda line: initial(line.name)):
        kept = tuple(together)
        slug = _TYPED.get(letter, letter.lower())
        title = letter or language.say("Numbers and signs")
        yield Letter(slug, title, "vi" if not letter.isascii() else None, f"{links.a_z()}#letter-{slug}", kept)


def _lines(item: Item, language: Language) -> Iterator[Line]:
    """The thing by its name; a unit by every other name that it has or had, too."""
    vietnamese_title = item.kind == "method" and language.code != "vi"
    about = f"{item.code}. {item.about}" if item.code else item.about
    name = item.name if item.code else item.title
    yield Line(name, "vi" if vietnamese_title else None, None, item.href, about, item.now, item.made_up)
    if item.kind == "unit":
        for names, code in ((item.own, None), (item.foreign, twin(language).code)):
            for other in names:
                if other != item.name:
                    yield Line(other, code, item.title, item.href, item.about, None, item.made_up)
