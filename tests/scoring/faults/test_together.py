"""All faults come in one run, in the order of the files."""

import random
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from mistakes import MISTAKES
from mutation import INDICES, Mutation, swap

from scoring.faults import Faults, FaultsFound
from scoring.results import load

FINANCE = "so-tai-chinh,,dti,128.92"
HEALTH = "so-y-te,so-nganh,Sở Y tế,Department of Health,no,¦2019-02-30,"
PRINTED = "dak-lak/editions/2020/published.csv"


def _pairs(count: int) -> list[tuple[Mutation, Mutation]]:
    """Mistakes of one index beside mistakes of another, drawn by chance, always the same."""
    by_index: dict[str, list[Mutation]] = {index: [] for index in INDICES}
    for mistake in MISTAKES:
        if mistake.index in by_index and not mistake.limit:
            by_index[mistake.index].append(mistake)
    chance = random.Random(2425)
    drawn = [chance.sample(INDICES, 2) for _ in range(count)]
    return [(chance.choice(by_index[one]), chance.choice(by_index[other])) for one, other in drawn]


@pytest.mark.parametrize(("first", "second"), _pairs(40), ids=lambda mistake: mistake.name)
def test_two_mistakes_are_both_told(
    first: Mutation, second: Mutation, copy: Callable[..., Path], checked: Callable[[Path], Faults]
) -> None:
    copied = copy(first.index, second.index)
    spots = [(first.code, first.change(copied)), (second.code, second.change(copied))]
    told = [(fault.kind.code, tuple(fault.place)) for fault in checked(copied)]
    for code, spot in spots:
        assert (code, (f"data/{spot.file}", spot.line, spot.column)) in told
    assert len(told) == 2 + len(first.also) + len(second.also)


def test_two_mistakes_in_one_file(copied: Path, checked: Callable[[Path], Faults]) -> None:
    spots = [
        swap("", "", PRINTED, "huyen-lak,,cqs,55.86", "huyen-lak,,cqs,¦555.86").change(copied),
        swap("", "", PRINTED, FINANCE, "so-tai-chinh,,dti,¦228.92").change(copied),
    ]
    told = [(fault.place.line, fault.place.column) for fault in checked(copied)]
    assert told == sorted((spot.line, spot.column) for spot in spots)


def test_no_fault_hides_another(copied: Path, checked: Callable[[Path], Faults]) -> None:
    """Mistakes in three files of one index, several in one file; what only follows from them is not told."""
    units, other = "dak-lak/units.csv", "dak-lak/editions/2019"
    shutil.copytree(copied / "dak-lak/editions/2020", copied / other)
    mistakes = [
        swap("", "E-Y-DATE", units, "so-y-te,so-nganh,Sở Y tế,Department of Health,no,unknown,unknown", HEALTH),
        swap("", "E-RAGGED", PRINTED, ",so-nganh,so-khoa-hoc,,dti,121.01", "¦,so-nganh,so-khoa-hoc,,dti,121,01"),
        swap("", "E-NUM-COMMA", PRINTED, FINANCE, 'so-tai-chinh,,dti,¦"128,92"'),
        swap("", "E-UNIT-UNK", PRINTED, "so-nganh,so-tu-phap,", "so-nganh,¦so-tu-phat,"),
        swap("", "E-RANGE-MAX", PRINTED, "huyen-lak,,cqs,55.86", "huyen-lak,,cqs,¦555.86"),
        swap("", "E-QUOTE", PRINTED, "\n,huyen,huyen-mdrak", '\n¦,huyen,"huyen-mdrak'),
        swap("", "E-Y-FORM", f"{other}/edition.yaml", "status: final", "status: ¦fin"),
        swap("", "E-NUM-PCT", f"{other}/published.csv", FINANCE, "so-tai-chinh,,dti,¦128.92%"),
    ]
    spots = [(mistake.code, mistake.change(copied)) for mistake in mistakes]
    told = [(fault.kind.code, tuple(fault.place)) for fault in checked(copied)]
    assert sorted(told) == sorted((code, (f"data/{spot.file}", spot.line, spot.column)) for code, spot in spots)
    with pytest.raises(FaultsFound):
        load(copied)


def test_a_unit_is_not_unknown_where_its_own_row_cannot_be_told(
    copied: Path, checked: Callable[[Path], Faults]
) -> None:
    swap("", "", "dak-lak/units.csv", "so-y-te,so-nganh", "So-y-te,so-nganh").change(copied)
    swap("", "", PRINTED, "so-nganh,so-tu-phap,", "so-nganh,so-tu-phat,").change(copied)
    assert [fault.kind.code for fault in checked(copied)] == ["E-NOREPORT", "E-ID"]


@pytest.mark.parametrize(
    ("index", "file", "changes", "codes"),
    [
        pytest.param(
            "viet-nam",
            "units.csv",
            [("hue,tinh-63,Huế,Huế,no,2025-01-01", "hue,tinh-63,Huế,Huế,no,2025-13-01")],
            ["E-Y-DATE"],
            id="a name that lineage.csv begins",
        ),
        pytest.param(
            "viet-nam",
            "units.csv",
            [(f"lai-chau,{group},Lai Châu", f"lai-chau,{group}, Lai Châu") for group in ("tinh-63", "tinh-34")],
            ["E-SPACE", "E-SPACE"],
            id="a unit with a rank and a target",
        ),
        pytest.param("viet-nam", "units.csv", [("id,groups", "ma,groups")], ["E-HDR", "E-HDR-MISSING"], id="all units"),
        pytest.param("dak-lak", "units.csv", [("Lắk,People", " Lắk ,People")], ["E-SPACE"], id="a unit that ends"),
        pytest.param("viet-nam", "index.yaml", [("made_up: no", "made_up: not")], ["E-CHOICE"], id="the sources"),
        pytest.param(
            "dak-lak",
            "editions/2020/published.csv",
            [("mean,dti,141.83", 'mean,dti,"141,83"')],
            ["E-NUM-COMMA"],
            id="a mean of a difference",
        ),
        pytest.param(
            "dak-lak",
            "editions/2020/published.csv",
            [("tb-so-dau,so-nganh,,mean", "tb-so-dau,so-nganh,,maen")],
            ["E-STAT-UNK"],
            id="the kind of a mean of a difference",
        ),
        pytest.param(
            "dak-lak",
            "editions/2020/published.csv",
            [("tb-so-dau tb-so-cuoi", "tb-so-dau - tb-so-cuoi")],
            ["E-ID"],
            id="the ids of a difference",
        ),
    ],
)
def test_what_only_follows_from_a_spoilt_row_is_not_told(
    index: str,
    file: str,
    changes: list[tuple[str, str]],
    codes: list[str],
    copy: Callable[..., Path],
    checked: Callable[[Path], Faults],
) -> None:
    copied = copy(index)
    for old, new in changes:
        swap("", "", f"{index}/{file}", old, new).change(copied)
    assert [fault.kind.code for fault in checked(copied)] == codes


@pytest.mark.parametrize("of", ["tb-so-dau", "tb-so-dau tb-so-cuoi tb-so"])
def test_a_difference_is_of_two_means(of: str, copied: Path, checked: Callable[[Path], Faults]) -> None:
    spot = swap("", "", PRINTED, ",tb-so-dau tb-so-cuoi,", f",¦{of},").change(copied)
    assert [tuple(fault.place) for fault in checked(copied)] == [(f"data/{PRINTED}", spot.line, spot.column)]


def test_more_of_one_kind_hide_no_other_kind(copied: Path, checked: Callable[[Path], Faults]) -> None:
    path = copied / "dak-lak/units.csv"
    path.write_text(path.read_text("utf-8").replace(",no,", ",\u200bno,") + "\u202e", "utf-8")
    faults = list(checked(copied))
    assert [fault.kind.code for fault in faults if fault.kind.code != "E-INVIS"] == ["E-BIDI"]


def test_faults_are_sorted_by_file_line_and_column(copied: Path) -> None:
    for file in ("mau-nho/units.csv", "dak-lak/units.csv"):
        path = copied / file
        path.write_text(path.read_text("utf-8").replace("so-nganh,Sở", "so-nganh, Sở").replace(",no,", ",No,"), "utf-8")
    with pytest.raises(FaultsFound) as found:
        load(copied)
    places = [fault.place for fault in found.value.faults.errors]
    assert len(places) > 40
    assert places == sorted(places)
    assert {place.file for place in places} == {"data/mau-nho/units.csv", "data/dak-lak/units.csv"}


def test_a_fault_of_a_method_is_not_told_again_by_its_editions(copied: Path, checked: Callable[[Path], Faults]) -> None:
    (copied / "dak-lak/methods/2425-2021.yaml").write_text("decision: [", "utf-8")
    assert [fault.kind.code for fault in checked(copied)] == ["E-Y-SYN"]


def test_a_place_reads_as_editors_know_it(copied: Path, checked: Callable[[Path], Faults]) -> None:
    spot = swap("", "", PRINTED, FINANCE, "so-tai-chinh,,dti,¦228.92").change(copied)
    assert [str(fault.place) for fault in checked(copied)] == [f"data/{PRINTED}:{spot.line}:{spot.column}"]


def test_an_empty_folder_is_a_fault(tmp_path: Path) -> None:
    with pytest.raises(FaultsFound) as found:
        load(tmp_path)
    assert [fault.kind.code for fault in found.value.faults] == ["E-EMPTY"]


def test_no_folder_is_one_fault(tmp_path: Path) -> None:
    with pytest.raises(FaultsFound) as found:
        load(tmp_path / "nowhere")
    assert [fault.kind.code for fault in found.value.faults] == ["E-MISSING"]
    assert str(found.value) == "1 faults"
