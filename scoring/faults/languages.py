"""Warnings on texts: in the other language, missing in one, and names that differ only in how they are written."""

from scoring.faults import Family, Kind, Sentences

FAMILY = Family("Hai ngôn ngữ và tên đơn vị", "Two languages and names of units")

ENGLISH = Kind(
    "W-LANG-EN",
    Sentences(
        "“{key}” ở chỗ tiếng Anh có vẻ không phải tiếng Anh.",
        "Bản tiếng Anh (tên riêng giữ nguyên).",
        "Dịch sang tiếng Anh, hoặc chấp nhận cảnh báo này.",
    ),
    Sentences(
        "“{key}”, where English is due, seems to be in another language.",
        "English (names of places stay as they are).",
        "Translate it, or accept this warning.",
    ),
    level="warning",
)
VIETNAMESE = Kind(
    "W-LANG-VI",
    Sentences(
        "“{key}” ở chỗ tiếng Việt có vẻ không phải tiếng Việt có dấu.",
        "Tiếng Việt có dấu.",
        "Viết bằng tiếng Việt; xem hai cột có đổi chỗ.",
    ),
    Sentences(
        "“{key}”, where Vietnamese is due, seems to be in another language or without its marks.",
        "Vietnamese with its marks.",
        "Write it in Vietnamese; see whether the two columns changed places.",
    ),
    level="warning",
)
ALONE = Kind(
    "W-LANG-MISS",
    Sentences("“{key}” chỉ có ở một ngôn ngữ.", "Cả hai ngôn ngữ, hoặc không.", "Điền cột còn lại."),
    Sentences("“{key}” stands in one language alone.", "Both languages, or none.", "Fill in the other column."),
    level="warning",
)
LOST = Kind(
    "W-TXT-LOSSY",
    Sentences("“{key}” có “?” giữa chữ.", "Chữ nguyên vẹn.", "Chép lại từ bản gốc nếu chữ đã mất."),
    Sentences("“{key}” has a “?” within a word.", "Whole letters.", "Copy it again where a letter was lost."),
    level="warning",
)
FORMULA = Kind(
    "W-CSVI",
    Sentences(
        "“{key}” bắt đầu như công thức của bảng tính.", "Không bắt đầu bằng = + - @.", "Đổi chữ đầu, hoặc chấp nhận."
    ),
    Sentences(
        "“{key}” begins like a spreadsheet's formula.", "No = + - @ at the start.", "Begin otherwise, or accept this."
    ),
    level="warning",
)
TONES = Kind(
    "W-UNIT-TONE",
    Sentences(
        "“{name}” của {key} đặt dấu kiểu khác với các tên kia ({other}).",
        "Một kiểu đặt dấu trong cả bộ chỉ số: hòa, thủy hoặc hoà, thuỷ.",
        "Viết theo kiểu mà văn bản dùng cho mọi đơn vị.",
    ),
    Sentences(
        "“{name}” of {key} places its tone otherwise than the other names ({other}).",
        "The tone on the same vowel in the names of all units.",
        "Write the names of all units in the style of the documents.",
    ),
    level="warning",
)
SAME = Kind(
    "W-UNIT-SAME",
    Sentences(
        "Hai đơn vị {key} cùng nhóm, cùng lúc mang tên “{name}”.",
        "Mỗi đơn vị trong nhóm một tên.",
        "Sửa tên, hoặc thêm nơi (xã A, huyện B) để người đọc phân biệt.",
    ),
    Sentences(
        "Two units, {key}, of one group have the name “{name}” at the same time.",
        "A name of its own for each unit of a group.",
        "Mend the name, or add the place so that readers can tell them apart.",
    ),
    level="warning",
)
