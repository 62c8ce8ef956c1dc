"""What must never be published: ways to reach or identify a person, and secrets.

Patterns find the usual forms; the name of a person they cannot tell from other words.
"""

import re
from collections.abc import Iterator

from scoring.faults import Kind, Refused
from scoring.faults import private as say

URL = re.compile(r"https?://[^\s\"'<>]+")
_EMAIL = r"(?<![\w.+-])[\w.+-]{1,64} ?(?:[@＠]|[(\[]at[)\]]) ?(?:[\w-]{1,63}\.)+[a-z]{2,}"
_MOBILE = r"(?<![\w./-])(?:\+?84|0)[ .()-]{0,2}[35789](?:[ .()-]{0,2}[0-9]){8}(?![\w/]|-[0-9])"
_LANDLINE = r"(?<![\w./-])(?:\+?84[ .-]?|0)2(?:[ .-]?[0-9]){8,9}(?![\w/]|-[0-9])"
_PAPERS = r"(?<![\w.,/-])(?:[0-9]{12}|[0-9]{9})(?![\w/]|[.,-][0-9]| ?(?:đồng|đ|vnđ|vnd)\b)"
_OTHERS = (
    r"\bsinh ngày [0-9]{1,2}[/.-]|\b(?:stk|số tài khoản|bhxh|bhyt|hộ chiếu)\b[^0-9\n]{0,12}[0-9]{6}"
    r"|(?<![\w.,/-])0[0-9]{2}(?:[ .][0-9]{3}){3}(?![\w/]|[.,-][0-9])"
)
_PERSONAL = re.compile("|".join((_EMAIL, _MOBILE, _LANDLINE, _PAPERS, _OTHERS)), re.IGNORECASE)
_OFFICIAL = re.compile(r".*[@＠)\]] ?(?:[\w-]+\.)*(?:gov|chinhphu)\.vn", re.IGNORECASE)
_SECRET = re.compile(
    r"-----BEGIN [A-Z ]{0,20}PRIVATE KEY|\b(?:AKIA|ASIA)[0-9A-Z]{16}\b|\bgh[pousr]_[A-Za-z0-9]{30,}"
    r"|\bgithub_pat_\w{20,}|\bglpat-[\w-]{15,}|\bsk-[\w-]{20,}|\bxox[abprs]-[\w-]{10,}|\bAIza[\w-]{30,}"
    r"|\b(?:hf|npm)_[A-Za-z0-9]{30,}|\b[rs]k_live_\w{16,}|\b[0-9]{8,10}:AA[\w-]{30,}|\bAccountKey=[\w+/=]{20,}"
    r"|\beyJ[\w-]{8,}\.eyJ[\w-]{8,}|://[^/\s:@]{1,64}:[^/\s@]{1,64}@"
    r"|(?i:\b(?:password|passwd|pwd|mật khẩu|mat khau|api[_ -]?key|secret(?:[_ -]?key)?|(?:access[_ -]?)?token"
    r"|mã truy cập|khóa bí mật)"
    r"\s{0,3}[:=]\s{0,3}(?=\S{0,64}[0-9!@#$%^&*_])\S{6,64})"
    r"|\b(?i:bearer)\s{1,3}(?=[\w.~+/-]{0,64}[0-9])[\w.~+/-]{16,}"
    r"|(?i:[?&](?:access_token|token|api_?key|password|signature|sig|auth)=[^&\s#]{4,64})"
)


def found(text: str, *, of_office: bool = False) -> Iterator[tuple[int, Kind, str]]:
    """Each finding: where it begins, its kind, and its first letters. `of_office` admits an office's telephone."""
    # Most texts hold neither a digit nor one of these; then no pattern can match.
    for match in _SECRET.finditer(text):
        yield match.start(), say.SECRET, _shown(match[0])
    plain = URL.sub(lambda match: " " * len(match[0]), text)
    for match in _PERSONAL.finditer(plain):
        official = _OFFICIAL.fullmatch(match[0]) or (of_office and re.fullmatch(_LANDLINE, match[0]))
        if not official:
            yield match.start(), say.PERSONAL, _shown(match[0])


def first(text: str) -> Refused | None:
    """The first finding as a fault of the whole text."""
    for _, kind, shown in found(text):
        return Refused(kind, found=shown)
    return None


def _shown(text: str) -> str:
    return text[:4] + "…"
