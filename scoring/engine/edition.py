"""A group of an edition with its figures: computed where the edition has inputs, otherwise as printed."""

from scoring.engine.group import GroupResult
from scoring.engine.printed import derived_ranks, printed_figures, printed_ranks
from scoring.engine.score import Scored, score
from scoring.model.folder import EditionFiles
from scoring.model.members import members
from scoring.model.method import Method
from scoring.model.unit import Unit


def score_group(units: dict[str, Unit], method: Method, files: EditionFiles, group: str) -> GroupResult:
    """Score one group of a checked edition."""
    edition = files.edition
    found = tuple(members(units, edition, group))
    ids = [unit.id for unit in found]
    if files.inputs is not None:
        scored = score(method, group, ids, files.inputs, files.overrides)
    else:
        scored = Scored(printed_figures(method, group, ids, files.published or ()), {}, {})
    ranked = files.published or () if files.inputs is None else ()
    return GroupResult(
        group,
        method,
        edition.ranked.choice,
        edition.coverage == "whole",
        found,
        scored.figures,
        scored.claimed,
        scored.others,
        printed_ranks(group, ranked),
        edition.ranks_of.get(group),
        derived_ranks(group, ranked),
    )
