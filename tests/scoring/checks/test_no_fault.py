"""What is right, or only looks wrong, is no fault."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from scoring.faults import Faults
from scoring.model.tables import PUBLISHED
from scoring.results import load

PRINTED = "dak-lak/editions/2020/published.csv"
UNITS = "dak-lak/units.csv"
METHOD = "dak-lak/methods/2425-2021.yaml"
INPUTS = "mau-nho/editions/2023/inputs.csv"
LATER = "dak-lak/editions/2022/published.csv"
COUNTRY = "viet-nam/lineage.csv"
METHOD_OF_COUNTRY = "viet-nam/methods/922-2022.yaml"
PLAN = "viet-nam/plan.yaml"
HEALTH = "so-y-te,so-nganh,Sở Y tế,Department of Health,no,"
SOURCES = """sources:
  bao-cao:
    kind: office
    title: {vi: Báo cáo (bịa đặt), en: Report (made up)}
    issuer: {vi: UBND Tỉnh Mẫu, en: Sample Province}
    number: unknown
    date: unknown
    url: unknown
    places: {bang: {vi: bảng, en: table}}
"""


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        pytest.param(
            PRINTED, "huyen-lak,,dti,95.5,", "huyen-lak,,dti,95.6,", id="a printed total that does not add up"
        ),
        pytest.param(PRINTED, "so-tai-chinh,,dti,128.92", "so-tai-chinh,,dti,180", id="a figure at its maximum"),
        pytest.param(PRINTED, "so-tai-chinh,,dti,128.92", "so-tai-chinh,,dti,0", id="a printed zero"),
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
        pytest.param(
            "mau-nho/editions/2023/edition.yaml",
            '{vi: "2023", en: "2023"}',
            "{vi: Năm 2023 (công bố năm 2024), en: 2023 (published in 2024)}",
            id="a title that names another year too",
        ),
        pytest.param(UNITS, "Sở Y tế", "Sở Y tế (?)", id="a question mark by itself"),
        pytest.param(
            UNITS,
            f"{HEALTH}unknown,unknown",
            f"{HEALTH}2020-12-31,2020-12-31\n{HEALTH}2021-01-01,",
            id="a name of one day",
        ),
        pytest.param(INPUTS, "b2,truc-tuyen,410,410", "b2,truc-tuyen,900,900", id="a part equal to its whole"),
        pytest.param(INPUTS, "so-mau-2,b4,bo-du-lieu,1,1", "so-mau-2,b4,bo-du-lieu,1,", id="a claim alone"),
        pytest.param(INPUTS, "so-mau-2,b4,bo-du-lieu,1,1", "so-mau-2,b4,bo-du-lieu,,1", id="a verified input alone"),
        pytest.param(
            LATER,
            ",so-nganh,so-tu-phap,,dti,0.81735,value,,,,,,,baodaklak-2022,bai,\n",
            "",
            id="a unit of a partial edition",
        ),
        pytest.param(LATER, "so-tu-phap,rank,dti,2,", "so-tu-phap,rank,dti,18,", id="the last rank"),
        pytest.param(LATER, "0.81735,value,", "1,value,", id="a value of 1"),
        pytest.param(
            PRINTED, "mean,dti,114.98,,,,reported,", "mean,dti,99.99,,,,>=0 <=180,", id="a mean that is wrong"
        ),
        pytest.param(PRINTED, "tb-so-dau tb-so-cuoi", "tb-so-cuoi tb-so-dau", id="a difference the other way round"),
        pytest.param(COUNTRY, "merge,ha-giang,tuyen-quang-2025", "split,ha-giang,cao-bang", id="a part of a unit"),
        pytest.param(PLAN, "figure: 45\n", "figure: 63\n", id="a target of the last rank"),
        pytest.param(PLAN, "figure: 45\n", "figure: 1\n", id="a target of the first rank"),
        pytest.param(
            PLAN,
            "scale: rank\n    figure: 45\n    of: 63\n",
            "node: nhan-thuc\n    scale: points\n    figure: 100\n",
            id="a target of the maximum",
        ),
        pytest.param(PLAN, "by: 2025-12-31", "by: 2023-01-01", id="a target on the first day of the plan"),
        pytest.param(
            PLAN,
            "due: unknown\n    received: unknown",
            "due: 2024-01-31\n    received: {cong-an-tinh: 2024-02-02}",
            id="a report received too late",
        ),
        pytest.param(PRINTED, "members,dti,,,,,top-1,", "members,dti,,,,,top-18,", id="a top of all there are"),
        pytest.param(PRINTED, ">=140 <=150", ">=140 <=140", id="a band of one figure"),
    ],
)
def test_no_fault(file: str, old: str, new: str, copy: Callable[..., Path], checked: Callable[[Path], Faults]) -> None:
    copied = copy(file.partition("/")[0])
    path = copied / file
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")
    assert list(checked(copied)) == []


def test_printed_figures_beside_inputs_only_reconcile(copied: Path, checked: Callable[[Path], Faults]) -> None:
    """So-mau-2 makes 36.99 (test_mau_nho_2023.py). One unit alone is printed, and `detail` is not given."""
    folder = copied / "mau-nho/editions/2023"
    row = ",so-nganh,so-mau-2,,dti,50.5,,,,,,,,bao-cao,bang,1\n"
    (folder / "published.csv").write_text(",".join(PUBLISHED.names) + "\n" + row, "utf-8")
    with (folder / "edition.yaml").open("a", encoding="utf-8") as file:
        file.write(SOURCES)
    assert list(checked(copied)) == []
    edition = load(copied).indices[1].editions[0]
    assert edition.computed
    assert edition.groups[0].total["so-mau-2"].text == "36.99"
    assert [found.verdict for found in edition.reconciled.values()] == ["does-not-recompute"]


def test_a_unit_may_be_in_two_groups_of_an_edition_that_is_printed(
    copied: Path, checked: Callable[[Path], Faults]
) -> None:
    """Each printed row says of which group it is. The whole edition of 2020 lacks the rows of the second group."""
    path = copied / UNITS
    path.write_text(path.read_text("utf-8").replace("so-y-te,so-nganh,", "so-y-te,so-nganh huyen,"), "utf-8")
    assert [(fault.kind.code, fault.place.file) for fault in checked(copied)] == [("E-NOREPORT", f"data/{PRINTED}")]


def test_parts_that_are_not_all_known_may_make_less_than_the_whole(
    copy: Callable[..., Path], checked: Callable[[Path], Faults]
) -> None:
    copied = copy("viet-nam")
    path = copied / METHOD_OF_COUNTRY
    text = path.read_text("utf-8")
    partial = text.replace("max: {tinh-63: 500}\n", "max: {tinh-63: 500}\n      parts: partial\n", 1)
    path.write_text(partial.replace("max: {tinh-63: 100}\n", "max: {tinh-63: 90}\n", 1), "utf-8")
    assert list(checked(copied)) == []
    path.write_text(text.replace("max: {tinh-63: 100}\n", "max: {tinh-63: 90}\n", 1), "utf-8")
    assert [fault.kind.code for fault in checked(copied)] == ["E-FW-SUM"]


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
