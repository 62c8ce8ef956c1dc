"""Mean, median, lowest and highest of one node in a group, and over which units."""

from typing import NamedTuple

from plugins.language import Language
from plugins.scorecards import links
from plugins.scorecards.cells import names, node_title, unit_name
from plugins.scorecards.page import Link
from scoring.collation import vietnamese
from scoring.engine.group import GroupResult
from scoring.engine.statistics import Statistics
from scoring.model.node import Node
from scoring.results import EditionResult, IndexResult

MOST_NAMED = 200


class StatisticsRow(NamedTuple):
    """Statistics of one node; `over` says of how many units, `partial` which of them lack a part.

    `members` are those units; where they are too many for a page, `listed` is the file that lists them.
    """

    node: Link
    mean: str | None
    median: str | None
    lowest: str | None
    highest: str | None
    over: str
    members: tuple[str, ...]
    listed: str | None
    partial: tuple[str, ...]


def statistics_row(
    index: IndexResult, edition: EditionResult, group: GroupResult, node: Node, found: Statistics, language: Language
) -> StatisticsRow:
    """The statistics of `group` at `node`, in `language`."""
    units = {unit.id: unit for unit in group.units}
    few = found.n <= MOST_NAMED
    texts = [found.text("mean"), found.text("median"), found.text("lowest"), found.text("highest")]
    mean, median, lowest, highest = (None if text is None else language.number(text) for text in texts)
    return StatisticsRow(
        Link(node_title(language, node), links.node(index.id, edition.id, node.id)),
        mean,
        median,
        lowest,
        highest,
        language.count("%(n)s unit", "%(n)s units", found.n),
        tuple(
            sorted((unit_name(language, edition, group, units[unit]) for unit in found.members if few), key=vietnamese)
        ),
        None if few else links.download(index.id, edition.id, "statistics.csv"),
        partial_units(edition, group, node, found, language),
    )


def partial_units(
    edition: EditionResult, group: GroupResult, node: Node, found: Statistics, language: Language
) -> tuple[str, ...]:
    """The members that lack a part, with what they lack."""
    return tuple(
        language.say(
            "%(unit)s (without %(parts)s)",
            unit=unit_name(language, edition, group, unit),
            parts=names(language, group.method, group.figures[unit.id, node.id].lacking),
        )
        for unit in group.units
        if unit.id in found.partial
    )
