"""The stated alternatives to a method's choices, and the ranks that each would give: a closed list.

Each component's weight a quarter up, a quarter down, and the component out; the other ways to round; ranks on exact
figures where the method ranks on rounded ones, or the other way round; the other policies for what is missing.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from enum import Enum
from typing import NamedTuple, get_args

from scoring.engine.group import GroupResult
from scoring.engine.ranks import ranks
from scoring.model.choices import Policy
from scoring.model.rows import InputRow
from scoring.numbers import RoundingMode
from scoring.robustness.changed import missing_by, ranking_on, rounding_by
from scoring.robustness.components import Components, Whole
from scoring.robustness.rescored import Rescored

Ranks = Mapping[str, int]


class Kind(Enum):
    """What is done otherwise."""

    UP = "weight-up"
    DOWN = "weight-down"
    OUT = "out"
    ROUNDING = "rounding"
    RANKED_ON = "ranked-on"
    MISSING = "missing"


QUARTERS = {Kind.UP: 5, Kind.DOWN: 3, Kind.OUT: 0}
"""By how many quarters of its weight a component then counts."""


class Alternative(NamedTuple):
    """One alternative; `of` is the component, or what is chosen otherwise.

    `ranks` are among the units that the edition ranks. `lost`: so many of them would have no total, so that ranks do
    not compare, and the alternative does not apply; otherwise 0.
    """

    kind: Kind
    of: str
    ranks: Ranks
    lost: int

    @property
    def id(self) -> str:
        """Its name in files: 'weight-up:cqs'."""
        return f"{self.kind.value}:{self.of}"


def alternatives(group: GroupResult, found: Components, rows: Iterable[InputRow] | None) -> tuple[Alternative, ...]:
    """Every alternative for a group, in the order of the list; `rows` are its inputs where it is computed from them."""
    everyone, rescored = len(found.points), None if rows is None else Rescored(group, found.points, rows)
    given = [*_weights(found), *_rounding(found, rescored), *_ranked_on(group, found), *_missing(found, rescored)]
    return tuple(Alternative(kind, of, ranks, everyone - len(ranks)) for kind, of, ranks in given)


def factors(found: Components, part: int, quarters: int) -> Whole:
    """One component at so many quarters of its weight, the others whole."""
    return tuple(quarters if number == part else 4 for number in range(len(found.parts)))


def _weights(found: Components) -> Iterator[tuple[Kind, str, Ranks]]:
    for kind, quarters in QUARTERS.items():
        for number, part in enumerate(found.parts):
            yield kind, part.id, found.ranks(factors(found, number, quarters))


def _rounding(found: Components, rescored: Rescored | None) -> Iterator[tuple[Kind, str, Ranks]]:
    """Printed parts stay as printed: of them only what is made is rounded otherwise."""
    for mode in get_args(RoundingMode):
        if mode != found.method.rounding.mode.choice:
            method = rounding_by(found.method, mode)
            if rescored is None:
                yield Kind.ROUNDING, mode, replace(found, method=method).ranks((1,) * len(found.parts))
            else:
                yield Kind.ROUNDING, mode, rescored.rounded(method)


def _ranked_on(group: GroupResult, found: Components) -> Iterator[tuple[Kind, str, Ranks]]:
    on = "rounded" if found.method.ranking.on.choice == "exact" else "exact"
    totals = {unit: figure for unit, figure in group.total.items() if unit in found.points}
    yield Kind.RANKED_ON, on, ranks(ranking_on(found.method, on), totals)


def _missing(found: Components, rescored: Rescored | None) -> Iterator[tuple[Kind, str, Ranks]]:
    """Of a printed total it is not known what another policy would have made of it."""
    for policy in get_args(Policy) if rescored else ():
        if rescored and policy != found.method.missing.choice:
            yield Kind.MISSING, policy, rescored.ranks(missing_by(found.method, policy))
