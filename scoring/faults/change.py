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
MADE_UP = Kind(
    "E-CHANGE-MADE-UP",
    Sentences(
        "Bộ chỉ số đã công bố mà made_up đổi từ “{old}” thành “{new}”.",
        "Như bản trước: số bịa đặt không thành số thật, số thật không thành số bịa đặt.",
        "Trả lại made_up như cũ; số thật thì lập bộ chỉ số mới.",
    ),
    Sentences(
        "The index is published, and made_up changed from “{old}” to “{new}”.",
        "As before: made-up figures do not become real ones, nor real ones made up.",
        "Put made_up back; begin a new index for real figures.",
    ),
)
NAME_TAKEN = Kind(
    "E-CHANGE-NAME",
    Sentences(
        "“{unit}” mang tên “{found}”, mà ở bản trước kỳ {edition} công bố số của “{other}” dưới tên đó.",
        "Số đã công bố không chuyển sang tên đơn vị khác.",
        "Trả lại tên như cũ; nếu số của hai đơn vị bị lẫn thì đổi số và ghi đính chính.",
    ),
    Sentences(
        "“{unit}” has the name “{found}”, under which edition {edition} published the figures of “{other}”.",
        "Published figures do not move to the name of another unit.",
        "Put the names back; where the figures of two units were mixed up, change the figures and log the correction.",
    ),
)
VOICE = Kind(
    "E-CHANGE-VOICE",
    Sentences(
        "Ý kiến hoặc khiếu nại “{name}” của bản trước không còn.",
        "Điều đơn vị đã nói thì ở lại; rút khiếu nại thì outcome là withdrawn.",
        "Khôi phục dòng đó.",
    ),
    Sentences(
        "The reply or appeal “{name}” of the version before is gone.",
        "What a unit said stays; of an appeal that it took back, outcome is withdrawn.",
        "Restore the row.",
    ),
)
OUTCOME = Kind(
    "E-CHANGE-OUTCOME",
    Sentences(
        "Kết quả của khiếu nại “{name}” đổi từ “{old}” thành “{new}”.",
        "Kết quả đã ghi thì giữ nguyên.",
        "Trả lại “{old}”; giải quyết lần hai thì thêm một khiếu nại mới.",
    ),
    Sentences(
        "The outcome of appeal “{name}” changed from “{old}” to “{new}”.",
        "An outcome stays as it was logged.",
        "Put “{old}” back; log a second decision as a new appeal.",
    ),
)
