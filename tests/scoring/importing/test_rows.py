"""What of a workbook becomes which row: a claim never undoes what the office found, and nothing else is touched."""

from collections.abc import Callable
from pathlib import Path

import pytest
from kit import FIGURES, HEADER, Kit

from scoring.cli.main import main
from scoring.faults import Faults
from scoring.results import load

VERIFIED = ("--as", "verified")
LEAVES = [*dict.fromkeys(node for node, _ in FIGURES)]


def _table(kit: Kit, *rows: str) -> None:
    """The table has these rows for the first unit, and for the others those that it had."""
    others = [
        line for line in kit.inputs.read_text("utf-8").splitlines() if not line.startswith(("unit,", "so-mau-1,"))
    ]
    kit.inputs.write_text("\n".join([HEADER, *rows, *others, ""]), "utf-8")


def test_a_table_that_is_not_there_begins_with_its_header(kit: Kit) -> None:
    kit.inputs.unlink()
    assert kit.run(kit.book("so-mau-3")).code == 0
    lines = kit.inputs.read_text("utf-8").splitlines()
    assert lines[0] == HEADER
    assert lines[1:3] == ["so-mau-3,a1,cap,truong,,,,,", "so-mau-3,a2,cuoc-hop,4,,,,,"]
    assert len(lines) == 1 + len(FIGURES)


def test_units_stand_in_the_order_of_units_csv_whatever_that_of_the_files(kit: Kit) -> None:
    kit.inputs.unlink()
    books = [kit.book(unit, name=f"{unit}.xlsx") for unit in ("so-mau-5", "so-mau-1", "so-mau-4")]
    assert kit.run(*books).code == 0
    assert kit.run(kit.book("so-mau-3")).code == 0
    units = [line.split(",")[0] for line in kit.inputs.read_text("utf-8").splitlines()[1:]]
    assert [*dict.fromkeys(units)] == ["so-mau-1", "so-mau-3", "so-mau-4", "so-mau-5"]


def test_an_edition_that_thuocdo_new_began(kit: Kit, checked: Callable[[Path], Faults]) -> None:
    """Its rows hold nothing yet: what a workbook leaves empty is not submitted, all the same."""
    assert main(["new", "edition", "mau-nho/2025", "--from", "mau-nho/2024", "--data", str(kit.data)]) == 0
    edition = kit.data / "mau-nho" / "editions" / "2025"
    text = (kit.edition / "edition.yaml").read_text("utf-8")
    (edition / "edition.yaml").write_text(text.replace("2024", "2025"), "utf-8")
    begun = (edition / "inputs.csv").read_text("utf-8").splitlines()
    assert "so-mau-1,a2,cuoc-hop,,,,,," in begun
    half = kit.run(kit.book(figures={("a3", "chu-tri"): "3"}), to="mau-nho/2025")
    assert "so.xlsx!Điểm!C14:1:1: E-IMPORT-HALF " in half.err
    some = {key: text for key, text in FIGURES.items() if key[0] not in ("a2", "b5")}
    books = [kit.book(f"so-mau-{n}", some, {"b5": "not-submitted"}, f"{n}.xlsx") for n in range(1, 6)]
    assert kit.run(*books, to="mau-nho/2025").code == 0
    lines = (edition / "inputs.csv").read_text("utf-8").splitlines()
    assert [line for line in lines if line.startswith(("so-mau-4,a2,", "so-mau-4,b5,"))] == [
        "so-mau-4,a2,,,,not-submitted,,,",
        "so-mau-4,b5,,,,not-submitted,,,",
    ]
    assert [line.split(",")[0] for line in begun[1:]] == [line.split(",")[0] for line in lines[1:]]
    assert not [fault for fault in checked(kit.data).errors if fault.place.file.endswith("inputs.csv")]


def test_other_cells_and_other_units_stay(kit: Kit) -> None:
    before = kit.inputs.read_text("utf-8").splitlines()
    assert kit.run(kit.book(figures={("b1", "co-ho-so"): "7", ("b1", "dich-vu"): "9"})).code == 0
    after = kit.inputs.read_text("utf-8").splitlines()
    told = (
        "so-mau-1,b1,co-ho-so,7,8,,Một dịch vụ không có hồ sơ trong năm.,One service had no application in the year.,"
    )
    assert [new for old, new in zip(before, after, strict=True) if old != new] == [told]


def test_a_claim_alone_gives_no_points(kit: Kit) -> None:
    kit.inputs.unlink()
    assert kit.run(kit.book()).code == 0
    text = kit.inputs.read_text("utf-8")
    kit.inputs.write_text(text + "".join(f"so-mau-{n},dti,,,,not-submitted,,,\n" for n in (2, 3, 4, 5)), "utf-8")
    group = load(kit.data).indices[0].editions[-1].groups[0]
    assert group.figures["so-mau-1", "a2"].status == "not-verified"
    assert group.claimed["so-mau-1", "a2"].text == "10.00"
    assert group.total["so-mau-1"].points is None


def test_what_was_left_empty_is_not_submitted_and_of_a_whole_part_in_one_row(kit: Kit) -> None:
    _table(kit)
    figures = {key: text for key, text in FIGURES.items() if key[0][0] == "a" and key[0] != "a2"}
    assert kit.run(kit.book(figures=figures)).code == 0
    assert kit.rows(node="a2") == ["so-mau-1,a2,,,,not-submitted,,,"]
    assert [row for row in kit.rows() if row.startswith("so-mau-1,b") or "hoat-dong" in row or ",dti," in row] == [
        "so-mau-1,hoat-dong,,,,not-submitted,,,"
    ]


def test_a_unit_that_says_of_everything_that_it_hands_in_nothing_has_one_row(kit: Kit) -> None:
    _table(kit)
    book = kit.book(figures={}, statuses=dict.fromkeys(LEAVES, "not-submitted"))
    assert kit.run(book).code == 0
    assert kit.rows() == ["so-mau-1,dti,,,,not-submitted,,,"]
    for words in ((), VERIFIED):
        assert "Nothing changed" in kit.run(book, words=words).out


@pytest.mark.parametrize("status", ["not-applicable", "withheld", "not-found", "not-verified"])
def test_a_unit_does_not_decide_that_a_criterion_does_not_apply(status: str, kit: Kit) -> None:
    """`not-applicable` of one's own would take the criterion out with its maximum."""
    _table(kit)
    figures = {key: text for key, text in FIGURES.items() if key[0] != "b5"}
    book = kit.book(figures=figures, statuses={"b5": status})
    done = kit.run(book)
    assert kit.rows(node="b5") == ["so-mau-1,b5,,,,not-verified,,,"]
    assert ("E-IMPORTED-CLAIM" in done.out) == (status != "not-verified")
    assert "Nothing changed" in kit.run(book).out
    assert kit.run(book, words=VERIFIED).code == 0
    assert kit.rows(node="b5") == [f"so-mau-1,b5,,,,{status},,,"]


@pytest.mark.parametrize("status", ["not-submitted", "not-verified"])
def test_figures_that_come_late_replace_that_there_were_none(status: str, kit: Kit) -> None:
    _table(kit, f"so-mau-1,dti,,,,{status},Nộp muộn.,,")
    figures = {("a2", "cuoc-hop"): "4"}
    done = kit.run(kit.book(figures=figures))
    assert "E-IMPORTED-STATUS “a2” of “so-mau-1”: figures replace the status" in done.out
    assert kit.rows(node="a2") == ["so-mau-1,a2,cuoc-hop,4,,,,,"]
    # The status still holds for the rest, each with its reason.
    assert kit.rows(node="a1") == [f"so-mau-1,a1,,,,{status},Nộp muộn.,,"]
    assert len(kit.rows()) == len(LEAVES)


@pytest.mark.parametrize("row", ["so-mau-1,b5,,,,not-applicable,,,", "so-mau-1,hoat-dong,,,,withheld,,,"])
def test_a_claim_does_not_undo_what_the_office_decided(row: str, kit: Kit) -> None:
    _table(kit, row)
    before = kit.inputs.read_bytes()
    done = kit.run(kit.book(figures={("b5", "phe-duyet"): "da-duyet"}))
    assert "so.xlsx!Điểm!C32:1:1: E-IMPORT-DECIDED The unit gives “da-duyet” for “b5”" in done.err
    assert "(line 2)" in done.err
    assert kit.inputs.read_bytes() == before
    # Nor does a status of its own.
    kept = kit.run(kit.book(figures={("a2", "cuoc-hop"): "4"}, statuses={"b5": "not-submitted"}))
    assert kept.code == 0
    assert row in kit.rows()
    # The office may.
    assert kit.run(kit.book(figures={("b5", "phe-duyet"): "da-duyet"}), words=VERIFIED).code == 0
    assert kit.rows(node="b5") == ["so-mau-1,b5,phe-duyet,,da-duyet,,,,"]


def test_a_unit_does_not_withdraw_what_was_accepted(kit: Kit) -> None:
    before = kit.inputs.read_bytes()
    done = kit.run(kit.book(figures={}, statuses={"b5": "not-submitted"}))
    assert "so.xlsx!Điểm!E31:1:1: E-IMPORT-DECIDED The unit gives “not-submitted” for “b5”" in done.err
    assert kit.inputs.read_bytes() == before


def test_the_office_takes_figures_out_and_the_reason_stays(kit: Kit) -> None:
    _table(kit, "so-mau-1,b1,co-ho-so,9,9,,Vì sao.,Why.,bc-2024", "so-mau-1,b1,dich-vu,9,9,,,,")
    done = kit.run(kit.book(figures={}, statuses={"b1": "withheld"}), words=VERIFIED)
    assert "the status withheld replaces 2 rows of figures" in done.out
    assert kit.rows(node="b1") == ["so-mau-1,b1,,,,withheld,Vì sao.,Why.,bc-2024"]


def test_the_office_does_not_accept_a_claim_which_stands(kit: Kit) -> None:
    _table(kit, "so-mau-1,b5,phe-duyet,da-duyet,da-duyet,,,,")
    assert kit.run(kit.book(figures={}, statuses={"b5": "not-verified"}), words=VERIFIED).code == 0
    assert kit.rows(node="b5") == ["so-mau-1,b5,phe-duyet,da-duyet,,,,,"]


def test_an_empty_cell_of_the_office_leaves_the_claim_unverified(kit: Kit) -> None:
    _table(kit, "so-mau-1,b1,co-ho-so,9,,,,,", "so-mau-1,b1,dich-vu,9,,,,,")
    assert kit.run(kit.book(figures={("b1", "dich-vu"): "8"}), words=VERIFIED).code == 0
    assert kit.rows(node="b1") == ["so-mau-1,b1,co-ho-so,9,,,,,", "so-mau-1,b1,dich-vu,9,8,,,,"]


def test_a_status_stands_in_place_of_figures_typed_before_it(kit: Kit) -> None:
    _table(kit)
    assert kit.run(kit.book(statuses={"b5": "not-submitted"})).code == 0
    assert kit.rows(node="b5") == ["so-mau-1,b5,,,,not-submitted,,,"]


def test_a_second_import_changes_nothing(kit: Kit) -> None:
    book = kit.book()
    assert "Written" in kit.run(book).out
    before = kit.inputs.stat()
    done = kit.run(book)
    assert done.out.splitlines()[-1] == "Nothing changed, nothing was written."
    assert kit.inputs.stat().st_mtime_ns == before.st_mtime_ns
    assert kit.run(book, book).code == 0


def test_two_workbooks_of_one_unit_are_both_named(kit: Kit) -> None:
    done = kit.run(kit.book(name="a.xlsx"), kit.book(name="b.xlsx"))
    assert f"{kit.tmp}/b.xlsx:1:1: E-IMPORT-TWICE It is Sở Mẫu An (so-mau-1), as {kit.tmp}/a.xlsx is." in done.err


def test_a_workbook_and_the_table_itself_are_one_too_many(kit: Kit) -> None:
    done = kit.run(kit.book(), kit.file("inputs.csv", kit.inputs.read_bytes()))
    assert "inputs.csv:1:1: E-IMPORT-TWICE It is inputs.csv" in done.err


def test_faults_of_the_table_that_is_there_are_told(kit: Kit) -> None:
    kit.inputs.write_text(kit.inputs.read_text("utf-8").replace("so-mau-2,a1,cap", "so-mau-2,A1,cap"), "utf-8")
    done = kit.run(kit.book())
    assert "data/mau-nho/editions/2024/inputs.csv:16:10: E-ID " in done.err


@pytest.mark.parametrize("file", ["units.csv", "methods/1-2023.yaml", "editions/2024/edition.yaml"])
def test_faults_of_what_figures_are_read_by_are_told(file: str, kit: Kit) -> None:
    path = kit.data / "mau-nho" / file
    path.write_text(path.read_text("utf-8") + "\nkhông: [", "utf-8")
    for source in (kit.book(), kit.file("inputs.csv", kit.inputs.read_bytes())):
        done = kit.run(source)
        assert done.code == 1
        assert f"data/mau-nho/{file}:" in done.err


def test_faults_elsewhere_do_not_hinder(kit: Kit) -> None:
    (kit.data / "mau-nho" / "editions" / "2023" / "inputs.csv").write_text("không phải bảng\n", "utf-8")
    (kit.data / "mau-nho" / "ghi-chu.txt").write_text("?", "utf-8")
    assert kit.run(kit.book()).code == 0


def test_a_unit_of_no_group_of_the_edition(kit: Kit) -> None:
    units = kit.data / "mau-nho" / "units.csv"
    units.write_text(
        units.read_text("utf-8").replace("no,2022-01-01,\nso-mau-2", "no,2022-01-01,2023-05-05\nso-mau-2"), "utf-8"
    )
    done = kit.run(kit.book())
    assert "so.xlsx!Điểm!B4:1:1: E-UNIT-GROUP " in done.err


def test_what_is_imported_passes_the_gate(kit: Kit, checked: Callable[[Path], Faults]) -> None:
    books = [kit.book(f"so-mau-{n}", name=f"{n}.xlsx") for n in range(1, 6)]
    kit.inputs.unlink()
    assert kit.run(*books).code == 0
    assert not checked(kit.data).errors
