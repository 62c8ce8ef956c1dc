"""Classes of bad input that nothing here checks, each with the reason; the site's page on checks shows them."""

from typing import NamedTuple


class Declined(NamedTuple):
    """A class by its short name, and why it is not checked, in both languages."""

    code: str
    vi: str
    en: str


DECLINED: tuple[Declined, ...] = (
    Declined(
        "E-ENC-VN-ASCII",
        "Tiếng Việt viết bằng chữ không dấu kèm ký hiệu (VIQR, UTF-7): “So+?” cũng có thể là chữ thường. Khi cả đoạn "
        "tiếng Việt không có chữ có dấu thì W-LANG-VI cảnh báo.",
        "Vietnamese spelt with plain letters and signs (VIQR, UTF-7): “So+?” may be meant as it stands. W-LANG-VI "
        "warns where a whole Vietnamese text has no letter of its own.",
    ),
    Declined(
        "E-HDR-SWAP",
        "Tên hai cột cùng loại đổi chỗ cho nhau, ví dụ self và verified: không số nào cho biết. `thuocdo diff` cho "
        "người duyệt thấy mọi điểm thay đổi.",
        "The names of two columns of one kind that changed places, such as self and verified: no figure tells. "
        "`thuocdo diff` shows the reviewer every score that moves.",
    ),
    Declined(
        "E-NUM-GROUP-PRINTED",
        "“1.234” trong published.csv: văn bản in ba chữ số lẻ là chuyện thường, nên số này là một phẩy hai ba bốn. Số "
        "vượt điểm tối đa bị từ chối; các số trong cùng văn bản được đối chiếu với nhau.",
        "“1.234” in published.csv: documents do print three decimal places, so it is one and a bit. A figure above its "
        "maximum is refused, and the figures of one document are held against one another.",
    ),
    Declined(
        "E-PATH-HARDLINK",
        "Liên kết cứng: git chỉ giữ nội dung tệp, nên không yêu cầu hợp nhất nào mang nó theo được; bản sao lưu và "
        "chương trình chống trùng cũng tạo ra nó cho tệp tốt.",
        "Hard links: git keeps the content of files alone, so that no pull request can bring one; backups and programs "
        "that save space make them of good files too.",
    ),
)
