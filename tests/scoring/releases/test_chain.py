"""The ledger of the small index, line by line: its digests made by hand, and no line changed or dropped unseen."""

import hashlib
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest

from scoring.faults import Faults
from tests.scoring.conftest import HAND
from tests.scoring.releases.made import HAND as RELEASES
from tests.scoring.releases.made import LEDGER, ledger, read

LINES = (HAND / LEDGER / "releases.csv").read_text("utf-8").splitlines()
FACTS_2025 = """\
edition.yaml		coverage	whole
edition.yaml		method	1-2025
edition.yaml		period.first	2025-01-01
edition.yaml		period.last	2025-12-31
edition.yaml		ranked.choice	yes
edition.yaml		units_as_of.phong	2025-12-31
inputs.csv	pm-a/ke-hoach/co	self	yes
inputs.csv	pm-a/ke-hoach/co	verified	yes
inputs.csv	pm-a/truc-tuyen/ho-so	self	60
inputs.csv	pm-a/truc-tuyen/ho-so	verified	60
inputs.csv	pm-a/truc-tuyen/nop	self	54
inputs.csv	pm-a/truc-tuyen/nop	verified	54
inputs.csv	pm-b/ke-hoach/co	self	yes
inputs.csv	pm-b/ke-hoach/co	verified	yes
inputs.csv	pm-b/truc-tuyen/ho-so	self	60
inputs.csv	pm-b/truc-tuyen/ho-so	verified	60
inputs.csv	pm-b/truc-tuyen/nop	self	50
inputs.csv	pm-b/truc-tuyen/nop	verified	50
inputs.csv	pm-c/ke-hoach/co	self	yes
inputs.csv	pm-c/ke-hoach/co	verified	no
inputs.csv	pm-c/truc-tuyen/ho-so	self	60
inputs.csv	pm-c/truc-tuyen/ho-so	verified	60
inputs.csv	pm-c/truc-tuyen/nop	self	55
inputs.csv	pm-c/truc-tuyen/nop	verified	55
overrides.csv	pm-c/ke-hoach	points	20
units.csv	phong/pm-a	member	yes
units.csv	phong/pm-b	member	yes
units.csv	phong/pm-c	member	yes
"""
"""What the first release of 2025 published, written by hand from the corrections and the files of now."""


def _sha256(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def test_the_digest_is_that_of_the_facts_written_by_hand() -> None:
    for line in (4, 5):
        assert LINES[line - 1].split(",")[4] == _sha256(FACTS_2025)
    assert LINES[5].split(",")[4] != _sha256(FACTS_2025)


def test_each_line_holds_the_digest_of_the_line_before() -> None:
    assert LINES[1].endswith(",")
    for before, line in pairwise(LINES[1:]):
        assert line.split(",")[-1] == _sha256(before)


def test_the_committed_ledger_is_what_the_files_imply() -> None:
    assert "\n".join(LINES) + "\n" == ledger(read(HAND, LEDGER), RELEASES)


CELLS = [(line, cell) for line in range(2, len(LINES) + 1) for cell in range(7)]


@pytest.mark.parametrize(("line", "cell"), CELLS)
def test_a_changed_cell_is_found(
    line: int, cell: int, copy: Callable[..., Path], checked: Callable[[Path], Faults]
) -> None:
    """But for the day of the last line: nothing stands after it, and days may only go forward."""
    root = copy(LEDGER)
    path = root / LEDGER / "releases.csv"
    lines = path.read_text("utf-8").splitlines()
    cells = lines[line - 1].split(",")
    other = {0: "2026", 1: "9", 2: "provisional", 3: "2026-04-30" if line > 2 else "2025-03-02"}
    cells[cell] = other.get(cell) or "0" * 64
    if cells == lines[line - 1].split(","):
        cells[cell] = "final"
    assert cells != lines[line - 1].split(",")
    lines[line - 1] = ",".join(cells)
    path.write_text("\n".join(lines) + "\n", "utf-8")
    assert bool(checked(root).errors) != ((line, cell) == (6, 3))


@pytest.mark.parametrize("line", range(2, len(LINES) + 1))
def test_a_dropped_line_is_found(line: int, copy: Callable[..., Path], checked: Callable[[Path], Faults]) -> None:
    root = copy(LEDGER)
    path = root / LEDGER / "releases.csv"
    path.write_text("\n".join([*LINES[: line - 1], *LINES[line:]]) + "\n", "utf-8")
    assert checked(root).errors


@pytest.mark.parametrize("line", range(2, len(LINES)))
def test_two_lines_that_changed_places_are_found(
    line: int, copy: Callable[..., Path], checked: Callable[[Path], Faults]
) -> None:
    root = copy(LEDGER)
    lines = [*LINES[: line - 1], LINES[line], LINES[line - 1], *LINES[line + 1 :]]
    (root / LEDGER / "releases.csv").write_text("\n".join(lines) + "\n", "utf-8")
    assert "E-RELEASE-CHAIN" in {fault.kind.code for fault in checked(root)}


def test_the_chain_is_of_the_text_whatever_its_line_ends(
    copy: Callable[..., Path], checked: Callable[[Path], Faults]
) -> None:
    root = copy(LEDGER)
    path = root / LEDGER / "releases.csv"
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes().replace(b"\n", b"\r\n"))
    assert checked(root).errors == []


def test_what_only_follows_from_a_spoilt_edition_is_not_told(
    copy: Callable[..., Path], checked: Callable[[Path], Faults]
) -> None:
    root = copy(LEDGER)
    (root / LEDGER / "editions/2025/edition.yaml").write_text("method: [", "utf-8")
    assert [fault.kind.code for fault in checked(root)] == ["E-Y-SYN"]


def test_drafts_alone_need_no_ledger(copy: Callable[..., Path], checked: Callable[[Path], Faults]) -> None:
    root = copy("mau-nho")
    for path in root.rglob("edition.yaml"):
        path.write_text(path.read_text("utf-8").replace("status: final", "status: draft"), "utf-8")
    assert list(checked(root)) == []
