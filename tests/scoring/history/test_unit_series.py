"""A unit over the editions of the real data: points, runs, breaks and changes, by hand.

(`tests/scoring/test_series.py` has the made-up ones.)
"""

from fractions import Fraction

import pytest

from scoring.history.series import Series, comparable, series
from scoring.results import IndexResult


def ends(found: Series) -> list[tuple[str, str]]:
    """Edition and group of each point."""
    return [(point.edition.id, point.group.id) for point in found.points]


@pytest.fixture(scope="module")
def lai_chau(viet_nam: IndexResult) -> Series:
    return series(viet_nam, "lai-chau")


def test_lai_chau_stands_twice_in_2024_once_by_each_group(lai_chau: Series) -> None:
    years = [(year, "tinh-63") for year in ("2020", "2021", "2022", "2023", "2024")]
    assert ends(lai_chau) == [*years, ("2024", "tinh-34")]


def test_lai_chau_values_and_ranks(lai_chau: Series) -> None:
    values = [Fraction("0.2627"), Fraction("0.3350"), Fraction("0.5032"), None, None, None]
    assert [point.value for point in lai_chau.points] == values
    assert [point.rank for point in lai_chau.points] == [50, 48, 53, None, None, None]
    assert [point.figure.status for point in lai_chau.points[3:]] == ["not-found"] * 3
    assert [point.of for point in lai_chau.points[:3]] == [63, 63, 63]


def test_lai_chau_is_drawn_only_within_a_method(lai_chau: Series) -> None:
    assert [[point.edition.id for point in run] for run in lai_chau.runs] == [["2020"], ["2021", "2022"]]


def test_lai_chau_breaks_and_why(lai_chau: Series) -> None:
    found = [(gap.before.edition.id, gap.after.edition.id, gap.after.group.id, gap.reasons) for gap in lai_chau.breaks]
    assert found == [
        ("2020", "2021", "tinh-63", ("method",)),
        ("2022", "2023", "tinh-63", ("missing",)),
        ("2023", "2024", "tinh-63", ("method", "missing")),
        ("2024", "2024", "tinh-34", ("group", "missing")),
    ]


def test_lai_chau_changed_once(lai_chau: Series) -> None:
    found = [(c.before.edition.id, c.after.edition.id, c.value, c.rank) for c in lai_chau.changes]
    # Up by 0.1682 in value, and five places down: from 48 to 53.
    assert found == [("2021", "2022", Fraction("0.1682"), 5)]


def test_two_groups_of_one_edition_do_not_compare(lai_chau: Series) -> None:
    before, after = lai_chau.points[-2:]
    assert before.edition is after.edition
    assert not comparable(before, after)


def test_one_group_of_two(viet_nam: IndexResult) -> None:
    assert ends(series(viet_nam, "lai-chau", group="tinh-34")) == [("2024", "tinh-34")]
    assert len(series(viet_nam, "lai-chau", group="tinh-63").points) == 5


def test_a_rank_changes_though_a_value_was_not_found(viet_nam: IndexResult) -> None:
    """Thanh Hóa: 15th, 12th (0.4880), 15th, 11th of 63 and 5th of 34."""
    found = series(viet_nam, "thanh-hoa")
    assert [point.rank for point in found.points] == [15, 12, 15, 11, None, 5]
    changes = [(c.before.edition.id, c.after.edition.id, c.value, c.rank) for c in found.changes]
    assert changes == [("2021", "2022", None, 3), ("2022", "2023", None, -4)]
    assert [[point.edition.id for point in run] for run in found.runs] == [["2021"]]


def test_a_province_that_merged_has_no_point_after(viet_nam: IndexResult) -> None:
    years = [(year, "tinh-63") for year in ("2020", "2021", "2022", "2023", "2024")]
    assert ends(series(viet_nam, "lao-cai")) == years
    new = series(viet_nam, "lao-cai-2025")
    assert ends(new) == [("2024", "tinh-34")]
    assert [(point.value, point.rank) for point in new.points] == [(Fraction("0.7167"), 14)]


def test_a_new_name_does_not_break_a_series(viet_nam: IndexResult) -> None:
    found = series(viet_nam, "hue")
    assert [point.value for point in found.points] == [
        Fraction("0.4097"),
        Fraction("0.5872"),
        Fraction("0.6975"),
        None,
        None,
        Fraction("0.7951"),
    ]
    assert [point.rank for point in found.points] == [2, 2, 4, 3, None, 2]


def test_another_node_is_in_the_editions_whose_method_has_it(viet_nam: IndexResult) -> None:
    found = series(viet_nam, "lam-dong", "cqs")
    assert [point.edition.id for point in found.points] == ["2020", "2021", "2022", "2023"]
    assert [point.value for point in found.points] == [None, Fraction("0.5187"), None, None]
    assert series(viet_nam, "lam-dong", "nen-tang").points[0].edition.id == "2021"


def test_so_nong_nghiep_is_not_joined_over_two_methods(dak_lak: IndexResult) -> None:
    found = series(dak_lak, "so-nong-nghiep")
    values = [Fraction("155.41") / 180, Fraction("0.81979"), Fraction("0.91507")]
    assert [point.value for point in found.points] == values
    assert [[point.edition.id for point in run] for run in found.runs] == [["2020"], ["2022", "2023"]]
    assert [(gap.before.edition.id, gap.reasons) for gap in found.breaks] == [("2020", ("method",))]
    first, second, third = found.points
    assert not comparable(first, second)
    assert comparable(second, third)


def test_so_nong_nghiep_changed_between_2022_and_2023(dak_lak: IndexResult) -> None:
    found = series(dak_lak, "so-nong-nghiep")
    assert [(c.value, c.rank) for c in found.changes] == [(Fraction("0.09528"), 0)]
    assert found.points[0].rank is None  # 2020 is not ranked


def test_a_district_without_figures_in_between(dak_lak: IndexResult) -> None:
    """M'Drắk: no report in 2020, not found in 2022, 0.59352 in 2023."""
    found = series(dak_lak, "huyen-mdrak")
    assert [point.value for point in found.points] == [None, None, Fraction("0.59352")]
    assert [point.figure.status for point in found.points] == ["not-submitted", "not-found", None]
    assert [[point.edition.id for point in run] for run in found.runs] == [["2023"]]
    assert [gap.reasons for gap in found.breaks] == [("method", "missing"), ("missing",)]
    assert found.changes == ()
