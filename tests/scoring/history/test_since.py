"""A group beside the edition before: only by the same method and in the same group, on figures as published."""

from fractions import Fraction

from scoring.history.since import Since, since
from scoring.results import IndexResult, Results


def test_values_of_the_small_province(mau_nho: IndexResult) -> None:
    """47.83 of 65 is 0.7358, then 0.9000; the fifth unit sent nothing in 2023 and has 0.5200 now."""
    before, after = mau_nho.editions
    found = since(before, after, after.groups[0])
    assert isinstance(found, Since)
    assert found.group is before.groups[0]
    moved = {row.unit.id: row[1:] for row in found.moved}
    assert list(moved) == [unit.id for unit in after.groups[0].units]
    assert moved["so-mau-3"] == ("0.7358", "0.9000", Fraction("0.1642"))
    assert moved["so-mau-5"] == (None, "0.5200", None)


def test_why_nothing_is_compared(results: Results, dak_lak: IndexResult) -> None:
    first, second, _ = dak_lak.editions
    assert since(None, first, first.groups[0]) == "first"
    assert since(first, second, second.groups[0]) == "method"
    # Of one method; districts ended, and communes are a group of their own.
    sample = next(index for index in results.indices if index.id == "tinh-mau")
    before, after = sample.yearly[-2:]
    communes = next(group for group in after.groups if group.id == "xa")
    assert since(before, after, communes) == "group"


def test_a_total_without_a_part_compares_with_none(dak_lak: IndexResult) -> None:
    """Ea Kar has 112.07 points of two pillars."""
    edition = dak_lak.editions[0]
    districts = next(group for group in edition.groups if group.id == "huyen")
    found = since(edition, edition, districts)
    assert isinstance(found, Since)
    moved = {row.unit.id: row[1:] for row in found.moved}
    assert moved["huyen-ea-kar"] == (None, None, None)
    assert moved["huyen-lak"] == ("95.5", "95.5", 0)
    assert moved["huyen-mdrak"] == (None, None, None)
