"""`/checks/<code>/`: one fault code, with a mistake as a maintainer meets it, and the mend."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from markupsafe import Markup

from plugins.language import Language
from plugins.scorecards import links
from plugins.scorecards.marked import with_code
from plugins.scorecards.mistakes import Line, Mistake, mistakes
from plugins.scorecards.page import Link, Page, Site, home_crumb
from plugins.scorecards.said import Said, Told, in_general, told
from plugins.words import LEVEL_MEANINGS, LEVEL_WORDS
from scoring.faults import Kind
from scoring.faults.codes import FAMILIES, FamilyOf
from scoring.faults.message import acknowledging

_CODE_POINT = re.compile(r"U\+[0-9A-F]{4}")


class Example(NamedTuple):
    """A mistake: what is told of it, the lines with it, without it, and the line at fault where that is another."""

    told: Told
    row: str | None
    """The row that accepts a warning."""
    file: str | None
    """None for a mistake of a file as a whole, of which no lines are shown."""
    bad: tuple[Line, ...]
    good: tuple[Line, ...] | None
    other: str
    """The file of `at`."""
    at: Line | None
    marked: bool
    hidden: bool
    """Whether a character stands there by its code."""
    made_up: bool
    """Whether index, units and figures were made up."""
    command: str
    cell: tuple[str, str] | None
    """Sheet and cell of a workbook."""
    of_change: bool
    """Whether the lines are of two versions, before and after."""


class View(NamedTuple):
    """The page of a code."""

    code: str
    family: Link
    level: str
    meaning: Markup
    said: Said
    example: Example


SHARED = True
"""Each process writes its own share of these pages."""


def pages(site: Site, language: Language) -> Iterator[Page]:
    every = ((kind, family) for family in FAMILIES for kind in family.kinds)
    for kind, whose in site.share.own(every):
        yield _page(kind, whose, language)


def _page(kind: Kind, family: FamilyOf, language: Language) -> Page:
    said = in_general(kind, language)
    title = language.say("%(code)s: %(what)s", code=kind.code, what=said.what.striptags())
    view = View(
        kind.code,
        Link(family.title.vi if language.code == "vi" else family.title.en, f"{links.checks()}#{family.name}"),
        language.say(LEVEL_WORDS[kind.level]).capitalize(),
        with_code(language.say(LEVEL_MEANINGS[kind.level])),
        said,
        _example(mistakes()[kind.code], language),
    )
    crumbs = (home_crumb(language), Link(language.say("Checks of the data"), links.checks()))
    return Page(links.check(kind.code), "check", title, title, view, crumbs)


def _example(mistake: Mistake, language: Language) -> Example:
    marked = [line.at for line in (*mistake.bad, mistake.told) if line and line.at is not None]
    return Example(
        told(mistake.fault, language),
        acknowledging(mistake.fault) if mistake.fault.level == "warning" else None,
        mistake.file,
        mistake.bad,
        mistake.good,
        mistake.fault.place.file,
        mistake.told,
        bool(marked),
        any(map(_CODE_POINT.search, marked)),
        mistake.made_up,
        mistake.command,
        mistake.cell,
        mistake.command != "check" and mistake.fault.place.file.startswith("data/"),
    )
