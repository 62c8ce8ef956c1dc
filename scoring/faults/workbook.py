"""Faults of a filled workbook."""

from scoring.faults import Family, Kind, Sentences

FAMILY = Family("Bảng tính tự chấm", "Filled workbooks")

NOT_OURS = Kind(
    "E-XLSX",
    Sentences(
        "Tệp này không phải bảng tính do trang này tạo, hoặc đã hỏng.",
        "Tệp .xlsx đã nhận hoặc tải về, còn nguyên trang “Điểm” và các trang ẩn.",
        "Lấy lại bảng tính và chép số liệu sang.",
    ),
    Sentences(
        "This file is not a workbook that the site made, or it is damaged.",
        "The .xlsx file as it was sent or downloaded, with all its sheets, the hidden ones too.",
        "Take the workbook again and copy the figures into it.",
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
EDITION = Kind(
    "E-XLSX-EDITION",
    Sentences(
        "Bảng tính này của kỳ {found}.",
        "Bảng tính của kỳ {expected}, do `thuocdo workbooks` ghi.",
        "Hỏi đơn vị bảng đã điền của kỳ {expected}; nếu họ điền nhầm vào bảng cũ, chép số liệu sang bảng đúng.",
    ),
    Sentences(
        "This workbook is of edition {found}.",
        "A workbook of edition {expected}, as `thuocdo workbooks` writes it.",
        "Ask the unit for the one of {expected}; if it filled in an old one, copy the figures into the right one.",
    ),
)
MOVED = Kind(
    "E-XLSX-MOVED",
    Sentences(
        "Ô này là “{found}”, lúc gửi đi là “{expected}”: có dòng bị chèn, xóa, sắp xếp hoặc sửa tên.",
        "Các dòng như khi tải về; chỉ gõ vào ô vàng.",
        "Hoàn tác thay đổi đó, hoặc lấy bảng tính mới và chép số liệu sang.",
    ),
    Sentences(
        "This cell says “{found}”, and said “{expected}”: rows were put in, taken out, sorted or renamed.",
        "The rows as they came; only yellow cells are typed in.",
        "Undo that, or take a new workbook and copy the figures into it.",
    ),
)
TEXT = Kind(
    "E-XLSX-TEXT",
    Sentences(
        "Ô này có chữ “{found}”, không phải số hay ngày.",
        "Một số hoặc ngày mà bảng tính hiểu là số hoặc ngày, như cột bên cạnh nói.",
        "Xóa ô rồi gõ lại số: không kèm chữ hay dấu ngăn hàng nghìn; không có số thì để trống và chọn lý do ở cột E.",
    ),
    Sentences(
        "This cell holds the text “{found}”, no number or day.",
        "A number or day that the spreadsheet takes for one, as the column beside it says.",
        "Clear it and type the number without words or marks between thousands; for none leave it empty, see column E.",
    ),
)
CHOICE = Kind(
    "E-XLSX-CHOICE",
    Sentences("“{found}” không có trong danh sách của ô.", "Một trong: {known}.", "Chọn lại trong danh sách."),
    Sentences("“{found}” is not on the list of this cell.", "One of: {known}.", "Choose from the list again."),
)
STATUS = Kind(
    "E-XLSX-STATUS",
    Sentences("“{found}” không có trong danh sách tình trạng.", "Một mục của danh sách.", "Chọn lại trong danh sách."),
    Sentences("“{found}” is not on the list of statuses.", "An item of the list.", "Choose from the list again."),
)
BOMB = Kind(
    "E-XLSX-ZIP",
    Sentences(
        "Tệp nén quá nhiều: khi mở ra sẽ chiếm rất nhiều bộ nhớ.",
        "Nhiều nhất {parts} phần, {limit} byte sau khi giải nén, mỗi phần nén không quá {ratio} lần.",
        "Tải lại bảng tính và chép số liệu sang.",
    ),
    Sentences(
        "The file packs too much: unpacked it would fill the memory.",
        "At most {parts} parts, {limit} bytes unpacked, each packed no more than {ratio} times.",
        "Download the workbook again and copy the figures into it.",
    ),
)
MACRO = Kind(
    "E-XLSX-MACRO",
    Sentences(
        "Bảng tính có macro.",
        "Tệp .xlsx không có macro.",
        "Trong Excel chọn “Lưu thành”, kiểu “Sổ làm việc Excel (.xlsx)”.",
    ),
    Sentences(
        "The workbook holds macros.",
        "An .xlsx file without macros.",
        "In Excel choose “Save as”, type “Excel Workbook (.xlsx)”.",
    ),
)
LINKS = Kind(
    "E-XLSX-LINK",
    Sentences(
        "Bảng tính lấy số liệu từ tệp khác.",
        "Không có liên kết đến tệp khác.",
        "Trong Excel: Dữ liệu, Sửa liên kết, Ngắt liên kết; rồi lưu lại.",
    ),
    Sentences(
        "The workbook takes figures from other files.",
        "No link to another file.",
        "In Excel: Data, Edit Links, Break Link; then save it.",
    ),
)
ENTITY = Kind(
    "E-XLSX-XML",
    Sentences(
        "Bên trong tệp có định nghĩa thực thể XML, hoặc không phải UTF-8; Excel không bao giờ ghi như vậy.",
        "Tệp do Excel hoặc LibreOffice lưu.",
        "Tải lại bảng tính và chép số liệu sang.",
    ),
    Sentences(
        "The file defines XML entities inside, or is not UTF-8; Excel never writes such.",
        "A file saved by Excel or LibreOffice.",
        "Download the workbook again and copy the figures into it.",
    ),
)
MAP = Kind(
    "E-XLSX-MAP",
    Sentences(
        "Trang ẩn của bảng tính không khớp với phương pháp {version}: nó chỉ đến ô khác hoặc gọi tên khác.",
        "Bảng tính còn nguyên các trang ẩn như khi tải về.",
        "Tải lại bảng tính và chép số liệu sang.",
    ),
    Sentences(
        "The hidden sheet of the workbook does not fit method {version}: it leads to other cells or says other names.",
        "A workbook with its hidden sheets as they were downloaded.",
        "Download the workbook again and copy the figures into it.",
    ),
)
FORMULA = Kind(
    "E-XLSX-FORMULA",
    Sentences(
        "Ô vàng có công thức “{found}”.",
        "Một số, ngày hoặc mục chọn được gõ vào; công thức không bao giờ được tính ở đây.",
        "Gõ kết quả vào ô, hoặc chép rồi dán dạng giá trị.",
    ),
    Sentences(
        "A yellow cell holds the formula “{found}”.",
        "A number, day or choice that was typed; no formula is ever computed here.",
        "Type the result, or copy the cell and paste it as a value.",
    ),
)
UNIT = Kind(
    "E-XLSX-UNIT",
    Sentences("“{found}” không có trong danh sách đơn vị.", "Một mục của danh sách.", "Chọn lại trong danh sách."),
    Sentences("“{found}” is not on the list of units.", "An item of the list.", "Choose from the list again."),
)
