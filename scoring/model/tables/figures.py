"""The tables of figures: inputs, printed figures, what supports and what overrides them, a unit's own."""

from scoring import values
from scoring.model.tables.spec import NODE, STATUS, UNIT, Column, TableSpec
from scoring.values import one_of

QUALITIES = ("provisional", "estimated", "revised", "derived")
"""What is to be known of a number that exists; derived: only implied by its source, worked out by us."""

SCALES = ("points", "value")
"""What a printed figure counts: points, or points / maximum from 0 to 1."""

INPUTS = TableSpec(
    "inputs.csv",
    (
        UNIT,
        NODE,
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
        STATUS,
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
        NODE,
        Column("figure", values.printed, "Số như đã in, giữ nguyên số chữ số lẻ", "The figure in its printed digits"),
        Column(
            "scale",
            one_of(SCALES),
            "points (trống): điểm; value: giá trị 0..1",
            "points (empty), or value: points / maximum, 0..1",
        ),
        STATUS,
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
        UNIT,
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
        STATUS,
    ),
    key=("node", "input"),
    vi="Số liệu của riêng một đơn vị, cho `thuocdo score --inputs`; không nằm trong data/",
    en="One unit's own figures, for `thuocdo score --inputs`; no file of data/",
)
