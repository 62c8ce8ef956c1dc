"""The report of Đắk Lắk for 2020, its two tables typed by hand, and its sums done without the project's code."""

from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

D = Decimal

TABLE_1: dict[str, Decimal | None] = {
    "so-nong-nghiep": D("155.41"),
    "so-thong-tin": D("141.17"),
    "so-tai-chinh": D("128.92"),
    "so-y-te": D("126.41"),
    "so-ngoai-vu": D("123.31"),
    "so-khoa-hoc": D("121.01"),
    "so-tu-phap": D("114.87"),
    "so-van-hoa": D("114.43"),
    "so-ke-hoach": D("112.97"),
    "so-noi-vu": D("112.1"),
    "so-giao-duc": D("110.42"),
    "so-cong-thuong": D("110.37"),
    "ban-dan-toc": D("106.84"),
    "thanh-tra": D("105.2"),
    "so-tai-nguyen": D("98.35"),
    "so-lao-dong": D("87.75"),
    "so-xay-dung": D("85.18"),
    "so-giao-thong": None,
}
"""Bảng 1: department -> Tổng điểm 2020."""

TABLE_2: dict[str, tuple[Decimal | None, Decimal | None, Decimal | None, Decimal | None]] = {
    "huyen-krong-nang": (D("130.22"), D("45"), D("29.38"), D("204.6")),
    "huyen-krong-pac": (D("125.76"), D("44.74"), D("46.51"), D("217.01")),
    "huyen-ea-hleo": (D("119.42"), D("29.99"), D("40.91"), D("190.32")),
    "tp-buon-ma-thuot": (D("113.66"), D("27.15"), D("46.86"), D("187.67")),
    "tx-buon-ho": (D("101.01"), D("20"), D("6.67"), D("127.68")),
    "huyen-krong-bong": (D("97.19"), D("25.3"), D("27.15"), D("149.64")),
    "huyen-ea-kar": (D("96.59"), D("15.48"), None, D("112.07")),
    "huyen-krong-ana": (D("91.91"), D("29"), D("20.66"), D("141.57")),
    "huyen-cu-kuin": (D("90.4"), D("19.34"), D("23.96"), D("133.7")),
    "huyen-cu-mgar": (D("81.9"), D("17.5"), D("8"), D("107.4")),
    "huyen-ea-sup": (D("80.44"), D("24.66"), D("27.23"), D("132.33")),
    "huyen-buon-don": (D("64.26"), D("15"), D("23.72"), D("102.98")),
    "huyen-krong-buk": (None, None, None, None),
    "huyen-lak": (D("55.86"), D("15.75"), D("23.89"), D("95.5")),
    "huyen-mdrak": (None, None, None, None),
}
"""Bảng 2: district -> Chính quyền số, Kinh tế số, Xã hội số, Tổng."""

HALF = Fraction(5, 1000)
"""The report computes to two decimal places (112,1 is 112,10): a printed figure is known to half of the last."""

Column = dict[str, Fraction]


def column(group: str, node: str) -> tuple[tuple[str, ...], Column]:
    """All units of the group, and the figures of those that have one."""
    if group == "so-nganh":
        printed = TABLE_1
    else:
        place = ("cqs", "kts", "xhs", "dti").index(node)
        printed = {unit: figures[place] for unit, figures in TABLE_2.items()}
    return tuple(printed), {unit: Fraction(figure) for unit, figure in printed.items() if figure is not None}


def chosen(of: str, units: tuple[str, ...], figures: Column) -> set[str]:
    """What the words of column `of` mean, read anew."""
    if of == "all":
        return set(units)
    if of == "reported":
        return set(figures)
    if of == "not-reported":
        return set(units) - set(figures)
    end, _, number = of.partition("-")
    if end in ("top", "bottom"):
        order = sorted(figures, key=lambda unit: figures[unit], reverse=end == "top")
        last = figures[order[int(number) - 1]]
        return {unit for unit in figures if (figures[unit] >= last if end == "top" else figures[unit] <= last)}
    kept = set(figures)
    for word in of.split():
        sign = word.rstrip("0123456789.")
        bound = Fraction(word.removeprefix(sign))
        holds: Callable[[Fraction, Fraction], bool] = {
            ">=": lambda figure, bound: figure >= bound,
            ">": lambda figure, bound: figure > bound,
            "<=": lambda figure, bound: figure <= bound,
            "<": lambda figure, bound: figure < bound,
        }[sign]
        kept = {unit for unit in kept if holds(figures[unit], bound)}
    return kept


class Mean(NamedTuple):
    """A mean over some units, exactly, and its verdict for a printed figure by plain half-up and by interval."""

    exact: Fraction
    members: set[str]

    def verdict(self, printed: Decimal) -> str:
        digits = len(str(printed).partition(".")[2])
        figure, half = Fraction(printed), Fraction(1, 2 * 10**digits)
        # Half-up at the printed digits: the figure stands for [figure - half, figure + half).
        if figure - half <= self.exact < figure + half:
            return "agrees"
        # Each part is within HALF of what is printed, so their mean is too.
        low, high = self.exact - HALF, self.exact + HALF
        return "agrees-within-digits" if low < figure + half and high > figure - half else "does-not-recompute"


def mean(figures: Column, members: set[str]) -> Mean:
    """The mean over `members`, each of which has a figure."""
    return Mean(sum((figures[unit] for unit in members), Fraction(0)) / len(members), members)
