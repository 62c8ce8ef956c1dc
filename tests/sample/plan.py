"""plan.yaml: a made-up plan: who leads what, what is to be reached, done and reported, and how far it came."""

from typing import Any

from tests.sample.plan_targets import TARGETS
from tests.sample.plan_work import ACTIONS, CENTRE, REPORTING, REPORTS

Texts = tuple[str, str]
METHOD, STARTS = "07-2024", "2025-01-01"

_UNITS = (2, 4, 5, 8, 10, 12, 13, 17, 18)
_CHECKS = "so-mau-17"

_DUTIES: tuple[tuple[tuple[str, ...], str, str, Texts | None], ...] = (
    (
        ("c1",),
        "so-mau-2",
        "so-mau-10",
        ("Báo cáo tự đánh giá của đơn vị, kèm văn bản", "The units' own reports, with the documents"),
    ),
    (
        ("c2", "c8"),
        "so-mau-18",
        "so-mau-8",
        ("Hệ thống quản lý văn bản của tỉnh", "The document system of the province"),
    ),
    (
        ("c3",),
        "so-mau-8",
        CENTRE,
        ("Thống kê hạ tầng của Trung tâm Dữ liệu Mẫu", "Statistics of the Sample Data Centre"),
    ),
    (
        ("c4",),
        CENTRE,
        "so-mau-8 so-mau-4",
        ("Nền tảng chia sẻ dữ liệu của tỉnh", "The data sharing platform of the province"),
    ),
    (
        ("c5",),
        "so-mau-8",
        "so-mau-18 so-mau-4",
        ("Cổng dịch vụ công của tỉnh", "The public service portal of the province"),
    ),
    (
        ("c6", "x6"),
        "so-mau-5",
        f"so-mau-8 {CENTRE}",
        ("Báo cáo giám sát an toàn thông tin", "Reports of security monitoring"),
    ),
    (("c7",), "so-mau-10", "", ("Danh sách lớp bồi dưỡng", "Lists of the courses held")),
    (("kts",), "so-mau-12", "so-mau-4", None),
    (("xhs",), "so-mau-13", "so-mau-2 so-mau-10", ("Khảo sát hộ gia đình", "The household survey")),
)
"""Nodes, lead, supporters, source of the data (None: unknown)."""


def plan() -> dict[str, Any]:
    """The whole file."""
    agencies: dict[str, Any] = {f"so-mau-{number}": {"unit": f"so-mau-{number}"} for number in _UNITS}
    agencies[CENTRE] = {
        "name": {"vi": "Trung tâm Dữ liệu Mẫu (không có thật)", "en": "Sample Data Centre (not real)"},
        "words": {
            "vi": "Vận hành nền tảng chia sẻ dữ liệu và công bố dữ liệu mở của tỉnh.",
            "en": "To run the data sharing platform and to publish the open data of the province.",
        },
    }
    return {
        "document": "ke-hoach",
        "method": METHOD,
        "starts": STARTS,
        "agencies": agencies,
        "duties": [
            {
                "nodes": list(nodes),
                "lead": lead,
                "supporters": _ids(supporters),
                "data": _texts(data) if data else "unknown",
                "verifier": _CHECKS,
            }
            for nodes, lead, supporters, data in _DUTIES
        ],
        "targets": [{**keys, "words": _texts(words)} for keys, words in TARGETS],
        "actions": [
            {
                "id": name,
                "nodes": _ids(nodes),
                "words": _texts(words),
                "lead": lead,
                "supporters": _ids(supporters),
                "due": due,
                "status": status,
                **more,
            }
            for name, nodes, words, lead, supporters, due, status, more in ACTIONS
        ],
        "reports": [
            {"id": name, "words": _texts(words), "agencies": list(REPORTING), "due": due, "received": received}
            for name, words, due, received in REPORTS
        ],
    }


def _texts(words: Texts) -> dict[str, str]:
    return dict(zip(("vi", "en"), words, strict=True))


def _ids(words: str) -> list[str] | str:
    return words if words == "unknown" else words.split()
