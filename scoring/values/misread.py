"""What a text that is no number, or no day, was most likely meant to be.

Nothing is ever converted: what was meant is said in the fault, and a person writes it.
"""

import re
import unicodedata
from datetime import date, timedelta
from decimal import Decimal, InvalidOperation

from scoring.faults import Kind, Refused
from scoring.faults import numbers as say
from scoring.numbers import is_number

_LONGEST = 60
"""What is longer is no number that somebody wrote."""
_NOTHING = frozenset(
    {"", "nan", "inf", "infinity", "∞", "na", "n/a", "null", "none", "nil", "x", "?", "...", "…"}
    | {"không", "không có", "chưa có", "không có số liệu", "chưa có số liệu", "kxđ", "kbc", "không báo cáo"}
)
"""Words that stand where there is no number; a sign before them is left aside."""
_ERROR = re.compile(r"#[A-Z0-9/!?]*#*|=.*|Err:\d+|true|false", re.IGNORECASE)
_THOUSANDS = (
    re.compile(r"(-?[0-9]{1,3}(?:\.[0-9]{3})+)(?:,([0-9]+))?", re.ASCII),
    re.compile(r"(-?[0-9]{1,3}(?:,[0-9]{3})+)(?:\.([0-9]+))?", re.ASCII),
    re.compile(r"(-?[0-9]{1,3}(?:[ '_’][0-9]{3})+)(?:[.,]([0-9]+))?", re.ASCII),
)
"""1.234.567,8 of Vietnam; 1,234,567.8 of English; 1 234 567,8."""
_COMMA = re.compile(r"-?[0-9]+,[0-9]+", re.ASCII)
_WITH_UNIT = re.compile(r"(-?[0-9](?:[0-9., ]*[0-9])?) *[^\W\d]\D*")
_TIMES = re.compile(r"(?:trăm|nghìn|ngàn|triệu|tỷ|tỉ|\d ?[kmb]\b|thousand|million|billion)", re.IGNORECASE)
"""Words that make the number another one: no mend is offered."""
_LETTERS = str.maketrans("OolI", "0011")
_SIGNS = str.maketrans("−–—‐‑", "-----")


def number(text: str) -> Refused:
    """The fault of `text`, which is no number by the grammar of the sources."""
    # What normalises ² to 2 would read 5² as 52.
    if len(text) > _LONGEST or any(unicodedata.category(char) == "No" for char in text):
        return Refused(say.TEXT, found=text)
    tidy = unicodedata.normalize("NFKC", text).translate(_SIGNS).strip(" '\"“”‘’")
    if kind := _no_number(tidy):
        return Refused(kind, found=text)
    if whole := _grouped(tidy):
        if _COMMA.fullmatch(tidy):
            return Refused(say.EITHER, found=text, decimal=tidy.replace(",", "."), whole=whole)
        return Refused(say.GROUPED, found=text, mend=whole)
    if _COMMA.fullmatch(tidy):
        return Refused(say.COMMA, found=text, mend=tidy.replace(",", "."))
    if (meant := _plain(tidy)) is not None:
        return Refused(say.FORM, found=text, mend=meant)
    match = _WITH_UNIT.fullmatch(tidy)
    if match and not _TIMES.search(tidy) and (meant := _meant(match[1])) is not None:
        return Refused(say.UNIT, found=text, mend=meant)
    return Refused(say.TEXT, found=text)


def _no_number(tidy: str) -> Kind | None:
    """What `tidy` is instead, where it is another thing altogether."""
    if tidy.casefold().lstrip("+-. ") in _NOTHING:
        return say.NOT_A_NUMBER
    if _ERROR.fullmatch(tidy):
        return say.SPREADSHEET
    if tidy.endswith("%"):
        return say.PERCENT
    return say.DAY_FOR_NUMBER if _as_day(tidy) is not None and not tidy.isdecimal() else None


def grouped(text: str) -> str | None:
    """`text` without the points between its thousands, where it has such."""
    return _grouped(text) if text.count(".") else None


def _grouped(text: str) -> str | None:
    for pattern in _THOUSANDS:
        if match := pattern.fullmatch(text):
            whole = re.sub(r"[^0-9-]", "", match[1]) + (f".{match[2]}" if match[2] else "")
            return whole if is_number(whole) else None
    return None


def _meant(text: str) -> str | None:
    """A number within `text`, written by any of the habits above."""
    return text if is_number(text) else _grouped(text) or _plain(text.replace(",", "."))


def _plain(text: str) -> str | None:
    """`text` by our grammar, where only its form is another: a plus, an exponent, zeros in front, a star behind."""
    bare = text.rstrip("*;.†").translate(_LETTERS) if any(char.isdigit() for char in text) else ""
    if not re.fullmatch(r"[+-]?[0-9_]*\.?[0-9_]+([eE][+-]?[0-9]{1,2})?", bare, re.ASCII):
        return None
    try:
        whole = format(Decimal(bare.replace("_", "")), "f")
    except InvalidOperation:
        return None
    return whole if is_number(whole) else None


_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_SPOKEN = re.compile(r"(?P<d>\d{1,2})[-/.](?P<m>\d{1,2})[-/.](?P<y>\d{4}|\d\d)(?: \d{1,2}:.*)?", re.ASCII)
"""Day first; where that is no day, as in 1/15/2023, month first."""
_DAYS = (
    _SPOKEN,
    re.compile(r"(?P<y>\d{4})[-/.](?P<m>\d{1,2})[-/.](?P<d>\d{1,2})(?:[T ]\d{1,2}:.*)?", re.ASCII),
    re.compile(r"(?P<y>\d{4})(?P<m>\d\d)(?P<d>\d\d)", re.ASCII),
    re.compile(r"(?:ngày )?(?P<d>\d{1,2}) tháng (?P<m>\d{1,2}) năm (?P<y>\d{4})"),
    re.compile(r"(?P<d>\d{1,2})[- ](?P<m>[A-Za-z]{3})[a-z]*[- ](?P<y>\d{4}|\d\d)", re.ASCII),
    re.compile(r"(?P<m>[A-Za-z]{3})[a-z]* (?P<d>\d{1,2}), (?P<y>\d{4})", re.ASCII),
)
_SERIALS = range(32_874, 73_416)
"""Days of 1990 to 2100 as a spreadsheet counts them, from 1899-12-30."""


def day(text: str) -> Refused | None:
    """The fault of `text` with the day that it was meant to be; None where no day can be read in it."""
    meant = _as_day(unicodedata.normalize("NFKC", text[:_LONGEST]).translate(_SIGNS).strip())
    return Refused(say.DAY_FORM, found=text, mend=meant.isoformat()) if meant else None


def _as_day(text: str) -> date | None:
    if re.fullmatch(r"[0-9]{5}", text, re.ASCII) and int(text) in _SERIALS:
        return date(1899, 12, 30) + timedelta(days=int(text))
    for pattern in _DAYS:
        if match := pattern.fullmatch(text):
            return _of(match["y"], match["m"], match["d"]) or (
                _of(match["y"], match["d"], match["m"]) if pattern is _SPOKEN else None
            )
    return None


def _of(year: str, month: str, day: str) -> date | None:
    named = month[:3].casefold()
    number = _MONTHS.index(named) + 1 if named in _MONTHS else int(month) if month.isdecimal() else 0
    try:
        return date(int(year) + (2000 if len(year) == 2 else 0), number, int(day))
    except ValueError:
        return None
