"""The typed rows of the CSV files. Each remembers its line, so that a figure leads back to it."""

from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any, NamedTuple


class NameRow(NamedTuple):
    """One name of a unit. `start` None: since when is unknown. `end` None: in use, or unknown."""

    id: str
    groups: tuple[str, ...]
    name_vi: str
    name_en: str
    name_en_official: bool
    start: date | None
    end: date | None
    line: int

    def holds_on(self, day: date) -> bool:
        """Whether the name is in use on `day`; an unknown end does not exclude."""
        return (self.start is None or self.start <= day) and (self.end is None or day <= self.end)


class InputRow(NamedTuple):
    """One input of a unit, or a status row (`input` None). Claimed and verified are still text."""

    unit: str
    node: str
    input: str | None
    claimed: str | None
    verified: str | None
    status: str | None
    reason_vi: str | None
    reason_en: str | None
    evidence: tuple[str, ...] | None
    line: int


class OwnRow(NamedTuple):
    """One figure that a unit gives of itself: an input, points (`input` None), or a status."""

    node: str
    input: str | None
    value: str | None
    status: str | None
    line: int


class OverrideRow(NamedTuple):
    """The council's decision on the points of one leaf of a unit, in place of what the rule gives."""

    unit: str
    node: str
    points: Fraction
    decision: str
    reason_vi: str
    reason_en: str | None
    line: int


class PrintedRow(NamedTuple):
    """One figure of a document, or the status that stands in its stead; see `tables.PUBLISHED`.

    With a `unit` and no `statistic` it is that unit's figure, with `rank` its rank; without a unit it is a figure
    of the group. What a row of the file leaves empty of the first four is ''.
    """

    id: str
    group: str
    unit: str
    statistic: str
    node: str
    figure: Decimal | None
    scale: str | None
    status: str | None
    quality: str | None
    of: str | None
    members: tuple[str, ...] | None
    words_vi: str | None
    words_en: str | None
    source: str
    place: str
    row: Fraction | None
    line: int


def printed_row(*cells: Any) -> PrintedRow:
    """The cells of a row of published.csv and its line."""
    return PrintedRow._make([*(cell or "" for cell in cells[:4]), *cells[4:]])


class LineageRow(NamedTuple):
    """One change of units: from `day` on, `before` is `after`, or (None) is no more."""

    day: date
    kind: str
    before: str
    after: str | None
    source: str
    line: int


class EvidenceRow(NamedTuple):
    """One document that supports an input."""

    id: str
    number: str
    date: date
    title_vi: str
    title_en: str
    url: str | None
    line: int


class ReleaseRow(NamedTuple):
    """One release of an edition: its digests of facts, and the digest of the line before."""

    edition: str
    revision: Fraction
    status: str
    day: date
    data: str
    method: str
    previous: str | None
    line: int


class CorrectionRow(NamedTuple):
    """One cell of a released edition that changed; see `scoring.facts.Cell` for file, row and column."""

    revision: Fraction
    file: str
    row: str | None
    column: str
    old: str | None
    new: str | None
    kind: str
    cause: str
    found_by: str
    day: date
    decision: str
    reason_vi: str
    reason_en: str
    line: int


class ReplyRow(NamedTuple):
    """What a unit says of a node, in its own words, and the office's answer."""

    unit: str
    node: str
    day: date
    reply_vi: str
    reply_en: str
    answer_date: date | None
    answer_vi: str | None
    answer_en: str | None
    line: int


class AppealRow(NamedTuple):
    """What a unit contests; `outcome` None: pending."""

    id: str
    unit: str
    node: str
    filed: date
    claim_vi: str
    claim_en: str
    evidence: tuple[str, ...] | None
    deadline: date
    outcome: str | None
    decided: date | None
    decision: str | None
    answer_vi: str | None
    answer_en: str | None
    line: int


class AcknowledgedRow(NamedTuple):
    """One warning that is accepted."""

    code: str
    file: str
    key: str | None
    reason_vi: str
    reason_en: str
    by: str
    day: date
    line: int


class AddressRow(NamedTuple):
    """An address that was published. `moved_to` None: its page is there."""

    address: str
    moved_to: str | None
    line: int
