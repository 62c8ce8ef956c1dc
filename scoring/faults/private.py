"""Faults of what must never be published: what identifies or reaches a person, and secrets.

What was found is shown in part only: a report of faults is public.
"""

from scoring.faults import Family, Kind, Sentences

FAMILY = Family("Thông tin cá nhân và bí mật", "Personal data and secrets")

PERSONAL = Kind(
    "E-PII",
    Sentences(
        "“{found}” giống số điện thoại, địa chỉ thư hoặc số giấy tờ của một người.",
        "Không có thông tin cá nhân; chỉ địa chỉ công vụ (….gov.vn).",
        "Xóa ở đây; nếu đã đẩy lên kho công khai thì báo người phụ trách.",
    ),
    Sentences(
        "“{found}” looks like a person's telephone, e-mail or identity number.",
        "No personal data; official addresses (….gov.vn) alone.",
        "Delete it here; where it was pushed to a public repository, tell who is in charge.",
    ),
)
SECRET = Kind(
    "E-SECRET",
    Sentences(
        "“{found}” giống mật khẩu, khóa hoặc mã truy cập.",
        "Không có bí mật trong tệp.",
        "Xóa, và đổi ngay mật khẩu hay khóa đó: nó đã nằm trong lịch sử của kho.",
    ),
    Sentences(
        "“{found}” looks like a password, a key or a token.",
        "No secrets in files.",
        "Delete it, and change that password or key at once: it is in the repository's history.",
    ),
)
