"""How sure the ranks of one group of an edition are: everything that pages and files say of it, computed once."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from scoring.engine.group import GroupResult
from scoring.results import EditionResult
from scoring.robustness.alternatives import Alternative, Kind, alternatives
from scoring.robustness.components import Components, Why, components
from scoring.robustness.dominance import MOST_UNITS, Dominance, Forms, dominance
from scoring.robustness.extremes import Extremes, extremes
from scoring.robustness.interval import Interval, intervals


@dataclass(frozen=True, eq=False)
class Robustness:
    """A ranked group. `pairs` and `extremes` are not there for a group of too many units."""

    components: Components
    alternatives: tuple[Alternative, ...]
    intervals: Mapping[str, Interval]
    pairs: Dominance | None
    extremes: Mapping[str, Extremes]


@cache
def robustness(edition: EditionResult, group: GroupResult) -> Robustness | Why:
    """How sure its ranks are; or why that cannot be computed."""
    found = components(group)
    if isinstance(found, Why):
        return found
    published = group.ranks[group.method.tree.id]
    others = alternatives(group, found, edition.files.inputs)
    if len(published) > MOST_UNITS:
        return Robustness(found, others, intervals(published, others), None, {})
    forms = Forms(found)
    pairs = dominance(found, forms)
    within = [other.ranks for other in others if other.kind in (Kind.UP, Kind.DOWN)]
    reach = extremes(found, forms, pairs, [published, *within])
    return Robustness(found, others, intervals(published, others), pairs, reach)
