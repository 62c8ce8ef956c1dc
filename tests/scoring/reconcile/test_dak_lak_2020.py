"""Đắk Lắk 2020: the verdict of every figure that the report prints outside its unit rows, worked out by hand."""

import pytest

from scoring.reconcile.verdict import Reconciled
from scoring.results import EditionResult

DOES_NOT_RECOMPUTE = {
    "phan-huyen-kts": "07 groups in each pillar; digital economy has 6, in the text and in the table",
    "stt-so": "8 stands twice, 12 is missing, and the last of 18 rows is 18",
    "tb-huyen-cqs": "88,97 where 1248.62 / 13 = 96.05",
    "tb-huyen-kts": "23,5 where 328.91 / 13 = 25.30",
    "tb-huyen-xhs": "19,58 where 324.94 / 12 = 27.08",
    "tb-so-cuoi": "57.64 where the three named have 278.13 / 3 = 92.71 and the three lowest 271.28 / 3 = 90.43",
    "ten-so-cuoi": "names the inspectorate, 105,2, and not natural resources, 98,35",
    "chenh-so-dau-cuoi": "84.19 where 141.83 - 92.71 = 49.12; it does equal 141.83 - 57.64",
    "ten-huyen-cqs-duoi-70": "Lắk, 55,86, is not named",
    "ten-huyen-kts-duoi-20": "Cư M'gar, 17,5, and Lắk, 15,75, are not named",
    "ten-huyen-xhs-20-30": "Krông Búk, which did not report, is named, and Krông Năng, 29,38, is not",
}
WITHIN_DIGITS = {"tb-huyen-cqs-80-100": "89,73 where 538.43 / 6 = 89.738"}
_AGREES = """
dem-so-pham-vi ten-so-pham-vi dem-huyen-pham-vi
phan-so-tru-cot phan-so-cqs phan-huyen-tru-cot phan-huyen-cqs phan-huyen-xhs
max-text-so-dti max-text-so-nhan-thuc max-text-so-the-che max-text-so-ha-tang max-text-so-hoat-dong
max-text-so-an-toan max-text-so-nhan-luc
max-text-huyen-dti max-text-huyen-cqs max-text-huyen-kts max-text-huyen-xhs
max-text-huyen-cqs-nhan-thuc max-text-huyen-cqs-the-che max-text-huyen-cqs-ha-tang max-text-huyen-cqs-du-lieu
max-text-huyen-cqs-hoat-dong max-text-huyen-cqs-an-toan max-text-huyen-cqs-nhan-luc
max-text-huyen-kts-nhan-thuc max-text-huyen-kts-the-che max-text-huyen-kts-ha-tang max-text-huyen-kts-du-lieu
max-text-huyen-kts-hoat-dong max-text-huyen-kts-nhan-luc
max-text-huyen-xhs-nhan-thuc max-text-huyen-xhs-the-che max-text-huyen-xhs-ha-tang max-text-huyen-xhs-du-lieu
max-text-huyen-xhs-hoat-dong max-text-huyen-xhs-an-toan max-text-huyen-xhs-nhan-luc
max-bang-so-cqs max-bang-so-cqs-nhan-thuc max-bang-so-cqs-the-che max-bang-so-cqs-ha-tang max-bang-so-cqs-du-lieu
max-bang-so-cqs-hoat-dong max-bang-so-cqs-an-toan max-bang-so-cqs-nhan-luc
max-bang-so-kts max-bang-so-kts-nhan-thuc max-bang-so-kts-the-che max-bang-so-kts-ha-tang max-bang-so-kts-du-lieu
max-bang-so-kts-hoat-dong max-bang-so-kts-nhan-luc
max-bang-so-xhs max-bang-so-xhs-nhan-thuc max-bang-so-xhs-the-che max-bang-so-xhs-ha-tang max-bang-so-xhs-du-lieu
max-bang-so-xhs-hoat-dong max-bang-so-xhs-an-toan max-bang-so-xhs-nhan-luc
max-bang-huyen-cqs max-bang-huyen-cqs-nhan-thuc max-bang-huyen-cqs-the-che max-bang-huyen-cqs-ha-tang
max-bang-huyen-cqs-du-lieu max-bang-huyen-cqs-hoat-dong max-bang-huyen-cqs-an-toan max-bang-huyen-cqs-nhan-luc
max-bang-huyen-kts max-bang-huyen-kts-nhan-thuc max-bang-huyen-kts-the-che max-bang-huyen-kts-ha-tang
max-bang-huyen-kts-du-lieu max-bang-huyen-kts-hoat-dong max-bang-huyen-kts-nhan-luc
max-bang-huyen-xhs max-bang-huyen-xhs-nhan-thuc max-bang-huyen-xhs-the-che max-bang-huyen-xhs-ha-tang
max-bang-huyen-xhs-du-lieu max-bang-huyen-xhs-hoat-dong max-bang-huyen-xhs-an-toan max-bang-huyen-xhs-nhan-luc
nhom-co-quan dem-huyen-qua-trinh dem-so-qua-trinh
dem-huyen-bao-cao dem-huyen-thu-thap dem-huyen-khong-bao-cao ten-huyen-khong-bao-cao
dem-so-bao-cao dem-so-thu-thap dem-so-khong-bao-cao ten-so-khong-bao-cao
tb-so stt-huyen tb-huyen
tb-so-chung tb-huyen-chung ten-so-khong-bao-cao-chung ten-huyen-khong-bao-cao-chung
ten-so-cao-nhat diem-so-cao-nhat dai-so-140-150 ten-so-140-150 diem-so-140-150
dai-so-100-140 dai-so-duoi-100 dem-so-khong-bao-cao-2 tb-so-dau ten-so-dau
dai-huyen-cqs-tren-100 ten-huyen-cqs-tren-100 tb-huyen-cqs-tren-100 dai-huyen-cqs-80-100
dem-huyen-cqs-khong-bao-cao ten-huyen-cqs-khong-bao-cao
dai-huyen-kts-tren-40 ten-huyen-kts-tren-40 tb-huyen-kts-tren-40 dai-huyen-kts-20-30 ten-huyen-kts-20-30
dem-huyen-kts-khong-bao-cao ten-huyen-kts-khong-bao-cao
dai-huyen-xhs-tren-45 ten-huyen-xhs-tren-45 tb-huyen-xhs-tren-45
dai-huyen-xhs-40-45 ten-huyen-xhs-40-45 diem-huyen-xhs-40-45 dai-huyen-xhs-20-30
dai-huyen-xhs-duoi-10 ten-huyen-xhs-duoi-10 dem-huyen-xhs-khong-bao-cao ten-huyen-xhs-khong-bao-cao
huyen/huyen-krong-nang/dti huyen/huyen-krong-pac/dti huyen/huyen-ea-hleo/dti huyen/tp-buon-ma-thuot/dti
huyen/tx-buon-ho/dti huyen/huyen-krong-bong/dti huyen/huyen-ea-kar/dti huyen/huyen-krong-ana/dti
huyen/huyen-cu-kuin/dti huyen/huyen-cu-mgar/dti huyen/huyen-ea-sup/dti huyen/huyen-buon-don/dti huyen/huyen-lak/dti
"""
AGREES = _AGREES.split()
VERDICTS = (
    dict.fromkeys(AGREES, "agrees")
    | dict.fromkeys(WITHIN_DIGITS, "agrees-within-digits")
    | dict.fromkeys(DOES_NOT_RECOMPUTE, "does-not-recompute")
)
# Where absent is 0, a mean of districts is 1902.47 / 15 = 126.83, and five are below 10 in digital society.
ZERO_AGAINST = {"tb-so", "tb-so-chung", "dai-so-duoi-100"}
ZERO_AGAINST |= {"tb-huyen", "tb-huyen-chung", "dai-huyen-xhs-duoi-10", "ten-huyen-xhs-duoi-10"}
GIVES = {
    # 538.43 / 6 = 89.738 cut off; but (46.86 + 46.51) / 2 = 46.685 was rounded up to 46,69.
    "tb-huyen-cqs-80-100": ("cat-bo", "89.73", {"tb-huyen-xhs-tren-45"}),
    # 328.91 / 14 = 23.4936: 23,5 at the one digit that is printed; but 1902.47 / 14 = 135.89 is not 146,34.
    "tb-huyen-kts": ("chia-14", "23.49", {"tb-huyen", "tb-huyen-chung"}),
    # (85.18 + 87.75 + 0) / 3 = 57.643; but 1954.71 / 18 = 108.60 is not 114,98, and a fourth would be below 100.
    "tb-so-cuoi": ("khong-bao-cao-la-0", "57.64", ZERO_AGAINST),
    # (425.50 - 172.93) / 3 = 84.19, by the same reading and with the same contradiction.
    "chenh-so-dau-cuoi": ("khong-bao-cao-la-0", "84.19", ZERO_AGAINST),
}


@pytest.fixture(scope="module")
def reconciled(dak_lak_2020: EditionResult) -> dict[str, Reconciled]:
    return dak_lak_2020.reconciled


def test_every_printed_figure_has_a_verdict(reconciled: dict[str, Reconciled]) -> None:
    """149 figures outside the unit rows, and 13 totals of districts with printed pillars."""
    assert len(AGREES) + len(WITHIN_DIGITS) + len(DOES_NOT_RECOMPUTE) == len(VERDICTS) == 149 + 13
    assert set(reconciled) == set(VERDICTS)


@pytest.mark.parametrize("name", VERDICTS)
def test_verdict(reconciled: dict[str, Reconciled], name: str) -> None:
    assert reconciled[name].verdict == VERDICTS[name], DOES_NOT_RECOMPUTE.get(name, WITHIN_DIGITS.get(name))


def test_none_agrees_only_under_a_reading_and_none_is_left_out(reconciled: dict[str, Reconciled]) -> None:
    verdicts = {found.verdict for found in reconciled.values()}
    assert verdicts == {"agrees", "agrees-within-digits", "does-not-recompute"}
    assert all(found.why is None for found in reconciled.values())


def test_which_readings_give_a_printed_figure(reconciled: dict[str, Reconciled]) -> None:
    giving = {name: [a.reading for a in found.attempts if a.gives] for name, found in reconciled.items()}
    assert {name: readings for name, readings in giving.items() if readings} == {
        name: [reading] for name, (reading, _, _) in GIVES.items()
    }


@pytest.mark.parametrize("name", GIVES)
def test_a_reading_that_gives_it_is_contradicted(reconciled: dict[str, Reconciled], name: str) -> None:
    reading, text, against = GIVES[name]
    attempt = next(attempt for attempt in reconciled[name].attempts if attempt.reading == reading)
    assert (attempt.gives, attempt.sum.text) == (True, text)
    assert set(attempt.against) == against
