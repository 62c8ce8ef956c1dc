"""Cells and scalars to values: what each parser takes, and the code of what it refuses."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest

from scoring import values
from scoring.faults import Refused


@pytest.mark.parametrize(
    ("parse", "text", "value"),
    [
        (values.identifier, "so-tai-chinh", "so-tai-chinh"),
        (values.identifier, "c1-10", "c1-10"),
        (values.identifiers, "so-nganh huyen", ("so-nganh", "huyen")),
        (values.version, "2026-q1", "2026-q1"),
        (values.printed, "112.10", Decimal("112.10")),
        (values.exact, "7.5", Fraction(15, 2)),
        (values.share, "1/3", Fraction(1, 3)),
        (values.share, "0.75", Fraction(3, 4)),
        (values.share, "1", Fraction(1)),
        (values.count, "0", Fraction(0)),
        (values.count, "12.0", Fraction(12)),
        (values.day, "2024-02-29", date(2024, 2, 29)),
        (values.yes, "no", False),
        (values.name, "Sở Y tế", "Sở Y tế"),
        (values.link, "https://daklak.gov.vn/a?b=1#c", "https://daklak.gov.vn/a?b=1#c"),
        (values.unknown_or(values.day), "unknown", None),
        (values.or_words(values.exact, "unknown"), "unknown", "unknown"),
    ],
)
def test_takes(parse: Callable[[str], Any], text: str, value: object) -> None:
    assert parse(text) == value


@pytest.mark.parametrize(
    ("parse", "text", "code"),
    [
        (values.identifier, "Sở", "E-ID"),
        (values.identifier, "2020", "E-ID"),
        (values.identifier, "a--b", "E-ID"),
        (values.identifier, "a-", "E-ID"),
        (values.identifier, "../x", "E-ID"),
        (values.identifier, "a\n", "E-ID"),
        (values.identifier, "a" * 65, "E-ID"),
        (values.identifier, "self-check", "E-ID-RESERVED"),
        (values.identifier, "checks", "E-ID-RESERVED"),
        (values.identifiers, "a  b", "E-ID"),
        (values.version, "q1-2026", "E-ID-VERSION"),
        (values.version, "2020/1", "E-ID-VERSION"),
        (values.printed, "-1", "E-RANGE-NEG"),
        (values.printed, "1.1234567", "E-NUM-PREC"),
        (values.printed, "155,41", "E-NUM-COMMA"),
        (values.printed, "95%", "E-NUM-PCT"),
        (values.printed, "NaN", "E-NUM-NAN"),
        (values.printed, "-inf", "E-NUM-NAN"),
        (values.printed, "1e3", "E-NUM-FORM"),
        (values.printed, "１５５", "E-NUM-FORM"),
        (values.share, "3/2", "E-RANGE-INPUT"),
        (values.share, "1/0", "E-NUM-TEXT"),
        (values.share, "1.5", "E-RANGE-INPUT"),
        (values.count, "2.5", "E-COUNT"),
        (values.count, "-1", "E-COUNT"),
        (values.day, "2025-02-30", "E-Y-DATE"),
        (values.day, "02/01/2025", "E-DATE-AMB"),
        (values.day, "2025-1-2", "E-DATE-AMB"),
        (values.day, "20250102", "E-DATE-AMB"),
        (values.yes, "Yes", "E-CHOICE"),
        (values.name, " Sở", "E-SPACE"),
        (values.name, "=1+1", "E-CSVI"),
        (values.name, "＠x", "E-CSVI"),
        (values.name, "a" * 201, "E-TXT-LONG"),
        (values.prose, "a ", "E-SPACE"),
        (values.prose, "a" * 2001, "E-TXT-LONG"),
    ],
)
def test_refuses(parse: Callable[[str], Any], text: str, code: str) -> None:
    with pytest.raises(Refused) as refused:
        parse(text)
    assert refused.value.kind.code == code


@pytest.mark.parametrize(
    ("text", "code", "meant"),
    [
        ("141,17", "E-NUM-COMMA", {"mend": "141.17"}),
        ("-141,170", "E-NUM-EITHER", {"decimal": "-141.170", "whole": "-141170"}),
        ("1.234,5", "E-NUM-GROUP", {"mend": "1234.5"}),
        ("1,234.5", "E-NUM-GROUP", {"mend": "1234.5"}),
        ("1.234.567", "E-NUM-GROUP", {"mend": "1234567"}),
        ("1 234", "E-NUM-GROUP", {"mend": "1234"}),
        ("1_000", "E-NUM-GROUP", {"mend": "1000"}),
        ("12 %", "E-NUM-PCT", {}),
        ("１２%", "E-NUM-PCT", {}),
        ("12 người", "E-NUM-UNIT", {"mend": "12"}),
        ("1.200đ", "E-NUM-UNIT", {"mend": "1.200"}),
        ("141,17 điểm", "E-NUM-UNIT", {"mend": "141.17"}),
        ("1.5 triệu", "E-NUM-TEXT", {}),
        ("12k", "E-NUM-TEXT", {}),
        ("#N/A", "E-NUM-EXCEL", {}),
        ("#DIV/0!", "E-NUM-EXCEL", {}),
        ("#####", "E-NUM-EXCEL", {}),
        ("=B2+B3", "E-NUM-EXCEL", {}),
        ("TRUE", "E-NUM-EXCEL", {}),
        ("–", "E-NUM-NAN", {}),
        ("KBC", "E-NUM-NAN", {}),
        ("Không có", "E-NUM-NAN", {}),
        ("02/01/2025", "E-NUM-DATE", {}),
        ("1-Jan", "E-NUM-TEXT", {}),
        ("+5", "E-NUM-FORM", {"mend": "5"}),
        ("−5", "E-NUM-FORM", {"mend": "-5"}),
        ("007", "E-NUM-FORM", {"mend": "7"}),
        ("1E+05", "E-NUM-FORM", {"mend": "100000"}),
        ("5.", "E-NUM-FORM", {"mend": "5"}),
        (".5", "E-NUM-FORM", {"mend": "0.5"}),
        ("155*", "E-NUM-FORM", {"mend": "155"}),
        ("'155", "E-NUM-FORM", {"mend": "155"}),
        ("1O5", "E-NUM-FORM", {"mend": "105"}),
        ("5²", "E-NUM-TEXT", {}),
        ("½", "E-NUM-TEXT", {}),
        ("0x10", "E-NUM-TEXT", {}),
        ("1e400", "E-NUM-TEXT", {}),
        ("١٢", "E-NUM-TEXT", {}),
        ("--5", "E-NUM-TEXT", {}),
        ("4/5", "E-NUM-TEXT", {}),
        ("khoảng 4", "E-NUM-TEXT", {}),
        ("9" * 19, "E-NUM-TEXT", {}),
        ("1," * 30_000, "E-NUM-TEXT", {}),
    ],
)
def test_what_a_number_was_meant_to_be(text: str, code: str, meant: dict[str, str]) -> None:
    with pytest.raises(Refused) as refused:
        values.signed(text)
    assert (refused.value.kind.code, refused.value.values) == (code, {"found": text} | meant)


def test_a_count_has_no_point_between_thousands() -> None:
    with pytest.raises(Refused) as refused:
        values.count("1.234")
    assert (refused.value.kind.code, refused.value.values["mend"]) == ("E-NUM-GROUP", "1234")
    assert values.signed("1.234") == Fraction(1234, 1000)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("15/01/2023", "2023-01-15"),
        ("02/01/2025", "2025-01-02"),
        ("1/15/2023", "2023-01-15"),
        ("2/1/25", "2025-01-02"),
        ("15.01.2023", "2023-01-15"),
        ("2023/1/5", "2023-01-05"),
        ("20230115", "2023-01-15"),
        ("45658", "2025-01-01"),
        ("2023-01-15T00:00:00", "2023-01-15"),
        ("2023‑01‑15", "2023-01-15"),
        ("15-Jan-23", "2023-01-15"),
        ("January 15, 2023", "2023-01-15"),
        ("ngày 15 tháng 01 năm 2023", "2023-01-15"),
    ],
)
def test_what_a_day_was_meant_to_be(text: str, meant: str) -> None:
    with pytest.raises(Refused) as refused:
        values.day(text)
    assert (refused.value.kind.code, refused.value.values["mend"]) == ("E-DATE-AMB", meant)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("2023-02-29", "E-Y-DATE"),
        ("2023-13-01", "E-Y-DATE"),
        ("31/02/2023", "E-Y-DATE"),
        ("2023", "E-Y-DATE"),
        ("12345", "E-Y-DATE"),
        ("unknown", "E-Y-DATE"),
        ("2566-01-15", "E-DATE-FAR"),
        ("0023-01-15", "E-DATE-FAR"),
        ("1989-12-31", "E-DATE-FAR"),
        ("2101-01-01", "E-DATE-FAR"),
    ],
)
def test_what_is_no_day(text: str, code: str) -> None:
    with pytest.raises(Refused) as refused:
        values.day(text)
    assert refused.value.kind.code == code


def test_a_unit_may_be_older_than_any_assessment() -> None:
    assert values.past_day("1976-07-02") == date(1976, 7, 2)
    with pytest.raises(Refused):
        values.past_day("0202-01-01")


@pytest.mark.parametrize(("text", "near"), [("Có", "yes"), ("x", "yes"), ("TRUE", "yes"), ("Yes", "yes"), ("0", "no")])
def test_an_answer_in_other_words_is_refused_with_ours(text: str, near: str) -> None:
    with pytest.raises(Refused) as refused:
        values.yes(text)
    assert (refused.value.kind.code, refused.value.values["near"]) == ("E-CHOICE", near)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("javascript:alert(1)", "E-URL-SCHEME"),
        ("JaVaScRiPt:alert(1)", "E-URL-SCHEME"),
        ("data:text/html,x", "E-URL-SCHEME"),
        ("file:///etc/passwd", "E-URL-SCHEME"),
        ("ftp://a.vn/", "E-URL-SCHEME"),
        ("//a.vn/", "E-URL-SCHEME"),
        ("www.a.vn/", "E-URL-SCHEME"),
        ("https:/a.vn/", "E-URL-SCHEME"),
        ("https://[::1/", "E-URL-SCHEME"),
        ("https://user@a.vn/", "E-URL-HOST"),
        ("https://a.vn:8080/", "E-URL-HOST"),
        ("https://127.0.0.1/", "E-URL-HOST"),
        ("https://2130706433/", "E-URL-HOST"),
        ("https://[::1]/", "E-URL-HOST"),
        ("https://localhost/", "E-URL-HOST"),
        ("https://may-chu.local/", "E-URL-HOST"),
        ("https://A.vn/", "E-URL-HOST"),
        ("https://a.vn./", "E-URL-HOST"),
        ("https://đắklắk.vn/", "E-URL-HOST"),
        ("https://a%2Evn/", "E-URL-HOST"),
        ("https://xn--80ak6aa92e.com/", "E-URL-HOST"),
        ("https://a.vn\\@b.vn/", "E-URL-HOST"),
        ("https://a.vn/\\b", "E-URL-FORM"),
        ('https://a.vn/"x', "E-URL-FORM"),
        ("https://a.vn/<b>", "E-URL-FORM"),
        ("https://a.vn/a b", "E-URL-FORM"),
        ("https://a.vn/ắ", "E-URL-FORM"),
        ("https://a.vn/%0d%0aX", "E-URL-FORM"),
        ("https://a.vn/%x", "E-URL-FORM"),
        ("https://a.vn/../b", "E-URL-FORM"),
        ("https://a.vn/%2E%2e/b", "E-URL-FORM"),
        ("https://a.vn/" + "a" * 2000, "E-URL-FORM"),
        ("https://a.vn/?token=abcd1234", "E-SECRET"),
    ],
)
def test_refuses_links(text: str, code: str) -> None:
    with pytest.raises(Refused) as refused:
        values.link(text)
    assert refused.value.kind.code == code


@pytest.mark.parametrize(
    ("parse", "text", "code"),
    [
        (values.name, "Sở  Y tế", "E-SPACE"),
        (values.name, "TODO", "E-FILL"),
        (values.name, "unknown", "E-FILL"),
        (values.prose, "Lorem ipsum.", "E-FILL"),
        (values.name, "S&#7903; Y t&#7871;", "E-TXT-ESCAPE"),
        (values.name, "S\\u1edf Y tế", "E-TXT-ESCAPE"),
        (values.prose, "a" * 201, "E-TXT-WORD"),
        (values.unit_name, "123", "E-TXT-NAME"),
        (values.unit_name, "S? Y t?", "E-TXT-LOSSY"),
        (values.prose, "gọi 0912345678", "E-PII"),
        (values.prose, "gọi +84 912 345 678.", "E-PII"),
        (values.prose, "gọi 0262.3851.234", "E-PII"),
        (values.prose, "gửi nguyen.van.a@gmail.com", "E-PII"),
        (values.prose, "gửi a@xgov.vn", "E-PII"),
        (values.prose, "CCCD 066123456789", "E-PII"),
        (values.prose, "CMND 240123456", "E-PII"),
        (values.prose, "sinh ngày 01/02/1990", "E-PII"),
        (values.prose, "STK: 0123456", "E-PII"),
        (values.prose, "mã số BHXH 0123456789", "E-PII"),
        (values.prose, "hộ chiếu C1234567", "E-PII"),
        (values.prose, "ĐT (84) 912 345 678", "E-PII"),
        (values.prose, "ĐT (091) 2345678", "E-PII"),
        (values.prose, "CCCD 066 123 456 789", "E-PII"),
        (values.prose, "gửi a.b @ gmail.com", "E-PII"),
        (values.prose, "gửi a.b (at) gmail.com", "E-PII"),
        (values.prose, "gửi a.b＠gmail.com", "E-PII"),
        (values.prose, "??? sẽ bổ sung", "E-FILL"),
        (values.prose, "mã truy cập: abcd1234", "E-SECRET"),
        (values.prose, "Authorization: Bearer abcdefghijkl1234", "E-SECRET"),
        (values.prose, "sk_live_" + "a1" * 12, "E-SECRET"),
        (values.prose, "AccountKey=" + "a1b2" * 16, "E-SECRET"),
        (values.prose, "AKIAIOSFODNN7EXAMPLE", "E-SECRET"),
        (values.prose, "ghp_" + "a1" * 18, "E-SECRET"),
        (values.prose, "-----BEGIN RSA PRIVATE KEY-----", "E-SECRET"),
        (values.prose, "mật khẩu: abc123", "E-SECRET"),
        (values.prose, "https://an:bi-mat@a.vn/", "E-SECRET"),
    ],
)
def test_refuses_texts(parse: Callable[[str], Any], text: str, code: str) -> None:
    with pytest.raises(Refused) as refused:
        parse(text)
    assert refused.value.kind.code == code
    if code in ("E-PII", "E-SECRET"):
        assert text not in str(refused.value.values)


@pytest.mark.parametrize(
    "text",
    [
        "Gửi sokhcn@daklak.gov.vn, sokhcn (at) daklak.gov.vn hoặc vanthu@chinhphu.vn.",
        "Kinh phí 123456789 đồng, số 2425/QĐ-UBND ngày 01/09/2021.",
        "Mã số 1650536704935, mục 066123456789/2020.",
        "https://a.gov.vn/-/view-article/1/165053670/066123456789",
        "Đã đổi mật khẩu: được lưu riêng.",
        "A & B; R&D; &amp; &lt;b&gt; &#60; 100 %; 5 m²; µ = 3; “x” – y",
        "https://" + "a" * 220,
        "Q1/2020: 1.234,5",
        "Năm 2020 (0,5 điểm), bảng 3 (84) 12 dòng, tổng 1.066 123 456",
    ],
)
def test_takes_texts(text: str) -> None:
    assert values.prose(text) == text
