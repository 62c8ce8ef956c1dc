"""What pages and files show of a group and of an edition, as text: what a change is held against."""

from fractions import Fraction
from typing import Any, NamedTuple

from scoring.engine.bands import Band, band_of, bands
from scoring.engine.group import GroupResult
from scoring.model.figure import Figure
from scoring.model.rows import PrintedRow
from scoring.numbers import shortest
from scoring.reconcile.verdict import key
from scoring.results import EditionResult

_Texts = tuple[str | None, str | None, str | None, str | None, str | None]
"""Points, maximum, value, status, points by the rule."""


class Shown(NamedTuple):
    """A unit at a node: its figure or why there is none, its rank; at the total the band that it is in.

    `by_rule` is what the rule gives where the council decided otherwise, `claimed` what the unit's own inputs give.
    """

    points: str | None
    maximum: str | None
    value: str | None
    status: str | None
    by_rule: str | None
    claimed: str | None
    rank: int | None
    band: str | None

    @property
    def figure(self) -> tuple[str | None, ...]:
        """The result: the figure with its maximum and value, or its status."""
        return self[:4]


class Spread(NamedTuple):
    """The statistics of a group at a node, over `n` units, and how many of them have a rank."""

    n: int
    mean: str | None
    median: str | None
    lowest: str | None
    highest: str | None
    ranked: int


class Claim(NamedTuple):
    """A printed figure, what comes of recomputing it, and the verdict; None where there is none to give.

    A unit's figure or rank in a transcribed edition is that unit's figure: only its verdict stands here.
    """

    printed: str | None
    recomputed: str | None
    verdict: str | None


def shown(group: GroupResult, node: str) -> dict[str, tuple[Any, ...]]:
    """Unit -> the fields of `Shown`, in the order of the group; most are as they were, so that few become one."""
    place = group.method.places.get(node)
    if place is None:
        return {}
    found: dict[str, tuple[Any, ...]] = {}
    tallied = bands(group) if node == group.method.tree.id else ()
    ranks, maximum = group.ranks.get(node, {}), place.maximum(group.id)
    figures, claims = group.figures, group.claimed
    # Units share few different figures at a node, and the engine keeps one object for all that are equal.
    texts: dict[int, _Texts] = {}
    for unit in (unit.id for unit in group.units):
        figure = figures.get((unit, node))
        if figure is None:
            continue
        if id(figure) not in texts:
            texts[id(figure)] = _texts(group, figure, maximum)
        claimed = claims.get((unit, node))
        band = band_of(group, tallied, unit) if tallied else None
        rest = claimed.text if claimed else None, ranks.get(unit), _band(band) if band else None
        found[unit] = (*texts[id(figure)], *rest)
    return found


def spreads(group: GroupResult) -> dict[str, Spread]:
    """Node -> its statistics; none in a partial edition."""
    return {
        node: Spread(
            found.n,
            found.text("mean"),
            found.text("median"),
            found.text("lowest"),
            found.text("highest"),
            len(group.ranks.get(node, {})),
        )
        for node, found in group.statistics.items()
    }


def tallies(group: GroupResult) -> dict[str, int]:
    """Band -> how many units have a total in it."""
    return {_band(band): band.units for band in bands(group)}


def claims(edition: EditionResult) -> dict[str, Claim]:
    """Id in the reconciliation -> the printed figure with its verdict, in the order of the file."""
    return {key(row): _claim(edition, row) for row in edition.files.published or ()}


def _claim(edition: EditionResult, row: PrintedRow) -> Claim:
    is_figure = not edition.computed and row.unit and row.statistic in ("", "rank")
    printed = str(row.figure) if row.figure is not None else row.status or " ".join(row.members or ()) or None
    found = edition.reconciled.get(key(row))
    sums = found.sums if found else ()
    recomputed = sums[0].text or sums[0].status if sums else None
    return Claim(None if is_figure else printed, recomputed, found.verdict if found else None)


def _texts(group: GroupResult, figure: Figure, maximum: Fraction | None) -> _Texts:
    out_of = figure.maximum if figure.maximum is not None else maximum
    by_rule = figure.by_rule.text if figure.by_rule else None
    # What is missing is out of nothing: another maximum changes no figure of it.
    most = None if out_of is None or figure.text is None else shortest(out_of)
    return figure.text, most, group.value_text(figure), figure.status, by_rule


def _band(band: Band) -> str:
    return f"{shortest(band.start)}–{shortest(band.reach)}"
