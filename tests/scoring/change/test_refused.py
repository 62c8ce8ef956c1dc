"""What a change may not do: every code provoked, at its file and line, and what is like it and may be done."""

import shutil
from collections.abc import Callable

import pytest
from change_cases import CASES, DIGEST, RELEASED, RELEASES
from twins import Twins, append

from scoring.change.rules import check_change
from scoring.faults import Faults, Kind, change

INPUTS = "mau-nho/editions/2023/inputs.csv"
EDITION = "mau-nho/editions/2023/edition.yaml"
METHOD = "mau-nho/methods/1-2023.yaml"
CORRECTIONS = "mau-nho/editions/2023/corrections.csv"
HEADER = "revision,file,row,column,old,new,kind,cause,found_by,date,decision,reason_vi,reason_en\n"
REST = "error,typing,office,2024-03-01,bc-2023,Gõ nhầm.,A typing error.\n"


def correction(old: str, new: str, revision: int = 2, row: str = "so-mau-1/a2/cuoc-hop,verified") -> str:
    return f"{revision},inputs.csv,{row},{old},{new},{REST}"


def fewer_meetings(twins: Twins) -> None:
    twins.edit(INPUTS, "so-mau-1,a2,cuoc-hop,4,4,", "so-mau-1,a2,cuoc-hop,4,3,")


def released(twins: Twins, rows: str = RELEASED) -> None:
    for root in (twins.base, twins.head):
        append(root, RELEASES, rows)


def test_a_frozen_rule(small: Twins) -> None:
    """At its key, for each edition that uses it."""
    small.edit(METHOD, "at_least: 3, points: 7.5", "at_least: 3, points: 7")
    assert small.faults() == [("E-CHANGE-FROZEN", f"data/{METHOD}", 59)]
    line = (small.head / METHOD).read_text("utf-8").splitlines()[58]
    assert "at_least: 3, points: 7}" in line


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("digits: {choice: 2", "digits: {choice: 1"),
        ("basis: {choice: value", "basis: {choice: points"),
        ("missing: {choice: zero", "missing: {choice: block"),
        ("max: {so-nganh: 60}", "max: {so-nganh: 61}"),
        ("kind: yes-no, name: {vi: Đã", "kind: count, name: {vi: Đã"),
        ("max: {so-nganh: 60}", "max: {so-nganh: unknown}"),
    ],
)
def test_other_frozen_parts(old: str, new: str, small: Twins) -> None:
    small.edit(METHOD, old, new)
    assert {code for code, _, _ in small.faults()} == {"E-CHANGE-FROZEN"}


def test_a_node_that_was_taken_out(small: Twins) -> None:
    """Each of its facts is told at what held it."""
    text = (small.head / METHOD).read_text("utf-8")
    start, end = text.index("        - id: b3\n"), text.index("        - id: b4\n")
    (small.head / METHOD).write_text(text[:start] + text[end:], "utf-8")
    assert {(code, file) for code, file, _ in small.faults()} == {("E-CHANGE-FROZEN", f"data/{METHOD}")}


def test_words_and_examples_of_a_method_may_change(small: Twins) -> None:
    small.edit(METHOD, "vi: Hệ thống tường lửa", "vi: Tường lửa")
    small.edit(METHOD, "number: 01/QĐ-MẪU", "number: 1/QĐ-MẪU")
    assert small.faults() == []


def test_a_method_of_drafts_alone_may_change(small: Twins) -> None:
    for edition in ("2023", "2024"):
        small.both(f"mau-nho/editions/{edition}/edition.yaml", "status: final", "status: draft")
    small.edit(METHOD, "at_least: 3, points: 7.5", "at_least: 3, points: 7")
    assert small.faults() == []


def test_a_used_method_that_was_removed(small: Twins) -> None:
    (small.head / METHOD).rename(small.head / "mau-nho/methods/2-2023.yaml")
    for edition in ("2023", "2024"):
        small.edit(f"mau-nho/editions/{edition}/edition.yaml", "method: 1-2023", "method: 2-2023")
    assert ("E-CHANGE-METHOD", f"data/{METHOD}", 1) in small.faults()


def test_a_published_figure_without_a_correction(small: Twins) -> None:
    fewer_meetings(small)
    assert small.faults() == [("E-CHANGE-UNLOGGED", f"data/{INPUTS}", 3)]


def test_what_is_to_be_logged_is_said(small: Twins) -> None:
    """The cell, both texts, the release after the last one, and the command; the first release corrects nothing."""
    fewer_meetings(small)
    for rows, revision in (("", 2), (RELEASED, 2), (RELEASED.splitlines()[1].replace(",1,", ",2,") + "\n", 3)):
        append(small.base, RELEASES, rows)
        faults = Faults()
        check_change(*small.sides(), faults)
        said = next(fault for fault in faults if fault.kind is change.UNLOGGED).said("en")
        assert said.expected == (
            "In corrections.csv of edition 2023: a row inputs.csv, so-mau-1/a2/cuoc-hop verified, old “4”, new “3”, "
            f"revision {revision} or later."
        )
        assert said.mend == "Log the correction (`thuocdo correct mau-nho 2023`), or put the old value back."


def test_a_published_figure_with_its_correction(small: Twins) -> None:
    released(small)
    fewer_meetings(small)
    append(small.head, CORRECTIONS, HEADER + correction("4", "3"))
    assert small.faults() == []


@pytest.mark.parametrize(
    "row",
    [
        correction("4", "2"),
        correction("5", "3"),
        correction("", "3"),
        correction("4", "3", revision=1),
        correction("4", "3", row="so-mau-1/a2/cuoc-hop,self"),
        correction("4", "3", row="so-mau-2/a2/cuoc-hop,verified"),
        correction("4", "3", row="so-mau-1/a2/cuoc-hop,verified").replace("inputs.csv", "published.csv"),
        correction("4", "2") + correction("4", "3", revision=3),
        correction("4", "3") + correction("3", "4", revision=3),
    ],
    ids=[
        *("another new", "another old", "no old", "of the last release", "another column", "another row"),
        *("another file", "a broken chain", "corrected back"),
    ],
)
def test_a_correction_of_something_else_is_none(row: str, small: Twins) -> None:
    released(small)
    fewer_meetings(small)
    append(small.head, CORRECTIONS, HEADER + row)
    assert small.faults() == [("E-CHANGE-UNLOGGED", f"data/{INPUTS}", 3)]


def test_a_figure_corrected_twice(small: Twins) -> None:
    """Two releases in one comparison: 4 became 2, and 2 became 3; rows may stand in any order."""
    released(small)
    fewer_meetings(small)
    append(small.head, CORRECTIONS, HEADER + correction("2", "3", revision=3) + correction("4", "2"))
    assert small.faults() == []


def test_every_changed_cell_needs_its_own_row(small: Twins) -> None:
    """A row that goes: its claim, and what was verified."""
    released(small)
    small.edit(INPUTS, "so-mau-1,a2,cuoc-hop,4,4,,,,\n", "so-mau-1,a2,,,,not-submitted,Rút lại.,Withdrawn.,\n")
    rows = correction("4", "", row="so-mau-1/a2/cuoc-hop,verified")
    append(small.head, CORRECTIONS, HEADER + rows)
    # What is there no more is told at the file, what is there now at its cell.
    unlogged = [("E-CHANGE-UNLOGGED", f"data/{INPUTS}", line) for line in (1, 3)]
    assert small.faults() == unlogged
    rows = correction("4", "", row="so-mau-1/a2/cuoc-hop,self")
    append(small.head, CORRECTIONS, rows + correction("", "not-submitted", row="so-mau-1/a2/,status"))
    assert small.faults() == []


@pytest.mark.parametrize(
    ("file", "old", "new", "line"),
    [
        (EDITION, "units_as_of: {so-nganh: 2023-12-31}", "units_as_of: {so-nganh: 2023-12-30}", 5),
        (EDITION, "choice: yes", "choice: no", 8),
        ("mau-nho/units.csv", "Department An,no,2022-01-01,", "Department An,no,2022-01-01,2023-06-30", 2),
    ],
)
def test_other_facts_of_an_edition(file: str, old: str, new: str, line: int, small: Twins) -> None:
    small.edit(file, old, new)
    assert ("E-CHANGE-UNLOGGED", f"data/{file}", line) in small.faults()


def test_a_draft_may_change(small: Twins) -> None:
    small.both(EDITION, "status: final", "status: draft")
    fewer_meetings(small)
    assert small.faults() == []


def test_a_draft_may_be_published_with_other_figures(small: Twins) -> None:
    small.both(EDITION, "status: final", "status: draft")
    small.edit(EDITION, "status: draft", "status: provisional")
    fewer_meetings(small)
    assert small.faults() == []


def test_words_may_change_without_a_correction(small: Twins) -> None:
    small.edit(INPUTS, "The unit sent no self-assessment.", "The unit sent nothing.")
    small.edit(EDITION, 'title: {vi: "2023"', 'title: {vi: "Năm 2023"')
    assert small.faults() == []


@pytest.mark.parametrize(("status", "gone"), [("final", True), ("draft", False)])
def test_a_removed_edition(status: str, gone: bool, small: Twins) -> None:
    small.both(EDITION, "status: final", f"status: {status}")
    shutil.rmtree(small.head / "mau-nho/editions/2023")
    assert small.faults() == ([("E-CHANGE-GONE", "data/mau-nho/editions/2023", 1)] if gone else [])


def test_a_removed_index(twins: Callable[..., Twins]) -> None:
    pair = twins("mau-nho", "dak-lak")
    shutil.rmtree(pair.head / "mau-nho")
    assert pair.faults() == [("E-CHANGE-GONE", f"data/mau-nho/editions/{name}", 1) for name in ("2023", "2024")]


@pytest.mark.parametrize(
    ("old", "new", "back"),
    [
        *[("provisional", "final", False), ("final", "revised", False), ("draft", "provisional", False)],
        *[("final", "provisional", True), ("revised", "final", True), ("provisional", "draft", True)],
        *[("final", "draft", True), ("revised", "draft", True), ("final", "final", False)],
    ],
)
def test_a_status_only_goes_forwards(old: str, new: str, back: bool, small: Twins) -> None:
    small.both(EDITION, "status: final", f"status: {old}")
    small.edit(EDITION, f"status: {old}", f"status: {new}")
    assert small.faults() == ([("E-CHANGE-STATUS", f"data/{EDITION}", 6)] if back else [])


@pytest.mark.parametrize("file", [CORRECTIONS, RELEASES])
def test_logged_rows_are_only_added_to(file: str, small: Twins) -> None:
    """What was changed, taken out or moved is told at the first row that is another; a row added at the end is not."""
    head, *rows = {
        CORRECTIONS: (HEADER, correction("4", "3"), correction("3", "2", revision=3)),
        RELEASES: (*RELEASED.splitlines(keepends=True), f"2024,1,final,2025-01-15,{DIGEST},{DIGEST},{DIGEST}\n"),
    }[file]
    append(small.base, file, head + "".join(rows))
    for kept, line in (
        (rows, None),
        ([*rows, rows[0].replace("2", "4", 1)], None),
        ([rows[1], rows[0]], 2),
        ([rows[0]], 1),
        ([rows[0], rows[1].replace("2", "5", 1)], 3),
        ([rows[0].replace("typing", "appeal").replace("final", "provisional"), rows[1]], 2),
    ):
        (small.head / file).write_text(head + "".join(kept), "utf-8")
        found = [] if line is None else [("E-CHANGE-APPEND", f"data/{file}", line)]
        assert small.faults() == found, kept
    (small.head / file).unlink()
    assert small.faults() == [("E-CHANGE-APPEND", f"data/{file}", 1)]


def log(version: str, row: str, column: str, old: str, new: str) -> str:
    """A correction that fills in what a method declared unknown."""
    rest = REST.replace("error,typing", "revision,found-unknown")
    return f"1,methods/{version}.yaml,{row},{column},{old},{new},{rest}"


def test_a_maximum_that_was_unknown_is_filled_in_with_a_correction(twins: Callable[..., Twins]) -> None:
    pair = twins("viet-nam")
    file = "viet-nam/methods/1726-2020.yaml"
    pair.edit(file, "max: {tinh-63: unknown}", "max: {tinh-63: 20}")
    assert pair.faults() == [("E-CHANGE-UNLOGGED", f"data/{file}", 57)]
    row = log("1726-2020", "cqs-1", "max.tinh-63", "unknown", "20")
    append(pair.head, "viet-nam/editions/2020/corrections.csv", HEADER + row)
    assert pair.faults() == []


def test_a_correction_unfreezes_no_known_maximum(small: Twins) -> None:
    small.edit(METHOD, "max: {so-nganh: 60}", "max: {so-nganh: 61}")
    append(small.head, CORRECTIONS, HEADER + log("1-2023", "hoat-dong", "max.so-nganh", "60", "61"))
    assert [code for code, _, _ in small.faults()] == ["E-CHANGE-FROZEN"]


def test_parts_that_were_unknown_are_filled_in_with_corrections(twins: Callable[..., Twins]) -> None:
    """A new node below the root, of which not all parts were known; both editions that use the method log it."""
    pair = twins("dak-lak")
    file, version = "dak-lak/methods/2534-2022.yaml", "2534-2022"
    pair.edit(file, "  parts: unknown\n", "  parts: partial\n")
    node = "{id: nhan-thuc, name: {vi: Nhận thức số, en: Awareness}, max: {so-nganh: 100, huyen: 100}}"
    append(pair.head, file, f"  children:\n    - {node}\n")
    assert {code for code, _, _ in pair.faults()} == {"E-CHANGE-UNLOGGED"}
    rows = [
        log(version, "dti", "parts", "unknown", "partial"),
        log(version, "nhan-thuc", "part_of", "", "dti"),
        *(log(version, "nhan-thuc", f"max.{group}", "", "100") for group in ("so-nganh", "huyen")),
    ]
    for edition in ("2022", "2023"):
        append(pair.head, f"dak-lak/editions/{edition}/corrections.csv", HEADER + "".join(rows))
    assert pair.faults() == []


def test_a_new_node_where_all_parts_are_known_is_frozen(small: Twins) -> None:
    node = "{id: b9, name: {vi: Mới, en: New}, max: {so-nganh: 0}}"
    small.edit(METHOD, "        - id: b4\n", f"        - {node}\n        - id: b4\n")
    assert {code for code, _, _ in small.faults()} == {"E-CHANGE-FROZEN"}


def test_a_file_that_had_faults_was_never_published(small: Twins) -> None:
    """What a stricter check finds in the version before may be mended without a correction."""
    append(small.base, INPUTS, "so-mau-9,a1,cap,truong,truong,,,,\n")
    fewer_meetings(small)
    assert small.faults() == []


def test_every_code_at_once(twins: Callable[..., Twins]) -> None:
    """tests/scoring/faults leaves the codes of a change to this one."""
    pair = twins("mau-nho", "dak-lak", "mau-so")
    for case in CASES:
        case.make(pair)
    faults = Faults()
    check_change(*pair.sides(), faults)
    assert [case.code for case in CASES] == sorted(
        fault.code for fault in vars(change).values() if isinstance(fault, Kind)
    )
    assert {fault.kind for fault in faults} == {kind for kind in vars(change).values() if isinstance(kind, Kind)}
    for fault in faults:
        assert all("{" not in said for language in ("vi", "en") for said in fault.said(language))
