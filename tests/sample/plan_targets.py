"""The targets of the made-up plan: of every scale, and each stands otherwise."""

Texts = tuple[str, str]

TARGETS: tuple[tuple[dict[str, str], Texts], ...] = (
    (
        {"group": "so-nganh", "scale": "value", "figure": "0.84", "by": "2026-12-31"},
        (
            "Đến hết năm 2026, giá trị trung bình của các sở, ban, ngành đạt 0,84.",
            "By the end of 2026 the mean value of the departments reaches 0.84.",
        ),
    ),
    (
        {"group": "so-nganh", "node": "c6", "scale": "value", "figure": "0.85", "by": "2026-12-31"},
        (
            "Đến hết năm 2026, giá trị trung bình về an toàn, an ninh mạng của các sở, ban, ngành đạt 0,85.",
            "By the end of 2026 the departments' mean value in network safety and security reaches 0.85.",
        ),
    ),
    (
        {"group": "so-nganh", "node": "c5", "scale": "points", "figure": "43", "by": "2025-12-31"},
        (
            "Hết năm 2025, các sở, ban, ngành đạt trung bình 43 điểm về hoạt động chính quyền số.",
            "By the end of 2025 the departments have a mean of 43 points in digital government activity.",
        ),
    ),
    (
        {"group": "so-nganh", "node": "c7", "scale": "points", "figure": "24", "by": "2025-12-31"},
        (
            "Hết năm 2025, các sở, ban, ngành đạt trung bình 24 điểm về đào tạo và phát triển nhân lực.",
            "By the end of 2025 the departments have a mean of 24 points in training and staff.",
        ),
    ),
    (
        {"unit": "so-mau-8", "group": "so-nganh", "scale": "rank", "figure": "5", "of": "17", "by": "2027-12-31"},
        (
            "Đến năm 2027, Sở Mẫu Đông xếp hạng 5/17 trở lên.",
            "By 2027 Sample Department Đông ranks 5th of 17 or better.",
        ),
    ),
    (
        {"unit": "so-mau-13", "group": "so-nganh", "scale": "rank", "figure": "4", "of": "17", "by": "2027-12-31"},
        (
            "Đến năm 2027, Sở Mẫu Khánh xếp hạng 4/17 trở lên.",
            "By 2027 Sample Department Khánh ranks 4th of 17 or better.",
        ),
    ),
    (
        {"group": "huyen", "scale": "value", "figure": "0.8", "by": "2026-12-31"},
        (
            "Đến hết năm 2026, giá trị trung bình của các huyện đạt 0,8.",
            "By the end of 2026 the mean value of the districts reaches 0.8.",
        ),
    ),
    (
        {"group": "xa", "scale": "value", "figure": "0.75", "by": "2026-12-31"},
        (
            "Đến hết năm 2026, giá trị trung bình của các xã, phường đạt 0,75.",
            "By the end of 2026 the mean value of the communes and wards reaches 0.75.",
        ),
    ),
)
"""The keys of a target, and its words."""
