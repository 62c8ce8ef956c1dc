"""Faults of editions by quarter."""

from scoring.faults import Family, Kind, Sentences

FAMILY = Family("Kỳ theo quý", "Editions by quarter")

ID = Kind(
    "E-QUARTER-ID",
    Sentences(
        "Mã kỳ “{found}” giống kỳ theo quý nhưng không đúng dạng, nên sẽ lẫn với kỳ cả năm.",
        "Năm và quý: 2026-q1 đến 2026-q4.",
        "Đổi tên thư mục.",
    ),
    Sentences(
        "The edition's id “{found}” looks like a quarter without its form, and would be mixed with whole years.",
        "Year and quarter: 2026-q1 to 2026-q4.",
        "Rename the folder.",
    ),
)
PERIOD = Kind(
    "E-QUARTER-PERIOD",
    Sentences(
        "Thời gian của kỳ “{found}” không khớp quý trong mã.",
        "Trong năm {year}, ngày cuối là {last}.",
        "Sửa period, hoặc đổi tên thư mục.",
    ),
    Sentences(
        "The period of “{found}” is not that of the quarter in its id.",
        "Within {year}, with {last} as its last day.",
        "Mend the period, or rename the folder.",
    ),
)
RANKED = Kind(
    "E-QUARTER-RANKED",
    Sentences(
        "Kỳ theo quý “{found}” ghi là có xếp hạng.",
        "no: một quý cho thấy tiến độ, chỉ kỳ cả năm xếp hạng.",
        "Ghi choice: no dưới ranked.",
    ),
    Sentences(
        "The quarterly edition “{found}” says that it ranks.",
        "no: a quarter shows progress, and whole years rank.",
        "Write choice: no below ranked.",
    ),
)
