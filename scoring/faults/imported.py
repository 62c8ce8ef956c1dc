"""What `thuocdo import` changes on the way: each is told, and many alike by their number and the first of them."""

from scoring.faults import Family, Kind, Sentences

FAMILY = Family("Thay đổi khi nhập", "Changes on import")

_NOTHING_VI, _NOTHING_EN = "Không cần làm gì.", "Nothing to do."
_LOOK_VI, _LOOK_EN = "Xem lại trước khi commit.", "Look at it before you commit."

MARK = Kind(
    "E-IMPORTED-MARK",
    Sentences("Đã đổi dấu ngăn cột “{before}” thành “,”.", "Dấu phẩy.", _NOTHING_VI),
    Sentences("“{before}” between columns became “,”.", "A comma.", _NOTHING_EN),
    "notice",
)
NUMBER = Kind(
    "E-IMPORTED-NUMBER",
    Sentences(
        "Cột {column}, đã viết lại {n} số với dấu chấm thập phân (đầu tiên: {before} thành {after}).",
        "Dấu chấm.",
        _NOTHING_VI,
    ),
    Sentences(
        "Column {column}: {n} numbers written with a decimal point (first: {before} became {after}).",
        "A point.",
        _NOTHING_EN,
    ),
    "notice",
)
DAY = Kind(
    "E-IMPORTED-DATE",
    Sentences(
        "Cột {column}, đã viết lại {n} ngày, hiểu là ngày/tháng/năm (đầu tiên: {before} thành {after}).",
        "Năm-tháng-ngày.",
        "Xem ngày đầu tiên có đúng không.",
    ),
    Sentences(
        "Column {column}: {n} dates, taken as day/month/year, written again (first: {before} became {after}).",
        "Year-month-day.",
        "See that the first one is right.",
    ),
    "notice",
)
COLUMNS = Kind(
    "E-IMPORTED-COLUMNS",
    Sentences("Đã bỏ {n} cột trống ở cuối.", "Chỉ các cột có tên.", _NOTHING_VI),
    Sentences("{n} empty columns at the end were dropped.", "Only columns that have a name.", _NOTHING_EN),
    "notice",
)
ROWS = Kind(
    "E-IMPORTED-ROWS",
    Sentences("Đã bỏ {n} dòng trống ở cuối.", "Không có dòng trống.", _NOTHING_VI),
    Sentences("{n} empty rows at the end were dropped.", "No empty rows.", _NOTHING_EN),
    "notice",
)
SHORT = Kind(
    "E-IMPORTED-SHORT",
    Sentences("{n} dòng thiếu ô trống ở cuối, đã thêm (Excel bỏ chúng khi lưu).", "Mọi dòng đủ ô.", _NOTHING_VI),
    Sentences(
        "{n} rows lacked empty cells at their end, which were added (Excel leaves them out).",
        "The same number of cells in each row.",
        _NOTHING_EN,
    ),
    "notice",
)
ORDER = Kind(
    "E-IMPORTED-ORDER",
    Sentences("Đã xếp lại các cột theo thứ tự chuẩn.", "Thứ tự trong docs/reference.md.", _NOTHING_VI),
    Sentences("The columns were put in order.", "The order of docs/reference.md.", _NOTHING_EN),
    "notice",
)
EDITION = Kind(
    "E-IMPORTED-EDITION",
    Sentences(
        "{n} bảng tính không ghi là của kỳ nào (đầu tiên: {file}).",
        "Bảng tính do `thuocdo workbooks` ghi cho kỳ {edition}.",
        "Xem lại: số liệu có đúng là của kỳ {edition}, không phải của kỳ trước.",
    ),
    Sentences(
        "{n} workbooks do not say of which edition they are (first: {file}).",
        "Workbooks that `thuocdo workbooks` wrote for {edition}.",
        "See that the figures are those of {edition}, not of an edition before.",
    ),
    "notice",
)
EVIDENCE = Kind(
    "E-IMPORTED-EVIDENCE",
    Sentences(
        "{n} ô “Tài liệu kiểm chứng” không được nhập (đầu tiên: {found}).",
        "Tài liệu ở evidence.csv, mã của nó ở cột evidence của inputs.csv.",
        "Thêm tài liệu vào evidence.csv và ghi mã của nó vào dòng của tiêu chí.",
    ),
    Sentences(
        "{n} cells “Evidence” were not entered (first: {found}).",
        "Documents in evidence.csv, their ids in column evidence of inputs.csv.",
        "Add the document to evidence.csv and put its id into the criterion's rows.",
    ),
    "notice",
)
CELL = Kind(
    "E-IMPORTED-CELL",
    Sentences("{row}, cột {column}: {before} thành {after}.", "Giá trị mới.", _LOOK_VI),
    Sentences("{row}, column {column}: {before} became {after}.", "The new value.", _LOOK_EN),
    "notice",
)
UNSAID = Kind(
    "E-IMPORTED-UNSAID",
    Sentences(
        "{n} tiêu chí để trống hoàn toàn, đã ghi not-submitted (đầu tiên: {node}).",
        "Số liệu hoặc tình trạng.",
        "Sửa status nếu lý do khác.",
    ),
    Sentences(
        "{n} criteria were left wholly empty and became not-submitted (first: {node}).",
        "Figures, or a status.",
        "Mend the status where the reason is another.",
    ),
    "notice",
)
CLAIMED = Kind(
    "E-IMPORTED-CLAIM",
    Sentences(
        "Đơn vị tự ghi {found} ở {n} tiêu chí, đã ghi not-verified (đầu tiên: {node}).",
        "Chỉ cơ quan thẩm định quyết định {found}.",
        "Nhập bản của cơ quan với --as verified.",
    ),
    Sentences(
        "The unit itself says {found} of {n} criteria, which became not-verified (first: {node}).",
        "The office alone decides on {found}.",
        "Import the office's copy with --as verified.",
    ),
    "notice",
)
REPLACED = Kind(
    "E-IMPORTED-STATUS",
    Sentences("“{node}” của “{unit}”: số liệu thay tình trạng {status}.", "Một trong hai.", _LOOK_VI),
    Sentences("“{node}” of “{unit}”: figures replace the status {status}.", "One of the two.", _LOOK_EN),
    "notice",
)
DROPPED = Kind(
    "E-IMPORTED-DROPPED",
    Sentences("“{node}” của “{unit}”: tình trạng {status} thay {n} dòng số liệu.", "Một trong hai.", _LOOK_VI),
    Sentences("“{node}” of “{unit}”: the status {status} replaces {n} rows of figures.", "One of the two.", _LOOK_EN),
    "notice",
)
