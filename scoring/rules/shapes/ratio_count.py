"""Points for a ratio, and points for each one counted up to a cap."""

from collections.abc import Mapping
from fractions import Fraction
from typing import Literal

from scoring.base import Exact, Id, WhenZero
from scoring.rules.build import add, least, number, over, times, unless_zero
from scoring.rules.shape import Kind, Shape, Words
from scoring.rules.tree import Expression, Input

_WORDS = {
    "vi": "({numerator}) ÷ ({denominator}) × {ratio}, mẫu số bằng 0 thì phần này {zero}; "
    "cộng ({count}) × {each}, phần này không quá {most}.",
    "en": "({numerator}) ÷ ({denominator}) × {ratio}, with a denominator of 0 {zero} for this part; "
    "plus ({count}) × {each}, at most {most} for this part.",
}
_WORDS_NONE = {
    "vi": "({numerator}) ÷ ({denominator}) × {ratio}; cộng ({count}) × {each}, phần này không quá {most}; "
    "mẫu số bằng 0 thì {zero}.",
    "en": "({numerator}) ÷ ({denominator}) × {ratio}; plus ({count}) × {each}, at most {most} for this part; "
    "with a denominator of 0, {zero}.",
}


class RatioCount(Shape):
    """The ratio × `ratio_points`, plus `each` for each one of `count`, that part `most` at most."""

    shape: Literal["ratio-count"]
    """Điểm theo tỷ lệ cộng điểm theo số lượng có trần.
    Points for a ratio plus points for a count up to a cap."""
    numerator: Id
    """Mã số liệu ở tử số.
    Id of the input above the line."""
    denominator: Id
    """Mã số liệu ở mẫu số.
    Id of the input below the line."""
    ratio_points: Exact
    """Số điểm khi tỷ lệ bằng 1.
    The points of a ratio of 1."""
    count: Id
    """Mã số liệu được đếm.
    Id of the input that is counted."""
    each: Exact
    """Số điểm cho mỗi một.
    The points for each one counted."""
    most: Exact
    """Phần đếm được nhiều nhất bấy nhiêu điểm.
    The most points that the count can earn."""
    when_zero: WhenZero
    """Mẫu số bằng 0 thì phần tỷ lệ được mấy điểm, hoặc cả tiêu chí không áp dụng.
    Points of the ratio where the denominator is 0, or that the leaf does not apply."""

    def tree(self) -> Expression:
        part, whole = Input(self.numerator), Input(self.denominator)
        ratio = unless_zero(whole, self.when_zero, times(over(part, whole), number(self.ratio_points)))
        return add((ratio, least(number(self.most), times(Input(self.count), number(self.each)))))

    def kinds(self) -> Mapping[str, tuple[Kind, ...]]:
        quantity: tuple[Kind, ...] = ("count", "amount")
        return {self.numerator: quantity, self.denominator: quantity, self.count: ("count",)}

    def highest(self, maximum: Fraction) -> Fraction:
        zero = self.when_zero if isinstance(self.when_zero, Fraction) else Fraction(0)
        return max(self.ratio_points, zero) + self.most

    def at_most(self) -> tuple[tuple[str, str], ...]:
        return ((self.numerator, self.denominator),)

    def sentence(self, words: Words) -> str:
        said = _WORDS if isinstance(self.when_zero, Fraction) else _WORDS_NONE
        return said[words.language].format(
            numerator=words.names[self.numerator],
            denominator=words.names[self.denominator],
            ratio=words.points(self.ratio_points),
            zero=words.when_zero(self.when_zero),
            count=words.names[self.count],
            each=words.points(self.each),
            most=words.points(self.most),
        )
