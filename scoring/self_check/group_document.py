"""What a ranked group's units are ranked by, as plain data: the self-check places changed figures among the others."""

from typing import Any

from scoring.engine.group import GroupResult
from scoring.engine.ranks import basis
from scoring.numbers import shortest
from scoring.results import EditionResult


def placing(edition: EditionResult, group: GroupResult) -> bool:
    """Whether a total may be placed among those of the group: they were computed here, and are ranked."""
    return edition.computed and bool(group.computed_ranks.get(group.method.tree.id))


def group_document(edition: EditionResult, group: GroupResult) -> dict[str, Any]:
    """Unit -> what it is ranked by at the root, exact, and unit -> its rank as published; who has none is left out."""
    units, scores = basis(group.method, group.total)
    return {
        "edition": edition.id,
        "group": group.id,
        "method": edition.edition.method,
        "digest": edition.files.digest,
        "scores": {unit: shortest(score) for unit, score in zip(units, scores.fractions(), strict=True)},
        "ranks": dict(group.ranks[group.method.tree.id]),
    }
