"""The tables of what happens to published figures: releases, corrections, replies, appeals, accepted warnings."""

from scoring import values
from scoring.model.tables.spec import NODE, UNIT, Column, TableSpec
from scoring.values import one_of

RELEASED = ("provisional", "final", "revised")
"""What a released edition may be; a draft is not released."""

CORRECTION_KINDS = ("revision", "error")
CAUSES = (
    "typing",
    "transcription",
    "late-report",
    "wrong-evidence",
    "wrong-verification",
    "appeal",
    "source-corrected",
    "unit-list",
    "found-unknown",
)
"""Why a released figure is changed; found-unknown: what was declared unknown is known now."""
FINDERS = ("unit", "office", "public", "audit")
OUTCOMES = ("upheld", "partly-upheld", "rejected", "withdrawn")

_DECISION = Column(
    "decision",
    values.identifier,
    "Mã quyết định hay biên bản trong evidence.csv",
    "Id of the decision or minutes in evidence.csv",
)

RELEASES = TableSpec(
    "releases.csv",
    (
        Column("edition", values.version, "Mã kỳ", "Edition id", True),
        Column("revision", values.count, "Lần công bố thứ mấy, từ 1", "Which release of it, from 1", True),
        Column("status", one_of(RELEASED), "Tình trạng của lần công bố", "Status of the release", True),
        Column("date", values.day, "Ngày công bố", "Date of the release", True),
        Column("data", values.digest, "Mã băm số liệu và cách tính của kỳ", "Digest of the edition's facts", True),
        Column("method", values.digest, "Mã băm phần đóng băng của phương pháp", "Digest of the method's", True),
        Column("previous", values.digest, "Mã băm của dòng trước; dòng đầu trống", "Digest of the line before"),
    ),
    key=("edition", "revision"),
    vi="Các lần công bố, chỉ ghi thêm ở cuối (`thuocdo release`)",
    en="Releases; lines are only added at the end (`thuocdo release`)",
)

CORRECTIONS = TableSpec(
    "corrections.csv",
    (
        Column("revision", values.count, "Có hiệu lực từ lần công bố nào", "The release that brings it", True),
        Column("file", values.name, "Tệp được sửa", "The file that changed", True),
        Column("row", values.cell, "Dòng: các mã khóa, cách nhau bằng /", "The row: its key ids, a / between"),
        Column("column", values.name, "Cột hoặc khóa", "Its column or key", True),
        Column("old", values.cell, "Giá trị cũ; trống: chưa có", "The old value; empty: there was none"),
        Column("new", values.cell, "Giá trị mới; trống: bỏ đi", "The new value; empty: taken out"),
        Column(
            "kind",
            one_of(CORRECTION_KINDS),
            "revision: số liệu mới hơn; error: sửa sai sót",
            "revision: later knowledge; error: a mistake mended",
            True,
        ),
        Column("cause", one_of(CAUSES), "Nguyên nhân, trong danh sách", "The cause, of the list", True),
        Column("found_by", one_of(FINDERS), "Ai phát hiện, trong danh sách", "Who found it, of the list", True),
        Column("date", values.day, "Ngày quyết định sửa", "The day it was decided", True),
        Column(_DECISION.name, _DECISION.parse, _DECISION.vi, _DECISION.en, True),
        Column("reason_vi", values.prose, "Lý do", "The reason, in Vietnamese", True),
        Column("reason_en", values.prose, "Lý do bằng tiếng Anh", "The reason in English", True),
    ),
    key=("revision", "file", "row", "column"),
    vi="Đính chính số đã công bố, mỗi ô một dòng (`thuocdo correct`)",
    en="Corrections of published figures, a row a cell (`thuocdo correct`)",
)

REPLIES = TableSpec(
    "replies.csv",
    (
        UNIT,
        NODE,
        Column("date", values.day, "Ngày đơn vị trả lời", "Date of the unit's reply", True),
        Column("reply_vi", values.prose, "Ý kiến của đơn vị, nguyên văn", "The unit's own words", True),
        Column("reply_en", values.prose, "Bản dịch tiếng Anh", "The same in English", True),
        Column("answer_date", values.day, "Ngày cơ quan trả lời", "Date of the office's answer"),
        Column("answer_vi", values.prose, "Trả lời của cơ quan công bố", "The office's answer"),
        Column("answer_en", values.prose, "Trả lời đó bằng tiếng Anh", "The answer in English"),
    ),
    key=("unit", "node", "date"),
    vi="Ý kiến của đơn vị, và trả lời",
    en="What units say of their scores, and the answers",
)

APPEALS = TableSpec(
    "appeals.csv",
    (
        Column("id", values.identifier, "Mã khiếu nại", "Id of the appeal", True),
        UNIT,
        NODE,
        Column("filed", values.day, "Ngày nhận", "Date received", True),
        Column("claim_vi", values.prose, "Đơn vị yêu cầu gì", "What the unit asks", True),
        Column("claim_en", values.prose, "Yêu cầu đó bằng tiếng Anh", "The same in English", True),
        Column("evidence", values.identifiers, "Mã tài liệu trong evidence.csv", "Ids in evidence.csv"),
        Column("deadline", values.day, "Hạn giải quyết", "To be decided by", True),
        Column("outcome", one_of(OUTCOMES), "Kết quả; trống: đang xem xét", "Outcome; empty: pending"),
        Column("decided", values.day, "Ngày giải quyết", "Date of the outcome"),
        _DECISION,
        Column("answer_vi", values.prose, "Trả lời, vì sao", "The answer, and why"),
        Column("answer_en", values.prose, "Trả lời đó bằng tiếng Anh", "The answer in English"),
    ),
    key=("id",),
    vi="Khiếu nại",
    en="Appeals",
)

ACKNOWLEDGED = TableSpec(
    "acknowledged.csv",
    (
        Column("code", values.name, "Mã cảnh báo", "Code of the warning", True),
        Column(
            "file",
            values.name,
            "Tệp, kể từ data/; trang viết tay: content/…",
            "The file, below data/, or content/…",
            True,
        ),
        Column("key", values.cell, "Khóa mà cảnh báo nêu", "The key that the warning names"),
        Column("reason_vi", values.prose, "Vì sao chấp nhận", "Why it is accepted", True),
        Column("reason_en", values.prose, "Lý do bằng tiếng Anh", "The reason in English", True),
        Column("by", values.name, "Ai chấp nhận (chức danh, đơn vị)", "Who accepts it (office, post)", True),
        Column("date", values.day, "Ngày", "The day", True),
    ),
    key=("code", "file", "key"),
    vi="Cảnh báo đã được chấp nhận; đặt ngay trong data/",
    en="Warnings that are accepted; it stands in data/ itself",
)

ADDRESSES = TableSpec(
    "addresses.csv",
    (
        Column("address", values.address, "Địa chỉ trang đã công bố", "Address of a page that was published", True),
        Column("moved_to", values.address, "Trang thay cho nó khi nó mất", "The page in its place"),
    ),
    key=("address",),
    vi="Địa chỉ của mọi trang đã công bố, tính từ gốc của mỗi ngôn ngữ; đặt ngay trong data/",
    en="The addresses of all pages that were published, below the root of each language; it stands in data/ itself",
)
