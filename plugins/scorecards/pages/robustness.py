"""`/<index>/<edition>/robustness/`: how firm the ranks of an edition are, for each edition that is ranked."""

from collections.abc import Iterator, Sequence
from functools import partial
from typing import NamedTuple

from plugins.language import Language
from plugins.scorecards import links
from plugins.scorecards.page import Link, Page, Site, home_crumb, stamp
from plugins.scorecards.robustness_group import GroupView, group_view
from plugins.scorecards.robustness_words import reading
from plugins.scorecards.split import split
from plugins.scorecards.table_tools import SCRIPTS, STYLES, Choice, Tools, tools
from scoring.results import EditionResult, IndexResult


class View(NamedTuple):
    """The page; `reading` says of each table how it is read."""

    groups: tuple[GroupView, ...]
    reading: dict[str, str]
    tools: Tools | None


def pages(site: Site, language: Language) -> Iterator[Page]:
    for index in site.results.indices:
        for edition in index.editions:
            if edition.edition.ranked.choice:
                page = _page(index, edition, language)
                yield from split(page, "robustness_table.html", partial(_tools, language), language)


def _tools(language: Language, address: str, groups: Sequence[GroupView]) -> Tools:
    with_rows = [group for group in groups if group.rows]
    columns = [
        Choice("rank", language.say("Rank")),
        Choice("best", language.say("Best rank")),
        Choice("worst", language.say("Worst rank")),
    ]
    if any(row.limits for group in groups for row in group.rows):
        columns += [
            Choice("limits", language.say("By any weights")),
            Choice("alike", language.say("Cannot be told apart from")),
        ]
    choices = (Choice(group.id, group.name) for group in with_rows)
    return tools(language, address, sum(len(group.rows) for group in with_rows), columns, choices)


def _page(index: IndexResult, edition: EditionResult, language: Language) -> Page:
    say = language.code
    short, title = index.index.short.say(say), edition.edition.title.say(say)
    groups = tuple(group_view(index, edition, group, language) for group in edition.groups)
    address = links.robustness(index.id, edition.id)
    there = any(group.rows for group in groups)
    return Page(
        address,
        "robustness",
        language.say("How firm the ranks are: %(index)s, %(edition)s", index=short, edition=title),
        language.say(
            "What other choices would have made of the ranks of this edition, what its method measures, and what a "
            "change of method did. Nothing here changes a result."
        ),
        View(groups, reading(language), _tools(language, address, groups) if there else None),
        (
            home_crumb(language),
            Link(short, links.index(index.id)),
            Link(title, links.edition(index.id, edition.id)),
        ),
        index.index.made_up,
        stamp(edition, language),
        SCRIPTS if there else (),
        STYLES if there else (),
    )
