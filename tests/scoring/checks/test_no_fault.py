"""What is right, or only looks wrong, is no fault."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from scoring.faults import Faults
from scoring.results import load

PRINTED = "dak-lak/editions/2020/published.csv"
UNITS = "dak-lak/units.csv"
METHOD = "dak-lak/methods/2425-2021.yaml"
INPUTS = "tinh-mau/editions/2023/inputs.csv"
HEALTH = "so-y-te,so-nganh,Sở Y tế,Department of Health,no,"


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        pytest.param(PRINTED, "huyen-lak,dti,95.5,", "huyen-lak,dti,95.6,", id="a printed total that does not add up"),
        pytest.param(PRINTED, "so-tai-chinh,dti,128.92", "so-tai-chinh,dti,180", id="a figure at its maximum"),
        pytest.param(PRINTED, "so-tai-chinh,dti,128.92", "so-tai-chinh,dti,0", id="a printed zero"),
        pytest.param(METHOD, "{so-nganh: 22, huyen: 27}", "{so-nganh: unknown, huyen: 27}", id="a maximum unknown"),
        pytest.param(
            UNITS,
            f"{HEALTH}unknown,unknown",
            f"{HEALTH}unknown,2020-06-30\n{HEALTH}2020-07-01,",
            id="a name that follows another",
        ),
        pytest.param(
            UNITS,
            f"{HEALTH}unknown,unknown",
            f"{HEALTH}unknown,unknown\n{HEALTH}2020-07-01,",
            id="a name that follows one whose end is unknown",
        ),
        pytest.param(UNITS, "Sở Y tế", "Sở Y tế (?)", id="a question mark by itself"),
        pytest.param(UNITS, f"{HEALTH}unknown,unknown", f"{HEALTH}2020-12-31,2020-12-31", id="a unit of one day"),
        pytest.param(INPUTS, "b2,truc-tuyen,410,410", "b2,truc-tuyen,900,900", id="a part equal to its whole"),
        pytest.param(INPUTS, "so-mau-2,b4,bo-du-lieu,1,1", "so-mau-2,b4,bo-du-lieu,1,", id="a claim alone"),
        pytest.param(INPUTS, "so-mau-2,b4,bo-du-lieu,1,1", "so-mau-2,b4,bo-du-lieu,,1", id="a verified input alone"),
    ],
)
def test_no_fault(file: str, old: str, new: str, copied: Path, checked: Callable[[Path], Faults]) -> None:
    path = copied / file
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")
    assert list(checked(copied)) == []


def test_rows_may_stand_in_any_order(copied: Path, checked: Callable[[Path], Faults]) -> None:
    before = {unit: figure.text for unit, figure in load(copied).indices[1].editions[0].groups[0].total.items()}
    path = copied / INPUTS
    header, *rows = path.read_text("utf-8").splitlines(keepends=True)
    path.write_text(header + "".join(reversed(rows)), "utf-8")
    assert list(checked(copied)) == []
    after = {unit: figure.text for unit, figure in load(copied).indices[1].editions[0].groups[0].total.items()}
    assert after == before


def test_an_unknown_end_gives_way_to_the_next_name(copied: Path) -> None:
    path = copied / UNITS
    after = HEALTH.replace("Sở Y tế", "Sở Y tế mới")
    text = path.read_text("utf-8").replace(f"{HEALTH}unknown,unknown", f"{HEALTH}unknown,unknown\n{after}2020-07-01,")
    path.write_text(text, "utf-8")
    unit = load(copied).indices[0].units["so-y-te"]
    names = [unit.on(date(2020, month, 1)) for month in (6, 7)]
    assert [name.name_vi if name else None for name in names] == ["Sở Y tế", "Sở Y tế mới"]
