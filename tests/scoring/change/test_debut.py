"""A new edition: each unit's total and rank, beside those of the last edition that compares with it."""

import shutil

import pytest
from twins import Twins

from scoring.change import order
from scoring.change.debut import Debut

EDITION = "mau-nho/editions/2024/edition.yaml"


@pytest.fixture
def new(small: Twins) -> Twins:
    """The edition of 2024 is new."""
    shutil.rmtree(small.base / "mau-nho/editions/2024")
    return small


def _ranks(found: tuple[Debut, ...]) -> dict[str, tuple[int | None, int | None]]:
    return {debut.unit: (debut.before.rank if debut.before else None, debut.after.rank) for debut in found}


def test_totals_beside_those_of_the_edition_before(new: Twins) -> None:
    found = new.difference().debuts
    assert {(debut.edition, debut.since) for debut in found} == {("2024", "2023")}
    before = {debut.unit: debut.before.points for debut in found if debut.before}
    assert (before["so-mau-1"], before["so-mau-3"]) == ("77.39", "47.83")
    assert {unit: ranks[0] for unit, ranks in _ranks(found).items() if ranks[0]} == {
        "so-mau-1": 1,
        "so-mau-2": 3,
        "so-mau-3": 2,
        "so-mau-4": 4,
    }


def test_the_farthest_moves_come_first(new: Twins) -> None:
    difference = new.difference()
    moves = [
        (99 if not (before and after) else abs(before - after))
        for before, after in _ranks(order.debuts(difference)).values()
        if before != after
    ]
    assert moves
    assert moves == sorted(moves, reverse=True)
    still = [before == after for before, after in _ranks(order.debuts(difference)).values()]
    assert still == sorted(still)


def test_an_edition_that_does_not_rank_stays_in_the_order_of_its_units(new: Twins) -> None:
    new.edit(EDITION, "choice: yes", "choice: no")
    new.edit("mau-nho/editions/2023/edition.yaml", "choice: yes", "choice: no")
    difference = new.difference()
    assert {debut.after.rank for debut in difference.debuts} == {None}
    assert order.debuts(difference) == difference.debuts


@pytest.mark.parametrize(
    ("old", "text"),
    [("status: final", "status: draft"), ("last: 2023-12-31", "last: 2025-12-31")],
)
def test_a_draft_and_a_later_edition_are_nothing_to_compare_with(old: str, text: str, new: Twins) -> None:
    new.both("mau-nho/editions/2023/edition.yaml", old, text)
    found = new.difference().debuts
    assert found
    assert all(debut.since is None and debut.before is None for debut in found)


def test_another_method_is_nothing_to_compare_with(new: Twins) -> None:
    for root in (new.base, new.head):
        shutil.copy(root / "mau-nho/methods/1-2023.yaml", root / "mau-nho/methods/2-2024.yaml")
    new.edit(EDITION, "method: 1-2023", "method: 2-2024")
    assert {debut.since for debut in new.difference().debuts} == {None}


def test_a_draft_is_shown_only_where_it_is_asked_for(new: Twins) -> None:
    new.edit(EDITION, "status: final", "status: draft")
    assert new.difference().debuts == ()
    assert new.difference(drafts=True).debuts
