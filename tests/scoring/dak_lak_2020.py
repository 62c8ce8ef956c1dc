"""Đắk Lắk 2020: the two tables of the report, typed here again by hand: the oracle of the tests."""

from decimal import Decimal

DEPARTMENTS = {
    "so-nong-nghiep": Decimal("155.41"),
    "so-thong-tin": Decimal("141.17"),
    "so-tai-chinh": Decimal("128.92"),
    "so-y-te": Decimal("126.41"),
    "so-ngoai-vu": Decimal("123.31"),
    "so-khoa-hoc": Decimal("121.01"),
    "so-tu-phap": Decimal("114.87"),
    "so-van-hoa": Decimal("114.43"),
    "so-ke-hoach": Decimal("112.97"),
    "so-noi-vu": Decimal("112.1"),
    "so-giao-duc": Decimal("110.42"),
    "so-cong-thuong": Decimal("110.37"),
    "ban-dan-toc": Decimal("106.84"),
    "thanh-tra": Decimal("105.2"),
    "so-tai-nguyen": Decimal("98.35"),
    "so-lao-dong": Decimal("87.75"),
    "so-xay-dung": Decimal("85.18"),
}
"""Table 1: the 17 departments that reported, and their totals."""
DISTRICTS = {
    "huyen-krong-nang": ("130.22", "45", "29.38", "204.6"),
    "huyen-krong-pac": ("125.76", "44.74", "46.51", "217.01"),
    "huyen-ea-hleo": ("119.42", "29.99", "40.91", "190.32"),
    "tp-buon-ma-thuot": ("113.66", "27.15", "46.86", "187.67"),
    "tx-buon-ho": ("101.01", "20", "6.67", "127.68"),
    "huyen-krong-bong": ("97.19", "25.3", "27.15", "149.64"),
    "huyen-ea-kar": ("96.59", "15.48", None, "112.07"),
    "huyen-krong-ana": ("91.91", "29", "20.66", "141.57"),
    "huyen-cu-kuin": ("90.4", "19.34", "23.96", "133.7"),
    "huyen-cu-mgar": ("81.9", "17.5", "8", "107.4"),
    "huyen-ea-sup": ("80.44", "24.66", "27.23", "132.33"),
    "huyen-buon-don": ("64.26", "15", "23.72", "102.98"),
    "huyen-lak": ("55.86", "15.75", "23.89", "95.5"),
}
"""Table 2: the 13 districts with a total: three pillars, None where one was not submitted, and the total."""
