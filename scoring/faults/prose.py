"""Faults of the pages written by hand in content/."""

from scoring.faults import Family, Kind, Sentences

FOLDER = "content/"
"""How a place in one of these files begins, and its row in acknowledged.csv: of data files that names no folder."""

FAMILY = Family("Trang viết tay", "Pages written by hand")

NAME = Kind(
    "E-PROSE-NAME",
    Sentences(
        "Tên {name} không phải tên của một trang.",
        "<mã>.vi.md và <mã>.en.md; mã là chữ thường không dấu, số, gạch nối.",
        "Đổi tên, hoặc chuyển tệp ra khỏi thư mục này.",
    ),
    Sentences(
        "{name} is not the name of a page.",
        "<slug>.vi.md and <slug>.en.md; the slug in lower-case ASCII, digits, hyphens.",
        "Rename the file, or move it out of this folder.",
    ),
)
TAKEN = Kind(
    "E-PROSE-TAKEN",
    Sentences(
        "Địa chỉ {slug}/ đã dành cho trang khác.", "Mã không phải từ dành riêng hay mã bộ chỉ số.", "Đổi mã trang."
    ),
    Sentences(
        "The address {slug}/ belongs to other pages.",
        "A slug that is no reserved word and no id of an index.",
        "Rename the page.",
    ),
)
TITLE = Kind(
    "E-PROSE-TITLE",
    Sentences(
        "Tệp không bắt đầu bằng tiêu đề.",
        "Dòng đầu “Title: …”, rồi một dòng trống.",
        "Thêm dòng Title và một dòng trống vào đầu tệp.",
    ),
    Sentences(
        "The file does not begin with its title.",
        "First a line “Title: …”, then an empty line.",
        "Put a line with the title and an empty line at the top.",
    ),
)
HEAD = Kind(
    "E-PROSE-HEAD",
    Sentences(
        "“{found}” không thuộc phần đầu của trang.",
        "Chỉ một dòng “Title: …”, rồi một dòng trống.",
        "Xóa dòng này; nếu là nội dung thì thêm dòng trống ở trên.",
    ),
    Sentences(
        "“{found}” does not belong to the head of a page.",
        "One line “Title: …” alone, then an empty line.",
        "Delete the line; if it is text, put an empty line above it.",
    ),
)
GONE = Kind(
    "E-PROSE-MISSING",
    Sentences("Thiếu tệp {name}.", "Trang {slug}, mà mọi trang đều dẫn đến.", "Lấy lại tệp, hoặc viết trang đó."),
    Sentences("{name} is missing.", "The page {slug}, to which every page leads.", "Restore it, or write the page."),
)
OTHER_LANGUAGE = Kind(
    "E-PROSE-LANG",
    Sentences("Trang này thiếu bản {name}.", "Mỗi trang có cả hai ngôn ngữ.", "Thêm tệp {name}."),
    Sentences("This page lacks its {name}.", "Every page in both languages.", "Add the file {name}."),
)
