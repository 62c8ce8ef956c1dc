"""Every CSV file of the data folder: its columns, what each means, how a cell is read.

This is the one place for a column's meaning. The readers, the checks, the page on data and
docs/reference.md take it from here.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from scoring import values
from scoring.values import one_of, unknown_or

STATUSES = ("not-submitted", "not-applicable", "withheld", "not-verified", "not-found")
"""Why there is no number. None of them says anything about zero."""


QUALITIES = ("provisional", "estimated", "revised", "derived")
"""What is to be known of a number that exists; derived: only implied by its source, worked out by us."""

SCALES = ("points", "value")
"""What a printed figure counts: points, or points / maximum from 0 to 1."""

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

LINEAGE_KINDS = ("merge", "split", "rename", "end")


@dataclass(frozen=True)
class Column:
    """One column. `parse` gets the cell's text; an empty cell is None, a fault where `required`."""

    name: str
    parse: Callable[[str], Any]
    vi: str
    en: str
    required: bool = False


@dataclass(frozen=True)
class TableSpec:
    """One kind of CSV file; no two rows may agree in all of `key`."""

    file: str
    columns: tuple[Column, ...]
    key: tuple[str, ...]
    vi: str
    en: str

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(column.name for column in self.columns)


_UNIT = Column("unit", values.identifier, "Mã đơn vị trong units.csv", "Unit id, as in units.csv", True)
_NODE = Column(
    "node",
    values.identifier,
    "Mã nút trong phương pháp; nút gốc là tổng điểm hoặc cả đơn vị",
    "Node id of the method; the root stands for the total or the whole unit",
    True,
)
_STATUS = Column(
    "status",
    one_of(STATUSES),
    "Vì sao không có số; phủ mọi phần dưới nút",
    "Why there is no number; covers all below the node",
)

UNITS = TableSpec(
    "units.csv",
    (
        Column("id", values.identifier, "Mã đơn vị, không bao giờ đổi", "Unit id, for ever", True),
        Column("groups", values.identifiers, "Mã nhóm, cách nhau bằng dấu cách", "Group ids, a space between", True),
        Column(
            "name_vi", values.unit_name, "Tên tiếng Việt trong thời gian này", "Vietnamese name in this period", True
        ),
        Column("name_en", values.unit_name, "Tên tiếng Anh trong thời gian này", "English name in this period", True),
        Column(
            "name_en_official",
            values.yes,
            "Tên tiếng Anh có phải tên chính thức: yes hoặc no",
            "Whether the English name is official: yes or no",
            True,
        ),
        Column(
            "from",
            unknown_or(values.past_day),
            "Ngày đầu mang tên này, hoặc unknown",
            "First day of this name, or unknown",
            True,
        ),
        Column(
            "to",
            unknown_or(values.past_day),
            "Ngày cuối mang tên này; trống: còn dùng; hoặc unknown",
            "Last day of this name; empty: still in use; or unknown",
        ),
    ),
    key=("id", "from"),
    vi="Đơn vị và tên theo thời gian",
    en="Units and their names over time",
)

INPUTS = TableSpec(
    "inputs.csv",
    (
        _UNIT,
        _NODE,
        Column(
            "input",
            values.identifier,
            "Mã số liệu của tiêu chí; trống ở dòng tình trạng",
            "Input id of the leaf; empty in a status row",
        ),
        Column("self", str, "Số liệu đơn vị tự chấm", "What the unit claims"),
        Column(
            "verified",
            str,
            "Số liệu đã thẩm định; kết quả chỉ dùng cột này",
            "What the office accepts; results use this alone",
        ),
        _STATUS,
        Column(
            "reason_vi",
            values.prose,
            "Lý do khác nhau hoặc lý do không có số",
            "Reason for a difference or a status, in Vietnamese",
        ),
        Column("reason_en", values.prose, "Lý do bằng tiếng Anh", "The reason in English"),
        Column("evidence", values.identifiers, "Mã tài liệu trong evidence.csv", "Ids in evidence.csv"),
    ),
    key=("unit", "node", "input"),
    vi="Số liệu đầu vào của từng đơn vị",
    en="Inputs of each unit",
)

PUBLISHED = TableSpec(
    "published.csv",
    (
        Column(
            "id",
            values.identifier,
            "Mã của số này; chỉ cho số chung của nhóm",
            "Id of the figure; for a figure of the group alone",
        ),
        Column("group", values.identifier, "Mã nhóm đơn vị; trống: của cả kỳ", "Group id; empty: of the whole edition"),
        Column("unit", values.identifier, "Mã đơn vị; trống: số chung của nhóm", "Unit id; empty: of the group"),
        Column(
            "statistic",
            values.identifier,
            "Số gì; trống: điểm của đơn vị; các từ ở dưới",
            "What it is; empty: the unit's own figure; the words below",
        ),
        _NODE,
        Column("figure", values.printed, "Số như đã in, giữ nguyên số chữ số lẻ", "The figure in its printed digits"),
        Column(
            "scale",
            one_of(SCALES),
            "points (trống): điểm; value: giá trị 0..1",
            "points (empty), or value: points / maximum, 0..1",
        ),
        _STATUS,
        Column(
            "quality",
            one_of(QUALITIES),
            "Điều cần biết về số này: derived là suy ra",
            "What to know of the number: derived is implied by its source",
        ),
        Column(
            "of",
            values.prose,
            "Của những đơn vị nào: all, reported, not-reported, top-3, bottom-3, >=80 <100; gap: hai mã",
            "Of which units: all, reported, not-reported, top-3, bottom-3, >=80 <100; gap: two ids",
        ),
        Column("members", values.identifiers, "Các đơn vị mà văn bản nêu tên", "The units that the document names"),
        Column(
            "words_vi",
            values.prose,
            "Nguyên văn câu có số này; | giữa các ô của bảng, [ ] là lời của người chép. Của số suy ra: suy từ đâu",
            "The document's own words, in Vietnamese; | between cells of a table, [ ] around words of ours. "
            "Of a derived figure: from what it is derived",
        ),
        Column("words_en", values.prose, "Câu đó bằng tiếng Anh", "The same in English"),
        Column("source", values.identifier, "Mã nguồn trong edition.yaml", "Source id in edition.yaml", True),
        Column(
            "place",
            values.identifier,
            "Mã chỗ trong nguồn: bảng, đoạn",
            "Place id in the source: a table, a paragraph",
            True,
        ),
        Column("row", values.count, "Dòng thứ mấy trong bảng đó", "Which row of that table"),
    ),
    key=("group", "unit", "statistic", "node", "id"),
    vi="Số chép từ văn bản đã công bố",
    en="Figures copied from a published document",
)

EVIDENCE = TableSpec(
    "evidence.csv",
    (
        Column("id", values.identifier, "Mã tài liệu", "Evidence id", True),
        Column("number", values.name, "Số hiệu văn bản", "Document number", True),
        Column("date", values.day, "Ngày ban hành", "Date of issue", True),
        Column("title_vi", values.name, "Trích yếu", "Title in Vietnamese", True),
        Column("title_en", values.name, "Trích yếu bằng tiếng Anh", "Title in English", True),
        Column("url", values.link, "Địa chỉ, nếu có", "Address, where there is one"),
    ),
    key=("id",),
    vi="Tài liệu kiểm chứng",
    en="Evidence",
)

OVERRIDES = TableSpec(
    "overrides.csv",
    (
        _UNIT,
        Column("node", values.identifier, "Mã tiêu chí trong phương pháp", "Id of a leaf of the method", True),
        Column(
            "points",
            values.exact,
            "Điểm mà hội đồng quyết định, thay cho điểm theo quy tắc",
            "The points that the council decided, in place of those by the rule",
            True,
        ),
        Column(
            "decision",
            values.identifier,
            "Mã quyết định hay biên bản trong evidence.csv",
            "Id of the decision or minutes in evidence.csv",
            True,
        ),
        Column("reason_vi", values.prose, "Lý do", "The reason, in Vietnamese", True),
        Column("reason_en", values.prose, "Lý do bằng tiếng Anh", "The reason in English"),
    ),
    key=("unit", "node"),
    vi="Điểm do hội đồng quyết định khác với quy tắc",
    en="Points that the council decided otherwise than the rule",
)

LINEAGE = TableSpec(
    "lineage.csv",
    (
        Column("date", values.past_day, "Ngày bắt đầu có hiệu lực", "First day of the change", True),
        Column(
            "kind",
            one_of(LINEAGE_KINDS),
            "merge: nhập vào; split: tách ra; rename: đổi tên; end: chấm dứt",
            "merge, split, rename or end",
            True,
        ),
        Column("from", values.identifier, "Mã đơn vị trước đó", "Unit id before", True),
        Column(
            "to",
            values.identifier,
            "Mã đơn vị sau đó; đổi tên: cùng mã; chấm dứt: trống",
            "Unit id after; the same for a renaming, empty for an end",
        ),
        Column(
            "source", values.identifier, "Mã văn bản trong sources của index.yaml", "Id in sources of index.yaml", True
        ),
    ),
    key=("date", "kind", "from", "to"),
    vi="Đơn vị nhập, tách, đổi tên, chấm dứt",
    en="Units merged, split, renamed, ended",
)

OWN = TableSpec(
    "my-figures.csv",
    (
        Column(
            "node",
            values.identifier,
            "Mã tiêu chí, hoặc nút có tình trạng",
            "Id of a leaf, or of a node with a status",
            True,
        ),
        Column(
            "input",
            values.identifier,
            "Mã số liệu; trống khi gõ thẳng điểm (phương pháp không có quy tắc) hoặc khi có tình trạng",
            "Input id; empty where points are typed (a method without rules) or where there is a status",
        ),
        Column(
            "value",
            str,
            "Số liệu, viết như cột verified của inputs.csv; hoặc điểm",
            "As in column verified of inputs.csv; or points",
        ),
        _STATUS,
    ),
    key=("node", "input"),
    vi="Số liệu của riêng một đơn vị, cho `thuocdo score --inputs`; không nằm trong data/",
    en="One unit's own figures, for `thuocdo score --inputs`; no file of data/",
)

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
        _UNIT,
        _NODE,
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
        _UNIT,
        _NODE,
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
        Column("file", values.name, "Tệp, kể từ data/", "The file, below data/", True),
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

TABLES = (
    *(UNITS, LINEAGE, INPUTS, PUBLISHED, EVIDENCE, OVERRIDES),
    *(RELEASES, CORRECTIONS, REPLIES, APPEALS, ACKNOWLEDGED, OWN),
)
