"""Đắk Lắk 2020: the sums behind the verdicts, from the report's two tables, typed here again."""

from decimal import Decimal
from fractions import Fraction

import pytest

from scoring.reconcile.sums import Sum
from scoring.reconcile.verdict import Reconciled
from scoring.results import EditionResult
from tests.scoring.dak_lak_2020 import DEPARTMENTS, DISTRICTS

COLUMNS = {"cqs": 0, "kts": 1, "xhs": 2, "dti": 3}
BANDS = {
    "dai-so-140-150": "so-thong-tin",
    "dai-so-100-140": "so-tai-chinh so-y-te so-ngoai-vu so-khoa-hoc so-tu-phap so-van-hoa so-ke-hoach so-noi-vu"
    " so-giao-duc so-cong-thuong ban-dan-toc thanh-tra",
    "dai-so-duoi-100": "so-tai-nguyen so-lao-dong so-xay-dung",
    "dem-so-khong-bao-cao": "so-giao-thong",
    "dai-huyen-cqs-tren-100": "huyen-krong-nang huyen-krong-pac huyen-ea-hleo tp-buon-ma-thuot tx-buon-ho",
    "dai-huyen-cqs-80-100": "huyen-krong-bong huyen-ea-kar huyen-krong-ana huyen-cu-kuin huyen-cu-mgar huyen-ea-sup",
    "dem-huyen-cqs-khong-bao-cao": "huyen-krong-buk huyen-mdrak",
    "dai-huyen-kts-tren-40": "huyen-krong-nang huyen-krong-pac",
    "dai-huyen-kts-20-30": "huyen-ea-hleo tp-buon-ma-thuot tx-buon-ho huyen-krong-bong huyen-krong-ana huyen-ea-sup",
    "dai-huyen-xhs-tren-45": "huyen-krong-pac tp-buon-ma-thuot",
    "dai-huyen-xhs-40-45": "huyen-ea-hleo",
    "dai-huyen-xhs-20-30": "huyen-krong-nang huyen-krong-bong huyen-krong-ana huyen-cu-kuin huyen-ea-sup huyen-buon-don"
    " huyen-lak",
    "dai-huyen-xhs-duoi-10": "tx-buon-ho huyen-cu-mgar",
    "dem-huyen-xhs-khong-bao-cao": "huyen-ea-kar huyen-krong-buk huyen-mdrak",
}


@pytest.fixture(scope="module")
def reconciled(dak_lak_2020: EditionResult) -> dict[str, Reconciled]:
    return dak_lak_2020.reconciled


def sums(found: Reconciled) -> dict[str, Sum]:
    return {one.basis: one for one in found.sums}


@pytest.mark.parametrize("unit", DISTRICTS)
def test_a_districts_total_is_the_sum_of_its_printed_pillars(reconciled: dict[str, Reconciled], unit: str) -> None:
    *pillars, total = DISTRICTS[unit]
    found = reconciled[f"huyen/{unit}/dti"]
    assert sum(Decimal(pillar) for pillar in pillars if pillar) == Decimal(total)
    assert found.verdict == "agrees"
    assert [(one.basis, one.exact) for one in found.sums] == [("parts", Fraction(total))]


@pytest.mark.parametrize(
    ("name", "node", "total", "n", "text"),
    [
        ("tb-huyen-cqs", "cqs", "1248.62", 13, "96.05"),
        ("tb-huyen-kts", "kts", "328.91", 13, "25.30"),
        ("tb-huyen-xhs", "xhs", "324.94", 12, "27.08"),
        ("tb-huyen", "dti", "1902.47", 13, "146.34"),
        ("tb-huyen-chung", "dti", "1902.47", 13, "146.34"),
    ],
)
def test_means_of_districts(
    reconciled: dict[str, Reconciled], name: str, node: str, total: str, n: int, text: str
) -> None:
    column = {unit: printed[COLUMNS[node]] for unit, printed in DISTRICTS.items() if printed[COLUMNS[node]]}
    assert sum(Decimal(figure) for figure in column.values()) == Decimal(total)
    (found,) = reconciled[name].sums
    assert (found.basis, found.exact, found.text) == ("selected", Fraction(total) / n, text)
    assert (len(found.members), set(found.members)) == (n, set(column))


@pytest.mark.parametrize("name", ["tb-so", "tb-so-chung"])
def test_mean_of_departments(reconciled: dict[str, Reconciled], name: str) -> None:
    assert sum(DEPARTMENTS.values()) == Decimal("1954.71")
    (found,) = reconciled[name].sums
    assert (found.exact, found.text, set(found.members)) == (Fraction("1954.71") / 17, "114.98", set(DEPARTMENTS))


def test_the_last_three_as_named_and_as_in_the_table(reconciled: dict[str, Reconciled]) -> None:
    found = sums(reconciled["tb-so-cuoi"])
    assert [one.basis for one in reconciled["tb-so-cuoi"].sums] == ["named", "selected"]
    assert Decimal("105.2") + Decimal("85.18") + Decimal("87.75") == Decimal("278.13")
    assert (found["named"].exact, found["named"].text) == (Fraction("278.13") / 3, "92.71")
    assert set(found["named"].members) == {"thanh-tra", "so-xay-dung", "so-lao-dong"}
    assert Decimal("98.35") + Decimal("87.75") + Decimal("85.18") == Decimal("271.28")
    assert (found["selected"].exact, found["selected"].text) == (Fraction("271.28") / 3, "90.43")
    assert set(found["selected"].members) == {"so-tai-nguyen", "so-lao-dong", "so-xay-dung"}


def test_the_first_three_and_the_gap(reconciled: dict[str, Reconciled]) -> None:
    assert Decimal("155.41") + Decimal("141.17") + Decimal("128.92") == Decimal("425.50")
    assert {one.text for one in reconciled["tb-so-dau"].sums} == {"141.83"}
    gap = sums(reconciled["chenh-so-dau-cuoi"])
    assert (gap["named"].exact, gap["named"].text) == ((Fraction("425.5") - Fraction("278.13")) / 3, "49.12")
    assert (gap["printed"].exact, gap["printed"].text) == (Fraction("84.19"), "84.19")
    assert reconciled["chenh-so-dau-cuoi"].sums[0].basis == "named"


@pytest.mark.parametrize(
    ("name", "total", "n", "text"),
    [
        ("tb-huyen-cqs-tren-100", "590.07", 5, "118.01"),
        ("tb-huyen-cqs-80-100", "538.43", 6, "89.74"),
        ("tb-huyen-kts-tren-40", "89.74", 2, "44.87"),
        ("tb-huyen-xhs-tren-45", "93.37", 2, "46.69"),
    ],
)
def test_means_of_bands(reconciled: dict[str, Reconciled], name: str, total: str, n: int, text: str) -> None:
    units = BANDS[name.replace("tb-", "dai-")].split()
    column = COLUMNS[name.split("-")[2]]
    assert sum(Decimal(DISTRICTS[unit][column]) for unit in units) == Decimal(total)
    for found in reconciled[name].sums:
        assert (found.exact, found.text, set(found.members)) == (Fraction(total) / n, text, set(units))


@pytest.mark.parametrize("name", BANDS)
def test_counts_of_bands(reconciled: dict[str, Reconciled], name: str) -> None:
    units = BANDS[name].split()
    assert reconciled[name].row.figure == len(units)
    assert sorted(reconciled[name].sums[0].members) == sorted(units)


@pytest.mark.parametrize(
    ("name", "left_out", "too_many"),
    [
        ("ten-huyen-cqs-duoi-70", {"huyen-lak"}, set[str]()),
        ("ten-huyen-kts-duoi-20", {"huyen-cu-mgar", "huyen-lak"}, set[str]()),
        ("ten-huyen-xhs-20-30", {"huyen-krong-nang"}, {"huyen-krong-buk"}),
        ("ten-so-cuoi", {"so-tai-nguyen"}, {"thanh-tra"}),
    ],
)
def test_who_is_named(reconciled: dict[str, Reconciled], name: str, left_out: set[str], too_many: set[str]) -> None:
    named, selected = set(reconciled[name].row.members or ()), set(reconciled[name].sums[0].members)
    assert (selected - named, named - selected) == (left_out, too_many)


def test_digital_economy_has_six_components(reconciled: dict[str, Reconciled]) -> None:
    (found,) = reconciled["phan-huyen-kts"].sums
    assert (reconciled["phan-huyen-kts"].row.figure, found.basis, found.exact) == (7, "method", 6)
