"""What units came from and what became of them: mergers, a new name, an end."""

from datetime import date

import pytest

from scoring.history.lineage import life, renamed
from scoring.results import IndexResult

MERGERS = date(2025, 7, 1)
DISTRICTS = ("krong-nang", "krong-pac", "ea-hleo", "krong-bong", "ea-kar", "krong-ana", "cu-kuin", "cu-mgar")
DISTRICTS += ("ea-sup", "buon-don", "krong-buk", "lak", "mdrak")


def test_lai_chau_stays_as_it_was(viet_nam: IndexResult) -> None:
    found = life(viet_nam, "lai-chau")
    assert (found.start, found.end, found.formed, found.became) == (None, None, (), ())
    assert renamed(viet_nam, "lai-chau") == ()
    assert found.unit.id == "lai-chau"


def test_lao_cai_became_another_unit_of_the_same_name(viet_nam: IndexResult) -> None:
    old = life(viet_nam, "lao-cai")
    assert (old.start, old.end, old.formed) == (None, date(2025, 6, 30), ())
    assert [(r.day, r.kind, r.before, r.after) for r in old.became] == [(MERGERS, "merge", "lao-cai", "lao-cai-2025")]
    new = life(viet_nam, "lao-cai-2025")
    assert (new.start, new.end, new.became) == (MERGERS, None, ())
    assert [(row.kind, row.before) for row in new.formed] == [("merge", "yen-bai"), ("merge", "lao-cai")]
    assert old.unit.latest.name_vi == new.unit.latest.name_vi


@pytest.mark.parametrize(
    ("unit", "parts"),
    [
        ("tuyen-quang-2025", {"ha-giang", "tuyen-quang"}),
        ("phu-tho-2025", {"vinh-phuc", "hoa-binh", "phu-tho"}),
        ("tp-ho-chi-minh-2025", {"tp-ho-chi-minh", "binh-duong", "ba-ria-vung-tau"}),
        ("dak-lak-2025", {"dak-lak", "phu-yen"}),
    ],
)
def test_what_a_merger_is_formed_of(viet_nam: IndexResult, unit: str, parts: set[str]) -> None:
    assert {row.before for row in life(viet_nam, unit).formed} == parts
    for part in parts:
        assert [row.after for row in life(viet_nam, part).became] == [unit]


def test_provinces_on_either_side_of_the_mergers(viet_nam: IndexResult) -> None:
    """63 before: 52 merged into 23, 11 stayed; 34 after."""
    lives = [life(viet_nam, unit) for unit in viet_nam.units]
    assert len([found for found in lives if found.became]) == 52
    assert len([found for found in lives if found.formed]) == 23
    stayed = {found.unit.id for found in lives if not found.became and not found.formed}
    assert stayed == {"cao-bang", "dien-bien", "ha-noi", "ha-tinh", "hue", "lai-chau", "lang-son", "nghe-an"} | {
        "quang-ninh",
        "son-la",
        "thanh-hoa",
    }


def test_hue_got_a_new_name_and_is_the_same_unit(viet_nam: IndexResult) -> None:
    found = life(viet_nam, "hue")
    assert (found.start, found.end, found.formed, found.became) == (None, None, (), ())
    assert [(row.day, row.kind, row.before, row.after) for row in renamed(viet_nam, "hue")] == [
        (date(2025, 1, 1), "rename", "hue", "hue")
    ]
    names = [found.unit.on(day) for day in (date(2024, 12, 31), date(2025, 1, 1), MERGERS)]
    assert [name.name_vi for name in names if name] == ["Thừa Thiên Huế", "Huế", "Huế"]
    assert [name.groups for name in names if name] == [("tinh-63",), ("tinh-63",), ("tinh-34",)]


@pytest.mark.parametrize("name", [*(f"huyen-{name}" for name in DISTRICTS), "tp-buon-ma-thuot", "tx-buon-ho"])
def test_districts_of_dak_lak_ended(dak_lak: IndexResult, name: str) -> None:
    found = life(dak_lak, name)
    assert (found.start, found.end, found.formed) == (None, date(2025, 6, 30), ())
    assert [(row.day, row.kind, row.after) for row in found.became] == [(MERGERS, "end", None)]
    assert found.unit.on(MERGERS) is None


def test_nothing_is_known_of_departments(dak_lak: IndexResult) -> None:
    found = life(dak_lak, "so-tai-chinh")
    assert (found.start, found.end, found.formed, found.became) == (None, None, (), ())
