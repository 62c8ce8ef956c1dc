"""Classes of bad input that nothing here checks, each with the reason; the site's page on checks shows them."""

from typing import NamedTuple


class Declined(NamedTuple):
    """A class by its short name, and why it is not checked, in both languages."""

    code: str
    vi: str
    en: str


DECLINED: tuple[Declined, ...] = (
    Declined(
        "COPIED",
        "Số chép có đúng như văn bản in hay không: văn bản gốc không nằm ở đây. Mỗi số chép kèm văn bản, bảng và dòng "
        "để ai cũng đối chiếu được, và các số trong cùng văn bản được đối chiếu với nhau.",
        "Whether a figure is copied as the document prints it: the documents are not here. Each copied figure names "
        "document, table and row, so that anyone can compare; and the figures of one document are held against one "
        "another.",
    ),
    Declined(
        "E-APPEAL-LAW",
        "Hạn giải quyết có đúng luật hay không: luật thay đổi và mỗi loại việc một khác, ở đây không giữ bảng hạn. "
        "Mỗi khiếu nại ghi hạn của mình, và quá hạn thì trang ghi rõ.",
        "Whether the deadline of an appeal is the legal one: laws change and differ by matter, and no table of them is "
        "kept here. Each appeal states its own deadline, and an overdue one is marked in public.",
    ),
    Declined(
        "E-EMBARGO",
        "Số liệu lộ trước giờ công bố: kỳ dự thảo không vào trang nào, tệp nào, nhưng kho công khai cho ai cũng thấy "
        "những gì đã đẩy lên. Số chưa được công bố thì để trong kho riêng cho đến ngày công bố.",
        "Figures that are seen before their time: a draft is on no page and in no file, but a public repository shows "
        "whatever was pushed to it. Keep what may not be seen yet in a private one until its day.",
    ),
    Declined(
        "E-ENC-VN-ASCII",
        "Tiếng Việt viết bằng chữ không dấu kèm ký hiệu (VIQR, UTF-7): “So+?” cũng có thể là chữ thường. Khi cả đoạn "
        "tiếng Việt không có chữ có dấu thì W-LANG-VI cảnh báo.",
        "Vietnamese spelt with plain letters and signs (VIQR, UTF-7): “So+?” may be meant as it stands. W-LANG-VI "
        "warns where a whole Vietnamese text has no letter of its own.",
    ),
    Declined(
        "E-EV-NONE",
        "Tiêu chí nào phải có tài liệu kiểm chứng: các quyết định ở đây không nói. Số không kèm tài liệu thì trang "
        "không nêu tài liệu nào.",
        "Which criterion needs evidence: the decisions here do not say. Where a figure cites no document, its page "
        "shows none.",
    ),
    Declined(
        "E-FW-STALE",
        "Bản tiếng Anh có còn đúng với bản tiếng Việt hay không: chỉ người đọc biết. `thuocdo diff` liệt kê tệp có lời "
        "thay đổi để người duyệt đọc cả hai.",
        "Whether an English text still says what the Vietnamese one says: only a reader can tell. `thuocdo diff` lists "
        "the files whose words changed, so that who approves reads both.",
    ),
    Declined(
        "E-HDR-SWAP",
        "Tên hai cột cùng loại đổi chỗ cho nhau, ví dụ self và verified: không số nào cho biết. `thuocdo diff` cho "
        "người duyệt thấy mọi điểm thay đổi.",
        "The names of two columns of one kind that changed places, such as self and verified: no figure tells. "
        "`thuocdo diff` shows the reviewer every score that moves.",
    ),
    Declined(
        "E-IMG",
        "Hình ảnh và dữ liệu ẩn trong ảnh: trang không nhận hình nào từ data/ hay content/; hình ở đây do chương trình "
        "vẽ từ số liệu.",
        "Pictures and what hides in them: the site takes none from data/ or content/; those that it shows are drawn "
        "from the figures.",
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
    Declined(
        "E-PII-NAME",
        "Tên người: chương trình không phân biệt được với những từ khác. Điện thoại, thư điện tử, số giấy tờ và bí mật "
        "thì bị từ chối.",
        "Names of persons: no program tells them from other words. Telephones, e-mail addresses, identity numbers and "
        "secrets are refused.",
    ),
    Declined(
        "E-SIG",
        "Chữ ký của lần công bố: ai được đẩy lên kho là việc của nơi giữ kho (nhánh được bảo vệ, chữ ký của commit). Ở "
        "đây mỗi dòng của releases.csv giữ mã băm của số liệu, phương pháp và dòng trước.",
        "Signatures of releases: who may push is a matter of the repository's host (protected branches, signed "
        "commits). Here each line of releases.csv holds the digests of data, method and the line before.",
    ),
    Declined(
        "E-TZ",
        "Giờ và múi giờ: không tệp nào có giờ; mọi ngày là ngày ở Việt Nam.",
        "Times and time zones: no file has a time of day; every day is a day in Vietnam.",
    ),
    Declined(
        "E-UNIT-NAME",
        "Tên đơn vị có đúng như quyết định hay không: tên chỉ ghi một nơi, ở units.csv, nên không có gì để so.",
        "Whether a unit's name is that of its founding decision: names stand in one place alone, units.csv, and there "
        "is nothing to compare them with.",
    ),
    Declined(
        "E-URL-DEAD",
        "Liên kết đã chết: trang được dựng không cần mạng, để cùng một commit luôn cho cùng một trang. Cạnh mỗi "
        "liên kết có số hiệu và ngày của văn bản để tìm lại.",
        "Dead links: the site is built without a network, so that one commit always gives the same pages. Number and "
        "date of the document stand beside each link, by which it is found again.",
    ),
)
