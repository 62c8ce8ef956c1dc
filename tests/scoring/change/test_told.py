"""What is told beside the figures: drafts, what comes and goes whole, words, translations; and of faults before."""

import shutil
from collections.abc import Callable

import pytest
from twins import Twins, append

from scoring.change.difference import Whole, compare
from scoring.change.sides import read_side
from scoring.change.words import Stale, WordsChange
from scoring.faults import FaultsFound

INPUTS = "mau-nho/editions/2023/inputs.csv"
EDITION = "mau-nho/editions/2023/edition.yaml"
METHOD = "mau-nho/methods/1-2023.yaml"


def fewer_meetings(twins: Twins) -> None:
    twins.edit(INPUTS, "so-mau-1,a2,cuoc-hop,4,4,,,,", "so-mau-1,a2,cuoc-hop,4,3,,Ba biên bản.,Three minutes.,")


def test_drafts_are_a_number_and_nothing_else(small: Twins) -> None:
    small.both(EDITION, "status: final", "status: draft")
    fewer_meetings(small)
    small.edit(EDITION, 'title: {vi: "2023"', 'title: {vi: "Năm 2023"')
    found = small.difference()
    assert (found.hidden, found.changes, found.words, found.stale, found.whole) == (1, (), (), (), ())
    assert found.effects
    assert not any(found.effects)


def test_drafts_are_told_when_asked_for(small: Twins) -> None:
    small.both(EDITION, "status: final", "status: draft")
    fewer_meetings(small)
    found = small.difference(drafts=True)
    assert (found.hidden, len(found.changes)) == (0, 1)
    assert found.effects
    assert {effect.node for effect in found.effects.nodes} == {"dti", "nhan-thuc", "a2"}


def test_a_new_draft_is_a_number(small: Twins) -> None:
    """Its 84 figures, and all else that is a fact of it."""
    shutil.rmtree(small.base / "mau-nho/editions/2023")
    small.edit(EDITION, "status: final", "status: draft")
    found = small.difference()
    assert found.hidden > 2 * 55
    assert (found.changes, found.words, found.whole) == ((), (), ())


def test_a_draft_that_is_published_is_a_new_edition(small: Twins) -> None:
    """Nobody saw its figures before, so none of them moves; nor is any of the draft's told."""
    small.both(EDITION, "status: final", "status: draft")
    small.edit(EDITION, "status: draft", "status: provisional")
    fewer_meetings(small)
    found = small.difference()
    assert found.whole == (Whole("edition", "mau-nho", "2023", "added", "provisional", 5),)
    assert found.effects
    assert (found.hidden, any(found.effects)) == (0, False)
    assert all(change.whole and change.before is None for change in found.changes)


def test_an_edition_and_its_method_that_are_new(small: Twins) -> None:
    shutil.copytree(small.head / "mau-nho/editions/2024", small.head / "mau-nho/editions/2025")
    for old in ("first: 2024-01-01, last: 2024-12-31", "so-nganh: 2024-12-31"):
        small.edit("mau-nho/editions/2025/edition.yaml", old, old.replace("2024", "2025"))
    small.edit("mau-nho/editions/2025/edition.yaml", "method: 1-2023", "method: 2-2025")
    shutil.copy(small.head / METHOD, small.head / "mau-nho/methods/2-2025.yaml")
    found = small.difference()
    assert found.whole == (
        Whole("method", "mau-nho", "2-2025", "added"),
        Whole("edition", "mau-nho", "2025", "added", "final", 5),
    )
    assert found.effects
    assert (any(found.effects), found.words) == (False, ())
    assert {(change.whole, change.before) for change in found.changes} == {(True, None)}


def test_an_index_that_is_removed(twins: Callable[..., Twins]) -> None:
    pair = twins("mau-nho", "dak-lak")
    shutil.rmtree(pair.head / "mau-nho")
    found = pair.difference()
    assert [(whole.kind, whole.id, whole.way) for whole in found.whole] == [
        ("index", "mau-nho", "removed"),
        ("method", "1-2023", "removed"),
        ("edition", "2023", "removed"),
        ("edition", "2024", "removed"),
    ]
    assert all(change.whole and change.after is None and change.line is None for change in found.changes)


def test_words_alone(small: Twins) -> None:
    """A reason, a comment, a document: files are told, no figure is."""
    small.edit(INPUTS, "The unit sent no self-assessment.", "The unit sent nothing.")
    small.edit(METHOD, "# BỊA ĐẶT", "# Bịa đặt")
    append(small.head, "mau-nho/editions/2024/evidence.csv", "qd,9/QĐ,2024-05-05,Quyết định,Decision,\n")
    (small.head / "mau-nho/editions/2024/replies.csv").write_text(
        "unit,node,date,reply_vi,reply_en,answer_date,answer_vi,answer_en\nso-mau-1,dti,2025-02-01,Đồng ý.,Agreed.,,,\n"
    )
    found = small.difference()
    assert found.words == (
        WordsChange(INPUTS, "changed"),
        WordsChange("mau-nho/editions/2024/evidence.csv", "changed"),
        WordsChange("mau-nho/editions/2024/replies.csv", "added"),
        WordsChange(METHOD, "changed"),
    )
    assert found.effects
    assert (found.changes, any(found.effects), found.faults.errors) == ((), False, [])


def test_a_file_with_a_fact_is_not_one_of_words(small: Twins) -> None:
    fewer_meetings(small)
    assert small.difference().words == ()


def test_names_and_days_of_units(small: Twins) -> None:
    """A new name from a day on: the end of the old one, and five cells of the new."""
    row = "so-mau-1,so-nganh,Sở Mẫu An,Sample Department An,no,2022-01-01,"
    new = "so-mau-1,so-nganh,Sở Mẫu An Bình,Sample Department An Bình,no,2024-06-01,"
    small.edit("mau-nho/units.csv", row, f"{row}2024-05-31\n{new}")
    found = {(change.row, change.column): (change.before, change.after) for change in small.difference().changes}
    assert found == {
        ("so-mau-1/1", "to"): (None, "2024-05-31"),
        ("so-mau-1/2", "groups"): (None, "so-nganh"),
        ("so-mau-1/2", "name_vi"): (None, "Sở Mẫu An Bình"),
        ("so-mau-1/2", "name_en"): (None, "Sample Department An Bình"),
        ("so-mau-1/2", "name_en_official"): (None, "no"),
        ("so-mau-1/2", "from"): (None, "2024-06-01"),
    }


def test_a_target_of_the_plan(twins: Callable[..., Twins]) -> None:
    pair = twins("viet-nam")
    text = (pair.head / "viet-nam/plan.yaml").read_text("utf-8")
    line = next(line for line in text.splitlines() if "figure:" in line)
    figure = line.partition("figure:")[2].strip(" ,")
    better = str(int(figure) - 1)
    pair.edit("viet-nam/plan.yaml", line, line.replace(figure, better))
    (change,) = pair.difference().changes
    assert (change.kind, change.column, change.before, change.after) == ("plan", "figure", figure, better)
    assert change.line == text.splitlines().index(line) + 1


@pytest.mark.parametrize(
    ("file", "old", "new", "key"),
    [
        (METHOD, "vi: Hệ thống tường lửa", "vi: Tường lửa", "tree.children.hoat-dong.children.b3.name"),
        (EDITION, 'title: {vi: "2023"', "title: {vi: Năm 2023", "title"),
        ("mau-nho/index.yaml", "vi: Tỉnh Mẫu,", "vi: Tỉnh Mẫu Mới,", "short"),
    ],
)
def test_a_translation_that_is_behind(file: str, old: str, new: str, key: str, small: Twins) -> None:
    small.edit(file, old, new)
    (found,) = small.difference().stale
    line = next(n for n, text in enumerate((small.head / file).read_text("utf-8").splitlines(), 1) if new in text)
    assert found[:3] == (file, line, key)


def test_a_translation_that_came_along(small: Twins) -> None:
    """And one that came alone: only the English was mended."""
    small.edit(METHOD, "{vi: Hệ thống tường lửa, en: Firewall}", "{vi: Tường lửa, en: A firewall}")
    small.edit(METHOD, "en: Plan issued", "en: A plan was issued")
    assert small.difference().stale == ()


def test_a_text_is_found_again_by_its_node(small: Twins) -> None:
    """A criterion before others moves no text of theirs to another key."""
    small.both(EDITION, "status: final", "status: draft")
    small.both("mau-nho/editions/2024/edition.yaml", "status: final", "status: draft")
    text = (small.head / METHOD).read_text("utf-8")
    start, end = text.index("        - id: b3\n"), text.index("        - id: b4\n")
    moved = text[:start] + text[end:] + text[start:end]
    (small.head / METHOD).write_text(moved.replace("vi: Bộ dữ liệu mở đã công bố", "vi: Bộ dữ liệu mở"), "utf-8")
    found = small.difference().stale
    assert [(stale.key, stale.before, stale.after) for stale in found] == [
        ("tree.children.hoat-dong.children.b4.name", "Bộ dữ liệu mở đã công bố", "Bộ dữ liệu mở")
    ]
    assert isinstance(found[0], Stale)


def test_faults_before_leave_the_sources_to_tell_and_no_effect(small: Twins) -> None:
    append(small.base, INPUTS, "so-mau-9,a1,cap,truong,truong,,,,\n")
    fewer_meetings(small)
    found = small.difference()
    assert found.effects is None
    assert [fault.kind.code for fault in found.base.faults.errors] == ["E-UNIT-UNK"]
    told = [(change.row, change.column, change.before, change.after) for change in found.changes]
    assert ("so-mau-1/a2/cuoc-hop", "verified", "4", "3") in told


@pytest.mark.parametrize(
    ("file", "text"),
    [
        (INPUTS, b""),
        (INPUTS, b"\xff\xfe\x00"),
        (EDITION, b"method: [1-2023"),
        (METHOD, b"levels: []\n"),
        ("mau-nho/index.yaml", b"title: x\n"),
        ("mau-nho/units.csv", b"id;groups\n"),
        ("mau-nho/editions/2023/corrections.csv", b"revision\n"),
        ("mau-nho/stray.txt", b"x\n"),
    ],
)
def test_any_fault_before_is_no_crash(file: str, text: bytes, small: Twins) -> None:
    (small.base / file).write_bytes(text)
    found = small.difference()
    assert found.effects is None
    assert found.base.faults.errors


def test_nothing_before(small: Twins) -> None:
    """A folder without an index: the first data of a project."""
    shutil.rmtree(small.base / "mau-nho")
    found = small.difference()
    assert (found.effects, found.faults.errors) == (None, [])
    assert [whole.kind for whole in found.whole] == ["index", "method", "edition", "edition"]


def test_faults_after_are_all_there_is(small: Twins) -> None:
    append(small.head, INPUTS, "so-mau-9,a1,cap,truong,truong,,,,\n")
    with pytest.raises(FaultsFound) as found:
        compare(read_side(small.base), read_side(small.head))
    assert [fault.kind.code for fault in found.value.faults.errors] == ["E-UNIT-UNK"]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("lead: unknown", "lead: so-thong-tin-va-truyen-thong"),
        ("received: unknown", "received: {cong-an-tinh: 2024-01-30}"),
    ],
)
def test_a_plan_that_changed_otherwise_is_told_as_a_file(twins: Callable[..., Twins], old: str, new: str) -> None:
    pair = twins("viet-nam")
    pair.edit("viet-nam/plan.yaml", old, new)
    found = pair.difference()
    assert (found.changes, found.words) == ((), (WordsChange("viet-nam/plan.yaml", "changed"),))
