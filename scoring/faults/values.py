"""Faults of a single value: numbers, dates, ids, words of a closed list, links."""

from scoring.faults import Family, Kind, Sentences

FAMILY = Family("Từng giá trị", "Single values")

REQUIRED = Kind(
    "E-REQUIRED",
    Sentences(
        "Ô trống.",
        "Giá trị bắt buộc.",
        "Điền giá trị vào từng dòng (ô gộp thì tách ra); nếu nguồn không nói thì ghi unknown khi được phép.",
    ),
    Sentences(
        "The value is empty.",
        "A value is mandatory.",
        "Fill it in on every row (no merged cells); write unknown where the source is silent and it is allowed.",
    ),
)
PADDED = Kind(
    "E-SPACE",
    Sentences("“{found}” thừa dấu cách.", "“{mend}”", "Xóa dấu cách thừa."),
    Sentences("“{found}” has extra spaces.", "“{mend}”", "Delete the extra spaces."),
)
LONG = Kind(
    "E-TXT-LONG",
    Sentences("Chữ dài {found} ký tự.", "Nhiều nhất {limit}.", "Viết ngắn lại."),
    Sentences("The text has {found} characters.", "At most {limit}.", "Make it shorter."),
)
COUNT = Kind(
    "E-COUNT",
    Sentences("“{found}” không phải số đếm.", "Số nguyên từ 0.", "Viết số nguyên không âm."),
    Sentences("“{found}” is not a count.", "A whole number from 0.", "Write a whole number, not negative."),
)
PRECISION = Kind(
    "E-NUM-PREC",
    Sentences("“{found}” có {digits} chữ số lẻ.", "Nhiều nhất {limit}.", "Làm tròn như văn bản."),
    Sentences(
        "“{found}” has {digits} decimal places.", "At most {limit}.", "Give the digits that the document prints."
    ),
)
NEGATIVE = Kind(
    "E-RANGE-NEG",
    Sentences("{found} nhỏ hơn 0.", "Từ 0 trở lên.", "Kiểm tra lại số."),
    Sentences("{found} is below 0.", "0 or more.", "Check the figure."),
)
BOUNDS = Kind(
    "E-RANGE-INPUT",
    Sentences(
        "{found} nằm ngoài khoảng được khai.", "Từ {least} đến {most}.", "Kiểm tra lại số, hoặc khai lại least, most."
    ),
    Sentences(
        "{found} is outside the declared range.",
        "From {least} to {most}.",
        "Check the figure, or declare least and most anew.",
    ),
)
DATE = Kind(
    "E-Y-DATE",
    Sentences("“{found}” không phải ngày.", "Năm-tháng-ngày có thật, ví dụ 2021-09-01.", "Viết lại ngày."),
    Sentences("“{found}” is not a date.", "A real year-month-day, such as 2021-09-01.", "Write the date again."),
)
DATE_ORDER = Kind(
    "E-DATE-ORDER",
    Sentences("Ngày cuối {to} trước ngày đầu {start}.", "Ngày đầu rồi mới đến ngày cuối.", "Sửa một trong hai ngày."),
    Sentences("The last day {to} is before the first, {start}.", "First day, then last day.", "Mend one of the two."),
)
IDENTIFIER = Kind(
    "E-ID",
    Sentences(
        "Mã “{found}” không hợp lệ.",
        "Chữ thường không dấu, số, gạch nối; bắt đầu bằng chữ.",
        "Viết lại, ví dụ “{mend}”; mã đã dùng thì không đổi.",
    ),
    Sentences(
        "The id “{found}” is not valid.",
        "Lower-case ASCII, digits, hyphens; a letter first.",
        "Write it again, such as “{mend}”; an id in use never changes.",
    ),
)
VERSION = Kind(
    "E-ID-VERSION",
    Sentences(
        "Mã kỳ hoặc phiên bản “{found}” không hợp lệ.",
        "Bắt đầu bằng số: 2020, 2026-q1, 2425-2021.",
        "Đặt mã khác; mã không đổi về sau.",
    ),
    Sentences(
        "The edition or version id “{found}” is not valid.",
        "A digit first: 2020, 2026-q1, 2425-2021.",
        "Choose another; an id is for ever.",
    ),
)
RESERVED = Kind(
    "E-ID-RESERVED",
    Sentences("Mã “{found}” là từ dành riêng.", "Mã khác: {words}.", "Đặt mã khác."),
    Sentences("The id “{found}” is a reserved word.", "None of: {words}.", "Choose another."),
)
TWICE = Kind(
    "E-TWICE",
    Sentences("“{found}” đứng hai lần ở đây.", "Mỗi mã một lần.", "Bỏ một lần, hoặc sửa thành mã đúng."),
    Sentences("“{found}” stands here twice.", "Each id once.", "Remove one of them, or write the right id."),
)
CHOICE = Kind(
    "E-CHOICE",
    Sentences("“{found}” không có trong danh sách.", "Một trong: {known}.", "Có phải “{near}”?"),
    Sentences("“{found}” is not on the list.", "One of: {known}.", "Did you mean “{near}”?"),
)
FORMULA = Kind(
    "E-CSVI",
    Sentences("Chữ bắt đầu bằng “{found}”.", "Không bắt đầu bằng = + - @.", "Đổi chữ đầu."),
    Sentences("The text begins with “{found}”.", "No = + - @ at the start.", "Begin with another character."),
)
SELECTION = Kind(
    "E-SELECTION",
    Sentences(
        "“{found}” không nói được là những đơn vị nào.",
        "all, reported, not-reported, top-3, bottom-3, hoặc khoảng như “>=80 <100”.",
        "Viết lại ô of.",
    ),
    Sentences(
        "“{found}” does not say which units.",
        "all, reported, not-reported, top-3, bottom-3, or bounds such as “>=80 <100”.",
        "Write the cell of again.",
    ),
)
SELECTION_EMPTY = Kind(
    "E-SELECTION-EMPTY",
    Sentences("Không số nào nằm trong “{found}”.", "Cận dưới thấp hơn cận trên.", "Sửa hai cận."),
    Sentences("No number is within “{found}”.", "A lower bound below the upper one.", "Mend the two bounds."),
)
DIGEST = Kind(
    "E-DIGEST",
    Sentences("“{found}” không phải mã băm.", "64 chữ số 0-9, a-f.", "Để `thuocdo release` ghi dòng này."),
    Sentences("“{found}” is no digest.", "64 digits 0-9, a-f.", "Let `thuocdo release` write the line."),
)
FILL = Kind(
    "E-FILL",
    Sentences(
        "Chỗ này chưa điền.",
        "Giá trị mà chỉ người phụ trách biết; docs/reference.md nói rõ từng khóa và cột.",
        "Điền theo văn bản, hoặc viết unknown ở nơi cho phép khi văn bản không nói.",
    ),
    Sentences(
        "This is not filled in yet.",
        "What only a person knows; docs/reference.md says what each key and column takes.",
        "Fill it in from the document, or write unknown, where that is allowed, if the document does not say.",
    ),
)
