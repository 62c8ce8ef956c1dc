"""Faults in the structure of a YAML file."""

from scoring.faults import Family, Kind, Sentences

FAMILY = Family("Cấu trúc tệp YAML", "Structure of YAML files")

SYNTAX = Kind(
    "E-Y-SYN",
    # What the library says of it is English only.
    Sentences(
        "YAML không đọc được ở chỗ này: “{text}”.",
        "YAML thụt lề bằng dấu cách, có dấu cách sau “:” và “-”.",
        "Xem lại dòng này và dòng trên.",
    ),
    Sentences(
        "YAML cannot be read here: “{text}” ({problem}).",
        "YAML indented with spaces, with a space behind “:” and “-”.",
        "Look at this line and the one above.",
    ),
)
HASH = Kind(
    "E-Y-HASH",
    Sentences(
        "YAML bỏ phần “{found}” vì coi là chú thích.",
        "Sau # của chú thích có dấu cách; giá trị có # nằm trong '…'.",
        "Đặt cả giá trị trong '…', hoặc thêm dấu cách sau #.",
    ),
    Sentences(
        "YAML leaves out “{found}” as a comment.",
        "A comment has a space behind its #; a value with a # stands in '…'.",
        "Put the whole value in '…', or a space behind the #.",
    ),
)
DOCUMENT = Kind(
    "E-Y-DOC",
    Sentences(
        "Tệp phải là một ánh xạ duy nhất.", "Các dòng “khóa: giá trị”.", "Bỏ “---” thừa, danh sách hoặc chữ rời."
    ),
    Sentences(
        "The file must be one single mapping.", "Lines of “key: value”.", "Remove extra “---”, lists or loose text."
    ),
)
TAG = Kind(
    "E-Y-TAG",
    Sentences("Thẻ {found} không được dùng.", "YAML không thẻ.", "Xóa thẻ."),
    Sentences("The tag {found} is not allowed.", "YAML without tags.", "Delete the tag."),
)
ALIAS = Kind(
    "E-Y-ALIAS",
    Sentences("Neo và bí danh (& *) không được dùng.", "Viết ra đầy đủ.", "Chép nội dung thay cho “{found}”."),
    Sentences(
        "Anchors and aliases (& *) are not allowed.",
        "Everything written out.",
        "Write the content in place of “{found}”.",
    ),
)
DUPLICATE = Kind(
    "E-Y-DUP",
    Sentences("Khóa “{key}” đã có ở dòng {other}.", "Mỗi khóa một lần.", "Bỏ một khóa."),
    Sentences("The key “{key}” stands on line {other} already.", "Each key once.", "Remove one of them."),
)
DEPTH = Kind(
    "E-Y-DEPTH",
    Sentences("Lồng sâu hơn {limit} tầng.", "Nhiều nhất {limit} tầng.", "Giảm số tầng."),
    Sentences("Nested deeper than {limit} levels.", "At most {limit} levels.", "Use fewer levels."),
)
KEY_UNKNOWN = Kind(
    "E-Y-UNKKEY",
    Sentences("Không có khóa “{key}” ở đây.", "Các khóa: {known}.", "Có phải “{near}”?"),
    Sentences("There is no key “{key}” here.", "The keys: {known}.", "Did you mean “{near}”?"),
)
KEY_MISSING = Kind(
    "E-Y-MISSKEY",
    Sentences("Thiếu khóa “{key}”.", "Khóa này bắt buộc.", "Thêm “{key}:”; nếu nguồn không nói thì ghi unknown."),
    Sentences(
        "The key “{key}” is missing.",
        "This key is mandatory.",
        "Add “{key}:”; where the source is silent write unknown.",
    ),
)
SCALAR = Kind(
    "E-Y-SCALAR",
    Sentences(
        "Ở đây cần một giá trị.", "Một giá trị trên một dòng, không phải danh sách hay ánh xạ.", "Viết lại giá trị."
    ),
    Sentences("One value is needed here.", "One value on a line, no list and no mapping.", "Write the value again."),
)
FORM = Kind(
    "E-Y-FORM",
    Sentences("Giá trị “{found}” sai dạng.", "{expected}", "Viết lại theo dạng trên."),
    Sentences("The value “{found}” has the wrong form.", "{expected}", "Write it in that form."),
)
LIST = Kind(
    "E-Y-LIST",
    Sentences("Ở đây cần một danh sách.", "[a, b] hoặc các dòng “- a”.", "Viết lại thành danh sách."),
    Sentences("A list is needed here.", "[a, b], or lines of “- a”.", "Write it as a list."),
)
MAPPING = Kind(
    "E-Y-MAP",
    Sentences("Ở đây cần một ánh xạ.", "Các dòng “khóa: giá trị”.", "Viết lại thành các khóa và giá trị."),
    Sentences("A mapping is needed here.", "Lines of “key: value”.", "Write it as keys and values."),
)
TOO_FEW = Kind(
    "E-Y-FEW",
    Sentences("Ở đây có quá ít mục.", "Ít nhất {limit}.", "Thêm mục còn thiếu."),
    Sentences("There are too few entries here.", "At least {limit}.", "Add what is missing."),
)
TOO_MANY = Kind(
    "E-Y-MANY",
    Sentences("Ở đây có quá nhiều mục.", "Nhiều nhất {limit}.", "Bỏ mục thừa."),
    Sentences("There are too many entries here.", "At most {limit}.", "Remove what is too many."),
)
