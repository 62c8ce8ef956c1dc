"""Viet Nam: printed totals of provinces against their printed parts, by interval arithmetic of this file."""

from fractions import Fraction
from typing import NamedTuple

import pytest

from scoring.results import EditionResult, IndexResult


class Province(NamedTuple):
    """A printed value and its printed parts, all to four digits."""

    printed: str
    parts: tuple[str, ...]


PILLARS = (Fraction("0.4"), Fraction("0.3"), Fraction("0.3"))
IN_2020 = {
    "da-nang": Province("0.4874", ("0.5346", "0.4155", "0.4964")),
    "hue": Province("0.4097", ("0.5220", "0.3040", "0.3655")),  # 0.40965: a tie, up
    "bac-ninh": Province("0.4096", ("0.4449", "0.3668", "0.4052")),
    "quang-ninh": Province("0.3897", ("0.4513", "0.3019", "0.3955")),
    "tp-ho-chi-minh": Province("0.3848", ("0.4446", "0.3136", "0.3764")),
    "tien-giang": Province("0.3761", ("0.4168", "0.3065", "0.3915")),
    "can-tho": Province("0.3696", ("0.4544", "0.3087", "0.3174")),
    "ninh-binh": Province("0.3645", ("0.3915", "0.3161", "0.3770")),
    "kien-giang": Province("0.3631", ("0.4030", "0.3051", "0.3678")),
}

MAIN = tuple(Fraction(points, 1000) for points in (100, 100, 100, 100, 100, 200, 150, 150))
IN_2022 = {
    "da-nang": Province("0.8002", ("1.0000", "0.9000", "0.8253", "0.8487", "0.7578", "0.8575", "0.7836", "0.5197")),
    "tp-ho-chi-minh": Province(
        "0.7163", ("0.8917", "0.9000", "0.8258", "0.6267", "0.5580", "0.8406", "0.7611", "0.3590")
    ),
    "quang-ninh": Province("0.7024", ("0.9581", "0.9000", "0.7648", "0.6250", "0.5382", "0.8385", "0.5904", "0.4505")),
    "hue": Province("0.6975", ("0.9500", "0.9000", "0.6823", "0.6794", "0.6423", "0.8262", "0.6787", "0.3001")),
    "can-tho": Province("0.6924", ("0.9000", "0.8000", "0.7233", "0.7376", "0.7226", "0.7325", "0.7556", "0.2947")),
}
HALF = Fraction(5, 100000)


def by_hand(province: Province, weights: tuple[Fraction, ...]) -> tuple[Fraction, str]:
    """The exact sum and its verdict: half-up, or else the interval that the printed digits leave open."""
    exact = sum((weight * Fraction(part) for weight, part in zip(weights, province.parts, strict=True)), Fraction(0))
    printed = Fraction(province.printed)
    if printed - HALF <= exact < printed + HALF:
        return exact, "agrees"
    open_by = sum(weights) * HALF
    meets = exact - open_by < printed + HALF and exact + open_by > printed - HALF
    return exact, "agrees-within-digits" if meets else "does-not-recompute"


@pytest.fixture(scope="module")
def editions(viet_nam: IndexResult) -> dict[str, EditionResult]:
    return {edition.id: edition for edition in viet_nam.editions}


@pytest.mark.parametrize("unit", IN_2020)
def test_2020_is_the_weighted_sum_of_three_pillars(editions: dict[str, EditionResult], unit: str) -> None:
    exact, verdict = by_hand(IN_2020[unit], PILLARS)
    found = editions["2020"].reconciled[f"tinh-63/{unit}/dti"]
    assert (found.sums[0].basis, found.sums[0].exact, found.verdict) == ("parts", exact, verdict)
    assert verdict == "agrees"


@pytest.mark.parametrize("unit", IN_2022)
def test_2022_is_the_weighted_sum_of_eight_main_indices(editions: dict[str, EditionResult], unit: str) -> None:
    exact, verdict = by_hand(IN_2022[unit], MAIN)
    found = editions["2022"].reconciled[f"tinh-63/{unit}/dti"]
    assert (found.sums[0].basis, found.sums[0].exact, found.verdict) == ("parts", exact, verdict)
    assert verdict == ("agrees-within-digits" if unit == "tp-ho-chi-minh" else "agrees")


def test_ho_chi_minh_2022_is_half_a_digit_off(editions: dict[str, EditionResult]) -> None:
    found = editions["2022"].reconciled["tinh-63/tp-ho-chi-minh/dti"]
    assert (found.sums[0].exact, found.sums[0].text) == (Fraction("0.716355"), "0.7164")
    assert (found.recomputed.low, found.recomputed.high) == (Fraction("0.716305"), Fraction("0.716405"))
    assert found.attempts == ()


def test_2020_hue_is_a_tie_that_goes_up(editions: dict[str, EditionResult]) -> None:
    assert by_hand(IN_2020["hue"], PILLARS)[0] == Fraction("0.40965")
    assert editions["2020"].reconciled["tinh-63/hue/dti"].sums[0].text == "0.4097"


def test_no_other_total_has_printed_parts(editions: dict[str, EditionResult]) -> None:
    totals = {
        edition.id: {one.row.unit for one in edition.reconciled.values() if not one.row.statistic}
        for edition in editions.values()
    }
    expected = {"2020": set(IN_2020), "2021": set(), "2022": set(IN_2022), "2023": set(), "2024": set()}
    assert totals == expected


def test_ranks_and_means_of_some_of_the_provinces_are_not_computable(editions: dict[str, EditionResult]) -> None:
    for edition in editions.values():
        assert edition.edition.coverage == "partial"
        found = [one for one in edition.reconciled.values() if one.row.statistic]
        assert {one.row.statistic for one in found} <= {"rank", "mean", "members"}
        assert {(one.verdict, one.why, one.sums) for one in found} == {("not-computable", "partial", ())}
    means = {name for edition in editions.values() for name in edition.reconciled if name.startswith("tb-")}
    assert means == {"tb-2020", "tb-2021", "tb-2023", "tb-2024"}


def test_every_printed_rank_has_its_own_id(editions: dict[str, EditionResult]) -> None:
    for edition in editions.values():
        printed = [row for row in edition.files.published or () if row.statistic == "rank"]
        assert {f"{row.group}/{row.unit}/{row.node}/rank" for row in printed} <= edition.reconciled.keys()
