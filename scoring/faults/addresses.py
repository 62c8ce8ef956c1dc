"""Faults of data/addresses.csv: pages that were published and are gone."""

from scoring.faults import Family, Kind, Sentences

FAMILY = Family("Địa chỉ đã công bố", "Published addresses")

FORM = Kind(
    "E-ADDRESS-FORM",
    Sentences(
        "“{found}” không phải địa chỉ trang của trang web này.",
        "Các phần chữ thường, số và gạch nối, phần nào cũng có / ở cuối: dak-lak/2020/.",
        "Chạy `thuocdo addresses`; chỉ cột moved_to do người ghi.",
    ),
    Sentences(
        "“{found}” is no address of a page of this site.",
        "Parts of lower-case letters, digits and hyphens, each with / behind it: dak-lak/2020/.",
        "Run `thuocdo addresses`; people write moved_to alone.",
    ),
)
GONE = Kind(
    "E-ADDRESS-GONE",
    Sentences(
        "Trang {address} đã công bố nay không còn.",
        "Trang nào đã công bố thì vẫn còn, hoặc moved_to ghi nó chuyển đi đâu.",
        "Khôi phục trang, hoặc ghi trang thay cho nó vào moved_to.",
    ),
    Sentences(
        "The page {address} was published and is gone.",
        "Each published page still there, or where it went in moved_to.",
        "Bring the page back, or write the page that stands for it into moved_to.",
    ),
)
THERE = Kind(
    "E-ADDRESS-THERE",
    Sentences(
        "Trang {address} vẫn còn, mà moved_to ghi {found}.",
        "moved_to trống khi trang còn ở địa chỉ của nó.",
        "Xóa moved_to của dòng này.",
    ),
    Sentences(
        "The page {address} is still there, and moved_to says {found}.",
        "An empty moved_to where the page is at its address.",
        "Empty moved_to of this row.",
    ),
)
TO = Kind(
    "E-ADDRESS-TO",
    Sentences(
        "Không có trang {found} để chuyển đến.",
        "Địa chỉ của một trang đang có; gần nhất: {near}.",
        "Sửa moved_to.",
    ),
    Sentences(
        "There is no page {found} to move to.",
        "The address of a page that is there; the nearest: {near}.",
        "Mend moved_to.",
    ),
)
