"""The documents of an edition, and which of them a row refers to."""

from typing import NamedTuple

from tests.sample.chance import one_of
from tests.sample.figures import lucky


class Document(NamedTuple):
    """A row of evidence.csv."""

    id: str
    number: str
    date: str
    title_vi: str
    title_en: str


def documents(year: int, *, decided: bool) -> tuple[Document, ...]:
    """The made-up documents of the edition of `year`; whether its board decided anything."""
    after = year + 1
    board = ("qd-hoi-dong", "05/QĐ", f"{after}-03-05", "Quyết định của hội đồng thẩm định", "Decision of the board")
    said = (
        ("kh-nam", "04/KH", f"{year}-01-18", f"Kế hoạch chuyển đổi số năm {year}", f"Plan for {year}"),
        ("bc-nam", "118/BC", f"{year}-12-20", f"Báo cáo chuyển đổi số năm {year}", f"Report of {year}"),
        ("tb-hop", "57/TB", f"{year}-11-30", "Thông báo kết luận các cuộc họp", "Conclusions of the meetings"),
        ("bc-dich-vu", "131/BC", f"{year}-12-26", "Báo cáo dịch vụ công trực tuyến", "Report on online services"),
        ("bc-an-toan", "96/BC", f"{year}-12-05", "Báo cáo an toàn thông tin", "Report on information security"),
        ("ds-tap-huan", "22/DS", f"{year}-12-12", "Danh sách học viên các lớp tập huấn", "Lists of those trained"),
        ("bc-tai-chinh", "140/BC", f"{year}-12-28", "Báo cáo chi ngân sách", "Report on spending"),
        ("bc-kinh-te", "103/BC", f"{year}-12-15", "Báo cáo kinh tế số", "Report on the digital economy"),
        ("bc-xa-hoi", "104/BC", f"{year}-12-15", "Báo cáo xã hội số", "Report on the digital society"),
        ("kq-khao-sat", "15/KQ", f"{after}-01-10", "Kết quả khảo sát người dân", "Results of the survey of citizens"),
        ("bb-tham-dinh", "03/BB", f"{after}-02-14", "Biên bản thẩm định", "Minutes of the assessment"),
        *((board,) if decided else ()),
    )
    return tuple(
        Document(name, f"{number}-MẪU (bịa đặt)", day, f"{vi} (văn bản bịa đặt)", f"{en} (made-up document)")
        for name, number, day, vi, en in said
    )


_FOR = {
    "c1": ("tb-hop", "bc-nam"),
    "c2": ("kh-nam", "bc-nam"),
    "c3": ("bc-nam",),
    "c4": ("bc-nam",),
    "c5": ("bc-dich-vu", "bc-nam"),
    "c6": ("bc-an-toan",),
    "c7": ("ds-tap-huan",),
    "c8": ("bc-nam",),
    "k": ("bc-kinh-te",),
    "x": ("bc-xa-hoi",),
    **dict.fromkeys(("c1-9", "c5-10", "x1-4", "x3-2", "x6-2"), ("kq-khao-sat",)),
    **dict.fromkeys(("c2-7", "k2-5", "c5-18"), ("bc-tai-chinh",)),
    **dict.fromkeys(("c4-2", "c5-9", "c5-16"), ("bc-nam",)),
}
"""Criterion, component or pillar -> the documents that speak of it."""


def referred(leaf: str, unit: str, year: int, first: bool, differs: bool) -> str:
    """The documents of a row: often one for the first input, and the minutes where claim and result differ."""
    known = next(_FOR[name] for name in (leaf, leaf.partition("-")[0], leaf[0]) if name in _FOR)
    words = (leaf, unit, year, "evidence")
    found = [one_of(known, *words, "which")] if first and lucky(0.42, *words) else []
    if differs:
        found.append("bb-tham-dinh")
    return " ".join(found)
