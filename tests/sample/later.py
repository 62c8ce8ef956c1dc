"""What method 07-2024 changed: criteria gone, moved, added and replaced, other maxima, how parts make a total."""

from typing import Any

from tests.sample.leaf import Example, Leaf, ex, leaf
from tests.sample.rules import assessor, bands, day, flag, levels, not_scored, number, ratio, steps, target, yes

GONE = frozenset({"c1-10", "c3-5", "c7-9", "k1-5", "x7-5"})
MOVED = {"c4-2": "c5", "c2-9": "c7"}
"""Criterion -> the component to which it belongs now."""

ONLY = {"c5-15": ["so-mau-2", "so-mau-5", "so-mau-19"]}
"""The merged department goes on with the platform of one of those that formed it."""

MAXIMA: dict[str, tuple[str | None, ...]] = {
    "c1-3": ("3", "3", None),
    "c5-1": ("8", "8", "7"),
    "c5-6": ("4", "4", "4"),
    "c7-1": ("6", "6", "5"),
    "x4-1": (None, "5", "4"),
}
EXAMPLES: dict[str, tuple[Example, ...]] = {
    "c1-3": (ex("2", chu_tri=2, hop=3),),
    "c5-1": (ex("7.11", co_ho_so=8, dich_vu=9), ex("not-applicable", co_ho_so=0, dich_vu=0)),
    "c7-1": (ex("5.47", tap_huan=41, can_bo=45),),
    "x4-1": (ex("3.13", dinh_danh=50000, dan=80000),),
}

DAY = "ngay|Ngày ban hành|Day of issue"
REVISED = bands(
    day(DAY, "2024-12-31", "2024-02-01"),
    "at_most 2024-04-30 = max; above 2024-04-30 at_most 2024-08-31 = 1.5; above 2024-08-31 at_most 2024-12-31 = 0.5",
)
NEW_COMMUNE = bands(
    day(DAY, "2025-12-31", "2025-07-15"),
    "at_most 2025-08-31 = max; above 2025-08-31 at_most 2025-10-31 = 1.5; above 2025-10-31 at_most 2025-12-31 = 0.5",
)
OPEN_DATA = "bo-du-lieu|Số bộ dữ liệu|Data sets"

CHANGED: dict[str, Leaf] = {
    "c1-2": leaf(
        "c1-2",
        "4 4 4",
        "Ban chỉ đạo chuyển đổi số họp trong năm",
        "Meetings of the steering committee in the year",
        steps("cuoc-hop|Số cuộc họp trong năm|Meetings in the year", "6:4 4:3 2:2 1:0.5"),
        ex("2", cuoc_hop=3),
        ex("3", cuoc_hop=4),
        ex("0.5", cuoc_hop=1),
    ),
    "c2-1": leaf(
        "c2-1",
        "3 3 3",
        "Ban hành kế hoạch chuyển đổi số đến năm 2025 sau rà soát",
        "When the reviewed plan of digital transformation up to 2025 was issued",
        REVISED,
        ex("3", group="so-nganh", ngay="2024-04-30"),
        ex("1.5", group="huyen", ngay="2024-05-01"),
        ex("0", group="xa", ngay="2026-01-01"),
        rules={"xa": NEW_COMMUNE},
        note={
            "vi": "Xã thành lập ngày 1/7/2025 có mốc thời gian riêng.",
            "en": "Communes formed on 1 July 2025 have days of their own.",
        },
    ),
    "c4-1": leaf(
        "c4-1",
        "3 3 -",
        "Bộ dữ liệu mở được công bố",
        "Open data sets published",
        steps(OPEN_DATA, "12:3 8:2.5 4:1.5 1:0.5"),
        ex("1.5", bo_du_lieu=7),
        ex("2.5", bo_du_lieu=8),
    ),
    "c4-4": leaf(
        "c4-4",
        "2 2 1",
        "Ban hành danh mục dữ liệu",
        "A catalogue of data was issued",
        levels(
            "danh-muc|Tình trạng danh mục|State of the catalogue",
            "cong-bo|đã ban hành, công bố|issued and published|1",
            "noi-bo|đã ban hành, chưa công bố|issued, not published|1/2",
            "chua|chưa ban hành|not issued|0",
        ),
        ex("1", group="so-nganh", danh_muc="noi-bo"),
    ),
    "c5-2": leaf(
        "c5-2",
        "8 8 7",
        "Hồ sơ nộp trực tuyến",
        "Applications made online",
        target(
            "truc-tuyen|Số hồ sơ nộp trực tuyến|Applications made online",
            "ho-so|Tổng số hồ sơ đã tiếp nhận|All applications received",
            "ho-so",
            "0.9",
            "not-applicable",
        ),
        ex("4.44", group="so-nganh", truc_tuyen=600, ho_so=1200),
        ex("8", group="huyen", truc_tuyen=1080, ho_so=1200),
    ),
    "c7-8": leaf(
        "c7-8",
        "3 3 -",
        "Lớp tập huấn về chuyển đổi số đã tổ chức",
        "Training classes on digital transformation",
        bands(
            number("lop|Số lớp tập huấn đã tổ chức|Training classes held", "count", "0", "9", most="1000"),
            "at_least 8 = max; at_least 5 at_most 7 = 2; at_least 2 at_most 4 = 1",
        ),
        ex("1", lop=4),
    ),
}

ADDED: dict[str, tuple[Leaf, ...]] = {
    "c1": (
        leaf(
            "c1-12",
            "2 2 2",
            "Ứng dụng trí tuệ nhân tạo trong công việc",
            "Artificial intelligence at work",
            levels(
                "muc|Mức độ ứng dụng|How far it is used",
                "thuong-xuyen|dùng thường xuyên, có quy định|used regularly, with rules|1",
                "thu-nghiem|thử nghiệm|on trial|1/2",
                "chua|chưa dùng|not used|0",
            ),
            ex("1", muc="thu-nghiem"),
            missing="reduce",
            note={
                "vi": "Thiếu số liệu thì bỏ tiêu chí này ra cùng điểm tối đa, vì là năm đầu thu thập.",
                "en": "Where it is missing it is left out with its maximum, as it is collected for the first time.",
            },
        ),
    ),
    "c5": (
        leaf(
            "c5-17",
            "2 3 2",
            "Thủ tục hành chính không phải nộp lại giấy tờ đã có dữ liệu",
            "Procedures that ask for no paper whose data are at hand",
            ratio(
                "khong-giay|Số thủ tục không yêu cầu lại|Procedures that do not ask",
                "thu-tuc|Tổng số thủ tục hành chính|All procedures",
                "dich-vu",
                "not-applicable",
            ),
            ex("0.63", group="so-nganh", khong_giay=5, thu_tuc=16),
            not_applicable="zero",
            note={
                "vi": "Đơn vị không có thủ tục nào thì tiêu chí này tính 0 điểm.",
                "en": "A unit without procedures gets 0 for this criterion.",
            },
        ),
        leaf(
            "c5-18",
            "0 0 0",
            "Chi phí vận hành hệ thống (thu thập, không tính điểm)",
            "Cost of running the systems (collected, not scored)",
            not_scored(
                number(
                    "chi-phi|Chi phí trong năm|Cost in the year",
                    "amount",
                    "900",
                    "40",
                    most="100000",
                    unit={"vi": "triệu đồng", "en": "million dong"},
                ),
                flag("thue|Có thuê dịch vụ|Services are hired"),
            ),
        ),
    ),
    "c8": (
        leaf(
            "c8-1",
            "4 4 4",
            "Mô hình được tỉnh công nhận",
            "A model recognised by the province",
            yes("cong-nhan|Có quyết định công nhận|Recognised by a decision"),
            ex("4", cong_nhan="yes"),
        ),
        leaf(
            "c8-2",
            "5 5 5",
            "Sáng kiến do hội đồng đánh giá",
            "An initiative assessed by the board",
            assessor("diem|Điểm do hội đồng cho|Points given by the board"),
            ex("3.75", diem="3.75"),
        ),
        leaf(
            "c8-3",
            "3 3 3",
            "Đơn vị khác đến học tập, áp dụng lại",
            "Other units that came to learn and followed",
            steps("don-vi|Số đơn vị áp dụng lại|Units that followed", "3:3 2:2 1:1"),
        ),
    ),
}

KEYS: dict[str, dict[str, Any]] = {
    "c8": {
        "total": "best",
        "note": {
            "vi": "Chỉ tính nội dung có điểm cao nhất.",
            "en": "Only the part with the most points counts.",
        },
    },
    "x4": {"total": "weighted-mean", "weights": "100"},
}
WEIGHTS = {"x4-1": "50", "x4-2": "30", "x4-3": "20"}
"""Of the parts of the one component that is a mean by weights."""
ECONOMY = {"huyen": "80", "xa": "30"}
VIEWS = {
    "nen-tang": (
        "Góc nhìn nền tảng",
        "View of foundations",
        ("c1", "c2", "c3", "c4", "c6", "c7", "k1", "k2", "k3", "k4", "k6", "x1", "x2", "x3", "x4", "x6", "x7"),
    ),
    "nguoi-dan": ("Góc nhìn người dân", "View of citizens", ("c5", "k3", "x1", "x3", "x4", "x5", "x7")),
}
"""Two views that overlap, beside the total."""
