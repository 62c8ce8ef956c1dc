"""How large a unit is: staff, services, applications, villages. A quantity is the same in every criterion."""

from functools import cache

from tests.sample.chance import between, spread

_SIZES: dict[str, dict[str, tuple[int, int]]] = {
    "so-nganh": {
        "can-bo": (20, 60),
        "lanh-dao": (4, 14),
        "dich-vu": (5, 60),
        "ho-so": (200, 20000),
        "phi": (120, 9000),
        "van-ban": (800, 6000),
        "van-ban-den": (1500, 12000),
        "hop": (2, 9),
        "chi-dao": (3, 12),
        "nhiem-vu": (12, 40),
        "bao-cao": (6, 30),
        "he-thong": (1, 12),
        "may-tinh": (22, 66),
        "may-chu": (1, 9),
        "don-vi": (2, 12),
        "hoc-vien": (12, 50),
        "ung-dung": (4, 9),
        "phan-anh": (0, 24),
        "lo-hong": (0, 9),
    },
    "huyen": {
        "can-bo": (70, 140),
        "lanh-dao": (20, 45),
        "dich-vu": (18, 60),
        "ho-so": (4000, 20000),
        "phi": (1500, 9000),
        "van-ban": (2000, 7000),
        "van-ban-den": (4000, 15000),
        "hop": (2, 8),
        "chi-dao": (4, 12),
        "nhiem-vu": (15, 45),
        "nhiem-vu-kt": (5, 16),
        "nhiem-vu-xh": (5, 16),
        "bao-cao": (10, 36),
        "he-thong": (2, 8),
        "may-tinh": (75, 160),
        "may-chu": (1, 6),
        "don-vi": (9, 20),
        "hoc-vien": (40, 120),
        "ung-dung": (5, 10),
        "phan-anh": (0, 90),
        "thon": (70, 180),
        "ho": (12000, 45000),
        "dan": (36000, 95000),
        "ho-kinh-doanh": (800, 6000),
        "doanh-nghiep": (60, 900),
        "hop-tac-xa": (8, 60),
        "san-pham": (5, 48),
        "cho": (4, 22),
        "truong": (24, 70),
        "hoc-sinh": (6000, 26000),
        "y-te": (10, 21),
        "thanh-vien": (280, 900),
    },
    "xa": {
        "can-bo": (25, 58),
        "dich-vu": (12, 40),
        "ho-so": (600, 6000),
        "phi": (200, 2400),
        "van-ban": (300, 1600),
        "nhiem-vu": (8, 24),
        "nhiem-vu-kt": (3, 9),
        "nhiem-vu-xh": (3, 10),
        "bao-cao": (6, 18),
        "may-tinh": (24, 60),
        "may-chu": (0, 2),
        "hoc-vien": (14, 48),
        "thon": (7, 26),
        "ho": (1600, 9000),
        "dan": (4600, 26000),
        "ho-kinh-doanh": (40, 700),
        "doanh-nghiep": (4, 110),
        "hop-tac-xa": (0, 7),
        "san-pham": (0, 9),
        "cho": (0, 3),
        "truong": (3, 10),
        "hoc-sinh": (900, 5200),
        "thanh-vien": (30, 130),
    },
}
_NO_SERVICES = {"so-mau-16", "so-mau-18"}
"""Units that citizens ask for nothing: no services, applications or fees."""


@cache
def quantity(group: str, unit: str, name: str, year: int) -> int:
    """The unit's figure of `name` in `year`; it drifts by a few per cent a year."""
    if unit in _NO_SERVICES and name in ("dich-vu", "ho-so", "phi"):
        return 0
    low, high = _SIZES[group][name]
    first = spread(low, high, unit, name)
    drift = 1.0
    for passed in range(2022, year):
        drift *= between(0.96, 1.07, unit, name, passed)
    return max(low, min(high, round(first * drift)))
