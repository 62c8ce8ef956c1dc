"""What the self-check places a total among: of ranked groups with computed totals alone, and exact."""

from dataclasses import replace
from fractions import Fraction

import pytest

from scoring import columns as exact
from scoring.engine.ranks import competition
from scoring.results import Results
from scoring.self_check.group_document import group_document, placing


def test_the_ranks_follow_from_what_is_published(results: Results) -> None:
    seen = 0
    for index in results.indices:
        for edition in index.editions:
            for group in filter(lambda group, edition=edition: placing(edition, group), edition.groups):
                found = group_document(edition, group)
                scores = {unit: Fraction(text) for unit, text in found["scores"].items()}
                again = dict(zip(scores, competition(exact.column([*scores.values()])), strict=True))
                assert again == found["ranks"] == group.ranks[group.method.tree.id]
                assert scores.keys() == {unit for unit, figure in group.total.items() if figure.points is not None}
                seen += len(scores)
    assert seen > 100


@pytest.mark.parametrize(("index", "edition"), [("dak-lak", "2020"), ("dak-lak", "2022"), ("viet-nam", "2022")])
def test_a_total_is_placed_nowhere_where_none_was_computed_or_none_is_ranked(
    results: Results, index: str, edition: str
) -> None:
    found = next(found for found in results.indices if found.id == index)
    other = next(other for other in found.editions if other.id == edition)
    assert not any(placing(other, group) for group in other.groups)


def test_of_a_computed_edition_that_is_not_ranked_or_is_partial_neither(results: Results) -> None:
    edition = next(found for found in results.indices if found.id == "mau-nho").editions[0]
    for group in edition.groups:
        assert placing(edition, group)
        assert not placing(edition, replace(group, ranked=False))
        assert not placing(edition, replace(group, whole=False))
