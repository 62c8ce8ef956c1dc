"""The typed rows of the CSV files. Each remembers its line, so that a figure leads back to it."""

from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple


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


class PrintedRow(NamedTuple):
    """One figure of a document, or the status that stands in its stead."""

    group: str
    unit: str
    node: str
    figure: Decimal | None
    status: str | None
    source: str
    place: str
    row: Fraction | None
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
