"""The mean of a node out of its maximum, by hand."""

from fractions import Fraction

import pytest

from scoring.results import EditionResult


@pytest.mark.parametrize(
    ("node", "share"),
    [
        # 1248.62 over 13, of 200; 328.91 over 13, of 95; 324.94 over 12, of 125; 1902.47 over 13, of 420.
        ("cqs", Fraction("1248.62") / 13 / 200),
        ("kts", Fraction("328.91") / 13 / 95),
        ("xhs", Fraction("324.94") / 12 / 125),
        ("dti", Fraction("1902.47") / 13 / 420),
        ("cqs-the-che", None),
        ("nowhere", None),
    ],
)
def test_points(dak_lak_2020: EditionResult, node: str, share: Fraction | None) -> None:
    districts = next(group for group in dak_lak_2020.groups if group.id == "huyen")
    assert districts.share(node) == share


def test_values_are_shares_already(mau_nho_2023: EditionResult) -> None:
    group = mau_nho_2023.groups[0]
    assert group.share("dti") == group.statistics["dti"].mean
