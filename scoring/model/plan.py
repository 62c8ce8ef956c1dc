"""`plan.yaml`: who answers for which part of a method, what is to be reached, done and reported by which day."""

from typing import Annotated, Literal

from pydantic import BeforeValidator, Field

from scoring.base import Bilingual, Count, Day, Exact, Id, Strict, Takes, UnknownDay, UnknownId, Version

UNKNOWN = "unknown"


def _or_unknown(takes: object, words: str) -> tuple[BeforeValidator, Takes]:
    """What also takes the word `unknown`, which is None."""
    read = BeforeValidator(lambda value: None if value == UNKNOWN else value, json_schema_input_type=takes)
    return read, Takes(words)


Supporters = Annotated[
    tuple[Id, ...] | None,
    *_or_unknown(tuple[Id, ...] | Literal["unknown"], "danh sách mã / list of ids, `unknown`"),
]
DataSource = Annotated[Bilingual | None, *_or_unknown(Bilingual | Literal["unknown"], "`{vi: …, en: …}`, `unknown`")]
Received = Annotated[
    dict[Id, Day] | None,
    *_or_unknown(dict[Id, Day] | Literal["unknown"], "ngày theo mã cơ quan / day by agency, `unknown`"),
]
Scale = Literal["rank", "value", "points"]
Status = Literal["planned", "under-way", "done", "dropped"]


class Agency(Strict):
    """Who answers for something: a unit of the index, or another body, which then has a name."""

    unit: Id | None = None
    """Là đơn vị nào của bộ chỉ số; tên lấy ở đó.
    Which unit of the index it is; its name is taken from there."""
    name: Bilingual | None = None
    """Tên, khi không phải một đơn vị của bộ chỉ số.
    Its name, where it is no unit of the index."""
    words: Bilingual | None = None
    """Việc mà kế hoạch giao, bằng lời của kế hoạch, và bản dịch.
    What the plan charges it with, in the plan's words, and a translation."""


class Duty(Strict):
    """Who answers for some nodes and all below them, but for what has a duty of its own there."""

    nodes: tuple[Id, ...] = Field(min_length=1)
    """Mã các nút; bao gồm mọi nút bên dưới, trừ nút được giao riêng.
    Ids of the nodes; with all below them but those that have a duty of their own."""
    lead: UnknownId
    """Cơ quan chủ trì.
    The agency that leads."""
    supporters: Supporters
    """Các cơ quan phối hợp.
    The agencies that support it."""
    data: DataSource
    """Số liệu lấy từ đâu.
    Where the data come from."""
    verifier: UnknownId
    """Cơ quan thẩm định.
    The agency that verifies."""


class Target(Strict):
    """A figure to be reached by a day: of a unit, or as the mean of a whole group."""

    unit: Id | None = None
    """Đơn vị; không ghi: trung bình của nhóm.
    The unit; absent: the mean of the group."""
    group: Id
    """Trong nhóm nào.
    In which group."""
    node: Id | None = None
    """Nút nào; không ghi: gốc của cây.
    At which node; absent: the root of the tree."""
    scale: Scale
    """Thang đo: thứ hạng, giá trị (điểm chia điểm tối đa), hay điểm: `rank`, `value`, `points`.
    The scale: a rank, a value (points over maximum) or points."""
    figure: Exact
    """Số cần đạt.
    The figure to reach."""
    of: Count | None = None
    """Chỉ cho thứ hạng: trên bao nhiêu đơn vị.
    For a rank alone: among how many units."""
    by: Day
    """Đến ngày nào.
    By which day."""
    words: Bilingual
    """Nguyên văn mục tiêu, và bản dịch.
    The target in its own words, and a translation."""
    source: Id | None = None
    """Văn bản nào, khi không phải văn bản của kế hoạch; một mã trong `sources` của index.yaml.
    The document, where it is not the plan's own; an id of `sources` in index.yaml."""

    @property
    def key(self) -> str:
        """What tells it from every other target of the plan."""
        return "/".join((self.unit or "", self.group, self.node or "", self.scale, self.by.isoformat()))


class Action(Strict):
    """Something to be done for some nodes."""

    id: Id
    """Mã việc.
    Id of the action."""
    nodes: tuple[Id, ...] = Field(min_length=1)
    """Làm cho các nút nào.
    For which nodes."""
    words: Bilingual
    """Việc cần làm, bằng lời của văn bản, và bản dịch.
    What is to be done, in the document's words, and a translation."""
    lead: UnknownId
    """Cơ quan chủ trì.
    The agency that leads."""
    supporters: Supporters
    """Các cơ quan phối hợp.
    The agencies that support it."""
    due: UnknownDay
    """Hạn hoàn thành.
    By which day."""
    status: Status
    """Chưa làm, đang làm, đã xong, hay thôi: `planned`, `under-way`, `done`, `dropped`.
    Planned, under way, done or dropped."""
    done: Day | None = None
    """Ngày xong; chỉ khi đã xong.
    The day on which it was done; only where it is."""
    evidence: Id | None = None
    """Văn bản chứng minh, một mã trong `sources` của index.yaml.
    The document that shows it, an id of `sources` in index.yaml."""
    note: Bilingual | None = None
    """Kết quả, hoặc vì sao thôi.
    What came of it, or why it was dropped."""
    source: Id | None = None
    """Văn bản giao việc, khi không phải văn bản của kế hoạch; một mã trong `sources` của index.yaml.
    The document that asks for it, where it is not the plan's own; an id of `sources` in index.yaml."""


class Report(Strict):
    """What some agencies must report by a day, and when each did."""

    id: Id
    """Mã báo cáo.
    Id of the report."""
    words: Bilingual
    """Báo cáo gì, bằng lời của văn bản, và bản dịch.
    What is to be reported, in the document's words, and a translation."""
    agencies: tuple[Id, ...] = Field(min_length=1)
    """Những cơ quan phải báo cáo.
    The agencies that must report."""
    due: UnknownDay
    """Hạn gửi.
    By which day."""
    received: Received
    """Ngày nhận được báo cáo của từng cơ quan; cơ quan không có ở đây là chưa gửi.
    The day on which each agency's report was received; an agency that is not here has not sent it."""
    source: Id | None = None
    """Văn bản yêu cầu, khi không phải văn bản của kế hoạch; một mã trong `sources` của index.yaml.
    The document that asks for it, where it is not the plan's own; an id of `sources` in index.yaml."""


class Plan(Strict):
    """A plan to raise the figures of a whole index, or of one of its units."""

    document: Id
    """Văn bản của kế hoạch, một mã trong `sources` của index.yaml.
    The plan's document, an id of `sources` in index.yaml."""
    method: Version
    """Các nút ở đây là của phương pháp nào: tên tệp trong `methods/`, không có đuôi.
    The method whose nodes are named here: a file name in `methods/`, without its ending."""
    starts: Day
    """Ngày đầu của kế hoạch; tiến độ được tính từ đó.
    The first day of the plan; progress is counted from it."""
    unit: Id | None = None
    """Kế hoạch của riêng đơn vị này; không ghi: của mọi đơn vị.
    The unit whose plan it is; absent: it is of all units."""
    agencies: dict[Id, Agency] = {}
    """Các cơ quan có tên trong kế hoạch.
    The agencies that the plan names."""
    duties: tuple[Duty, ...] = ()
    """Ai phụ trách phần nào.
    Who answers for what."""
    targets: tuple[Target, ...] = ()
    """Các mục tiêu.
    The targets."""
    actions: tuple[Action, ...] = ()
    """Các việc cần làm.
    What is to be done."""
    reports: tuple[Report, ...] = ()
    """Các báo cáo phải gửi.
    What is to be reported."""
    unknown: tuple[Bilingual, ...] = ()
    """Những điều nguồn không nói.
    What the sources do not say."""
