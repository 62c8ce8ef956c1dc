"""Faults of a filled workbook."""

from scoring.faults import Family, Kind, Sentences

FAMILY = Family("Bảng tính tự chấm", "Filled workbooks")

NOT_OURS = Kind(
    "E-XLSX",
    Sentences(
        "Tệp này không phải bảng tính do trang này tạo, hoặc đã hỏng.",
        "Tệp .xlsx tải từ trang phương pháp hay trang của đơn vị, còn nguyên các trang ẩn.",
        "Tải lại bảng tính và chép số liệu sang.",
    ),
    Sentences(
        "This file is not a workbook that the site made, or it is damaged.",
        "An .xlsx file from the page of the method or of the unit, with its hidden sheets.",
        "Download the workbook again and copy the figures into it.",
    ),
)
LARGE = Kind(
    "E-XLSX-SIZE",
    Sentences("Tệp quá lớn.", "Nhiều nhất {limit} byte.", "Bỏ hình ảnh và các trang thêm vào."),
    Sentences("The file is too large.", "At most {limit} bytes.", "Remove pictures and sheets that were added."),
)
OTHER = Kind(
    "E-XLSX-METHOD",
    Sentences(
        "Bảng tính này của {found}.",
        "Bảng tính của {expected}.",
        "Chọn đúng kỳ và đơn vị, hoặc tải bảng tính khác.",
    ),
    Sentences(
        "This workbook is of {found}.",
        "A workbook of {expected}.",
        "Choose the right edition and unit, or download another workbook.",
    ),
)
STATUS = Kind(
    "E-XLSX-STATUS",
    Sentences("“{found}” không có trong danh sách tình trạng.", "Một mục của danh sách.", "Chọn lại trong danh sách."),
    Sentences("“{found}” is not on the list of statuses.", "An item of the list.", "Choose from the list again."),
)
