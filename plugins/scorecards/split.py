"""Long tables go on over several pages, so that none is too heavy: the first rows in their place, others on parts."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import Any, NamedTuple

from plugins.language import Language
from plugins.scorecards import links
from plugins.scorecards.page import Link, Page
from plugins.scorecards.table_tools import Tools, shown

ROWS = 500
"""So many units at most on a page; with ten columns they weigh some 20 kB compressed."""

MakeTools = Callable[[str, Sequence[Any]], Tools]


class PartLink(NamedTuple):
    """One part by its rows, '1–500', and whether it is the one on the page."""

    text: str
    href: str
    here: bool


class Parts(NamedTuple):
    """The parts of one table of so many `units`, and which come before and after this one."""

    units: int
    all: tuple[PartLink, ...]
    before: str | None
    after: str | None


class PartView(NamedTuple):
    """One part but the first: its `group` has the rows of this part alone, and stands in the template `table`."""

    group: Any
    table: str
    tools: Tools


def split(page: Page, table: str, tools: MakeTools, language: Language) -> Iterator[Page]:
    """`page` with the first rows of each group of its view, and a page for each further part.

    Each group of `page.view.groups` has `id`, `name`, `rows` and `parts`, and stands in the template `table`;
    `tools` makes the tools of a page from its address and its groups.
    """
    groups = page.view.groups
    sizes = [len(group.rows) for group in groups]
    # Where there is not room for all, each group has its share on the page of all; a further part has one group.
    first = ROWS if sum(sizes) <= ROWS else max(ROWS // len(groups), 1)
    starts = [[0, *range(first, size, ROWS)] for size in sizes]
    if not any(len(found) > 1 for found in starts):
        yield page
        return
    cut = tuple(
        _part(page, group, found, 0, language) if len(found) > 1 else group
        for group, found in zip(groups, starts, strict=True)
    )
    on_page = shown(language, sum(len(group.rows) for group in cut), sum(sizes))
    yield replace(page, view=page.view._replace(groups=cut, tools=page.view.tools._replace(shown=on_page)))
    for group, found in zip(groups, starts, strict=True):
        for number in range(1, len(found)):
            part = _part(page, group, found, number, language)
            made = tools(links.part(page.address, group.id, number + 1), (group,))
            yield _page(page, PartView(part, table, made), number, language)


def _part(page: Page, group: Any, starts: Sequence[int], number: int, language: Language) -> Any:
    """`group` with the rows of one part alone, and the way to the others."""
    ends = [*starts[1:], len(group.rows)]
    found = tuple(
        PartLink(
            f"{language.number(str(start + 1))}–{language.number(str(end))}",
            links.part(page.address, group.id, at + 1) if at else page.address,
            at == number,
        )
        for at, (start, end) in enumerate(zip(starts, ends, strict=True))
    )
    before = found[number - 1].href if number else None
    after = found[number + 1].href if number + 1 < len(found) else None
    rows = group.rows[starts[number] : ends[number]]
    return group._replace(rows=rows, parts=Parts(len(group.rows), found, before, after))


def _page(page: Page, view: PartView, number: int, language: Language) -> Page:
    group, rows = view.group, view.group.parts.all[number].text
    title = language.say("%(page)s: %(group)s, units %(rows)s", page=page.title, group=group.name, rows=rows)
    on_page = shown(language, len(group.rows), group.parts.units)
    return replace(
        page,
        address=links.part(page.address, group.id, number + 1),
        template="part",
        title=title,
        summary=title,
        view=view._replace(tools=view.tools._replace(shown=on_page)),
        crumbs=(*page.crumbs, Link(page.title, page.address)),
    )
