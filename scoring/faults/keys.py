"""Faults of names that must lead somewhere, or stand once."""

from scoring.faults import Family, Kind, Sentences

FAMILY = Family("Mã và tham chiếu", "Ids and what they lead to")


def _unknown(code: str, vi: str, en: str) -> Kind:
    return Kind(
        code,
        Sentences(f"Không có {vi} “{{found}}”.", f"Một {vi} đã khai báo.", "Có phải: {near}?"),
        Sentences(f"There is no {en} “{{found}}”.", f"A declared {en}.", "Did you mean: {near}?"),
    )


UNIT = _unknown("E-UNIT-UNK", "đơn vị", "unit")
NODE = _unknown("E-CRIT-UNK", "tiêu chí hoặc nút", "node")
INPUT = _unknown("E-INPUT-UNK", "số liệu", "input")
GROUP = _unknown("E-GROUP-UNK", "nhóm đơn vị", "group")
LEVEL = _unknown("E-LEVEL-UNK", "cấp của cây tiêu chí", "level of the tree")
METHOD = _unknown("E-FRAMEWORK", "phương pháp", "method")
SOURCE = _unknown("E-SOURCE-UNK", "nguồn", "source")
PLACE = _unknown("E-PLACE-UNK", "chỗ trong nguồn", "place in the source")
AGENCY = _unknown("E-AGENCY-UNK", "cơ quan", "agency")
EVIDENCE = _unknown("E-EV-ORPHAN", "tài liệu kiểm chứng", "evidence")
STATISTIC = _unknown("E-STAT-UNK", "loại số đã in", "kind of printed figure")
PRINTED = _unknown("E-PRINTED-UNK", "số đã in có mã", "printed figure with the id")

NODE_TWICE = Kind(
    "E-FW-DUPID",
    Sentences("Mã “{found}” đã dùng ở dòng {other}.", "Mỗi mã một nút.", "Đặt mã khác."),
    Sentences("The id “{found}” stands on line {other} already.", "One node an id.", "Choose another id."),
)
NAMES_OVERLAP = Kind(
    "E-UNIT-NAMES",
    Sentences(
        "Đơn vị “{unit}” có hai tên cùng lúc (dòng {other}).", "Các thời gian không chồng nhau.", "Sửa from hoặc to."
    ),
    Sentences(
        "Unit “{unit}” has two names at once (line {other}).", "Periods that do not overlap.", "Mend from or to."
    ),
)
NAMES_ORDER = Kind(
    "E-UNIT-ORDER",
    Sentences(
        "Tên này của “{unit}” không đứng sau dòng {other} về thời gian.",
        "Các dòng của một đơn vị theo thứ tự from; unknown chỉ ở dòng đầu.",
        "Xếp lại các dòng hoặc sửa from.",
    ),
    Sentences(
        "This name of “{unit}” does not come after line {other} in time.",
        "The rows of a unit in the order of from; unknown only in the first.",
        "Put the rows in order or mend from.",
    ),
)
PRINTED_TWICE = Kind(
    "E-PRINTED-TWICE",
    Sentences("Mã “{found}” đã dùng ở dòng {other}.", "Mỗi số chung của nhóm một mã.", "Đặt mã khác."),
    Sentences(
        "The id “{found}” stands on line {other} already.", "One id for each figure of a group.", "Choose another id."
    ),
)
