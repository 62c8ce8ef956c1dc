"""Faults of a file as bytes: size, kind, encoding, characters that must not be there."""

from scoring.faults import Family, Kind, Sentences

FAMILY = Family("Tệp, mã hóa và ký tự", "Files, encodings and characters")

_SAVE_VI = "Lưu lại tệp dưới dạng “CSV UTF-8” (Excel) hoặc UTF-8 không BOM."
_SAVE_EN = "Save the file again as “CSV UTF-8” (Excel) or as UTF-8 without a BOM."

LINK = Kind(
    "E-PATH-LINK",
    Sentences("{name} là liên kết.", "Tệp hoặc thư mục thường.", "Chép nội dung vào chính thư mục này."),
    Sentences("{name} is a link.", "An ordinary file or folder.", "Copy the content into this folder."),
)
NO_FILE = Kind(
    "E-PATH-FILE",
    Sentences(
        "{name} không phải tệp.", "Tệp văn bản thường.", "Xóa hoặc đổi tên thư mục; đặt tệp đúng tên vào chỗ đó."
    ),
    Sentences(
        "{name} is no file.", "An ordinary text file.", "Remove or rename the folder; put the file of this name there."
    ),
)
RIGHTS = Kind(
    "E-PATH-RIGHTS",
    Sentences(
        "Không có quyền đọc {name}.",
        "Tệp đọc được, thư mục mở được.",
        "Cấp quyền đọc cho tài khoản đang chạy lệnh; tệp đang mở ở chương trình khác thì đóng lại.",
    ),
    Sentences(
        "There is no right to read {name}.",
        "A file that can be read, a folder that can be opened.",
        "Give the account that runs the command the right to read it; close it in other programs.",
    ),
)
ROOT = Kind(
    "E-ROOT",
    Sentences("{name} là thư mục của một bộ chỉ số.", "Thư mục chứa các bộ chỉ số.", "Chỉ tới thư mục mẹ của {name}."),
    Sentences("{name} is the folder of one index.", "The folder that holds the indices.", "Name the parent of {name}."),
)
MISSING = Kind(
    "E-MISSING",
    Sentences("Thiếu tệp {name}.", "Tệp này phải có.", "Thêm tệp {name} theo mẫu trong docs/reference.md."),
    Sentences("{name} is missing.", "This file must be there.", "Add {name}; docs/reference.md shows its form."),
)
ORPHAN = Kind(
    "E-ORPHAN",
    Sentences("Không biết tệp {name} dùng làm gì.", "Chỉ có: {known}.", "Xóa tệp hoặc đổi tên cho đúng."),
    Sentences("Nothing here knows the file {name}.", "Only: {known}.", "Remove it or give it its right name."),
)
PATH_ID = Kind(
    "E-SLUG-PATH",
    Sentences(
        "Tên {name} không dùng được.",
        "{grammar}; không dùng từ dành riêng.",
        "Đặt lại tên bằng chữ thường không dấu, số và gạch nối.",
    ),
    Sentences(
        "The name {name} cannot be used.",
        "{grammar}; no reserved word.",
        "Rename it with lower-case ASCII letters, digits and hyphens.",
    ),
)
SIZE = Kind(
    "E-SIZE",
    Sentences("Tệp dài {found} byte.", "Nhiều nhất {limit} byte.", "Chia nhỏ hoặc bỏ phần thừa."),
    Sentences("The file has {found} bytes.", "At most {limit} bytes.", "Split it or drop what is not data."),
)
EMPTY = Kind(
    "E-EMPTY",
    Sentences("Không có dữ liệu ở đây.", "Ít nhất một dòng, một bộ chỉ số.", "Điền dữ liệu hoặc xóa tệp."),
    Sentences("There is no data here.", "At least one row, one index.", "Fill it in or remove the file."),
)
TYPE = Kind(
    "E-TYPE",
    Sentences("Đây là tệp {found}, không phải văn bản.", "Tệp CSV hoặc YAML.", _SAVE_VI),
    Sentences("This is a {found} file, not text.", "A CSV or YAML file.", _SAVE_EN),
)
UTF16 = Kind(
    "E-ENC-UTF16",
    Sentences("Tệp mã hóa {found}.", "UTF-8.", _SAVE_VI),
    Sentences("The file is encoded as {found}.", "UTF-8.", _SAVE_EN),
)
ENCODING = Kind(
    "E-ENC-UTF8",
    Sentences("Byte {found} không phải UTF-8.", "UTF-8 trong cả tệp.", _SAVE_VI),
    Sentences("Byte {found} is not UTF-8.", "UTF-8 throughout.", _SAVE_EN),
)
OLD = Kind(
    "E-ENC-VN",
    Sentences(
        "“{text}” có vẻ viết theo bảng mã {found}, nghĩa là “{decoded}”.",
        "Unicode, lưu bằng UTF-8.",
        "Chuyển tệp sang Unicode bằng công cụ chuyển mã (Unikey), đọc lại, rồi lưu thành UTF-8.",
    ),
    Sentences(
        "“{text}” seems to be written in {found}, meaning “{decoded}”.",
        "Unicode, saved as UTF-8.",
        "Convert the file to Unicode with a converter such as Unikey, read it again, and save it as UTF-8.",
    ),
)
CONFLICT = Kind(
    "E-CONFLICT",
    Sentences(
        "Git để lại dấu xung đột “{found}”: hai bản của cùng một chỗ.",
        "Một bản duy nhất, không có các dòng <<<<<<<, =======, >>>>>>>.",
        "Chọn bản đúng, xóa bản kia và các dòng dấu, rồi chạy lại.",
    ),
    Sentences(
        "Git left its conflict mark “{found}”: two versions of one place.",
        "One version only, without the lines <<<<<<<, =======, >>>>>>>.",
        "Keep the right version, delete the other one and the lines with marks, and run again.",
    ),
)
BOM = Kind(
    "E-ENC-BOM",
    Sentences("Đã bỏ dấu BOM ở đầu tệp.", "UTF-8 không BOM.", "Không cần làm gì."),
    Sentences("The BOM at the start was dropped.", "UTF-8 without a BOM.", "Nothing to do."),
    level="notice",
)
CONTROL = Kind(
    "E-CTRL",
    Sentences("Ký tự điều khiển {found}.", "Chữ, số, dấu câu.", "Xóa ký tự này."),
    Sentences("Control character {found}.", "Letters, digits, punctuation.", "Delete the character."),
)
BIDI = Kind(
    "E-BIDI",
    Sentences("Ký tự đổi chiều chữ {found}.", "Không có ký tự đổi chiều.", "Xóa ký tự này."),
    Sentences("Direction-changing character {found}.", "None of these.", "Delete the character."),
)
INVISIBLE = Kind(
    "E-INVIS",
    Sentences("Ký tự vô hình {found}.", "Chỉ dùng dấu cách thường.", "Xóa hoặc thay bằng dấu cách."),
    Sentences("Invisible character {found}.", "Ordinary spaces only.", "Delete it or use a space."),
)
SPACE = Kind(
    "E-SPACE-NB",
    Sentences("Đã đổi dấu cách không ngắt {found} thành dấu cách.", "Dấu cách thường.", "Không cần làm gì."),
    Sentences("A no-break space {found} was turned into a space.", "Ordinary spaces.", "Nothing to do."),
    level="notice",
)
LOSSY = Kind(
    "E-TXT-LOSSY",
    Sentences("Có “{found}” thay cho chữ gốc đã mất.", "Chữ nguyên vẹn.", "Chép lại chữ từ bản gốc."),
    Sentences("“{found}” stands for a letter that was lost.", "Whole letters.", "Copy the text again from its source."),
)
LINE_END = Kind(
    "E-EOL",
    Sentences("Dòng kết thúc bằng CR đơn.", "LF (hoặc CRLF).", _SAVE_VI),
    Sentences("A line ends in a lone CR.", "LF (or CRLF).", _SAVE_EN),
)
LINE = Kind(
    "E-SIZE-LINE",
    Sentences(
        "Dòng dài {found} ký tự.", "Nhiều nhất {limit} ký tự một dòng.", "Tách dòng, hoặc bỏ phần không phải dữ liệu."
    ),
    Sentences("The line has {found} characters.", "At most {limit} a line.", "Split it, or drop what is not data."),
)
CRLF = Kind(
    "E-EOL-CRLF",
    Sentences("Đã đổi CRLF thành LF.", "LF.", "Không cần làm gì."),
    Sentences("CRLF was turned into LF.", "LF.", "Nothing to do."),
    level="notice",
)
NFC = Kind(
    "E-UNIT-NFD",
    Sentences("Đã gộp dấu rời (NFD) thành chữ dựng sẵn (NFC).", "Unicode NFC.", "Không cần làm gì."),
    Sentences("Decomposed letters (NFD) were composed (NFC).", "Unicode NFC.", "Nothing to do."),
    level="notice",
)
