"""`thuocdo diff`: what a reviewer reads, in which order, in which language; what tools get; the exit status."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest
from repository import INPUTS, new_project

from scoring.cli.main import main

LEADS = ("a1,cap,truong,truong,,,,", "a1,cap,truong,khac,,Không có quyết định.,There is no decision.,")


@pytest.fixture
def folders(tmp_path: Path) -> tuple[Path, Path]:
    """Two projects with the small province."""
    return new_project(tmp_path / "base"), new_project(tmp_path / "head")


def edit(project: Path, old: str, new: str, file: str = INPUTS) -> None:
    path = project / file
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")


def diff(capsys: pytest.CaptureFixture[str], folders: tuple[Path, Path], *words: str) -> tuple[int, str]:
    code = main(["diff", *map(str, folders), *words])
    said = capsys.readouterr()
    assert said.err == ""
    return code, said.out


def test_no_change(folders: tuple[Path, Path], capsys: pytest.CaptureFixture[str]) -> None:
    both = "Không số nào đã công bố thay đổi.\nNo published figure changes.\n"
    assert diff(capsys, folders) == (0, both)
    assert diff(capsys, folders, "--lang", "vi") == (0, "Không số nào đã công bố thay đổi.\n")
    assert diff(capsys, folders, "--lang", "en") == (0, "No published figure changes.\n")


def test_words_alone_change_no_figure(folders: tuple[Path, Path], capsys: pytest.CaptureFixture[str]) -> None:
    edit(folders[1], "The unit sent no self-assessment.", "The unit sent nothing.")
    assert diff(capsys, folders, "--lang", "en") == (
        0,
        f"No published figure changes.\n\nFiles of which no figure changed (1)\n  {INPUTS} | changed\n",
    )


def test_a_source_that_changed_is_said_first(folders: tuple[Path, Path], capsys: pytest.CaptureFixture[str]) -> None:
    """No figure moves, and yet it is not nothing."""
    path = folders[1] / "data/mau-nho/methods/1-2023.yaml"
    path.write_text(path.read_text("utf-8").replace("en: All staff", "en: Everyone"), "utf-8")
    said = diff(capsys, folders, "--lang", "en")[1].splitlines()
    assert said[:3] == [
        "No published figure changes. Names, titles or sources changed: 1.",
        "",
        "Names, titles and sources changed (1)",
    ]
    assert said[3].endswith("a5.inputs.can-bo.name.en | All staff → Everyone")


MOVES = """\
2 units change rank, 1 total changes, 3 figures in all, 5 other results (means, ranges, ranks of \
components, verdicts). Changed in the sources: 1 input.

What this change may not do
{fault}
Units: rank and total (2)
  Sample Province 2023: Departments | Sample Department An | rank 1 → 2; 77.39 (0.7739) → 67.39 (0.6739); \
range 0.7–0.8 → 0.6–0.7
  Sample Province 2023: Departments | Sample Department Đông | rank 2 → 1

Means of groups (3)
  Sample Province 2023: Departments | Digital transformation index | 0.5204 (n = 4) → 0.4954 (n = 4); \
median 0.5529 → 0.5219; highest 0.7739 → 0.7358
  Sample Province 2023: Departments | A Change of awareness | 0.5964 (n = 4) → 0.5339 (n = 4); median 0.6958 → 0.5708
  Sample Province 2023: Departments | A.1 The head of the unit leads the steering committee | \
0.6250 (n = 4) → 0.3750 (n = 4); median 0.7500 → 0.2500

Units in each range (2)
  Sample Province 2023: Departments | 0.6–0.7 | 0 → 1
  Sample Province 2023: Departments | 0.7–0.8 | 2 → 1

Components (1)
  Sample Province 2023: Departments | A Change of awareness | Sample Department An | \
rank 1 → 2; 35.83 (0.8958) → 25.83 (0.6458)

Single criteria (1)
  Sample Province 2023: Departments | A.1 The head of the unit leads the steering committee | Sample Department An | \
10.00 → 0.00

Changed in the sources (1)
  data/mau-nho/editions/2023/inputs.csv:2 | so-mau-1/a1/cap verified | truong → khac
"""
"""By hand: 35.83, 19.83, 35.83 and 3.93 of 40 are 0.89575, 0.49575, 0.89575 and 0.09825; then 25.83 is 0.64575."""


def test_what_a_reviewer_reads(folders: tuple[Path, Path], capsys: pytest.CaptureFixture[str]) -> None:
    """First what fails, then the moves at the total, means, parts; the cause last."""
    edit(folders[1], *LEADS)
    code, said = diff(capsys, folders, "--lang", "en", "--all")
    assert code == 1
    start, end = said.index("data/"), said.index("\nUnits: rank")
    fault = said[start:end]
    assert fault.startswith(f"{INPUTS}:2:24: E-CHANGE-UNLOGGED Edition 2023 is published")
    assert said == MOVES.format(fault=fault)


def test_both_languages(folders: tuple[Path, Path], capsys: pytest.CaptureFixture[str]) -> None:
    """Vietnamese first; names and figures once, in Vietnamese."""
    edit(folders[1], *LEADS)
    _, said = diff(capsys, folders)
    assert said.startswith(
        "2 đơn vị đổi hạng, 1 tổng điểm đổi, tất cả 3 số đổi, 5 kết quả khác (trung bình, khoảng điểm, "
        "hạng thành phần, đối chiếu). "
        "Đổi trong nguồn: 1 số liệu.\n2 units change rank, "
    )
    row = "Sở Mẫu An | hạng / rank 1 → 2; 77,39 (0,7739) → 67,39 (0,6739); khoảng / range 0,7–0,8 → 0,6–0,7"
    assert f"  Tỉnh Mẫu 2023: Sở, ban, ngành | {row}\n" in said


def test_ten_rows_and_how_many_more(folders: tuple[Path, Path], capsys: pytest.CaptureFixture[str]) -> None:
    """A rule of most units, in both editions; no total leaves its range."""
    edit(folders[1], "at_least: 1, points: 2.5", "at_least: 1, points: 3", "data/mau-nho/methods/1-2023.yaml")
    edit(folders[1], "at_least: 2, points: 5", "at_least: 2, points: 6", "data/mau-nho/methods/1-2023.yaml")
    edit(folders[1], "at_least: 3, points: 7.5", "at_least: 3, points: 8", "data/mau-nho/methods/1-2023.yaml")
    _, short = diff(capsys, folders, "--lang", "en")
    _, whole = diff(capsys, folders, "--lang", "en", "--all")
    rows = [line for line in short.splitlines() if line.startswith("  ") and " | " in line]
    assert len(rows) == 10
    assert rows == [line for line in whole.splitlines() if line.startswith("  ") and " | " in line][:10]
    assert "(`--all`)" in short
    assert "(`--all`)" not in whole
    heads = [line for line in short.splitlines() if line.endswith(")") and line[0].isupper() and " (" in line]
    assert [line.rpartition(" (")[0] for line in heads] == [
        *("Units: rank and total", "Means of groups", "Components", "Single criteria", "Changed in the sources"),
    ]


def test_an_edition_that_is_not_ranked_has_no_order_by_score(
    folders: tuple[Path, Path], capsys: pytest.CaptureFixture[str]
) -> None:
    """Every total changes, by ever less; the units stay in alphabetical order and nothing is said of ranks."""
    for project in folders:
        edit(project, "choice: yes", "choice: no", "data/mau-nho/editions/2023/edition.yaml")
    for old, new in (("b1,co-ho-so,7,7", "b1,co-ho-so,7,8"), ("b1,co-ho-so,5,5", "b1,co-ho-so,5,9")):
        edit(folders[1], f"{old},,,,", f"{new},,Đếm lại.,Counted again.,")
    edit(folders[1], "b1,co-ho-so,2,2,,,,", "b1,co-ho-so,2,6,,Đếm lại.,Counted again.,")
    _, said = diff(capsys, folders, "--lang", "en", "--all")
    section = said[said.index("Units: rank and total") : said.index("Means of groups")]
    units = [line.split(" | ")[1] for line in section.splitlines() if " | " in line]
    assert units == ["Sample Department An", "Sample Department Ân", "Sample Department Bình"]
    assert "rank " not in said.replace("rank and total", "")


def test_drafts(folders: tuple[Path, Path], capsys: pytest.CaptureFixture[str]) -> None:
    for project in folders:
        edit(project, "status: final", "status: draft", "data/mau-nho/editions/2023/edition.yaml")
    edit(folders[1], *LEADS)
    said = "No published figure changes. 1 cell of drafts changed, which is not shown here (`--drafts`).\n"
    assert diff(capsys, folders, "--lang", "en") == (0, said)
    code, said = diff(capsys, folders, "--lang", "en", "--drafts")
    assert code == 0
    assert said.startswith("2 units change rank, 1 total changes, ")


def test_faults_after_are_reported_as_check_does(
    folders: tuple[Path, Path], capsys: pytest.CaptureFixture[str]
) -> None:
    edit(folders[1], "so-mau-1,a2,cuoc-hop,4,4", "so-mau-1,a2,cuoc-hop,4,bốn")
    for form in ("text", "json"):
        main(["check", str(folders[1] / "data"), "--format", form])
        checked = capsys.readouterr().out
        assert diff(capsys, folders, "--format", form) == (1, checked)
    code, said = diff(capsys, folders, "--format", "markdown", "--lang", "en")
    assert code == 1
    assert said.startswith(f"### The data have faults: nothing is compared.\n\n- {INPUTS}:3:")


def test_faults_before(folders: tuple[Path, Path], capsys: pytest.CaptureFixture[str]) -> None:
    edit(folders[0], "so-mau-1,a2,cuoc-hop,4,4", "so-mau-1,a2,cuoc-hop,4,bốn")
    code, said = diff(capsys, folders, "--lang", "en")
    assert code == 0
    assert said.startswith("The version before has faults, so what moves cannot be computed. Changed in the sources: ")
    assert f"Faults of the version before\n{INPUTS}:3:24: " in said
    document = json.loads(diff(capsys, folders, "--format", "json")[1])
    assert [document[name] for name in ("figures", "statistics", "bands", "printed")] == [None] * 4
    assert [fault["line"] for fault in document["base_faults"]] == [3]


def test_new_and_removed(folders: tuple[Path, Path], capsys: pytest.CaptureFixture[str]) -> None:
    shutil.rmtree(folders[1] / "data/mau-nho/editions/2023")
    code, said = diff(capsys, folders, "--lang", "en")
    assert code == 1
    assert said.startswith("Published results are removed.")
    assert "No published figure changes" not in said
    assert "E-CHANGE-GONE Edition 2023 is published and was removed." in said
    assert "New or removed (1)\n  edition | Sample Province 2023 | removed; final; 5 units\n" in said
    # The other way, nothing that was published moves.
    code, said = diff(capsys, (folders[1], folders[0]), "--lang", "en")
    head, _, totals = said.partition("New edition: rank and total (5)\n")
    assert (code, head) == (
        0,
        "5 units have a new result. No published figure changes.\n\n"
        "New or removed (1)\n  edition | Sample Province 2023 | new; final; 5 units\n\n",
    )
    where = "Sample Province 2023: Departments | Sample Department An"
    assert totals.splitlines()[0] == f"  {where} | rank 1; 77.39 (0.7739)"


def test_a_new_edition_beside_the_one_before(folders: tuple[Path, Path], capsys: pytest.CaptureFixture[str]) -> None:
    shutil.rmtree(folders[0] / "data/mau-nho/editions/2024")
    said = diff(capsys, folders, "--lang", "en")[1]
    assert said.startswith("5 units have a new result. Since 2023, ")
    rows = [row for row in said.splitlines() if row.endswith("; since 2023")]
    assert rows
    assert "rank " in rows[0]
    assert " → " in rows[0]


KEYS = {
    "changes": "kind index edition file line row column before after whole",
    "figures": "index edition group unit node level ranked before after",
    "statistics": "index edition group node level before after",
    "bands": "index edition group band before after",
}


def test_the_document(folders: tuple[Path, Path], capsys: pytest.CaptureFixture[str]) -> None:
    """Stable keys, everything in full, figures as text."""
    edit(folders[1], *LEADS)
    found: dict[str, Any] = json.loads(diff(capsys, folders, "--format", "json")[1], parse_float=pytest.fail)
    assert list(found) == [
        *("counts", "faults", "base_faults", "whole", "changes", "reworded", "stale", "words", "new"),
        *("figures", "statistics", "bands", "printed"),
    ]
    for name, keys in KEYS.items():
        assert all(list(item) == keys.split() for item in found[name])
        assert found[name]
    counts = {
        "joined": 0,
        "left": 0,
        "ranks": 2,
        "totals": 1,
        "figures": 3,
        "others": 5,
        "sources": {"input": 1},
        "hidden": 0,
    }
    assert found["counts"] == counts
    total = found["figures"][0]
    assert (total["unit"], total["node"], total["before"]["rank"], total["after"]["rank"]) == ("so-mau-1", "dti", 1, 2)
    # Claimed were 4 meetings of 4 led by the head, 10.00 instead of 7.50, and that the head leads.
    after = ("67.39", "100", "0.6739", None, None, "79.89", 2, "0.6–0.7")
    names = ("points", "maximum", "value", "status", "by_rule", "claimed", "rank", "band")
    assert tuple(total["after"].items()) == tuple(zip(names, after, strict=True))


@pytest.mark.parametrize("form", ["text", "markdown", "json"])
def test_the_same_bytes_each_time(form: str, folders: tuple[Path, Path], capsys: pytest.CaptureFixture[str]) -> None:
    edit(folders[1], *LEADS)
    first = diff(capsys, folders, "--format", form)
    assert diff(capsys, folders, "--format", form) == first
    assert str(folders[0].parent) not in first[1]
