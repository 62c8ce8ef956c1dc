"""Faults of an edition as a whole: who must be there, when, and why a figure is not."""

from scoring.faults import Family, Kind, Sentences

FAMILY = Family("Kỳ đánh giá", "Editions")

ABSENT = Kind(
    "E-NOREPORT",
    Sentences(
        "Đơn vị “{unit}” không có dòng nào.",
        "Số liệu, hoặc một dòng có status.",
        "Thêm dòng {unit},{node} với status đúng.",
    ),
    Sentences(
        "Unit “{unit}” has no row.", "Figures, or a row with a status.", "Add a row {unit},{node} with its true status."
    ),
)
CELL = Kind(
    "E-CRIT-MISS",
    Sentences(
        "“{unit}” thiếu “{node}”{input}.",
        "Số, hoặc một dòng có status.",
        "Điền số hoặc ghi tình trạng; không để trống, không ghi 0 thay.",
    ),
    Sentences(
        "“{unit}” lacks “{node}”{input}.",
        "A figure, or a row with a status.",
        "Fill it in or give the status; neither blank nor 0 in its stead.",
    ),
)
NO_STATUS = Kind(
    "E-STATUS",
    Sentences("Dòng không có số và không có tình trạng.", "Một trong hai.", "Ghi status: {known}."),
    Sentences("The row has neither a figure nor a status.", "One of the two.", "Give a status: {known}."),
)
BOTH = Kind(
    "E-STATUS-BOTH",
    Sentences("Dòng vừa có số vừa có tình trạng “{status}”.", "Chỉ một trong hai.", "Bỏ số hoặc bỏ status."),
    Sentences(
        "The row has both a figure and the status “{status}”.", "One of the two.", "Remove the figure or the status."
    ),
)
COVERED = Kind(
    "E-STATUS-COVERED",
    Sentences(
        "“{node}” nằm dưới dòng {other}, dòng đó đã ghi “{status}”.",
        "Một tình trạng phủ mọi phần dưới nó.",
        "Xóa một trong hai dòng.",
    ),
    Sentences(
        "“{node}” lies below line {other}, which says “{status}”.",
        "A status covers all below it.",
        "Delete one of the two rows.",
    ),
)
WHEN = Kind(
    "E-UNIT-WHEN",
    Sentences("“{unit}” không tồn tại ngày {date}.", "Đơn vị có hiệu lực ngày đó.", "Sửa units.csv hoặc units_as_of."),
    Sentences("“{unit}” did not exist on {date}.", "A unit valid on that day.", "Mend units.csv or units_as_of."),
)
GROUP = Kind(
    "E-UNIT-GROUP",
    Sentences(
        "“{unit}” không thuộc nhóm nào của kỳ này ({groups}).",
        "Đơn vị của một nhóm được đánh giá.",
        "Sửa cột groups hoặc xóa dòng.",
    ),
    Sentences(
        "“{unit}” is in no group of this edition ({groups}).",
        "A unit of an assessed group.",
        "Mend the groups column or delete the row.",
    ),
)
TWO_GROUPS = Kind(
    "E-UNIT-GROUPS",
    Sentences(
        "“{unit}” thuộc hai nhóm của kỳ này ({groups}), mà inputs.csv không nói số liệu là của nhóm nào.",
        "Một đơn vị một nhóm trong kỳ tính từ số liệu.",
        "Sửa cột groups.",
    ),
    Sentences(
        "“{unit}” is in two groups of this edition ({groups}), and inputs.csv does not say whose an input is.",
        "One group a unit in an edition that is computed.",
        "Mend the groups column.",
    ),
)
NO_FIGURES = Kind(
    "E-EDITION-EMPTY",
    Sentences("Kỳ này không có inputs.csv hay published.csv.", "Ít nhất một trong hai.", "Thêm tệp số liệu."),
    Sentences(
        "The edition has neither inputs.csv nor published.csv.",
        "At least one of them.",
        "Add the file with its figures.",
    ),
)
DETAIL = Kind(
    "E-DETAIL",
    Sentences("detail thiếu nhóm {group}.", "Cấp chi tiết nhất mà văn bản in, cho mỗi nhóm.", "Thêm “{group}: <cấp>”."),
    Sentences(
        "detail lacks group {group}.",
        "The finest level that the documents print, for each group.",
        "Add “{group}: <level>”.",
    ),
)
BELOW_DETAIL = Kind(
    "E-DETAIL-BELOW",
    Sentences(
        "“{node}” sâu hơn cấp “{level}” ghi ở detail.", "Không sâu hơn detail.", "Sửa detail trong edition.yaml."
    ),
    Sentences(
        "“{node}” lies below the level “{level}” of detail.", "Not deeper than detail.", "Mend detail in edition.yaml."
    ),
)
NO_RULE = Kind(
    "E-NO-RULE",
    Sentences(
        "“{node}” chưa có quy tắc nên không tính được từ số liệu.",
        "Tiêu chí có rule và inputs.",
        "Thêm rule vào phương pháp.",
    ),
    Sentences(
        "“{node}” has no rule, so nothing can be computed from inputs.",
        "A leaf with rule and inputs.",
        "Add the rule to the method.",
    ),
)
NO_RULES = Kind(
    "E-EDITION-RULE",
    Sentences(
        "“{node}” áp dụng cho nhóm {group} nhưng chưa có quy tắc; kỳ này được tính từ số liệu.",
        "Mỗi tiêu chí có rule.",
        "Thêm rule và inputs cho “{node}” vào phương pháp.",
    ),
    Sentences(
        "“{node}” applies to group {group} and has no rule; this edition is computed from inputs.",
        "A rule for each leaf.",
        "Add rule and inputs of “{node}” to the method.",
    ),
)
NO_MAXIMUM = Kind(
    "E-EDITION-MAX",
    Sentences(
        "Chưa biết điểm tối đa của “{node}” cho nhóm {group}; kỳ này được tính từ số liệu.",
        "Mỗi tiêu chí có điểm tối đa.",
        "Điền max của “{node}” trong phương pháp.",
    ),
    Sentences(
        "The maximum of “{node}” for group {group} is unknown; this edition is computed from inputs.",
        "A known maximum for each leaf.",
        "Fill in max of “{node}” in the method.",
    ),
)
NO_UNITS = Kind(
    "E-UNITS-NONE",
    Sentences(
        "Ngày {date} nhóm {group} không có đơn vị nào.", "Ít nhất một đơn vị.", "Sửa units_as_of hoặc units.csv."
    ),
    Sentences("On {date} group {group} has no unit.", "At least one unit.", "Mend units_as_of or units.csv."),
)
UNITS_DAY = Kind(
    "E-UNITS-DAY",
    Sentences(
        "Ngày {date} của nhóm {group} không gần kỳ đánh giá.", "Từ {first} đến {last}.", "Sửa units_as_of hoặc period."
    ),
    Sentences(
        "The day {date} of group {group} is not near the period.",
        "From {first} to {last}.",
        "Mend units_as_of or period.",
    ),
)
