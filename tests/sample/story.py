"""What happened after editions were published: two figures of 2024 were wrong; units replied and appealed.

The files hold what is right; `CORRECTIONS` hold what stood there at the first release.
"""

from tests.sample.evidence import Document

Row = tuple[str, ...]

RELEASES = (
    ("2022", 1, "final", "2023-03-15"),
    ("2023", 1, "final", "2024-03-20"),
    ("2024", 1, "final", "2025-03-18"),
    ("2024", 2, "revised", "2025-07-01"),
    ("2025", 1, "provisional", "2026-03-16"),
    ("2026-q1", 1, "final", "2026-04-20"),
    ("2026-q2", 1, "provisional", "2026-07-20"),
)
"""Edition, revision, status, day: the order of releases.csv."""

_PAPERS = (
    ("2024", "cv-huyen-3", "41/CV", "2025-03-28", "Đơn khiếu nại và bản kế hoạch", "Appeal with the plan"),
    ("2024", "tb-huyen-8", "19/TB", "2025-06-12", "Thông báo không chấp nhận khiếu nại", "Notice of a rejection"),
    ("2024", "qd-dinh-chinh", "21/QĐ", "2025-06-20", "Quyết định đính chính kết quả năm 2024", "Correction of 2024"),
    ("2025", "cv-xa-2", "12/CV", "2026-03-27", "Công văn gửi kèm sao kê", "Letter with statements of account"),
    ("2025", "tb-xa-2", "08/TB", "2026-05-08", "Thông báo không chấp nhận khiếu nại", "Notice of a rejection"),
)
DOCUMENTS: dict[str, tuple[Document, ...]] = {
    edition: tuple(
        Document(name, f"{number}-MẪU (bịa đặt)", day, f"{vi} (văn bản bịa đặt)", f"{en} (made-up document)")
        for of, name, number, day, vi, en in _PAPERS
        if of == edition
    )
    for edition in ("2022", "2023", "2024", "2025")
}

CORRECTIONS: dict[str, tuple[Row, ...]] = {
    "2024": (
        (
            *("2", "inputs.csv", "huyen-mau-3/c2-2/ke-hoach", "verified", "no", "yes"),
            *("error", "wrong-verification", "unit", "2025-06-20", "qd-dinh-chinh"),
            "Tổ thẩm định xem nhầm kế hoạch của năm trước; khiếu nại được chấp nhận.",
            "The assessors had looked at the plan of the year before; the appeal was upheld.",
        ),
        (
            *("2", "inputs.csv", "so-mau-9/c5-2/truc-tuyen", "verified", "158", "1580"),
            *("error", "typing", "unit", "2025-06-20", "qd-dinh-chinh"),
            "Gõ thiếu một chữ số: 1.580 hồ sơ, không phải 158.",
            "A digit was left out: 1,580 applications, not 158.",
        ),
    ),
}

REPLIES: dict[str, tuple[Row, ...]] = {
    "2024": (
        (
            *("so-mau-9", "c5-2", "2025-03-24"),
            "Đơn vị có 1.580 hồ sơ nộp trực tuyến, bảng điểm ghi 158.",
            "The department had 1,580 online applications; the scorecard says 158.",
            "2025-06-20",
            "Đơn vị nói đúng; số đã được sửa ở lần công bố 2.",
            "That is right; release 2 corrects it.",
        ),
        (
            *("huyen-mau-11", "dti", "2025-04-02"),
            "Huyện ở miền núi, đề nghị năm sau xét thêm điều kiện hạ tầng.",
            "The district lies in the mountains and asks that its networks be taken into account next year.",
            *("", "", ""),
        ),
    ),
    "2025": (
        (
            *("xa-mau-20", "dti", "2026-03-20"),
            "Xã mới thành lập, chưa kịp tổng hợp số liệu.",
            "The commune is new and could not gather its figures in time.",
            "2026-03-25",
            "Đã ghi nhận; xã gửi báo cáo trước ngày 30/4/2026 thì được chấm ở lần công bố sau.",
            "Noted; a report before 30 April 2026 will be scored in the next release.",
        ),
    ),
}

_OPEN = ("", "", "", "", "")
APPEALS: dict[str, tuple[Row, ...]] = {
    "2024": (
        (
            *("kn-1", "huyen-mau-3", "c2-2", "2025-03-28"),
            "Huyện đã ban hành kế hoạch năm 2024 đúng hạn, đề nghị chấm lại.",
            "The district issued its plan for 2024 in time and asks to be scored again.",
            *("cv-huyen-3 kh-nam", "2025-06-30", "upheld", "2025-06-20", "qd-dinh-chinh"),
            "Chấp nhận: kế hoạch ban hành đúng hạn, được 3 điểm.",
            "Upheld: the plan was in time and gets 3 points.",
        ),
        (
            *("kn-2", "huyen-mau-8", "c5-10", "2025-04-15"),
            "Đề nghị khảo sát lại mức độ hài lòng.",
            "The survey of satisfaction should be held again.",
            *("kq-khao-sat", "2025-06-30", "rejected", "2025-06-12", "tb-huyen-8"),
            "Không chấp nhận: số phiếu đủ và khảo sát đúng quy trình.",
            "Rejected: there were enough answers and the survey was held as laid down.",
        ),
    ),
    "2025": (
        (
            *("kn-1", "xa-mau-2", "x5-2", "2026-03-27"),
            "Đề nghị công nhận số thanh toán không dùng tiền mặt mà xã tự chấm.",
            "The cashless payments that the commune claimed should be accepted.",
            *("cv-xa-2", "2026-05-15", "rejected", "2026-05-08", "tb-xa-2"),
            "Không chấp nhận: sao kê không tách được khoản của xã.",
            "Rejected: the statements do not tell the commune's payments apart.",
        ),
        (
            *("kn-2", "xa-mau-11", "xhs", "2026-04-06"),
            "Xã đã nộp bổ sung số liệu trụ cột xã hội số, đề nghị chấm.",
            "The commune has sent the figures on the digital society and asks to be scored.",
            *("", "2026-05-29", *_OPEN),
        ),
        (
            *("kn-3", "so-mau-3", "c7-2", "2026-04-28"),
            "Đề nghị tính các lớp bồi dưỡng mở cuối tháng 12/2025.",
            "The courses held late in December 2025 should count.",
            *("ds-tap-huan", "2026-12-31", *_OPEN),
        ),
    ),
}
