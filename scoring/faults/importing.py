"""What `thuocdo import` refuses."""

from scoring.faults import Family, Kind, Sentences

FAMILY = Family("Nhập tệp", "Importing files")

KIND = Kind(
    "E-IMPORT-KIND",
    Sentences(
        "Đây là tệp {found}.",
        "Bảng tính .xlsx tải từ trang web, hoặc bảng CSV.",
        "Giải nén hoặc bỏ mật khẩu nếu có; mở bằng Excel rồi lưu lại: bảng tính thành .xlsx, bảng thành “CSV UTF-8”.",
    ),
    Sentences(
        "This is a file of {found}.",
        "An .xlsx workbook from the site, or a CSV table.",
        "Unpack it or take its password off; open it in Excel and save a workbook as .xlsx, a table as “CSV UTF-8”.",
    ),
)
OPEN = Kind(
    "E-IMPORT-OPEN",
    Sentences(
        "Đây là tệp tạm mà Excel ghi khi {name} đang mở.",
        "Bảng tính đã lưu và đóng.",
        "Lưu và đóng {name} trong Excel; nếu tệp tạm này vẫn còn thì xóa nó.",
    ),
    Sentences(
        "This is a file that Excel keeps while {name} is open.",
        "A workbook that is saved and closed.",
        "Save {name} and close it in Excel; delete this file if it is still there.",
    ),
)
TABLE = Kind(
    "E-IMPORT-TABLE",
    Sentences(
        "Không biết đây là bảng nào: dòng đầu là “{found}”.",
        "Tên tệp hoặc dòng đầu của một bảng: {known}.",
        "Đặt tên tệp như bảng, ví dụ inputs.csv, hoặc ghi đúng tên các cột ở dòng đầu.",
    ),
    Sentences(
        "Which table this is cannot be told: its first line is “{found}”.",
        "The file name or the first line of a table: {known}.",
        "Name the file like the table, such as inputs.csv, or put its column names into the first line.",
    ),
)
NOT_HERE = Kind(
    "E-IMPORT-OTHER",
    Sentences(
        "Lệnh này không ghi {found}.",
        "Một trong: {known}.",
        "Tệp này do lệnh riêng ghi, hoặc sửa thẳng trong thư mục số liệu.",
    ),
    Sentences(
        "This command does not write {found}.",
        "One of: {known}.",
        "A command of its own writes this file, or it is edited in the data folder itself.",
    ),
)
TWICE = Kind(
    "E-IMPORT-TWICE",
    Sentences("Cũng là {what}, như tệp {other}.", "Mỗi đơn vị hoặc bảng một tệp.", "Giữ một tệp đúng và nhập lại."),
    Sentences(
        "It is {what}, as {other} is.", "One file of a unit or table.", "Keep the one that is right and import again."
    ),
)
GROUPED = Kind(
    "E-IMPORT-THOUSANDS",
    Sentences(
        "“{found}”: không rõ dấu là ngăn hàng nghìn hay dấu thập phân.",
        "Số không ngăn hàng nghìn.",
        "Trong Excel bỏ định dạng ngăn hàng nghìn của cột rồi lưu lại.",
    ),
    Sentences(
        "“{found}”: whether the mark parts thousands or decimals cannot be told.",
        "A number without marks between thousands.",
        "Take the thousands separator out of the column's format in Excel and save again.",
    ),
)
DAY_ORDER = Kind(
    "E-IMPORT-DATE",
    Sentences(
        "“{found}”: không rõ ngày hay tháng đứng trước, vì các cột không ngăn bằng “;”.",
        "Năm-tháng-ngày, ví dụ 2021-09-01.",
        "Đặt định dạng yyyy-mm-dd cho cột ngày rồi lưu lại.",
    ),
    Sentences(
        "“{found}”: day or month first? Its columns are not parted by “;”, as Vietnamese settings would.",
        "Year-month-day, such as 2021-09-01.",
        "Give the column of days the format yyyy-mm-dd and save again.",
    ),
)
NO_UNIT = Kind(
    "E-IMPORT-UNIT",
    Sentences("Bảng tính không nói là của đơn vị nào.", "Ô {cell} có tên đơn vị.", "Chọn đơn vị ở ô {cell}."),
    Sentences("The workbook does not say whose it is.", "The unit's name in cell {cell}.", "Choose it in cell {cell}."),
)
BLANK = Kind(
    "E-IMPORT-BLANK",
    Sentences(
        "Bảng tính của “{unit}” chưa điền gì.",
        "Ít nhất một số hoặc một tình trạng.",
        "Hỏi đơn vị bảng đã điền; nếu đơn vị không nộp, thêm dòng {unit},{node} với status not-submitted.",
    ),
    Sentences(
        "The workbook of “{unit}” is not filled in at all.",
        "One figure or status at least.",
        "Ask for the filled one; if the unit hands in nothing, add a row {unit},{node} with status not-submitted.",
    ),
)
HALF = Kind(
    "E-IMPORT-HALF",
    Sentences(
        "“{node}” của “{unit}” mới có một phần số liệu, thiếu “{input}”.",
        "Đủ mọi số liệu của tiêu chí, hoặc không số nào.",
        "Điền ô này, hoặc xóa các ô kia và chọn tình trạng.",
    ),
    Sentences(
        "“{node}” of “{unit}” has some of its figures, but not “{input}”.",
        "All figures of a criterion, or none.",
        "Fill in this cell, or clear the others and choose what stands in their place.",
    ),
)
DECIDED = Kind(
    "E-IMPORT-DECIDED",
    Sentences(
        "Đơn vị gửi “{found}” cho “{node}” mà inputs.csv đã ghi “{there}” (dòng {line}).",
        "Số tự chấm không thay kết quả của cơ quan thẩm định.",
        "Xóa dòng {line} nếu cơ quan đồng ý, hoặc nhập bản của cơ quan với --as verified.",
    ),
    Sentences(
        "The unit gives “{found}” for “{node}”, where inputs.csv says “{there}” (line {line}).",
        "What a unit says of itself does not replace what the office found.",
        "Delete line {line} if the office agrees, or import the office's copy with --as verified.",
    ),
)
READ = Kind(
    "E-IMPORT-READ",
    Sentences(
        "Không đọc được {name}: {problem}.", "Tệp đọc được.", "Đóng tệp nếu đang mở ở chương trình khác, rồi nhập lại."
    ),
    Sentences(
        "{name} could not be read: {problem}.",
        "A file that can be read.",
        "Close it where another program has it open, and import again.",
    ),
)
WRITE = Kind(
    "E-IMPORT-WRITE",
    Sentences(
        "Không ghi được {name}: {problem}.",
        "Thư mục ghi được, đủ chỗ trống.",
        "Mọi tệp vẫn như trước. Đóng tệp nếu đang mở, kiểm tra quyền ghi, rồi nhập lại.",
    ),
    Sentences(
        "{name} could not be written: {problem}.",
        "A folder that can be written to, with room.",
        "Every file is as it was. Close the file if it is open, check the rights, and import again.",
    ),
)
