"""Faults of printed figures: cells that a kind of figure needs or does not take, ranks out of range."""

from scoring.faults import Family, Kind, Sentences

FAMILY = Family("Số chép từ văn bản", "Printed figures")

NEEDS = Kind(
    "E-STAT-NEEDS",
    Sentences("Dòng “{statistic}” thiếu {cell}.", "Các ô: {needs}.", "Điền ô {cell}."),
    Sentences("The row “{statistic}” lacks {cell}.", "The cells {needs}.", "Fill in the cell {cell}."),
)
EXTRA = Kind(
    "E-STAT-EXTRA",
    Sentences("Dòng “{statistic}” không dùng {cell}.", "Chỉ các ô: {needs}.", "Xóa ô {cell}."),
    Sentences("A row “{statistic}” takes no {cell}.", "Only the cells {needs}.", "Clear the cell {cell}."),
)
RANK_RANGE = Kind(
    "E-RANK-RANGE",
    Sentences("Hạng {found} không thể có trong nhóm {n} đơn vị.", "Số nguyên từ 1 đến {n}.", "Đối chiếu văn bản gốc."),
    Sentences(
        "Rank {found} cannot be in a group of {n} units.",
        "A whole number from 1 to {n}.",
        "Hold it against the document.",
    ),
)
RANK_NONE = Kind(
    "E-RANK-NONE",
    Sentences(
        "Kỳ này không xếp hạng, mà dòng này ghi thứ hạng.",
        "Không có hạng khi ranked là no.",
        "Xóa dòng, hoặc sửa ranked trong edition.yaml.",
    ),
    Sentences(
        "The edition is not ranked, and this row gives a rank.",
        "No rank where ranked says no.",
        "Delete the row, or mend ranked in edition.yaml.",
    ),
)
DIVISOR = Kind(
    "E-DIVISOR",
    Sentences("Không chia được cho {found}.", "Số nguyên từ 1.", "Sửa n của cách đọc này."),
    Sentences("Nothing can be divided by {found}.", "A whole number from 1.", "Mend n of this reading."),
)
RANKS_OF = Kind(
    "E-RANKS-OF",
    Sentences(
        "ranks_of ghi {found}, mà nhóm {group} có {n} đơn vị trong units.csv.",
        "Số đơn vị của nhóm vào ngày ghi ở units_as_of.",
        "Sửa ranks_of, hoặc danh sách đơn vị.",
    ),
    Sentences(
        "ranks_of says {found}, but group {group} has {n} units in units.csv.",
        "The number of the group's units on the day of units_as_of.",
        "Mend ranks_of, or the list of units.",
    ),
)
WHOLE = Kind(
    "E-STAT-WHOLE",
    Sentences("“{found}” không phải số nguyên.", "Số đơn vị, số phần, số nhóm.", "Đối chiếu văn bản gốc."),
    Sentences("“{found}” is no whole number.", "A number of units, parts or groups.", "Hold it against the document."),
)
ONE = Kind(
    "E-STAT-ONE",
    Sentences("Số nhắc lại là của một đơn vị, mà dòng này nêu {n}.", "Một mã đơn vị.", "Mỗi đơn vị một dòng."),
    Sentences("A figure stated again is of one unit; this row names {n}.", "One unit id.", "Give each unit a row."),
)
TOO_MANY = Kind(
    "E-STAT-PLACES",
    Sentences("“{found}” nhiều hơn {n} đơn vị của nhóm {group}.", "Nhiều nhất là {n}.", "Sửa ô of."),
    Sentences("“{found}” is more than the {n} units of group {group}.", "At most {n}.", "Mend the cell of."),
)
SCALES = Kind(
    "E-STAT-SCALES",
    Sentences(
        "Chênh lệch “{found}” lẫn điểm với giá trị.",
        "Cả ba số cùng scale.",
        "Sửa ô of, hoặc ô scale của một trong ba dòng.",
    ),
    Sentences(
        "The difference “{found}” mixes points and values.",
        "One scale for all three figures.",
        "Mend the cell of, or the scale of one of the three rows.",
    ),
)
