"""What is doubtful is told, and what only looks so is not: languages, names, sizes, evidence, days."""

from collections.abc import Callable
from pathlib import Path

import pytest

from scoring.base import Bilingual
from scoring.checks import magnitude, texts
from scoring.faults import Faults

UNITS = "viet-nam/units.csv"
INPUTS = "mau-nho/editions/2023/inputs.csv"
LATER = "mau-nho/editions/2024/inputs.csv"
EVIDENCE = "mau-nho/editions/2023/evidence.csv"


def _codes(vi: str | None, en: str | None) -> list[str]:
    return [kind.code for kind, _, _ in texts._doubts(texts._Pair(vi, en))]  # pyright: ignore[reportPrivateUsage]


@pytest.mark.parametrize(
    ("vi", "en", "codes"),
    [
        ("Sở Y tế", "Department of Health", []),
        ("Đắk Lắk", "Đắk Lắk", []),
        ("Bà Rịa - Vũng Tàu", "Bà Rịa - Vũng Tàu", []),
        ("Báo Tuổi Trẻ", "Tuổi Trẻ newspaper", []),
        ("Quyết định của UBND tỉnh Đắk Lắk", "Decision of the People's Committee of Đắk Lắk", []),
        ("2024", "2024", []),
        ("CC BY 4.0", "CC BY 4.0", []),
        ("Hệ thống LGSP", "LGSP system", []),
        ("Xem https://a.gov.vn/tin?id=1", "See https://a.gov.vn/tin?id=1", []),
        ("Vì sao? Chưa rõ.", "Why? Not known.", []),
        (None, None, []),
        ("Sở Y tế", "Sở Y tế", ["W-LANG-EN"]),
        ("tổng điểm", "tổng điểm", ["W-LANG-EN"]),
        ("Không nộp báo cáo.", "Đơn vị không nộp.", ["W-LANG-EN"]),
        ("Department of Health", "Department of Health", ["W-LANG-VI"]),
        ("The unit sent nothing", "The unit sent nothing", ["W-LANG-VI"]),
        ("Không nộp.", None, ["W-LANG-MISS"]),
        (None, "Nothing sent.", ["W-LANG-MISS"]),
        ("Kh?ng n?p", "Nothing sent", ["W-TXT-LOSSY"]),
        ("=A1", "= A1", ["W-CSVI", "W-CSVI"]),
    ],
)
def test_languages(vi: str | None, en: str | None, codes: list[str]) -> None:
    assert _codes(vi, en) == codes


def test_a_text_of_yaml_is_asked_too() -> None:
    assert Bilingual.model_fields.keys() == {"vi", "en"}


def _write(root: Path, file: str, old: str, new: str) -> None:
    path = root / file
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), "utf-8")


@pytest.mark.parametrize(
    ("index", "file", "old", "new", "codes"),
    [
        # Quý, quỳ: u belongs to the q, so there is no choice of style.
        ("mau-nho", "mau-nho/units.csv", "Sở Mẫu Đông", "Sở Mẫu Quý", []),
        ("mau-nho", "mau-nho/units.csv", "Sở Mẫu Đông", "Sở Mẫu Hoàn", []),
        ("mau-nho", "mau-nho/units.csv", "Sở Mẫu Đông", "SỞ MẪU HOÀ", ["W-UNIT-TONE"]),
        # The same name in another time is another unit's: a merger may keep a name.
        (
            "viet-nam",
            UNITS,
            "\nlai-chau,tinh-34,Lai Châu,Lai Châu",
            "\nlai-chau,tinh-34,Điện Biên,Lai Châu",
            ["W-UNIT-SAME", "W-UNIT-RENAME"],
        ),
        # 1,000 times is a unit of measure, 999 may be so.
        ("mau-nho", LATER, "so-mau-1,b2,ho-so,1250,1250", "so-mau-1,b2,ho-so,1199999,1199999", []),
        ("mau-nho", LATER, "so-mau-1,b2,ho-so,1250,1250", "so-mau-1,b2,ho-so,1200000,1200000", ["W-UNIT-SCALE"]),
        # From 0 everything is far.
        ("mau-nho", LATER, "so-mau-3,b2,ho-so,0,0", "so-mau-3,b2,ho-so,9000,9000", []),
        ("mau-nho", EVIDENCE, "2023-12-20", "2024-12-31", []),
        ("mau-nho", EVIDENCE, "2023-12-20", "2025-01-01", ["W-EV-DATE"]),
        ("mau-nho", EVIDENCE, "2023-01-15", "2013-01-01", []),
        ("mau-nho", EVIDENCE, "2023-01-15", "2012-12-31", ["W-EV-DATE"]),
        # The same number in another year is another document.
        ("mau-nho", EVIDENCE, "15/BC-MẪU (bịa đặt),2023-12-20", "02/KH-MẪU (bịa đặt),2023-12-20", []),
        # 4 and 4.0 are no difference that needs a reason.
        ("mau-nho", INPUTS, "so-mau-1,a2,cuoc-hop,4,4,", "so-mau-1,a2,cuoc-hop,4.0,4,", []),
    ],
)
def test_what_only_looks_doubtful(
    index: str,
    file: str,
    old: str,
    new: str,
    codes: list[str],
    copy: Callable[..., Path],
    checked: Callable[[Path], Faults],
) -> None:
    copied = copy(index)
    _write(copied, file, old, new)
    assert [fault.kind.code for fault in checked(copied)] == codes


@pytest.mark.parametrize(
    ("figures", "ratios"),
    [
        (["0.95", "1", "0"], True),
        (["0", "0", "0"], False),
        (["0.5", "0.5"], False),
        (["0.5", "1.0", "1.1"], False),
        (["0.5", "0.7", "95"], False),
    ],
)
def test_ratios(figures: list[str], ratios: bool) -> None:
    assert magnitude._all_below_one(figures) is ratios  # pyright: ignore[reportPrivateUsage]


def test_a_warning_accepted_by_its_key(copied: Path, checked: Callable[[Path], Faults]) -> None:
    _write(copied, EVIDENCE, "2023-12-20", "2032-12-20")
    row = "W-EV-DATE,mau-nho/editions/2023/evidence.csv,bc-2023,Đã xem lại.,Looked at again.,Văn phòng,2026-01-01"
    head = "code,file,key,reason_vi,reason_en,by,date"
    (copied / "acknowledged.csv").write_text(f"{head}\n{row}\n", "utf-8")
    faults = checked(copied)
    assert (faults.count("warning"), faults.count("accepted"), faults.count("error")) == (0, 1, 0)
