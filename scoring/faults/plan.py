"""Faults of plans: targets that cannot be, work whose days do not fit, what stands twice."""

from scoring.faults import Family, Kind, Sentences

FAMILY = Family("Kế hoạch: mục tiêu, phân công, tiến độ", "Plans: targets, duties, progress")

TARGET = Kind(
    "E-TARGET",
    Sentences("Hạng {found} không thể có trên {n} đơn vị.", "Số nguyên từ 1 đến {n}.", "Sửa figure hoặc of."),
    Sentences("Rank {found} cannot be of {n} units.", "A whole number from 1 to {n}.", "Mend figure or of."),
)
HIGH = Kind(
    "E-TARGET-HIGH",
    Sentences(
        "Mục tiêu {found} lớn hơn {max}, mức cao nhất ở “{node}”.",
        "Giá trị không quá 1, điểm không quá điểm tối đa của nhóm.",
        "Sửa figure, scale hoặc node.",
    ),
    Sentences(
        "The target {found} is above {max}, the most there is at “{node}”.",
        "A value up to 1, points up to the maximum of the group.",
        "Mend figure, scale or node.",
    ),
)
SCALE = Kind(
    "E-TARGET-SCALE",
    Sentences(
        "Mục tiêu theo {scale} không đúng bộ khóa.",
        "rank: có unit và of; value, points: không có of.",
        "Thêm hoặc bỏ unit, of.",
    ),
    Sentences(
        "A target by {scale} has not the keys that it takes.",
        "rank: with unit and of; value, points: without of.",
        "Add or delete unit, of.",
    ),
)
GROUP = Kind(
    "E-TARGET-GROUP",
    Sentences("“{unit}” chưa bao giờ ở nhóm “{group}”.", "Một nhóm của đơn vị: {known}.", "Sửa unit hoặc group."),
    Sentences("“{unit}” was never in group “{group}”.", "A group of the unit: {known}.", "Mend unit or group."),
)
AGENCY = Kind(
    "E-AGENCY-NAME",
    Sentences(
        "Cơ quan “{found}” phải có unit hoặc name, không có cả hai.",
        "unit nếu là đơn vị của bộ chỉ số, nếu không thì name.",
        "Thêm hoặc bỏ một trong hai khóa.",
    ),
    Sentences(
        "Agency “{found}” must have either unit or name, not both.",
        "unit where it is a unit of the index, else name.",
        "Add or delete one of the two keys.",
    ),
)
TWICE = Kind(
    "E-PLAN-TWICE",
    Sentences("“{found}” đã có ở dòng {other}.", "Mỗi mã, mỗi nút, mỗi cơ quan một lần.", "Xóa một trong hai."),
    Sentences("“{found}” stands on line {other} already.", "Each id, node, agency once.", "Delete one of the two."),
)
EARLY = Kind(
    "E-PLAN-DATE",
    Sentences(
        "Ngày {found} trước ngày đầu của kế hoạch, {starts}.",
        "Một ngày từ {starts} trở đi.",
        "Sửa ngày này hoặc starts.",
    ),
    Sentences(
        "{found} is before the first day of the plan, {starts}.",
        "A day from {starts} on.",
        "Mend this day or starts.",
    ),
)
DONE = Kind(
    "E-ACTION-DONE",
    Sentences(
        "Việc “{found}” có status {status} mà khóa done không khớp.",
        "status done: có ngày ở done; status khác: không có done.",
        "Sửa status, hoặc thêm hay bỏ done.",
    ),
    Sentences(
        "Action “{found}” has status {status}, which its key done does not fit.",
        "status done: a day in done; any other status: no done.",
        "Mend status, or add or delete done.",
    ),
)
