"""Faults of units over time: changes that do not fit the days of their units."""

from scoring.faults import Family, Kind, Sentences

FAMILY = Family("Đơn vị qua thời gian", "Units over time")

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
CYCLE = Kind(
    "E-LINEAGE-CYCLE",
    Sentences(
        "Ngày {date}, “{unit}” từ “{other}” mà ra, và “{other}” từ “{unit}” mà ra.",
        "Một chiều: đơn vị trước, rồi đơn vị sau.",
        "Xóa dòng sai chiều.",
    ),
    Sentences(
        "On {date}, “{unit}” comes of “{other}”, and “{other}” of “{unit}”.",
        "One direction: the unit before, then the unit after.",
        "Delete the row that goes the wrong way.",
    ),
)
SPLIT = Kind(
    "E-LINEAGE-SPLIT",
    Sentences(
        "Ngày {date} “{unit}” chưa có hoặc không còn để tách.",
        "Đơn vị còn đến hôm trước, hoặc có từ ngày đó.",
        "Sửa date, from, hoặc các ngày trong units.csv.",
    ),
    Sentences(
        "On {date} there is no “{unit}” to be split.",
        "A unit that is there the day before, or from that day.",
        "Mend date, from, or the days in units.csv.",
    ),
)
RENAMED = Kind(
    "W-UNIT-RENAME",
    Sentences(
        "“{key}” mang tên khác từ {date}, mà lineage.csv không nói vì sao.",
        "Mỗi lần đổi tên một dòng rename với văn bản.",
        "Thêm dòng vào lineage.csv; nếu là tên viết sai thì sửa ở dòng cũ.",
    ),
    Sentences(
        "“{key}” has another name from {date} on, and lineage.csv does not say why.",
        "A row rename with its document for each change of name.",
        "Add the row to lineage.csv; a name that was misspelt is mended where it stands.",
    ),
    level="warning",
)
ENDED = Kind(
    "W-UNIT-END",
    Sentences(
        "“{key}” dừng sau ngày {date}, mà lineage.csv không nói thành đơn vị nào.",
        "Mỗi đơn vị dừng có dòng merge, split hoặc end với văn bản.",
        "Thêm dòng vào lineage.csv; không thành đơn vị nào thì ghi end.",
    ),
    Sentences(
        "“{key}” ended after {date}, and lineage.csv does not say what became of it.",
        "A row merge, split or end with its document for each unit that ends.",
        "Add the row to lineage.csv; where nothing came of it write end.",
    ),
    level="warning",
)
GAP = Kind(
    "W-UNIT-GAP",
    Sentences(
        "“{key}” không có tên nào sau {last} và trước {first}.",
        "Tên sau bắt đầu ngay hôm sau tên trước.",
        "Sửa from hoặc to; nếu đơn vị đã dừng rồi lập lại thì chấp nhận cảnh báo này.",
    ),
    Sentences(
        "“{key}” has no name after {last} and before {first}.",
        "The next name from the day after.",
        "Mend from or to; where the unit ended and began again, accept this warning.",
    ),
    level="warning",
)
