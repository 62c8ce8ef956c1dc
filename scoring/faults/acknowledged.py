"""Faults of data/acknowledged.csv."""

from scoring.faults import Family, Kind, Sentences

FAMILY = Family("Cảnh báo đã chấp nhận", "Accepted warnings")

STALE = Kind(
    "E-ACK",
    Sentences(
        "Không có cảnh báo {code} nào với khóa “{key}” trong {file}.",
        "Một cảnh báo mà `thuocdo check` đang nêu.",
        "Xóa dòng này, hoặc chép đúng mã, tệp và khóa của cảnh báo.",
    ),
    Sentences(
        "There is no warning {code} with the key “{key}” in {file}.",
        "A warning that `thuocdo check` tells now.",
        "Delete the row, or copy code, file and key of the warning.",
    ),
)
