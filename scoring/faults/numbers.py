"""Faults of numbers and days as people and spreadsheets write them; each says the mend where one can be told."""

from scoring.faults import Family, Kind, Sentences

FAMILY = Family("Số và ngày viết cách khác", "Numbers and days written otherwise")

COMMA = Kind(
    "E-NUM-COMMA",
    Sentences("“{found}” dùng dấu phẩy thập phân.", "Dấu chấm.", "Viết {mend}."),
    Sentences("“{found}” has a decimal comma.", "A point.", "Write {mend}."),
)
GROUPED = Kind(
    "E-NUM-GROUP",
    Sentences("“{found}” ngăn hàng nghìn.", "Chữ số liền nhau, thập phân dùng dấu chấm.", "Viết {mend}."),
    Sentences("“{found}” separates the thousands.", "Digits in one piece, a point for decimals.", "Write {mend}."),
)
EITHER = Kind(
    "E-NUM-EITHER",
    Sentences(
        "“{found}” có thể là {decimal} hoặc {whole}.",
        "Không ngăn hàng nghìn, thập phân dùng dấu chấm.",
        "Viết {decimal} hoặc {whole}, theo văn bản gốc.",
    ),
    Sentences(
        "“{found}” may be {decimal} or {whole}.",
        "No mark between thousands, a point for decimals.",
        "Write {decimal} or {whole}, as the document means it.",
    ),
)
PERCENT = Kind(
    "E-NUM-PCT",
    Sentences("“{found}” có dấu %.", "Chỉ số, không dấu %.", "Bỏ dấu % và ghi đúng thang của cột."),
    Sentences("“{found}” carries a % sign.", "A bare number.", "Drop the % and use the column's own scale."),
)
UNIT = Kind(
    "E-NUM-UNIT",
    Sentences("“{found}” có chữ sau số.", "Chỉ số; đơn vị đo nằm trong phương pháp.", "Viết {mend}."),
    Sentences("“{found}” has words behind the number.", "A bare number; its unit is in the method.", "Write {mend}."),
)
SPREADSHEET = Kind(
    "E-NUM-EXCEL",
    Sentences(
        "“{found}” là lỗi hoặc công thức của bảng tính.",
        "Một số.",
        "Sửa ô đó trong bảng tính rồi chép giá trị; không có số thì ghi status.",
    ),
    Sentences(
        "“{found}” is an error or a formula of a spreadsheet.",
        "A number.",
        "Mend that cell in the spreadsheet and copy its value; where there is no number, give a status.",
    ),
)
DAY_FOR_NUMBER = Kind(
    "E-NUM-DATE",
    Sentences(
        "“{found}” là ngày, ở đây cần một số.",
        "Một số.",
        "Bảng tính có thể đã đổi số thành ngày: chép lại số từ văn bản gốc.",
    ),
    Sentences(
        "“{found}” is a day; a number is due here.",
        "A number.",
        "A spreadsheet may have made it of a number: copy the number again from the document.",
    ),
)
NOT_A_NUMBER = Kind(
    "E-NUM-NAN",
    Sentences("“{found}” không phải một số.", "Một số, hoặc để trống kèm tình trạng.", "Ghi tình trạng ở cột status."),
    Sentences(
        "“{found}” is not a number.", "A number, or nothing with a status.", "Give the reason in the status column."
    ),
)
FORM = Kind(
    "E-NUM-FORM",
    Sentences("“{found}” không viết đúng dạng số.", "Chữ số 0-9 và nhiều nhất một dấu chấm.", "Viết {mend}."),
    Sentences("“{found}” is not written as a number.", "Digits 0-9, at most one point.", "Write {mend}."),
)
TEXT = Kind(
    "E-NUM-TEXT",
    Sentences(
        "Không đọc được số trong “{found}”.",
        "Ví dụ 155.41 (nhiều nhất 18 chữ số trước dấu chấm, 12 sau).",
        "Viết lại số; không có số thì ghi status.",
    ),
    Sentences(
        "No number can be read in “{found}”.",
        "Such as 155.41 (at most 18 digits before the point, 12 after).",
        "Write the number again; where there is none, give a status.",
    ),
)
DAY_FORM = Kind(
    "E-DATE-AMB",
    Sentences("“{found}” không viết theo năm-tháng-ngày.", "Ví dụ 2021-09-01.", "Viết {mend} nếu đó đúng là ngày ấy."),
    Sentences(
        "“{found}” is not written year-month-day.", "Such as 2021-09-01.", "Write {mend} if that is the day meant."
    ),
)
DAY_FAR = Kind(
    "E-DATE-FAR",
    Sentences(
        "Năm của {found} không thể đúng.",
        "Năm dương lịch từ {first} đến {last}.",
        "Kiểm tra năm (gõ nhầm, lịch khác).",
    ),
    Sentences(
        "The year of {found} cannot be right.",
        "A year of our calendar from {first} to {last}.",
        "Check the year (a slip, another calendar).",
    ),
)
