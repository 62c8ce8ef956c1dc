"""Faults in the structure of a CSV table."""

from scoring.faults import Family, Kind, Sentences

FAMILY = Family("Cấu trúc tệp CSV", "Structure of CSV files")

DELIMITER = Kind(
    "E-DELIM",
    Sentences("Cột ngăn bằng “{found}”.", "Dấu phẩy “,”.", "Lưu lại với dấu phẩy ngăn cột."),
    Sentences("Columns are separated by “{found}”.", "A comma “,”.", "Save it with commas between columns."),
)
QUOTE = Kind(
    "E-QUOTE",
    Sentences(
        "Dấu ngoặc kép sai chỗ.", 'Ô có dấu phẩy nằm trọn trong “"…"”.', 'Bọc cả ô; viết "" cho mỗi dấu " bên trong.'
    ),
    Sentences(
        "A quotation mark is out of place.",
        'A cell with a comma stands wholly in “"…"”.',
        'Quote the whole cell; write "" for each " inside it.',
    ),
)
NEWLINE = Kind(
    "E-NEWLINE",
    Sentences("Ô có xuống dòng.", "Mỗi bản ghi một dòng.", "Viết ô trên một dòng."),
    Sentences("A cell holds a line break.", "One record, one line.", "Write the cell on one line."),
)
HEADER = Kind(
    "E-HDR",
    Sentences("Không có cột tên “{found}”.", "Các cột: {expected}.", "Có phải “{near}”?"),
    Sentences("There is no column “{found}”.", "The columns: {expected}.", "Did you mean “{near}”?"),
)
HEADER_NONE = Kind(
    "E-HDR-NONE",
    Sentences("Dòng đầu không có tên cột nào của tệp này.", "Các cột: {expected}.", "Viết dòng đầu tệp là: {mend}"),
    Sentences(
        "The first line has no column name of this file.", "The columns: {expected}.", "Let the first line be: {mend}"
    ),
)
HEADER_LOW = Kind(
    "E-HDR-LOW",
    Sentences("Tên cột nằm ở dòng {line}.", "Tên cột ở dòng đầu tệp.", "Xóa dòng 1 đến {last}."),
    Sentences("The column names stand on line {line}.", "Column names on the first line.", "Delete lines 1 to {last}."),
)
HEADER_AGAIN = Kind(
    "E-HDR-AGAIN",
    Sentences("Dòng “{found}” lại là tên hoặc số của các cột.", "Chỉ một dòng tên cột.", "Xóa dòng này."),
    Sentences("The row “{found}” names or numbers the columns again.", "One header alone.", "Delete the row."),
)
HEADER_EMPTY = Kind(
    "E-HDR-EMPTY",
    Sentences("Ô thứ {number} của dòng đầu trống.", "Các cột: {expected}.", "Điền tên cột, hoặc bỏ cột trống."),
    Sentences("Cell {number} of the header is empty.", "The columns: {expected}.", "Name the column, or drop it."),
)
HEADER_LACKS = Kind(
    "E-HDR-MISSING",
    Sentences("Thiếu cột “{column}”.", "Các cột: {expected}.", "Thêm cột “{column}”."),
    Sentences("The column “{column}” is missing.", "The columns: {expected}.", "Add the column “{column}”."),
)
HEADER_TWICE = Kind(
    "E-HDR-DUP",
    Sentences("Cột “{found}” có hai lần.", "Mỗi cột một lần.", "Bỏ một cột."),
    Sentences("The column “{found}” stands twice.", "Each column once.", "Remove one of them."),
)
RAGGED = Kind(
    "E-RAGGED",
    Sentences(
        "Dòng có {found} ô.",
        "{expected} ô như dòng đầu.",
        'Số thập phân viết bằng dấu chấm; ô có dấu phẩy đặt trong "…".',
    ),
    Sentences(
        "The row has {found} cells.",
        "{expected} cells, as in the header.",
        'Write decimals with a point; put a cell with a comma in "…".',
    ),
)
BLANK = Kind(
    "E-BLANK",
    Sentences("Dòng trống giữa bảng.", "Mỗi dòng một dữ kiện.", "Xóa dòng trống."),
    Sentences("An empty row inside the table.", "One fact a row.", "Delete the empty row."),
)
BLANK_END = Kind(
    "E-BLANK-END",
    Sentences("Đã bỏ dòng trống ở cuối tệp.", "Không có dòng trống.", "Không cần làm gì."),
    Sentences("Empty lines at the end were dropped.", "No empty lines.", "Nothing to do."),
    level="notice",
)
COMMENT = Kind(
    "E-COMMENT",
    Sentences("Dòng “{found}” là chú thích hoặc dòng tổng.", "Tổng do máy tính, không gõ vào.", "Xóa dòng này."),
    Sentences("The row “{found}” is a comment or a total.", "Totals are computed, never typed.", "Delete the row."),
)
DUPLICATE = Kind(
    "E-DUP-ROW",
    Sentences("Trùng {key} với dòng {other}.", "Mỗi {key} một dòng.", "Giữ một dòng đúng."),
    Sentences("Same {key} as line {other}.", "One row for each {key}.", "Keep the one that is right."),
)
COLUMNS = Kind(
    "E-SIZE-COLUMNS",
    Sentences("Bảng có {found} cột.", "Nhiều nhất {limit} cột.", "Bỏ các cột không phải của tệp này."),
    Sentences("The table has {found} columns.", "At most {limit} columns.", "Drop what are no columns of this file."),
)
CELLS = Kind(
    "E-SIZE-ROWS",
    Sentences("Bảng có {found} dòng.", "Nhiều nhất {limit} dòng.", "Chia thành nhiều kỳ."),
    Sentences("The table has {found} rows.", "At most {limit} rows.", "Split it into editions."),
)
