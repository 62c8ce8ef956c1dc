"""`editions/<edition>/edition.yaml`: one assessment by one method."""

from datetime import date
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from scoring.base import Bilingual, Count, Day, Digits, Id, Strict, UnknownDay, Version, Yes
from scoring.faults import Refused
from scoring.faults.values import DATE_ORDER
from scoring.model.document import Document


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


class Contest(Strict):
    """Until when and where a unit may contest its score, as the edition's own documents say it."""

    until: UnknownDay
    """Ngày cuối nhận khiếu nại, hoặc unknown.
    Last day to file an appeal, or unknown."""
    to: Bilingual
    """Gửi đến đâu.
    Where to send it."""


class Source(Document):
    """A document that figures were copied from, with the places in it."""

    digits: Digits | None = None
    """Văn bản tính đến mấy chữ số lẻ rồi bỏ số 0 ở cuối khi in (112,1 là 112,10); không ghi: in sao là vậy.
    Decimal places that it computes to and then drops trailing zeros of (112.1 is 112.10); absent: as printed."""
    places: dict[Id, Bilingual] = Field(min_length=1)
    """Các chỗ trong văn bản có số được chép; mã dùng ở cột `place`.
    Places in the document that figures were copied from; the ids of column `place`."""


class _Reading(Strict):
    why: Bilingual
    """Cách đọc này là gì, vì sao thử.
    What this reading is, and why it is tried."""


class Truncation(_Reading):
    """Digits beyond the printed ones are cut off, not rounded."""

    kind: Literal["truncation"]
    """Cắt bỏ các chữ số sau, không làm tròn.
    Further digits are cut off and not rounded."""


class AbsentAsZero(_Reading):
    """A unit without a figure counts as 0."""

    kind: Literal["absent-as-zero"]
    """Đơn vị không có số được tính là 0.
    A unit without a figure counts as 0."""


class Divisor(_Reading):
    """The means of a group are its sums over another number of units."""

    kind: Literal["divisor"]
    """Trung bình của nhóm lấy tổng chia cho một số khác.
    Means of the group are its sums over another number."""
    group: Id
    """Nhóm nào.
    Of which group."""
    n: Count
    """Chia cho bao nhiêu.
    The divisor."""


Reading = Annotated[Truncation | AbsentAsZero | Divisor, Field(discriminator="kind")]
"""Another way to do a document's sums, tried where the plain one does not give the printed figure."""


class Edition(Strict):
    """One edition. Its groups are those that `units_as_of` names, each with the day its units are of.

    One with an id such as `2026-q1` tells what was reached in a year up to the end of a quarter.
    """

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
    status: Literal["draft", "provisional", "final", "revised"]
    """Bản nháp (không bao giờ ra trang công khai), kết quả tạm thời, chính thức hay đã sửa.
    A draft (which no public page ever shows), or whether results are provisional, final or revised."""
    ranked: Ranked
    """Có xếp hạng không, vì sao.
    Whether units are ranked, and why."""
    coverage: Literal["whole", "partial"]
    """Có đủ đơn vị hay chỉ một phần; một phần thì không tính hạng và trung bình.
    All units, or only some; of some, no rank and no mean is computed."""
    detail: dict[Id, Id] = {}
    """Cấp chi tiết nhất mà văn bản in, cho mỗi nhóm có số chép lại (một mã trong `levels`).
    The finest level that the documents print, for each group with copied figures (an id of `levels`)."""
    ranks_of: dict[Id, Count] = {}
    """Hạng được in là trên bao nhiêu đơn vị, cho mỗi nhóm mà văn bản nói điều đó.
    Among how many units the printed ranks are, for each group of which the documents say so."""
    readings: dict[Id, Reading] = {}
    """Các cách đọc khác để thử khi phép tính thường không ra số đã in (thiết kế §6).
    Other readings to try where the plain sum does not give the printed figure (design §6)."""
    sources: dict[Id, Source] = {}
    """Văn bản mà số được chép từ đó; mã dùng ở cột `source`.
    Documents that figures were copied from; the ids of column `source`."""
    contest: Contest | None = None
    """Khiếu nại đến ngày nào, gửi đến đâu; không ghi: các nguồn không nói.
    Until when and where a score may be contested; absent: the sources do not say."""

    def as_of(self, group: str) -> date:
        """The day on which the units of `group` are taken."""
        return self.units_as_of[group]
