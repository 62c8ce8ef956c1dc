"""Faults of Markdown: what prose of this site may not hold, or would not do."""

from scoring.faults import Family, Kind, Sentences

FAMILY = Family("Markdown của trang viết tay", "Markdown of pages written by hand")

HTML = Kind(
    "E-MD-HTML",
    Sentences(
        "“{found}” là HTML; trang sẽ in nguyên văn.",
        "Chỉ Markdown.",
        "Viết bằng Markdown; muốn nói về thẻ thì đặt giữa hai dấu `, muốn viết “nhỏ hơn” thì thêm dấu cách sau <.",
    ),
    Sentences(
        "“{found}” is HTML; the page would print it as it stands.",
        "Markdown alone.",
        "Use Markdown; to speak of a tag put it between two `, for “less than” put a space after <.",
    ),
)
IMAGE = Kind(
    "E-MD-IMAGE",
    Sentences(
        "Trang viết tay không có hình: “{found}”.",
        "Chữ và bảng; trang không tải gì từ nơi khác.",
        "Bỏ hình, nói bằng lời hoặc bằng bảng.",
    ),
    Sentences(
        "Pages written by hand have no pictures: “{found}”.",
        "Text and tables; a page fetches nothing from elsewhere.",
        "Take the picture out; say it in words or in a table.",
    ),
)
LINK = Kind(
    "E-MD-LINK",
    Sentences(
        "“{found}” không dẫn đến trang nào ở đây.",
        "Một trang có thật, tính từ trang này, như ../about/ (không tính kỳ còn dự thảo và bộ chỉ số bịa đặt), "
        "hoặc địa chỉ https://…",
        "Mở trang cần dẫn đến, so địa chỉ của hai trang.",
    ),
    Sentences(
        "“{found}” leads to no page of this site.",
        "A page that there is, as seen from this one, such as ../about/ (none of a draft or of made-up data), "
        "or an address with https://…",
        "Open the page that is meant, and compare the two addresses.",
    ),
)
HEADING = Kind(
    "E-MD-HEADING",
    Sentences(
        "Đầu đề cấp {found} không thể đứng ở đây.",
        "Cấp 2 (##) trước; mỗi đầu đề sâu hơn đầu đề trước nhiều nhất một cấp. Cấp 1 là dòng Title.",
        "Đổi số dấu #, nhiều nhất {limit} dấu ở đây.",
    ),
    Sentences(
        "A heading of level {found} cannot stand here.",
        "Level 2 (##) first, and each at most one level below the one before. Level 1 is the line Title.",
        "Change the number of #, of which there may be {limit} here at most.",
    ),
)
MARKER = Kind(
    "E-MD-MARKER",
    Sentences(
        "“{found}” là dấu của chương trình khác; ở đây không gì thay thế nó.",
        "Chữ, đúng như người đọc sẽ thấy.",
        "Viết điều nó phải cho ra; với liên kết là địa chỉ của trang, như ../about/.",
    ),
    Sentences(
        "“{found}” is a marker of other programs; nothing replaces it here.",
        "Text as readers will see it.",
        "Write what it was to give; in a link the address of the page, such as ../about/.",
    ),
)
