"""Warnings on figures that stand twice, another unit's or last year's; and on 0 for what is missing."""

from scoring.faults import Family, Kind, Sentences

FAMILY = Family("Số chép nhầm chỗ", "Figures pasted in the wrong place")

UNIT = Kind(
    "W-COPIED-UNIT",
    Sentences(
        "Hai đơn vị {key} có cùng cả {n} số.",
        "Số của riêng từng đơn vị.",
        "Đối chiếu với bảng của đơn vị; nếu đúng thì chấp nhận cảnh báo này.",
    ),
    Sentences(
        "Two units, {key}, have all {n} numbers in common.",
        "Each unit's own figures.",
        "Compare with what the unit sent; where it is right, accept this warning.",
    ),
    level="warning",
)
EDITION = Kind(
    "W-COPIED-EDITION",
    Sentences(
        "Cả {n} số của {key} đúng bằng số của kỳ {other}.",
        "Số của kỳ này.",
        "Đối chiếu với bảng mà đơn vị gửi năm nay; nếu đúng thì chấp nhận cảnh báo này.",
    ),
    Sentences(
        "All {n} numbers of {key} are those of edition {other}.",
        "The figures of this edition.",
        "Compare with what the unit sent this year; where it is right, accept this warning.",
    ),
    level="warning",
)
ZERO = Kind(
    "W-ZERO-UNIT",
    Sentences(
        "Cả {n} số của {key} đều là 0.",
        "Số đo được; không có số thì một dòng có status.",
        "Đơn vị không báo cáo thì ghi not-submitted ở nút gốc, không ghi 0.",
    ),
    Sentences(
        "All {n} numbers of {key} are 0.",
        "What was measured; where there is none, a row with a status.",
        "For a unit that did not report write not-submitted at the root node, no 0.",
    ),
    level="warning",
)
