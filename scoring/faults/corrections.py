"""Faults of corrections.csv: each row is one cell of a released edition, as it was and as it is."""

from scoring.faults import Family, Kind, Sentences

FAMILY = Family("Đính chính", "Corrections")

_AGAIN_VI = "Xóa dòng rồi chạy `thuocdo correct`."
_AGAIN_EN = "Delete the row and run `thuocdo correct`."

FILE = Kind(
    "E-CORR-FILE",
    Sentences("“{found}” không có số liệu nào của kỳ này.", "Một trong: {known}.", f"Có phải: {{near}}? {_AGAIN_VI}"),
    Sentences("“{found}” holds no figure of this edition.", "One of: {known}.", f"Did you mean: {{near}}? {_AGAIN_EN}"),
)
COLUMN = Kind(
    "E-CORR-COLUMN",
    Sentences("Cột hay khóa “{found}” của {file} không ảnh hưởng đến kết quả.", "Một trong: {known}.", _AGAIN_VI),
    Sentences("Nothing is computed from column or key “{found}” of {file}.", "One of: {known}.", _AGAIN_EN),
)
ROW = Kind(
    "E-CORR-ROW",
    Sentences("“{found}” không chỉ ra dòng nào của {file}.", "Các mã khóa của dòng, cách nhau bằng /.", _AGAIN_VI),
    Sentences("“{found}” names no row of {file}.", "The key ids of the row, a / between.", _AGAIN_EN),
)
SAME = Kind(
    "E-CORR-SAME",
    Sentences("Giá trị cũ và mới giống nhau: “{found}”.", "Hai giá trị khác nhau.", "Xóa dòng này."),
    Sentences("The old and the new value are the same: “{found}”.", "Two different values.", "Delete the row."),
)
FIRST = Kind(
    "E-CORR-FIRST",
    Sentences(
        "Không có đính chính ở lần công bố {found}.",
        "revision từ 2: lần công bố đầu chưa có gì để đính chính.",
        _AGAIN_VI,
    ),
    Sentences(
        "Release {found} can have no correction.", "revision from 2: the first release corrects nothing.", _AGAIN_EN
    ),
)
PENDING = Kind(
    "E-CORR-PENDING",
    Sentences(
        "Đính chính cho lần công bố {found}, mà kỳ {edition} mới công bố {n} lần.",
        "Đính chính có hiệu lực khi công bố.",
        "Chạy `thuocdo release` sau khi đã ghi đủ các đính chính.",
    ),
    Sentences(
        "A correction of release {found}, but edition {edition} was released {n} times.",
        "A correction that its release brings.",
        "Run `thuocdo release` once all corrections are logged.",
    ),
)
DATE = Kind(
    "E-CORR-DATE",
    Sentences(
        "Ngày quyết định {found} không nằm giữa hai lần công bố.",
        "Từ {first} đến {last}.",
        "Đối chiếu với văn bản ở cột decision.",
    ),
    Sentences(
        "The day {found} does not lie between the two releases.",
        "From {first} to {last}.",
        "Hold it against the document in column decision.",
    ),
)
CAUSE = Kind(
    "E-CORR-CAUSE",
    Sentences(
        "Nguyên nhân found-unknown, mà giá trị cũ “{found}” đã biết.",
        "found-unknown chỉ khi trước đó ghi unknown hoặc not-found.",
        "Chọn nguyên nhân khác.",
    ),
    Sentences(
        "The cause is found-unknown, but the old value “{found}” was known.",
        "found-unknown only of what was unknown or not-found.",
        "Choose another cause.",
    ),
)
FROZEN = Kind(
    "E-CORR-FROZEN",
    Sentences(
        "Cách tính của một phương pháp đã dùng không được đính chính: “{name}” từng là “{found}”.",
        "Chỉ điền điều đã ghi unknown.",
        "Khôi phục tệp phương pháp; cách tính khác là phương pháp mới.",
    ),
    Sentences(
        "What a used method computes cannot be corrected: “{name}” was “{found}”.",
        "Only what was unknown may be filled in.",
        "Restore the method's file; other rules are a new method.",
    ),
)
STANDS = Kind(
    "E-CORR-STANDS",
    Sentences(
        "{file} không có “{found}” ở ô {cell} sau lần công bố {revision}.",
        "Giá trị đứng ở ô đó sau khi sửa.",
        "Ô đã đổi nữa thì ghi đính chính tiếp theo; dòng này nhầm thì khôi phục từ git.",
    ),
    Sentences(
        "{file} does not have “{found}” in cell {cell} after release {revision}.",
        "The value that stands there once it is corrected.",
        "Where the cell changed again, log the next correction; where the row is wrong, restore it from git.",
    ),
)
