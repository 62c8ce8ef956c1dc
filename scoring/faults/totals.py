"""Faults of arithmetic: maxima that do not add up, figures outside their range."""

from scoring.faults import Family, Kind, Sentences

FAMILY = Family("Điểm tối đa và tổng", "Maxima and sums")

MAXIMA = Kind(
    "E-FW-SUM",
    Sentences(
        "Điểm tối đa của “{node}” cho nhóm {group} ghi {found}, các phần cộng lại {sum} ({terms}).",
        "Bằng tổng các phần.",
        "Đối chiếu quyết định và sửa số sai.",
    ),
    Sentences(
        "The maximum of “{node}” for group {group} says {found}; its parts make {sum} ({terms}).",
        "The sum of its parts.",
        "Hold it against the decision and mend the wrong one.",
    ),
)
ROOT = Kind(
    "E-FW-ROOT",
    Sentences(
        "Phương pháp có nhóm {group} nhưng nút gốc “{node}” không áp dụng cho nhóm này.",
        "Nút gốc áp dụng cho mọi nhóm của phương pháp.",
        "Điền max, hoặc bỏ nhóm khỏi groups.",
    ),
    Sentences(
        "The method names group {group}, but its root “{node}” does not apply to it.",
        "A root that applies to every group of the method.",
        "Fill in max, or take the group out of groups.",
    ),
)
REDUCE = Kind(
    "E-FW-REDUCE",
    Sentences(
        "reduce bớt cả điểm tối đa, nhưng phương pháp xếp hạng theo điểm.",
        "reduce đi với ranking basis: value.",
        "Chọn block hoặc zero, hoặc xếp hạng theo value.",
    ),
    Sentences(
        "reduce leaves out maxima too, but the method ranks by points.",
        "reduce goes with ranking basis: value.",
        "Choose block or zero, or rank by value.",
    ),
)
KIDS = Kind(
    "E-FW-KIDS",
    Sentences("Nút “{node}” vừa có phần con vừa có quy tắc.", "Chỉ một trong hai.", "Bỏ rule hoặc children."),
    Sentences("Node “{node}” has both parts and a rule.", "One of the two.", "Remove rule or children."),
)
DEPTH = Kind(
    "E-FW-LEVELS",
    Sentences(
        "“{node}” nằm ở tầng {depth}, chỉ có {levels} cấp được đặt tên.",
        "Mỗi tầng một tên cấp.",
        "Thêm cấp hoặc chuyển nút.",
    ),
    Sentences(
        "“{node}” stands at depth {depth}; only {levels} levels have names.",
        "A name for each depth.",
        "Add a level or move the node.",
    ),
)
ABOVE = Kind(
    "E-RANGE-MAX",
    Sentences("{found} lớn hơn điểm tối đa {max} của “{node}”.", "Từ 0 đến {max}.", "Đối chiếu văn bản gốc."),
    Sentences("{found} is above the maximum {max} of “{node}”.", "From 0 to {max}.", "Hold it against the document."),
)
RATIO = Kind(
    "E-RATIO",
    Sentences("{small} = {found} lớn hơn {large} = {other}.", "{small} không quá {large}.", "Kiểm tra cả hai số."),
    Sentences("{small} = {found} is above {large} = {other}.", "{small} at most {large}.", "Check both figures."),
)
NOT_APPLICABLE = Kind(
    "E-UNIT-TYPE",
    Sentences(
        "“{node}” không áp dụng cho nhóm {group}.", "Không có số liệu ở đây.", "Xóa dòng này hoặc sửa phương pháp."
    ),
    Sentences("“{node}” does not apply to group {group}.", "No figure here.", "Delete the row or mend the method."),
)
VIEW = Kind(
    "E-FW-VIEW",
    Sentences(
        "“{node}” không dùng được khóa này.",
        "of chỉ cho góc nhìn (views); góc nhìn chỉ có id, code, name, max, of, note.",
        "Bỏ khóa, hoặc chuyển nút giữa tree và views.",
    ),
    Sentences(
        "“{node}” takes no such key.",
        "of for views alone; a view has only id, code, name, max, of, note.",
        "Remove the key, or move the node between tree and views.",
    ),
)
PARTS = Kind(
    "E-FW-PARTS",
    Sentences(
        "“{node}” ghi parts: {found} mà {n} phần được liệt kê.",
        "unknown: không phần nào; partial: ít nhất một phần.",
        "Sửa parts hoặc children.",
    ),
    Sentences(
        "“{node}” says parts: {found}, and {n} parts are listed.",
        "unknown: no part; partial: one at least.",
        "Mend parts or children.",
    ),
)
