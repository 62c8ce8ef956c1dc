"""The tools of an edition's tables: its groups, their states and ranges, and all columns of any of them."""

from collections.abc import Iterator, Sequence

from plugins.language import Language
from plugins.scorecards.edition_group import GroupView
from plugins.scorecards.table_tools import Bands, Choice, Tools, tools


def units_tools(language: Language, address: str, groups: Sequence[GroupView]) -> Tools:
    """The tools of the page at `address` with the tables of `groups`."""
    return tools(
        language,
        address,
        sum(len(group.rows) for group in groups),
        _columns(language, groups),
        (Choice(group.id, group.name) for group in groups),
        (row.states for group in groups for row in group.rows),
        tuple(_bands(groups)),
    )


def _columns(language: Language, groups: Sequence[GroupView]) -> Iterator[Choice]:
    """Every column but that of the names, which stands in any view."""
    if any(group.ranked for group in groups):
        yield Choice("rank", language.say("Rank"))
    yield Choice("total", language.say("Total"))
    if any(group.by_value for group in groups):
        yield Choice("value", language.say("Value"))
    yield Choice("share", language.say("Share of the maximum"))
    for group in groups:
        yield from (Choice(column.key, column.text) for column in group.columns)
    if any(group.has_origins for group in groups):
        yield Choice("source", language.say("Source"))


def _bands(groups: Sequence[GroupView]) -> Iterator[Bands]:
    for group in groups:
        if group.distribution:
            bins = enumerate(group.distribution.bins)
            yield Bands(group.name, tuple(Choice(f"{group.id}.{number}", found.label) for number, found in bins))
