"""Faults of rules: inputs that do not fit, points above the maximum, examples that come out otherwise."""

from scoring.faults import Family, Kind, Sentences

FAMILY = Family("Quy tắc tính điểm", "Rules of scoring")

INPUT = Kind(
    "E-FW-FORMULA",
    Sentences(
        "Quy tắc của “{node}” và số liệu khai báo không khớp ở “{found}”.",
        "Mỗi số liệu được khai và được dùng.",
        "Có phải: {near}?",
    ),
    Sentences(
        "The rule of “{node}” and its declared inputs differ at “{found}”.",
        "Each input declared and used.",
        "Did you mean: {near}?",
    ),
)
KIND = Kind(
    "E-FW-KIND",
    Sentences(
        "Số liệu “{input}” của “{node}” khai là {found}, quy tắc không nhận loại này.",
        "kind: {wanted}.",
        "Sửa kind của số liệu hoặc chọn quy tắc khác.",
    ),
    Sentences(
        "Input “{input}” of “{node}” is declared as {found}, which its rule does not take.",
        "kind: {wanted}.",
        "Mend the input's kind or choose another rule.",
    ),
)
BOUNDS = Kind(
    "E-FW-BOUNDS",
    Sentences("“{input}” có least {least} lớn hơn most {most}.", "least không quá most.", "Sửa một trong hai."),
    Sentences("“{input}” has least {least} above most {most}.", "least at most most.", "Mend one of the two."),
)
OVER = Kind(
    "E-STEP",
    Sentences(
        "Quy tắc của “{node}” cho tới {found} điểm, tối đa chỉ {max}.",
        "Không quá điểm tối đa.",
        "Sửa quy tắc hoặc điểm tối đa.",
    ),
    Sentences(
        "The rule of “{node}” gives up to {found} points, the maximum is {max}.",
        "Not above the maximum.",
        "Mend the rule or the maximum.",
    ),
)
OUTSIDE = Kind(
    "E-POINTS-RANGE",
    Sentences(
        "Từ số liệu này, quy tắc của “{node}” cho {found} điểm.",
        "Từ 0 đến {max}.",
        "Kiểm tra số liệu; nếu đúng thì quy tắc cần chặn trên, chặn dưới (min, max).",
    ),
    Sentences(
        "From this input the rule of “{node}” gives {found} points.",
        "From 0 to {max}.",
        "Check the input; if it is right, the rule needs a bound (min, max).",
    ),
)
EXAMPLE = Kind(
    "E-FW-EXAMPLE",
    Sentences(
        "Ví dụ của “{node}” ghi {found}, quy tắc cho {computed}.",
        "Ví dụ và quy tắc cho cùng một số.",
        "Đối chiếu quyết định và sửa bên sai.",
    ),
    Sentences(
        "The example of “{node}” says {found}; the rule gives {computed}.",
        "Example and rule giving the same.",
        "Hold both against the decision and mend the wrong one.",
    ),
)
WEIGHTS = Kind(
    "E-FW-WEIGHTS",
    Sentences(
        "Trọng số các phần của “{node}” cho nhóm {group} cộng lại {sum} ({terms}), không phải {found}.",
        "Mỗi phần một trọng số (weight), cộng lại đúng weights.",
        "Đối chiếu quyết định và sửa số sai.",
    ),
    Sentences(
        "The weights of the parts of “{node}” for group {group} total {sum} ({terms}), not {found}.",
        "A weight for each part; together what weights says.",
        "Hold it against the decision and mend the wrong one.",
    ),
)
TOTAL = Kind(
    "E-FW-TOTAL",
    Sentences(
        "“{node}” không dùng được khóa {key}.",
        "total, coverage cho nút có phần; weights cho total: weighted-mean; weight cho phần của nút như vậy; "
        "rules, examples, only cho cây, không cho góc nhìn.",
        "Bỏ khóa hoặc đổi total.",
    ),
    Sentences(
        "“{node}” takes no key {key}.",
        "total and coverage at a node with parts; weights with total: weighted-mean; weight at a part of such a node; "
        "rules, examples and only in the tree, not in a view.",
        "Remove the key or change total.",
    ),
)
OVERRIDE = Kind(
    "E-OVERRIDE",
    Sentences(
        "“{node}” không thể có điểm do hội đồng quyết định.",
        "Một tiêu chí (không có phần) có quy tắc, áp dụng cho nhóm của đơn vị.",
        "Ghi điểm ở tiêu chí, hoặc bỏ dòng này.",
    ),
    Sentences(
        "“{node}” cannot have points that the council decided.",
        "A leaf with a rule that applies to the unit's group.",
        "Give the points at a leaf, or remove the row.",
    ),
)
OVERRIDE_ALONE = Kind(
    "E-OVERRIDE-ALONE",
    Sentences(
        "Có overrides.csv nhưng không có inputs.csv.",
        "Hội đồng quyết định khác với điểm tính từ inputs.csv.",
        "Thêm inputs.csv, hoặc chép số đã in vào published.csv.",
    ),
    Sentences(
        "There is an overrides.csv, but no inputs.csv.",
        "The council decides otherwise than what inputs.csv gives.",
        "Add inputs.csv, or copy the printed figures into published.csv.",
    ),
)
LOW = Kind(
    "W-FW-LOW",
    Sentences(
        "Quy tắc của “{key}” cho nhiều nhất {found} điểm, tối đa là {max}: không ai đạt được.",
        "Số liệu tốt nhất được điểm tối đa.",
        "So quy tắc và điểm tối đa với quyết định; nếu đúng như vậy thì chấp nhận cảnh báo này.",
    ),
    Sentences(
        "The rule of “{key}” gives {found} points at most, and the maximum is {max}: nobody can reach it.",
        "The maximum for the best figures.",
        "Hold rule and maximum against the decision; if it is so, accept this warning.",
    ),
    level="warning",
)
ALIKE = Kind(
    "W-FW-SAME",
    Sentences(
        "Hai phần “{key}” của một nút cùng ghi “{found}”.",
        "Mỗi phần một ký hiệu, một tên trong mỗi nhóm.",
        "So với quyết định: có thể dòng chép lại chưa được sửa; nếu đúng như vậy thì chấp nhận cảnh báo này.",
    ),
    Sentences(
        "Two parts of one node, “{key}”, both say “{found}”.",
        "A code and a name of its own for each part, within a group.",
        "Hold them against the decision: a copied entry may not have been changed; if it is so, accept this warning.",
    ),
    level="warning",
)
