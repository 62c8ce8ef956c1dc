"""What a collection brought in, counted by hand."""

from scoring.engine.group import GroupResult
from scoring.engine.tally import tally
from scoring.results import EditionResult


def _group(edition: EditionResult, name: str) -> GroupResult:
    return next(group for group in edition.groups if group.id == name)


def test_totals_of_the_report(dak_lak_2020: EditionResult) -> None:
    """13 of 15 districts and 17 of 18 departments reported; Ea Kar sent no third pillar."""
    districts, departments = _group(dak_lak_2020, "huyen"), _group(dak_lak_2020, "so-nganh")
    nodes = dak_lak_2020.method.nodes
    assert tally(districts, [nodes["dti"]]) == (13, 15, {"not-submitted": 2})
    assert tally(departments, [nodes["dti"]]) == (17, 18, {"not-submitted": 1})
    assert tally(districts, [nodes["xhs"]]) == (12, 15, {"not-submitted": 3})
    assert tally(districts, [nodes["cqs"], nodes["xhs"]]) == (25, 30, {"not-submitted": 5})


def test_nothing_applies(dak_lak_2020: EditionResult) -> None:
    """The third pillar is not for departments: no figure of it can be lacking."""
    assert tally(_group(dak_lak_2020, "so-nganh"), []) == (0, 0, {})
