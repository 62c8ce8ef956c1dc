"""What stands above the tables of a page: by what a reader may filter their rows, and which columns to leave out.

Every table stands in the order of the server; these are only choices, which the modules of theme/js/table carry out.
"""

from collections.abc import Iterable
from typing import NamedTuple

from markupsafe import Markup

from plugins.language import Language
from plugins.scorecards import links
from plugins.scorecards.cells import Cell, node_title
from plugins.scorecards.in_page import in_page
from plugins.scorecards.page import Link
from plugins.scorecards.table_words import words
from plugins.words import STATUS_WORDS
from scoring.model.node import Node

SCRIPTS, STYLES = ("tables.js",), ("controls.css", "table.css")
"""What a page with such tables asks for."""


class Choice(NamedTuple):
    """One thing to choose: as the address has it, and in words."""

    value: str
    text: str


class Column(NamedTuple):
    """A column that leads to a page of its own. `key` names it in the address: 'n.cqs'."""

    key: str
    text: str
    href: str


def column_of(language: Language, index: str, edition: str, node: Node) -> Column:
    """The column of the figures at `node`."""
    return Column(f"n.{node.id}", node_title(language, node), links.node(index, edition, node.id))


class Bands(NamedTuple):
    """The ranges of points or value of one group; each value is the group's id, a point, the number of the range."""

    group: str
    choices: tuple[Choice, ...]


class Tools(NamedTuple):
    """The tools of a page. What has no choices is not there; `file` names the CSV file, `words` are for the script."""

    shown: str
    groups: tuple[Choice, ...]
    states: tuple[Choice, ...]
    bands: tuple[Bands, ...]
    columns: tuple[Choice, ...]
    file: str
    words: Markup


def states(cell: Cell, appeal: Link | None) -> str:
    """What filters know a row by: the state of its figure and 'appeal', whichever it has."""
    return " ".join(word for word in (cell.state, "appeal" if appeal else None) if word)


def tools(
    language: Language,
    address: str,
    units: int,
    columns: Iterable[Choice],
    groups: Iterable[Choice] = (),
    found: Iterable[str] = (),
    bands: Iterable[Bands] = (),
) -> Tools:
    """The tools of the page at `address` with so many `units`; `found` are the `states` of all its rows."""
    all_groups, all_bands = tuple(groups), tuple(bands)
    return Tools(
        shown(language, units, units),
        all_groups if len(all_groups) > 1 else (),
        _states(language, tuple(found)),
        all_bands,
        # A node may be a column of several groups.
        tuple({column.value: column for column in columns}.values()),
        address.strip("/").replace("/", "-"),
        in_page(words(language)),
    )


def shown(language: Language, n: int, everyone: int) -> str:
    """How many of the units of a page are on it."""
    numbers = {"n": language.number(str(n)), "all": language.number(str(everyone))}
    return language.say("%(n)s of %(all)s units shown.", **numbers)


def _states(language: Language, rows: tuple[str, ...]) -> tuple[Choice, ...]:
    """The states to choose among: those that are there, where there are two kinds of rows at least."""
    kinds = [frozenset(states.split()) for states in set(rows)]
    if len(kinds) < 2:
        return ()
    there = frozenset[str]().union(*kinds)
    if any(words.isdisjoint(STATUS_WORDS) for words in kinds):
        there |= {"figure"}
    said = {
        "figure": language.say("With a figure"),
        "partial": language.say("With a part missing"),
        "appeal": language.say("Under appeal"),
        **{status: language.say(text) for status, text in STATUS_WORDS.items()},
    }
    return tuple(Choice(value, text) for value, text in said.items() if value in there)
