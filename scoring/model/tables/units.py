"""The tables of units: their names over time, and how they follow one another."""

from scoring import values
from scoring.model.tables.spec import Column, TableSpec
from scoring.values import one_of, unknown_or

LINEAGE_KINDS = ("merge", "split", "rename", "end")

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
