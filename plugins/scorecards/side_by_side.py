"""Which indices have a page that puts units beside one another, and how other pages lead to it."""

from functools import cache
from itertools import islice

from plugins.scorecards import links
from scoring.results import IndexResult


@cache
def compares(index: IndexResult) -> bool:
    """Whether two units or more have a figure: of fewer there is nothing to put side by side."""
    known = (
        unit
        for unit in index.units
        if any(
            figure.points is not None
            for edition in index.history(unit)
            for group in edition.groups_of[unit]
            for node in group.method.places
            if (figure := group.figures.get((unit, node))) is not None
        )
    )
    return len(list(islice(known, 2))) == 2


def compare_link(index: IndexResult, edition: str, unit: str = "") -> str | None:
    """The page with `unit` of `edition` chosen, or the edition alone; None where there is no such page."""
    return links.compare_with(index.id, edition, unit) if compares(index) else None
