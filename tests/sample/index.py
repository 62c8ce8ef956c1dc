"""index.yaml: the programme, who publishes it, and the documents that changed the units or belong to the plan."""

from typing import Any

from tests.sample.method import ISSUER

_COUNCIL = {"vi": "HĐND Tỉnh Mẫu (không có thật)", "en": "People's Council of Sample Province (not real)"}
_SOURCES = (
    ("nq-thi-xa", "21/NQ", "2022-12-09", "Thành lập Thị xã Mẫu Cẩm", "Sample District Cẩm becomes a town", _COUNCIL),
    ("qd-doi-ten", "09/QĐ", "2023-02-15", "Đổi tên Sở Mẫu Giang", "A new name of Sample Department Giang", ISSUER),
    (
        "nq-chia-huyen",
        "33/NQ",
        "2023-12-08",
        "Chia Huyện Mẫu Hạ thành hai huyện",
        "Sample District Hạ is split",
        _COUNCIL,
    ),
    (
        "nq-hop-nhat",
        "02/NQ",
        "2024-02-20",
        "Hợp nhất Sở Mẫu Hòa và Sở Mẫu Liên",
        "Sample Departments Hòa and Liên are merged",
        _COUNCIL,
    ),
    (
        "nq-xa",
        "17/NQ",
        "2025-06-16",
        "Chấm dứt các huyện, thành lập 24 xã, phường",
        "The end of the districts, the forming of 24 communes and wards",
        _COUNCIL,
    ),
    (
        "ke-hoach",
        "12/KH",
        "2025-01-06",
        "Kế hoạch nâng cao chỉ số 2025–2027",
        "Plan to raise the index 2025–2027",
        ISSUER,
    ),
    (
        "bc-chuyen-muc",
        "85/BC",
        "2025-06-12",
        "Báo cáo về chuyên mục chuyển đổi số",
        "Report on the sections on digital transformation",
        ISSUER,
    ),
    (
        "qd-quy-che",
        "58/QĐ",
        "2025-11-14",
        "Quy chế quản lý dữ liệu số",
        "Rules on the management of digital data",
        ISSUER,
    ),
    (
        "bc-dien-tap",
        "131/BC",
        "2025-10-22",
        "Báo cáo diễn tập ứng cứu sự cố",
        "Report on the incident exercise",
        ISSUER,
    ),
)


def index() -> dict[str, Any]:
    """The whole file."""
    return {
        "title": {
            "vi": "Chỉ số chuyển đổi số Tỉnh Mẫu (bịa đặt)",
            "en": "Digital transformation index of Sample Province (made up)",
        },
        "short": {"vi": "Tỉnh Mẫu", "en": "Sample Province"},
        "about": {
            "vi": "Một tỉnh không có thật, với số liệu bịa đặt, để thấy trọn đường đi từ số liệu tự chấm và thẩm định "
            "đến điểm và thứ hạng, qua bốn kỳ và hai phương pháp.",
            "en": "A province that does not exist, with made-up figures, to show the whole way from self-assessed and "
            "verified inputs to points and ranks, over four editions and two methods.",
        },
        "publisher": {"vi": "Những người đóng góp cho Thước đo", "en": "The contributors to Thước đo"},
        "authority": {"name": ISSUER, "publishes_here": "no"},
        "licence": {"name": "CC0 1.0", "url": "https://creativecommons.org/publicdomain/zero/1.0/"},
        "languages": ["vi", "en"],
        "groups": {
            "so-nganh": {"name": {"vi": "Sở, ban, ngành", "en": "Departments"}},
            "huyen": {"name": {"vi": "Huyện, thị xã, thành phố", "en": "Districts"}},
            "xa": {"name": {"vi": "Xã, phường", "en": "Communes and wards"}},
        },
        "sources": {
            name: {
                "kind": "decision",
                "title": {"vi": f"{vi} (bịa đặt)", "en": f"{en} (made up)"},
                "issuer": issuer,
                "number": f"{number}-MẪU (bịa đặt)",
                "date": day,
                "url": "unknown",
            }
            for name, number, day, vi, en, issuer in _SOURCES
        },
        "made_up": "yes",
    }
