"""An input that a leaf's rule takes: its declaration, and how its text becomes a value."""

from collections.abc import Iterable
from fractions import Fraction
from functools import lru_cache

from scoring import values
from scoring.base import Bilingual, Digits, Id, Signed, Strict
from scoring.faults import Refused
from scoring.faults.values import BOUNDS, NEGATIVE, PRECISION
from scoring.numbers import shortest
from scoring.rules.points import Value, day_number
from scoring.rules.shape import Kind

_TOP = {"ratio": Fraction(1), "percent": Fraction(100)}

# Units report few different numbers: each text is read once.
_count = lru_cache(maxsize=65536)(values.count)
_signed = lru_cache(maxsize=65536)(values.signed)


class InputSpec(Strict):
    """A declared input. A number is never below `lowest` nor above `highest`, which the kind gives where not stated."""

    kind: Kind
    """Số nguyên từ 0; số; tỷ lệ 0 đến 1; phần trăm 0 đến 100; có/không; mã một mức; ngày.
    Whole number from 0; number; ratio 0 to 1; percent 0 to 100; yes or no; the id of a level; a day."""
    name: Bilingual
    """Số liệu gì.
    What the input is."""
    unit: Bilingual | None = None
    """Đơn vị đo.
    What it is counted in."""
    least: Signed | None = None
    """Không nhỏ hơn số này.
    Not below this number."""
    most: Signed | None = None
    """Không lớn hơn số này.
    Not above this number."""
    digits: Digits | None = None
    """Nhiều nhất bấy nhiêu chữ số lẻ; không ghi: 2, số đếm: 0.
    At most so many decimal places; absent: 2, of a count 0."""
    at_most: Id | None = None
    """Không lớn hơn số liệu này của cùng tiêu chí.
    Not above this other input of the leaf."""

    @property
    def lowest(self) -> Fraction:
        """The least that the number may be; 0 where nothing is stated."""
        return Fraction(0) if self.least is None else self.least

    @property
    def highest(self) -> Fraction | None:
        """The most that the number may be; None: nothing stated."""
        return _TOP.get(self.kind) if self.most is None else self.most

    @property
    def places(self) -> int:
        """How many decimal places the number may have."""
        if self.digits is not None:
            return self.digits
        return 2 if self.kind in ("amount", "ratio", "percent") else 0

    def read(self, text: str, levels: Iterable[str]) -> Value:
        """`text` as what a rule takes, `levels` being those that may be chosen. Raises `Refused`."""
        match self.kind:
            case "yes-no":
                return Fraction(values.yes(text))
            case "level":
                return values.one_of(levels)(text)
            case "date":
                return day_number(values.day(text))
            case "count":
                return self._within(_count(text), text)
            case _:
                return self._within(_signed(text), text)

    def _within(self, number: Fraction, text: str) -> Fraction:
        # Two whole numbers are compared far sooner than two fractions, and a country has many different figures.
        if number.numerator < 0 and self.lowest == 0:
            raise Refused(NEGATIVE, found=text)
        highest = self.highest
        if (self.least is not None and number < self.least) or (highest is not None and number > highest):
            most = "…" if highest is None else shortest(highest)
            raise Refused(BOUNDS, found=text, least=shortest(self.lowest), most=most)
        digits = len(text.partition(".")[2])
        # By their digits, not their value: what 1.500 means where two decimal places are due is not sure.
        if self.kind != "count" and digits > self.places:
            raise values.grouped(text) or Refused(PRECISION, found=text, digits=digits, limit=self.places)
        return number
