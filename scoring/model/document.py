"""A document: what it is, who issued it, where it stands. `None` where the sources do not say."""

from typing import Literal

from scoring.base import Bilingual, Strict, UnknownDay, UnknownLink, UnknownName


class Document(Strict):
    """A document that facts were taken from."""

    kind: Literal["decision", "office", "press", "third-party"]
    """Loại nguồn: quyết định, văn bản của cơ quan, báo chí, bên thứ ba.
    Kind of source: a decision, a paper of an office, the press, a third party."""
    title: Bilingual
    """Tên văn bản.
    Title of the document."""
    issuer: Bilingual
    """Nơi ban hành.
    Who issued it."""
    number: UnknownName
    """Số hiệu.
    Its number."""
    date: UnknownDay
    """Ngày ban hành.
    Date of issue."""
    url: UnknownLink
    """Địa chỉ.
    Its address."""
    note: Bilingual | None = None
    """Điều cần biết khi dùng: bản nào, đã đọc phần nào.
    What to know when using it: which copy, how much of it was read."""
