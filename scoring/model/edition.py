"""`editions/<edition>/edition.yaml`: one assessment by one method."""

from datetime import date
from typing import Literal, Self

from pydantic import Field, model_validator

from scoring.base import Bilingual, Day, Id, Strict, UnknownDay, UnknownLink, UnknownName, Version, Yes
from scoring.faults import Refused
from scoring.faults.values import DATE_ORDER


class Period(Strict):
    """The days that were assessed, both included."""

    first: Day
    """Ngày đầu được đánh giá.
    First day assessed."""
    last: Day
    """Ngày cuối được đánh giá.
    Last day assessed."""

    @model_validator(mode="after")
    def _ordered(self) -> Self:
        if self.last < self.first:
            raise Refused(DATE_ORDER, start=self.first, to=self.last)
        return self


class Ranked(Strict):
    """Whether units are ranked, and why or why not."""

    choice: Yes
    """Có xếp hạng không.
    Whether units are ranked."""
    why: Bilingual
    """Vì sao có hoặc không.
    Why, or why not."""


class Source(Strict):
    """A document that figures were copied from. `None` where its number, date or address is unknown."""

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
    places: dict[Id, Bilingual] = Field(min_length=1)
    """Các chỗ trong văn bản có số được chép; mã dùng ở cột `place`.
    Places in the document that figures were copied from; the ids of column `place`."""


class Edition(Strict):
    """One edition. Its groups are those that `units_as_of` names, each with the day its units are of."""

    method: Version
    """Phương pháp: tên tệp trong `methods/`, không có đuôi.
    The method: a file name in `methods/`, without its ending."""
    title: Bilingual
    """Tên kỳ.
    Title of the edition."""
    period: Period
    """Thời gian được đánh giá.
    The time that was assessed."""
    units_as_of: dict[Id, Day] = Field(min_length=1)
    """Các nhóm của kỳ này; danh sách đơn vị lấy theo ngày nào.
    The groups of this edition, each with the day its units are of."""
    status: Literal["provisional", "final", "revised"]
    """Kết quả tạm thời, chính thức hay đã sửa.
    Whether results are provisional, final or revised."""
    ranked: Ranked
    """Có xếp hạng không, vì sao.
    Whether units are ranked, and why."""
    coverage: Literal["whole", "partial"]
    """Có đủ đơn vị hay chỉ một phần; một phần thì không tính hạng và trung bình.
    All units, or only some; of some, no rank and no mean is computed."""
    detail: dict[Id, Id] = {}
    """Cấp chi tiết nhất mà văn bản in, cho mỗi nhóm có số chép lại (một mã trong `levels`).
    The finest level that the documents print, for each group with copied figures (an id of `levels`)."""
    sources: dict[Id, Source] = {}
    """Văn bản mà số được chép từ đó; mã dùng ở cột `source`.
    Documents that figures were copied from; the ids of column `source`."""

    def as_of(self, group: str) -> date:
        """The day on which the units of `group` are taken."""
        return self.units_as_of[group]
