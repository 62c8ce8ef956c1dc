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
        (values.share, "3/2", "E-NUM-FORM"),
        (values.share, "1/0", "E-NUM-FORM"),
        (values.share, "1.5", "E-NUM-FORM"),
        (values.count, "2.5", "E-COUNT"),
        (values.count, "-1", "E-COUNT"),
        (values.day, "2025-02-30", "E-Y-DATE"),
        (values.day, "02/01/2025", "E-Y-DATE"),
        (values.day, "2025-1-2", "E-Y-DATE"),
        (values.day, "20250102", "E-Y-DATE"),
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
    "text",
    [
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "data:text/html,x",
        "file:///etc/passwd",
        "ftp://a.vn/",
        "//a.vn/",
        "https://user@a.vn/",
        "https://a.vn:8080/",
        "https://127.0.0.1/",
        "https://localhost/",
        "https://a.vn/\\b",
        'https://a.vn/"x',
        "https://a.vn/<b>",
        "https://a.vn/a b",
        "https://đắklắk.vn/",
        "https://[::1/",
        "https://[x]/",
    ],
)
def test_refuses_links(text: str) -> None:
    with pytest.raises(Refused) as refused:
        values.link(text)
    assert refused.value.kind.code == "E-URL-SCHEME"
