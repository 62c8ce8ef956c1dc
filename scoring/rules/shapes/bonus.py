"""Points to start with, a bonus up to a cap, and a deduction down to a floor."""

from collections.abc import Mapping
from fractions import Fraction
from typing import Literal

from scoring.base import Exact, Id, Strict
from scoring.rules.build import add, greatest, least, minus, number, times
from scoring.rules.shape import Kind, Shape, Words
from scoring.rules.tree import Expression, Input, Maximum

_WORDS = {
    "vi": "{start}, cộng ({bonus}) × {each} nhưng phần cộng không quá {most}, trừ ({deduction}) × {less}; "
    "không dưới {floor}, không quá điểm tối đa.",
    "en": "{start}, plus ({bonus}) × {each}, that bonus at most {most}, less ({deduction}) × {less}; "
    "not below {floor}, not above the maximum.",
}


class Bonus(Strict):
    """What is counted for more points."""

    input: Id
    """Mã số liệu được đếm để cộng.
    Id of the input that is counted for a bonus."""
    each: Exact
    """Số điểm cộng cho mỗi một.
    The points added for each one."""
    most: Exact
    """Cộng nhiều nhất bấy nhiêu điểm.
    The most points that can be added."""


class Deduction(Strict):
    """What is counted for fewer points."""

    input: Id
    """Mã số liệu được đếm để trừ.
    Id of the input that is counted for a deduction."""
    each: Exact
    """Số điểm trừ cho mỗi một.
    The points taken off for each one."""


class BonusAndDeduction(Shape):
    """`start`, plus the bonus, less the deduction, kept between `floor` and the maximum."""

    shape: Literal["bonus"]
    """Điểm ban đầu, cộng thưởng có trần, trừ có sàn.
    Points to start with, a bonus up to a cap, a deduction down to a floor."""
    start: Exact
    """Điểm ban đầu.
    The points to start with."""
    bonus: Bonus
    """Phần cộng.
    The bonus."""
    deduction: Deduction
    """Phần trừ.
    The deduction."""
    floor: Exact
    """Không dưới bấy nhiêu điểm.
    Never fewer points than this."""

    def tree(self) -> Expression:
        more = least(number(self.bonus.most), times(Input(self.bonus.input), number(self.bonus.each)))
        less = times(Input(self.deduction.input), number(self.deduction.each))
        return greatest(number(self.floor), least(Maximum(), minus(add((number(self.start), more)), less)))

    def kinds(self) -> Mapping[str, tuple[Kind, ...]]:
        return dict.fromkeys((self.bonus.input, self.deduction.input), ("count",))

    def highest(self, maximum: Fraction) -> Fraction:
        return max(self.floor, min(maximum, self.start + self.bonus.most))

    def sentence(self, words: Words) -> str:
        return _WORDS[words.language].format(
            start=words.points(self.start),
            bonus=words.names[self.bonus.input],
            each=words.points(self.bonus.each),
            most=words.points(self.bonus.most),
            deduction=words.names[self.deduction.input],
            less=words.points(self.deduction.each),
            floor=words.points(self.floor),
        )
