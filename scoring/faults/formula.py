"""Faults in a written formula."""

from scoring.faults import Family, Kind, Sentences

FAMILY = Family("Công thức", "Written formulas")

FOUND = Kind(
    "E-FORMULA",
    Sentences(
        "Công thức không đọc được từ ký tự {at}: “{found}”.",
        "Mã số liệu (gạch nối viết là _), số, max, + - * /, min(a, b), max(a, b), round(a, 2), a if b >= c else d.",
        "Viết lại chỗ đó bằng các phép trên.",
    ),
    Sentences(
        "The formula cannot be read from character {at}: “{found}”.",
        "Input ids (a hyphen written _), numbers, max, + - * /, min(a, b), max(a, b), round(a, 2), a if b >= c else d.",
        "Write that part again with these.",
    ),
)
SIZE = Kind(
    "E-FORMULA-SIZE",
    Sentences(
        "Công thức quá lớn từ ký tự {at}: “{found}”.",
        "Nhiều nhất {length} ký tự, {parts} số và phép tính, lồng nhau {depth} tầng.",
        "Rút gọn, hoặc chia tiêu chí thành nhiều phần.",
    ),
    Sentences(
        "The formula is too large from character {at}: “{found}”.",
        "At most {length} characters, {parts} numbers and operations, nested {depth} deep.",
        "Make it shorter, or split the leaf into parts.",
    ),
)
ZERO = Kind(
    "E-FORMULA-ZERO",
    Sentences(
        "Mẫu số “{found}” ở ký tự {at} có thể bằng 0 mà thiếu khóa when_zero.",
        "when_zero: số điểm, hoặc not-applicable.",
        "Thêm when_zero.",
    ),
    Sentences(
        "The denominator “{found}” at character {at} may be 0, and the key when_zero is missing.",
        "when_zero: points, or not-applicable.",
        "Add when_zero.",
    ),
)
