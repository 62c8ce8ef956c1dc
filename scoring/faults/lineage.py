"""Faults of units over time: changes that do not fit the days of their units, targets that cannot be."""

from scoring.faults import Kind, Sentences

SHAPE = Kind(
    "E-LINEAGE-TO",
    Sentences(
        "Dòng {change} có to “{found}”.",
        "merge, split: đơn vị khác; rename: cùng mã; end: để trống.",
        "Sửa kind hoặc to.",
    ),
    Sentences(
        "A row {change} has “{found}” in to.",
        "merge, split: another unit; rename: the same id; end: empty.",
        "Mend kind or to.",
    ),
)
ENDS = Kind(
    "E-LINEAGE-END",
    Sentences(
        "Thay đổi ngày {date}, mà ngày cuối của “{unit}” là {found}.",
        "Ngày cuối là hôm trước ngày thay đổi.",
        "Sửa date, hoặc cột to trong units.csv.",
    ),
    Sentences(
        "The change is of {date}, but the last day of “{unit}” is {found}.",
        "A last day just before the change.",
        "Mend date, or column to of units.csv.",
    ),
)
STARTS = Kind(
    "E-LINEAGE-START",
    Sentences(
        "Thay đổi ngày {date}, mà “{unit}” không có tên bắt đầu ngày đó.",
        "Tên mới hoặc đơn vị mới bắt đầu đúng ngày thay đổi.",
        "Sửa date, hoặc cột from trong units.csv.",
    ),
    Sentences(
        "The change is of {date}, but no name of “{unit}” begins on that day.",
        "A new name or unit that begins on the day of the change.",
        "Mend date, or column from of units.csv.",
    ),
)
TARGET = Kind(
    "E-TARGET",
    Sentences("Hạng {found} không thể có trên {n} đơn vị.", "Từ 1 đến {n}.", "Sửa figure hoặc of."),
    Sentences("Rank {found} cannot be of {n} units.", "From 1 to {n}.", "Mend figure or of."),
)
