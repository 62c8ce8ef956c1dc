"""Who is assessed: made-up departments, districts and communes, their names and what became of them."""

from typing import NamedTuple

END_OF_DISTRICTS, START_OF_COMMUNES = "2025-06-30", "2025-07-01"


class Name(NamedTuple):
    """A row of units.csv."""

    id: str
    groups: str
    name_vi: str
    name_en: str
    name_en_official: str
    start: str
    end: str


class Change(NamedTuple):
    """A row of lineage.csv."""

    date: str
    kind: str
    before: str
    after: str
    source: str


_DEPARTMENTS = (
    "Sở An",
    "Sở Ân",
    "Sở Ánh",
    "Sở Bình",
    "Sở Cường",
    "Sở Dương",
    "Sở Giang",
    "Sở Đông",
    "Sở Đức",
    "Sở Hoa",
    "Sở Hòa",
    "Sở Huệ",
    "Sở Khánh",
    "Sở Liên",
    "Sở Ổn",
    "Ban Quý",
    "Thanh tra Tĩnh",
    "Văn phòng Ước",
)
_DISTRICTS = (
    "Thành phố Ái",
    "Thị xã Bạch",
    "Huyện Bằng",
    "Huyện Cẩm",
    "Huyện Dã",
    "Huyện Đà",
    "Huyện Êm",
    "Huyện Gò",
    "Huyện Hạ",
    "Huyện Khê",
    "Huyện Lũng",
    "Huyện Mỹ",
    "Huyện Ngàn",
    "Huyện Ổi",
    "Huyện Rừng",
    "Huyện Hạ Đông",
    "Huyện Hạ Tây",
)
_COMMUNES: tuple[tuple[str, tuple[int, ...]], ...] = (
    ("Phường Ái", (1,)),
    ("Phường Âu", (1,)),
    ("Phường Bạch", (2,)),
    ("Xã Bản", (2, 3)),
    ("Xã Bằng", (3,)),
    ("Xã Cát", (4,)),
    ("Xã Cẩm", (4,)),
    ("Xã Dã", (5,)),
    ("Xã Đà", (6,)),
    ("Xã Đèo", (6, 5)),
    ("Xã Êm", (7,)),
    ("Xã Gò", (8,)),
    ("Xã Hạ", (16, 17)),
    ("Xã Hoa", (16,)),
    ("Xã Hòa", (17,)),
    ("Xã Khê", (10,)),
    ("Xã Lũng", (11,)),
    ("Xã Mỹ", (12,)),
    ("Xã Ngàn", (13,)),
    ("Xã Ổi", (14,)),
    ("Xã Ơn", (14, 13)),
    ("Xã Rừng", (15,)),
    ("Xã Ước", (15, 12)),
    ("Xã Ý", (10, 11)),
)
"""Each commune with the districts of whose land it is formed."""

_ENGLISH = {
    "Sở": "Department",
    "Ban": "Board",
    "Thanh tra": "Inspectorate",
    "Văn phòng": "Office",
    "Thành phố": "City",
    "Thị xã": "Town",
    "Huyện": "District",
    "Phường": "Ward",
    "Xã": "Commune",
}


def _name(unit: str, group: str, said: str, start: str = "2016-01-01", end: str = "") -> Name:
    kind = next(kind for kind in _ENGLISH if said.startswith(kind + " "))
    own = said.removeprefix(kind + " ")
    return Name(unit, group, f"{kind} Mẫu {own}", f"Sample {_ENGLISH[kind]} {own}", "no", start, end)


def names() -> list[Name]:
    """Every name of every unit."""
    found: list[Name] = []
    for number, said in enumerate(_DEPARTMENTS, start=1):
        end = "2024-02-29" if number in (11, 14) else "2023-02-28" if number == 7 else ""
        found.append(_name(f"so-mau-{number}", "so-nganh", said, end=end))
        if number == 7:
            found.append(_name("so-mau-7", "so-nganh", "Sở Giang Hải", "2023-03-01"))
    found.append(_name("so-mau-19", "so-nganh", "Sở Hòa Liên", "2024-03-01"))
    for number, said in enumerate(_DISTRICTS, start=1):
        start = "2024-01-01" if number > 15 else "2016-01-01"
        end = "2023-12-31" if number == 9 else "2022-12-31" if number == 4 else END_OF_DISTRICTS
        found.append(_name(f"huyen-mau-{number}", "huyen", said, start, end))
        if number == 4:
            found.append(_name("huyen-mau-4", "huyen", "Thị xã Cẩm", "2023-01-01", END_OF_DISTRICTS))
    for number, (said, _) in enumerate(_COMMUNES, start=1):
        found.append(_name(f"xa-mau-{number}", "xa", said, START_OF_COMMUNES))
    return found


def changes() -> list[Change]:
    """Every change of units, in the order of time."""
    found = [
        Change("2023-01-01", "rename", "huyen-mau-4", "huyen-mau-4", "nq-thi-xa"),
        Change("2023-03-01", "rename", "so-mau-7", "so-mau-7", "qd-doi-ten"),
        Change("2024-01-01", "split", "huyen-mau-9", "huyen-mau-16", "nq-chia-huyen"),
        Change("2024-01-01", "split", "huyen-mau-9", "huyen-mau-17", "nq-chia-huyen"),
        Change("2024-03-01", "merge", "so-mau-11", "so-mau-19", "nq-hop-nhat"),
        Change("2024-03-01", "merge", "so-mau-14", "so-mau-19", "nq-hop-nhat"),
    ]
    for district in (number for number in range(1, 18) if number != 9):
        of = [number for number, (_, origins) in enumerate(_COMMUNES, start=1) if district in origins]
        before = f"huyen-mau-{district}"
        found += [Change(START_OF_COMMUNES, "split", before, f"xa-mau-{number}", "nq-xa") for number in of]
        found.append(Change(START_OF_COMMUNES, "end", before, "", "nq-xa"))
    return found


def members(group: str, day: str) -> list[str]:
    """The units of `group` that exist on `day`."""
    found = [name.id for name in names() if name.groups == group and name.start <= day <= (name.end or "9999-12-31")]
    return list(dict.fromkeys(found))
