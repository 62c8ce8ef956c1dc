"""The editions: what stands in their files."""

from dataclasses import dataclass
from typing import Any

from scoring.checks.quarters import last_day
from tests.sample import special
from tests.sample.claims import claim
from tests.sample.criteria import Tree
from tests.sample.evidence import referred
from tests.sample.figures import figures
from tests.sample.leaf import Leaf
from tests.sample.units import members

INPUTS = ("unit", "node", "input", "self", "verified", "status", "reason_vi", "reason_en", "evidence")
Row = tuple[str, ...]
CONTEST = {
    "vi": "Gửi Hội đồng thẩm định Tỉnh Mẫu (không có thật), kèm tài liệu kiểm chứng.",
    "en": "To the Assessment Board of Sample Province (not real), with the evidence.",
}


BY_QUARTER = {
    "vi": "Số liệu theo quý chỉ để theo dõi tiến độ; quyết định (bịa đặt) chỉ xếp hạng hằng năm.",
    "en": "Quarterly figures only follow progress; the (made-up) decision ranks whole years alone.",
}


@dataclass(frozen=True)
class Edition:
    """One year, or what was reached in it up to the end of a quarter, by one method."""

    year: int
    method: str
    groups: tuple[str, ...]
    status: str
    quarter: int | None = None
    """Of an edition by quarter: what was reached in the year so far."""

    @property
    def id(self) -> str:
        return str(self.year) if self.quarter is None else f"{self.year}-q{self.quarter}"

    @property
    def last(self) -> str:
        """The last day assessed."""
        return f"{self.year}-12-31" if self.quarter is None else last_day(self.year, self.quarter).isoformat()

    @property
    def reached(self) -> float:
        """How much of what it is good at a unit has reached so far in the year."""
        return 1 if self.quarter is None else 0.7 + 0.075 * self.quarter

    def file(self) -> dict[str, Any]:
        """edition.yaml."""
        about: dict[str, Any] = {
            "method": self.method,
            "title": self.title(),
            "period": {"first": f"{self.year}-01-01", "last": self.last},
            "units_as_of": dict.fromkeys(self.groups, self.last),
            "status": self.status,
        }
        if self.quarter is not None:
            return {**about, "ranked": {"choice": "no", "why": BY_QUARTER}, "coverage": "whole"}
        return {
            **about,
            "ranked": {"choice": "yes", "why": _why(self.groups[-1])},
            "coverage": "whole",
            "contest": {"until": f"{self.year + 1}-04-30", "to": CONTEST},
        }

    def title(self) -> dict[str, str]:
        """What the edition is called."""
        if self.quarter is None:
            return {"vi": f"Năm {self.year} (bịa đặt)", "en": f"{self.year} (made up)"}
        roman = ("I", "II", "III", "IV")[self.quarter - 1]
        return {
            "vi": f"Quý {roman}/{self.year} (bịa đặt)",
            "en": f"Quarter {self.quarter} of {self.year} (made up)",
        }

    def inputs(self, tree: Tree) -> list[Row]:
        """The rows of inputs.csv."""
        rows: list[Row] = []
        for group in self.groups:
            for unit in members(group, self.last):
                rows += _Unit(self, tree, group, unit).rows()
        return rows


def _why(group: str) -> dict[str, str]:
    vi, en = {"huyen": ("cấp huyện", "districts"), "xa": ("cấp xã", "communes")}[group]
    return {
        "vi": f"Quyết định (bịa đặt) quy định xếp hạng hằng năm, riêng nhóm sở, ban, ngành và riêng nhóm {vi}.",
        "en": f"The (made-up) decision ranks units every year, departments and {en} each among themselves.",
    }


class _Unit:
    """The rows of one unit."""

    def __init__(self, edition: Edition, tree: Tree, group: str, unit: str) -> None:
        self.edition, self.tree, self.group, self.unit = edition, tree, group, unit
        self.statuses = {row.node: row for row in special.STATUSES.get(edition.id, ()) if row.unit == unit}
        self.only_claimed = special.CLAIMED_ONLY.get(edition.id, frozenset())

    def rows(self) -> list[Row]:
        found: list[Row] = []
        told: set[str] = set()
        for leaf in self.tree.leaves:
            if self.group not in leaf.maxima or self.unit not in leaf.keys.get("only", [self.unit]):
                continue
            over = next((node for node in self.tree.above(leaf.id) if node in self.statuses), None)
            if over is None:
                found += self.leaf(leaf)
            elif over not in told:
                told.add(over)
                row = self.statuses[over]
                found.append((self.unit, over, "", "", "", row.status, row.vi, row.en, ""))
        return found

    def leaf(self, leaf: Leaf) -> list[Row]:
        """A row for each input; a claim differs from what was verified only with a reason."""
        year, rows = self.edition.year, list[Row]()
        verified = figures(leaf, self.group, self.unit, year, self.edition.reached)
        for name in verified:
            fixed = special.FIGURES.get((self.edition.id, self.unit, leaf.id, name))
            verified[name] = verified[name] if fixed is None else fixed
        for number, one in enumerate(leaf.rule_for(self.group).inputs):
            text = verified[one.id]
            if (self.unit, leaf.id, one.id) in self.only_claimed:
                rows.append((self.unit, leaf.id, one.id, text, "", "", *special.NOT_CHECKED, ""))
                continue
            if self.edition.quarter is not None:
                # A quarter is told in figures alone: claims are assessed, and documents sent, when the year is over.
                rows.append((self.unit, leaf.id, one.id, text, text, "", "", "", ""))
                continue
            other = claim(one, leaf, self.group, self.unit, year, verified)
            said = (text, text, "", "", "") if other is None else (other.text, text, "", other.vi, other.en)
            papers = referred(leaf.id, self.unit, year, number == 0, other is not None)
            rows.append((self.unit, leaf.id, one.id, *said, papers))
        return rows
