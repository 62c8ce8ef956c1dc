"""What happens to single units: who does not report, what does not apply, is withheld, only claimed or overridden."""

from typing import NamedTuple


class Status(NamedTuple):
    """A status row: on a node it covers all below it, on the root the whole unit."""

    unit: str
    node: str
    status: str
    vi: str
    en: str


class Override(NamedTuple):
    """Points that the council decided otherwise than the rule."""

    unit: str
    node: str
    points: str
    decision: str
    vi: str
    en: str


SILENT = ("Đơn vị không gửi báo cáo tự đánh giá.", "The unit sent no self-assessment.")
LEFT_OUT = ("Đơn vị bỏ trống toàn bộ trụ cột này.", "The unit left the whole pillar empty.")
EMPTY = ("Đơn vị bỏ trống nhóm chỉ số này.", "The unit left this component empty.")
NO_BRANCHES = ("Đơn vị không có đơn vị trực thuộc.", "The unit has no subordinate units.")
NO_MARKETS = ("Địa bàn không có chợ, siêu thị.", "There is no market or supermarket in the area.")
SECRET = (
    "Số liệu về lỗ hổng không công bố theo yêu cầu của cơ quan an ninh mạng.",
    "Figures on weaknesses are withheld at the request of the network security authority.",
)
LOST = ("Không tìm thấy phiếu chấm của hội đồng trong hồ sơ lưu.", "The board's score sheet is not in the archive.")
UNCHECKED = (
    "Đã có báo cáo nhưng chưa thẩm định được số người trả lời.",
    "It was reported, but the number of answers could not be verified.",
)

STATUSES: dict[str, tuple[Status, ...]] = {
    "2022": (
        Status("so-mau-18", "dti", "not-submitted", *SILENT),
        Status("so-mau-6", "c2-4", "not-found", *LOST),
        Status("so-mau-12", "c3-3", "not-applicable", *NO_BRANCHES),
        Status("huyen-mau-7", "xhs", "not-submitted", *LEFT_OUT),
        Status("huyen-mau-11", "c1-9", "not-verified", *UNCHECKED),
        Status("huyen-mau-13", "dti", "not-submitted", *SILENT),
        Status("huyen-mau-15", "k3-2", "not-applicable", *NO_MARKETS),
    ),
    "2023": (
        Status("so-mau-17", "dti", "not-submitted", *SILENT),
        Status("so-mau-4", "c6-10", "withheld", *SECRET),
        Status("so-mau-12", "c3-3", "not-applicable", *NO_BRANCHES),
        Status("huyen-mau-5", "xhs", "not-submitted", *LEFT_OUT),
        Status("huyen-mau-12", "k1", "not-submitted", *EMPTY),
        Status("huyen-mau-12", "k2", "not-submitted", *EMPTY),
        Status("huyen-mau-12", "k5", "not-submitted", *EMPTY),
        Status("huyen-mau-15", "k3-2", "not-applicable", *NO_MARKETS),
    ),
    "2024": (
        Status("so-mau-12", "c3-3", "not-applicable", *NO_BRANCHES),
        Status("so-mau-15", "c1-12", "not-submitted", *EMPTY),
        Status("so-mau-4", "c6-10", "withheld", *SECRET),
        Status("huyen-mau-6", "kts", "not-submitted", *LEFT_OUT),
        Status("huyen-mau-13", "dti", "not-submitted", *SILENT),
        Status("huyen-mau-15", "k3-2", "not-applicable", *NO_MARKETS),
    ),
    "2025": (
        Status("so-mau-12", "c3-3", "not-applicable", *NO_BRANCHES),
        Status("so-mau-4", "c6-10", "withheld", *SECRET),
        Status("xa-mau-20", "dti", "not-submitted", *SILENT),
        Status("xa-mau-11", "xhs", "not-submitted", *LEFT_OUT),
        Status("xa-mau-9", "c1-12", "not-verified", *UNCHECKED),
    ),
}

CLAIMED_ONLY: dict[str, frozenset[tuple[str, str, str]]] = {
    "2022": frozenset({("so-mau-9", "c7-4", "chung-chi"), ("huyen-mau-3", "x1-5", "su-kien")}),
    "2023": frozenset({("so-mau-1", "c5-6", "ky-so"), ("huyen-mau-8", "k5-8", "ty-trong")}),
    "2024": frozenset({("so-mau-13", "c6-7", "dien-tap"), ("huyen-mau-16", "x3-2", "ty-le")}),
    "2025": frozenset(
        {("so-mau-3", "c7-2", "boi-duong"), ("xa-mau-2", "x5-2", "khong-tien-mat"), ("xa-mau-15", "c5-10", "hai-long")}
    ),
}
"""Inputs that a unit claimed and nobody verified: edition -> unit, criterion, input."""
NOT_CHECKED = ("Chưa thẩm định được, chờ bổ sung tài liệu.", "Not verified yet; further evidence is awaited.")

FIGURES: dict[tuple[str, str, str, str], str] = {
    ("2023", "so-mau-2", "c5-14", "diem"): "0.89",
    ("2023", "so-mau-11", "c5-14", "diem"): "1.77",
    ("2024", "so-mau-7", "c5-14", "diem"): "1.84",
}
"""Single figures that are not left to chance: edition, unit, criterion, input -> verified text.

They make two pairs of units equal.
"""

OVERRIDES: dict[str, tuple[Override, ...]] = {
    "2023": (
        Override(
            "so-mau-8",
            "c5-10",
            "2.5",
            "qd-hoi-dong",
            "Khảo sát lại sau khi đơn vị khiếu nại: phiếu hỏi cũ ghi sai tên đơn vị.",
            "A second survey after the unit's appeal: the first had the wrong name of the unit.",
        ),
        Override(
            "huyen-mau-2",
            "x1-3",
            "3",
            "qd-hoi-dong",
            "Kiểm tra thực tế ba xã cho thấy danh sách hộ được hướng dẫn không đúng.",
            "A visit to three communes showed that the list of households was wrong.",
        ),
    ),
}
