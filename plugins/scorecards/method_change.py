"""What a change of method did to the ranks of the last edition, as a page shows it."""

from typing import NamedTuple

from plugins.language import Language
from plugins.scorecards import links
from plugins.scorecards.cells import of_all, unit_name
from plugins.scorecards.page import Link
from plugins.scorecards.robustness_words import UNCHANGED
from scoring.engine.group import GroupResult
from scoring.results import EditionResult, IndexResult
from scoring.robustness.changed_method import MethodChange, Unchanged, changed_method

MOST_ROWS = 100
"""Of more units that moved only the ones that moved furthest are listed."""


class ChangeRow(NamedTuple):
    """One unit of the last edition whose rank is another one by the new rules; '—' where it has none."""

    unit: Link
    before: str
    after: str


class ChangeView(NamedTuple):
    """`sentences` say what was done, or why nothing is shown; `edition` is the last one."""

    sentences: tuple[str, ...]
    edition: str = ""
    rows: tuple[ChangeRow, ...] = ()


def method_change(index: IndexResult, edition: EditionResult, group: GroupResult, language: Language) -> ChangeView:
    """What the method of this edition would have made of the last one of the group."""
    found = changed_method(index, edition, group)
    if isinstance(found, Unchanged):
        return ChangeView((language.say(UNCHANGED[found]),))
    name = found.before.edition.title.say(language.code)
    moved = [row for row in found.rows if row[1] != row[2]]
    said = language.say(
        "%(edition)s by the rules of this edition: %(shared)s criteria could be scored, and %(moved)s units have "
        "another rank by them.",
        edition=name,
        shared=of_all(language, found.shared, found.criteria),
        moved=of_all(language, len(moved), len(found.rows)),
    )
    if len(moved) <= MOST_ROWS:
        return ChangeView((said,), name, tuple(_rows(index, found, moved, language)))
    furthest = sorted(moved, key=_moved, reverse=True)[:MOST_ROWS]
    most = language.number(str(MOST_ROWS))
    more = language.say("The %(n)s that moved furthest are listed.", n=most)
    return ChangeView((said, more), name, tuple(_rows(index, found, furthest, language)))


def _rows(
    index: IndexResult, found: MethodChange, rows: list[tuple[str, int | None, int | None]], language: Language
) -> list[ChangeRow]:
    units = {unit.id: unit for unit in found.group.units}

    def number(rank: int | None) -> str:
        return "—" if rank is None else language.number(str(rank))

    return [
        ChangeRow(
            Link(
                unit_name(language, found.before, found.group, units[unit]),
                links.unit_in_edition(index.id, found.before.id, unit),
            ),
            number(before),
            number(after),
        )
        for unit, before, after in sorted(rows, key=lambda row: (row[1] is None, row[1], row[0]))
    ]


def _moved(row: tuple[str, int | None, int | None]) -> int:
    _, before, after = row
    return abs(before - after) if before is not None and after is not None else 0
