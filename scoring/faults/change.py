"""Faults of a change, held against the version before it: what is frozen, published, or only added to."""

from scoring.faults import Family, Kind, Sentences

FAMILY = Family("Thay đổi so với bản trước", "Changes from the version before")

FROZEN = Kind(
    "E-CHANGE-FROZEN",
    Sentences(
        "Phương pháp đã dùng cho kỳ {editions} mà “{cell}” đổi từ “{old}” thành “{new}”.",
        "Như bản trước: “{old}”.",
        "Trả lại như cũ; kỳ sau cần khác thì lập tệp phương pháp mới.",
    ),
    Sentences(
        "Edition {editions} uses this method, and “{cell}” changed from “{old}” to “{new}”.",
        "As before: “{old}”.",
        "Put it back; for a later edition write a new method file.",
    ),
)
METHOD_GONE = Kind(
    "E-CHANGE-METHOD",
    Sentences(
        "Phương pháp {version} đã dùng cho kỳ {editions} mà bị xóa.",
        "Phương pháp đã dùng còn mãi.",
        "Khôi phục tệp {version}.yaml.",
    ),
    Sentences(
        "Method {version} was removed, and edition {editions} uses it.",
        "A method that was used stays for ever.",
        "Restore the file {version}.yaml.",
    ),
)
UNLOGGED = Kind(
    "E-CHANGE-UNLOGGED",
    Sentences(
        "Kỳ {edition} đã công bố mà “{cell}” đổi từ “{old}” thành “{new}” không có đính chính.",
        "Trong corrections.csv của kỳ {edition}: dòng {file}, {cell}, cũ “{old}”, mới “{new}”, lần công bố {revision} "
        "trở lên.",
        "Ghi đính chính (`thuocdo correct {index} {edition}`), hoặc trả lại như cũ.",
    ),
    Sentences(
        "Edition {edition} is published, and “{cell}” changed from “{old}” to “{new}” without a correction.",
        "In corrections.csv of edition {edition}: a row {file}, {cell}, old “{old}”, new “{new}”, revision {revision} "
        "or later.",
        "Log the correction (`thuocdo correct {index} {edition}`), or put the old value back.",
    ),
)
GONE = Kind(
    "E-CHANGE-GONE",
    Sentences("Kỳ {edition} đã công bố mà bị xóa.", "Kỳ đã công bố còn mãi.", "Khôi phục thư mục của kỳ {edition}."),
    Sentences(
        "Edition {edition} is published and was removed.",
        "A published edition stays for ever.",
        "Restore the folder of edition {edition}.",
    ),
)
BACK = Kind(
    "E-CHANGE-STATUS",
    Sentences(
        "Kỳ {edition} lùi từ “{old}” về “{new}”.",
        "Chỉ tiến: {order}.",
        "Trả lại “{old}”; cần sửa số thì ghi đính chính.",
    ),
    Sentences(
        "Edition {edition} goes back from “{old}” to “{new}”.",
        "Only forwards: {order}.",
        "Put “{old}” back; a figure is mended by a correction.",
    ),
)
REWRITTEN = Kind(
    "E-CHANGE-APPEND",
    Sentences(
        "Dòng {number} của bản trước bị sửa, xóa hoặc đổi chỗ.",
        "Mọi dòng cũ giữ nguyên, theo thứ tự cũ; dòng mới chỉ thêm ở cuối.",
        "Khôi phục các dòng cũ, rồi thêm dòng mới ở cuối.",
    ),
    Sentences(
        "Row {number} of the version before was changed, removed or moved.",
        "Every old row as it was, in the old order; new rows only at the end.",
        "Restore the old rows, then add new ones at the end.",
    ),
)
