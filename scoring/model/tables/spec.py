"""What a table and a column are, and the columns that several tables have."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from scoring import values
from scoring.values import one_of

STATUSES = ("not-submitted", "not-applicable", "withheld", "not-verified", "not-found")
"""Why there is no number. None of them says anything about zero."""


@dataclass(frozen=True)
class Column:
    """One column. `parse` gets the cell's text; an empty cell is None, a fault where `required`."""

    name: str
    parse: Callable[[str], Any]
    vi: str
    en: str
    required: bool = False


@dataclass(frozen=True)
class TableSpec:
    """One kind of CSV file; no two rows may agree in all of `key`."""

    file: str
    columns: tuple[Column, ...]
    key: tuple[str, ...]
    vi: str
    en: str

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(column.name for column in self.columns)


UNIT = Column("unit", values.identifier, "Mã đơn vị trong units.csv", "Unit id, as in units.csv", True)
NODE = Column(
    "node",
    values.identifier,
    "Mã nút trong phương pháp; nút gốc là tổng điểm hoặc cả đơn vị",
    "Node id of the method; the root stands for the total or the whole unit",
    True,
)
STATUS = Column(
    "status",
    one_of(STATUSES),
    "Vì sao không có số; phủ mọi phần dưới nút",
    "Why there is no number; covers all below the node",
)
