"""Ids that are made of several ids: no two things on a page share one, though all ids have hyphens."""

from plugins.scorecards.anchors import line_id
from plugins.scorecards.reconciliation import anchor


def test_the_line_of_a_unit_in_a_group() -> None:
    assert line_id("so", "nganh-y-te") != line_id("so-nganh", "y-te")


def test_the_place_of_a_printed_figure() -> None:
    assert len({anchor(name) for name in ("g/a-b/t", "g-a/b/t", "g/a/b-t", "g-a-b-t", "g/a/b/t")}) == 5
