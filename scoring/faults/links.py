"""Faults of addresses."""

from scoring.faults import Family, Kind, Sentences

FAMILY = Family("Liên kết", "Links")

SCHEME = Kind(
    "E-URL-SCHEME",
    Sentences("“{found}” không phải địa chỉ web.", "https://tên-miền/…", "Dùng địa chỉ https chính thức."),
    Sentences("“{found}” is no web address.", "https://domain/…", "Use the official https address."),
)
HOST = Kind(
    "E-URL-HOST",
    Sentences(
        "Tên miền của “{found}” không dùng được.",
        "Tên miền công khai viết thường: không tài khoản, không cổng, không số IP, không chữ có dấu.",
        "Dùng địa chỉ https chính thức.",
    ),
    Sentences(
        "The host of “{found}” cannot be used.",
        "A public name in lower case: no account, no port, no IP number, no other letters.",
        "Use the official https address.",
    ),
)
FORM = Kind(
    "E-URL-FORM",
    Sentences(
        "Địa chỉ “{found}” có ký tự không được phép.",
        "Chữ ASCII, không dấu cách, không “..”; nhiều nhất 2000 ký tự.",
        "Mở địa chỉ trong trình duyệt rồi chép lại từ thanh địa chỉ.",
    ),
    Sentences(
        "The address “{found}” has characters that it may not have.",
        "ASCII, no spaces, no “..”; at most 2000 characters.",
        "Open it in a browser and copy it again from the address bar.",
    ),
)
HTTP = Kind(
    "W-URL-HTTP",
    Sentences(
        "“{key}” không dùng https.",
        "https; http chỉ khi trang chính thức không có https.",
        "Đổi sang https, hoặc chấp nhận cảnh báo này.",
    ),
    Sentences(
        "“{key}” does not use https.",
        "https; http only where the official site has no https.",
        "Use https, or accept this warning.",
    ),
    level="warning",
)
ELSEWHERE = Kind(
    "W-URL-HOST",
    Sentences(
        "{key} không thuộc .gov.vn và không có trong hosts của index.yaml.",
        "Trang của cơ quan nhà nước, hoặc trang đã được xem xét.",
        "Dùng nguồn chính thức, hoặc thêm {key} vào hosts.",
    ),
    Sentences(
        "{key} is neither within .gov.vn nor in hosts of index.yaml.",
        "A site of the state, or one that was looked at.",
        "Use the official source, or add {key} to hosts.",
    ),
    level="warning",
)
