"""Corrections undone give the facts of before, to the digest; and the rows, keys and members that they came from."""

import random
from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scoring.facts import Cell, digest, edition_facts, fact_changes, key_facts, method_facts
from scoring.model.folder import IndexFiles
from scoring.model.rows import CorrectionRow, ReleaseRow
from scoring.releases.then import as_of
from scoring.releases.undo import Undone
from tests.scoring.conftest import HAND
from tests.scoring.releases.made import LEDGER, read

INDEX = read(HAND, LEDGER)


def _release(edition: str, revision: int, index: IndexFiles = INDEX) -> ReleaseRow:
    return next(row for row in index.releases if (row.edition, row.revision) == (edition, revision))


def _correction(cell: Cell, old: str | None, new: str | None, revision: int = 2) -> CorrectionRow:
    said = ("error", "typing", "unit", date(2026, 1, 1), "qd", "Lý do.", "A reason.")
    return CorrectionRow(Fraction(revision), cell.file, cell.row or None, cell.column, old, new, *said, 2)


def test_undone_facts_have_the_digest_of_the_release_before() -> None:
    edition = INDEX.editions["2025"]
    facts = Undone(INDEX, edition)
    assert facts.data == _release("2025", 3).data
    assert facts.undo(edition.corrections) == []
    assert facts.data == _release("2025", 2).data
    assert facts.method == _release("2025", 2).method


def test_a_method_is_undone_too() -> None:
    edition = INDEX.editions["2024"]
    facts = Undone(INDEX, edition)
    assert facts.undo(edition.corrections) == []
    assert (facts.data, facts.method) == _release("2024", 1)[4:6]


@pytest.mark.parametrize(
    ("old", "new"),
    [("1", "46"), (None, None), ("45", None), (None, "46")],
    ids=["another value", "nothing", "taken out", "added"],
)
def test_a_correction_whose_new_value_does_not_stand_there_is_given_back(old: str | None, new: str | None) -> None:
    edition = INDEX.editions["2025"]
    row = _correction(Cell("inputs.csv", "pm-a/truc-tuyen/nop", "verified"), old, new)
    facts = Undone(INDEX, edition)
    before = facts.data
    assert facts.undo([row]) == [row]
    assert facts.data == before


def test_rows_of_then() -> None:
    then = as_of(INDEX, _release("2025", 1)).editions["2025"]
    rows = {(row.unit, row.input): row for row in then.inputs or ()}
    assert rows["pm-a", "nop"].verified == "54"
    assert rows["pm-a", "nop"].reason_en == "Two digits changed places."
    assert not any(unit == "pm-d" for unit, _ in rows)
    assert [(row.unit, row.points, row.decision) for row in then.overrides] == [("pm-c", 20, "bb-hoi-dong")]
    assert then.edition.status == "provisional"
    assert then.digest == _release("2025", 1).data
    assert (then.corrections, then.replies, then.appeals) == ((), (), ())


def test_printed_figures_and_a_method_of_then() -> None:
    then = as_of(INDEX, _release("2024", 1))
    published = then.editions["2024"].published or ()
    assert [str(row.figure) for row in published] == ["85.5", "70", "90"]
    method = then.methods["1-2024"].method
    assert [(node.id, node.max["phong"]) for node in method.nodes.values()] == [("dti", 100), ("cqs", "unknown")]
    # The method of today is as it was.
    assert INDEX.methods["1-2024"].method.nodes["cqs"].max["phong"] == 60
    assert then.units is INDEX.units


@pytest.mark.parametrize(("day", "groups"), [(date(2025, 12, 31), ()), (date(2026, 12, 31), ())])
def test_a_member_that_was_not(day: date, groups: tuple[str, ...]) -> None:
    """Its one name holds on both days; in another edition it stays a member."""
    then = as_of(INDEX, _release("2025", 1))
    name = then.units["pm-d"].on(day)
    assert name is not None
    assert name.groups == groups
    assert INDEX.units["pm-d"].latest.groups == ("phong",)


def _with(corrections: tuple[CorrectionRow, ...], edition: str = "2025") -> IndexFiles:
    files = replace(INDEX.editions[edition], corrections=corrections)
    return replace(INDEX, editions={**INDEX.editions, edition: files})


def test_a_member_that_was_one_before_it_was_formed() -> None:
    """On the day of the edition of 2024 there is no such unit; 2025 keeps its own name."""
    index = _with((_correction(Cell("units.csv", "phong/pm-d", "member"), "yes", None),), "2024")
    then = as_of(index, _release("2024", 1))
    name = then.units["pm-d"].on(date(2024, 12, 31))
    assert name is not None
    assert (name.name_vi, name.groups) == ("Phòng Mẫu Đào", ("phong",))
    after = then.units["pm-d"].on(date(2025, 1, 1))
    assert after is INDEX.units["pm-d"].latest


def test_rows_that_were_taken_out_come_back_without_words() -> None:
    rows = (
        _correction(Cell("overrides.csv", "pm-b/ke-hoach", "points"), "12.5", None),
        _correction(Cell("inputs.csv", "pm-b/dti/", "status"), "not-submitted", None),
    )
    then = as_of(_with(rows), _release("2025", 1)).editions["2025"]
    override = then.overrides[-1]
    assert (override.unit, override.points, override.decision, override.line) == ("pm-b", Fraction(25, 2), "", 0)
    status = list(then.inputs or ())[-1]
    assert (status.unit, status.node, status.input, status.status, status.line) == (
        ("pm-b", "dti", None, "not-submitted", 0)
    )


def test_a_printed_row_that_was_taken_out_comes_back() -> None:
    cells = [("figure", "0.5"), ("scale", "value"), ("members", "pm-a pm-b")]
    rows = tuple(_correction(Cell("published.csv", "phong/pm-b//cqs/", column), old, None) for column, old in cells)
    found = list(as_of(_with(rows, "2024"), _release("2024", 1)).editions["2024"].published or ())[-1]
    assert (found.group, found.unit, found.node, str(found.figure)) == ("phong", "pm-b", "cqs", "0.5")
    assert (found.scale, found.members, found.source, found.line) == ("value", ("pm-a", "pm-b"), "", 0)


def test_keys_of_edition_yaml_of_then() -> None:
    """A day, a number that was not there, one that was; words are those of today."""
    cells = [
        ("units_as_of.phong", "2025-06-30", "2025-12-31"),
        ("ranked.choice", "no", "yes"),
        ("ranks_of.phong", "3", None),
    ]
    rows = tuple(_correction(Cell("edition.yaml", "", column), old, new) for column, old, new in cells)
    edition = as_of(_with(rows), _release("2025", 1)).editions["2025"].edition
    assert edition.units_as_of == {"phong": date(2025, 6, 30)}
    assert edition.ranked.choice is False
    assert edition.ranks_of == {"phong": 3}
    assert edition.ranked.why == INDEX.editions["2025"].edition.ranked.why
    assert edition.title == INDEX.editions["2025"].edition.title


def test_the_latest_of_several_corrections_of_a_cell_is_undone_first() -> None:
    cell = Cell("inputs.csv", "pm-a/truc-tuyen/nop", "verified")
    index = _with((_correction(cell, "10", "20", 2), _correction(cell, "20", "45", 3)))
    found = [
        next(row.verified for row in as_of(index, release).editions["2025"].inputs or () if row.input == "nop")
        for release in (_release("2025", 1), _release("2025", 2), _release("2025", 3))
    ]
    assert found == ["10", "20", "45"]


CELLS = sorted(edition_facts(INDEX, INDEX.editions["2025"]))


@settings(max_examples=60, deadline=None, derandomize=True)
@given(st.lists(st.lists(st.sampled_from(CELLS), max_size=6, unique=True), min_size=1, max_size=4), st.randoms())
def test_whatever_is_corrected_is_undone(changes: list[list[Cell]], chance: random.Random) -> None:
    """Facts are changed, taken out and put back over several releases; undone, each has the digest it had."""
    index, edition = INDEX, INDEX.editions["2025"]
    now = Undone(index, edition)
    path: list[tuple[str, list[CorrectionRow]]] = []
    values = dict(edition_facts(index, edition))
    # Backwards: what stood before each release is made up, so that the files of now are where all of it ends.
    for cells in changes:
        rows: list[CorrectionRow] = []
        for cell in cells:
            new = values.get(cell)
            old = chance.choice([None, "yes", "0", "59"])
            if old != new and cell.column != "method":
                rows.append(_correction(cell, old, new))
                values.pop(cell, None)
                if old is not None:
                    values[cell] = old
        path.append((digest(values), rows))
    for expected, rows in path:
        assert now.undo(rows) == []
        assert now.data == expected


def test_facts_of_then_are_the_undone_facts() -> None:
    """The files as of a release, read for facts again, differ from those of now by the corrections alone."""
    for edition in ("2024", "2025"):
        files = INDEX.editions[edition]
        then = as_of(INDEX, _release(edition, 1))
        old = then.editions[edition]
        version = old.edition.method
        before = edition_facts(then, old) | method_facts(version, then.methods[version].method)
        now = edition_facts(INDEX, files) | method_facts(version, INDEX.methods[version].method)
        found = {(change.cell, change.old, change.new) for change in fact_changes(before, now)}
        assert found == {(Cell(row.file, row.row or "", row.column), row.old, row.new) for row in files.corrections}
        assert key_facts(old.edition) == key_facts(files.edition)
