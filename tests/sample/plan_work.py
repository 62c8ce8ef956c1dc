"""What is to be done and reported by the made-up plan, and how far it came by May 2026."""

from typing import Any

Texts = tuple[str, str]
CENTRE = "trung-tam-du-lieu"
"""The agency that is no unit."""

ACTIONS: tuple[tuple[str, str, Texts, str, str, str, str, dict[str, Any]], ...] = (
    (
        "v1",
        "c1",
        (
            "Mở chuyên mục chuyển đổi số trên trang của từng sở.",
            "Open a section on digital transformation on each department's site.",
        ),
        "so-mau-2",
        "so-mau-8",
        "2025-06-30",
        "done",
        {"done": "2025-06-12", "evidence": "bc-chuyen-muc"},
    ),
    (
        "v2",
        "c1",
        ("Tuyên truyền ở 24 xã, phường mới.", "Inform people in the 24 new communes and wards."),
        "so-mau-2",
        "so-mau-10",
        "2026-03-31",
        "under-way",
        {},
    ),
    (
        "v3",
        "c2",
        ("Ban hành quy chế quản lý dữ liệu số.", "Issue rules on the management of digital data."),
        "so-mau-18",
        CENTRE,
        "2025-09-30",
        "done",
        {"done": "2025-11-14", "evidence": "qd-quy-che"},
    ),
    (
        "v4",
        "c3",
        ("Nối mạng chuyên dùng đến 24 xã, phường.", "Connect the 24 communes and wards to the state network."),
        "so-mau-8",
        CENTRE,
        "2026-06-30",
        "under-way",
        {},
    ),
    (
        "v5",
        "c4",
        ("Công bố 40 tập dữ liệu mở.", "Publish 40 sets of open data."),
        CENTRE,
        "so-mau-8",
        "2026-04-30",
        "under-way",
        {},
    ),
    (
        "v6",
        "c5",
        ("Đưa các thủ tục còn lại lên trực tuyến toàn trình.", "Take the remaining procedures online from end to end."),
        "so-mau-8",
        "so-mau-18",
        "2026-12-31",
        "planned",
        {},
    ),
    (
        "v7",
        "c5",
        (
            "Gộp các cổng riêng của sở vào cổng của tỉnh.",
            "Merge the departments' own portals into that of the province.",
        ),
        "so-mau-8",
        "so-mau-18 so-mau-4",
        "2025-12-31",
        "under-way",
        {},
    ),
    (
        "v8",
        "c6 x6",
        ("Diễn tập ứng cứu sự cố mạng.", "Hold an exercise in the response to network incidents."),
        "so-mau-5",
        "so-mau-8",
        "2025-10-31",
        "done",
        {"done": "2025-10-22", "evidence": "bc-dien-tap"},
    ),
    (
        "v9",
        "c6",
        (
            "Phê duyệt cấp độ an toàn cho mọi hệ thống thông tin.",
            "Approve the security level of every information system.",
        ),
        "so-mau-5",
        "so-mau-8",
        "2026-09-30",
        "planned",
        {},
    ),
    (
        "v10",
        "c7",
        ("Bồi dưỡng kỹ năng số cho toàn bộ cán bộ cấp xã.", "Train all communal staff in digital skills."),
        "so-mau-10",
        "so-mau-13",
        "2026-02-28",
        "planned",
        {},
    ),
    (
        "v11",
        "kts",
        ("Lập sàn thương mại điện tử riêng của tỉnh.", "Set up an e-commerce platform of the province."),
        "so-mau-12",
        "so-mau-4",
        "2026-03-31",
        "dropped",
        {
            "note": {
                "vi": "Thôi từ tháng 11/2025: dùng các sàn sẵn có.",
                "en": "Dropped in November 2025: existing platforms are used.",
            }
        },
    ),
    (
        "v12",
        "xhs",
        ("Cấp chữ ký số cá nhân miễn phí cho người dân.", "Give personal digital signatures to people free of charge."),
        "so-mau-13",
        "unknown",
        "unknown",
        "planned",
        {},
    ),
)
"""Id, nodes, words, lead, supporters, due, status, and what else there is."""

REPORTS: tuple[tuple[str, Texts, str, dict[str, str]], ...] = (
    (
        "nam-2025",
        ("Báo cáo năm 2025 về các chỉ số được giao.", "The report of 2025 on the indices given."),
        "2026-01-31",
        {
            "so-mau-2": "2026-01-28",
            "so-mau-5": "2026-01-30",
            "so-mau-8": "2026-02-11",
            "so-mau-10": "2026-01-29",
            "so-mau-12": "2026-01-30",
            "so-mau-18": "2026-01-20",
            CENTRE: "2026-01-31",
        },
    ),
    (
        "quy-1-2026",
        (
            "Báo cáo quý I năm 2026 về các chỉ số được giao.",
            "The report of the first quarter of 2026 on the indices given.",
        ),
        "2026-04-15",
        {"so-mau-2": "2026-04-14", "so-mau-5": "2026-04-13", "so-mau-12": "2026-04-24", "so-mau-18": "2026-04-15"},
    ),
    (
        "quy-2-2026",
        (
            "Báo cáo quý II năm 2026 về các chỉ số được giao.",
            "The report of the second quarter of 2026 on the indices given.",
        ),
        "2026-07-15",
        {},
    ),
)
REPORTING = ("so-mau-2", "so-mau-5", "so-mau-8", "so-mau-10", "so-mau-12", "so-mau-13", "so-mau-18", CENTRE)
