"""`index.yaml`: a scoring programme and who publishes it here."""

from typing import Literal

from pydantic import Field

from scoring.base import Bilingual, Host, Id, Link, Name, Strict, Yes
from scoring.model.document import Document


class Authority(Strict):
    """Who decides the index, and whether that is the one who publishes it here."""

    name: Bilingual
    """Cơ quan quyết định bộ chỉ số.
    The body that decides the index."""
    publishes_here: Yes
    """Chính cơ quan đó công bố ở đây hay không.
    Whether it is that body that publishes here."""


class Licence(Strict):
    """Under what terms the data may be used again."""

    name: Name
    """Tên giấy phép.
    Name of the licence."""
    url: Link
    """Địa chỉ có toàn văn giấy phép.
    Where its text stands."""


class Group(Strict):
    """Units that are compared with one another."""

    name: Bilingual
    """Tên nhóm.
    Name of the group."""


class Index(Strict):
    """One index. `made_up` marks data that nobody measured; it is then said wherever the data shows."""

    title: Bilingual
    """Tên đầy đủ.
    Full title."""
    short: Bilingual
    """Tên ngắn, cho đường dẫn và bảng.
    Short name, for paths and tables."""
    about: Bilingual
    """Một hai câu giới thiệu.
    A sentence or two about it."""
    publisher: Bilingual
    """Ai công bố ở đây.
    Who publishes it here."""
    authority: Authority
    """Cơ quan quyết định bộ chỉ số.
    The authority behind the index."""
    licence: Licence
    """Điều kiện dùng lại số liệu.
    Terms under which the data may be used again."""
    languages: tuple[Literal["vi"], Literal["en"]]
    """Các ngôn ngữ của trang, tiếng Việt trước.
    Languages of the site, Vietnamese first."""
    groups: dict[Id, Group] = Field(min_length=1)
    """Các nhóm đơn vị được so với nhau.
    Groups of units that are compared with one another."""
    hosts: tuple[Host, ...] = ()
    """Tên miền ngoài .gov.vn mà liên kết được dẫn đến, kể cả tên miền con.
    Hosts outside .gov.vn that links may lead to, with the names below each."""
    sources: dict[Id, Document] = {}
    """Văn bản mà lineage.csv và plan.yaml dẫn đến; mã dùng ở đó.
    Documents that lineage.csv and plan.yaml refer to, by these ids."""
    made_up: Yes
    """Số liệu bịa đặt, để minh họa; mọi trang đều nói rõ.
    Figures that nobody measured; every page says so."""
