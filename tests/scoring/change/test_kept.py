"""What a change may not do to the words that published figures stand on, and what is like it and may be done."""

from collections.abc import Callable
from pathlib import Path

import pytest
from twins import Twins

INDEX = "mau-nho/index.yaml"
UNITS = "mau-nho/units.csv"
EDITIONS = [f"mau-nho/editions/{year}/edition.yaml" for year in (2023, 2024)]
REPLIES = "mau-so/editions/2025/replies.csv"
APPEALS = "mau-so/editions/2025/appeals.csv"
AN, AN_2 = "Sở Mẫu An,Sample Department An", "Sở Mẫu Ân,Sample Department Ân"


def line_of(root: Path, file: str, text: str) -> int:
    lines = (root / file).read_text("utf-8").splitlines()
    return next(number for number, line in enumerate(lines, 1) if text in line)


def test_made_up_figures_do_not_become_real(small: Twins) -> None:
    small.edit(INDEX, "made_up: yes", "made_up: no")
    assert small.faults() == [("E-CHANGE-MADE-UP", f"data/{INDEX}", line_of(small.head, INDEX, "made_up"))]


def test_real_figures_do_not_become_made_up(twins: Callable[..., Twins]) -> None:
    """The site without made-up indices would lose them."""
    pair = twins("dak-lak")
    pair.edit("dak-lak/index.yaml", "made_up: no", "made_up: yes")
    assert [code for code, _, _ in pair.faults()] == ["E-CHANGE-MADE-UP"]


def test_an_index_of_drafts_may_say_that_it_is_made_up(small: Twins) -> None:
    for edition in EDITIONS:
        small.both(edition, "status: final", "status: draft")
    small.edit(INDEX, "made_up: yes", "made_up: no")
    assert small.faults() == []


def test_two_units_that_change_names(small: Twins) -> None:
    """Each is told once, though two editions published its figures."""
    small.edit(UNITS, AN, "@")
    small.edit(UNITS, AN_2, AN)
    small.edit(UNITS, "@", AN_2)
    assert small.faults() == [("E-CHANGE-NAME", f"data/{UNITS}", line) for line in (2, 3)]


def test_two_units_that_change_names_in_one_language(small: Twins) -> None:
    small.edit(UNITS, AN, "Sở Mẫu An,Sample Department Ân")
    small.edit(UNITS, AN_2, "Sở Mẫu Ân,Sample Department An")
    assert small.faults() == [("E-CHANGE-NAME", f"data/{UNITS}", line) for line in (2, 3)]


def test_a_name_that_another_gave_up(small: Twins) -> None:
    small.edit(UNITS, AN, "Sở Mẫu Mới,New Sample Department")
    small.edit(UNITS, AN_2, "sở mẫu an,Sample Department An")
    assert small.faults() == [("E-CHANGE-NAME", f"data/{UNITS}", 3)]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (AN, "Sở Mẫu An Bình,Sample Department An Bình"),
        (AN, "Sở Mẫu Ân,Sample Department Ân"),  # two of one name: a warning of its own
        (AN, "Sở Mẫu An,Department An (sample)"),
    ],
)
def test_a_name_may_be_mended(old: str, new: str, small: Twins) -> None:
    small.edit(UNITS, old, new)
    assert small.faults() == []


def test_units_of_one_name_may_be_told_apart(small: Twins) -> None:
    small.both(UNITS, AN_2, AN)
    small.edit(UNITS, f"so-mau-2,so-nganh,{AN}", "so-mau-2,so-nganh,Sở Mẫu Ân,Sample Department Ân")
    assert small.faults() == []


@pytest.mark.parametrize("file", [REPLIES, APPEALS])
def test_what_units_said_stays(file: str, twins: Callable[..., Twins]) -> None:
    pair = twins("mau-so")
    lines = (pair.head / file).read_text("utf-8").splitlines(keepends=True)
    (pair.head / file).write_text("".join((lines[0], *lines[2:])), "utf-8")
    assert pair.faults() == [("E-CHANGE-VOICE", f"data/{file}", 1)]
    (pair.head / file).unlink()
    assert pair.faults() == [("E-CHANGE-VOICE", f"data/{file}", 1)] * (len(lines) - 1)


def test_words_of_a_unit_may_be_mended(twins: Callable[..., Twins]) -> None:
    pair = twins("mau-so")
    lines = (pair.head / APPEALS).read_text("utf-8").splitlines(keepends=True)
    (pair.head / APPEALS).write_text("".join((lines[0], *reversed(lines[1:]))), "utf-8")
    pair.edit(APPEALS, "Ten more applications", "10 more applications")
    assert pair.faults() == []


def test_an_outcome_stays(twins: Callable[..., Twins]) -> None:
    pair = twins("mau-so")
    pair.edit(APPEALS, ",rejected,", ",withdrawn,")
    line = line_of(pair.head, APPEALS, ",withdrawn,")
    assert pair.faults() == [("E-CHANGE-OUTCOME", f"data/{APPEALS}", line)]


def test_a_pending_appeal_may_be_decided(twins: Callable[..., Twins]) -> None:
    pair = twins("mau-so")
    lines = (pair.base / APPEALS).read_text("utf-8").replace(",rejected,", ",,")
    (pair.base / APPEALS).write_text(lines, "utf-8")
    assert pair.faults() == []
