"""A year's work as docs/maintaining.*.md tells it: each command, and between them what a person does."""

import csv
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from scoring.faults import Faults, copied
from scoring.gate import pass_gate
from scoring.results import EditionResult, load
from tests.conftest import git
from tests.site.built import ROOT
from tests.site.shell import commands, renamed, run
from tests.workbooks import filled

EDITION = "data/tinh-mau/editions/2026"
EVIDENCE = [
    ["id", "number", "date", "title_vi", "title_en", "url"],
    ["bb-2026", "12/BB", "09/03/2027", "Biên bản", "Minutes", ""],
]


def _fill(path: Path) -> None:
    """Each `???` by its key: a day, a number, no address, or words."""
    days = {"first": "2026-01-01", "until": "2027-03-15"}
    words = {"number": "9/QĐ", "url": "unknown", "date": "2026-01-15", "vi": "Bịa đặt", "en": "Made up"}

    def value(found: re.Match[str]) -> str:
        return f"{found[1]}: {({**days, **words}).get(found[1], '2026-12-31')}"

    path.write_text(re.sub(r'([a-z-]+): "\?\?\?"', value, path.read_text("utf-8")), "utf-8")


def _last(clone: Path) -> EditionResult:
    return next(found for found in load(clone / "data").indices if found.id == "tinh-mau").latest


def _units_send(clone: Path, before: EditionResult) -> None:
    """The units of the year before report the same again, and the office finds the same again, with its reasons."""
    empty = {group.id: clone / f"gui-di/tinh-mau-2026-{group.id}.xlsx" for group in before.groups}
    for folder, side in (("nhan-ve", "self"), ("tham-dinh", "verified")):
        filled(before, empty, clone / folder, side)


def _accept(clone: Path) -> None:
    """The units did report the same again, of which `check` warns: the office accepts that, and says why."""
    path, faults = clone / "data/acknowledged.csv", Faults()
    path.unlink(missing_ok=True)
    pass_gate(clone / "data", faults)
    head = "code,file,key,reason_vi,reason_en,by,date"
    said = "Đã đối chiếu với bảng đơn vị gửi.,Compared with what the unit sent.,Tổ thẩm định,2027-02-10"
    found = (fault for fault in faults.of("warning") if fault.kind is copied.EDITION)
    rows = (f"{fault.kind.code},{EDITION[5:]}/inputs.csv,{fault.key},{said}" for fault in found)
    path.write_text("\n".join((head, *rows)) + "\n", "utf-8")


def _becomes(clone: Path, file: str, old: str, new: str) -> None:
    path = clone / EDITION / file
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")


def _mend(clone: Path) -> None:
    """The pull request was merged; later a count turns out to be mistyped, and is mended in Excel."""
    git(clone, "add", "data")
    git(clone, "-c", "user.name=x", "-c", "user.email=x@localhost", "commit", "-qm", "2026")
    rows = list(csv.reader((clone / EDITION / "inputs.csv").read_text("utf-8").splitlines()))
    count = next(row for row in rows if row[0] == "so-mau-2" and row[3] == row[4] != "" and row[3].isdigit())
    count[4], count[6], count[7] = str(int(count[4]) - 1), "Gõ sai khi nhập.", "Mistyped on entry."
    (clone / "da-sua").mkdir()
    _save_as_excel(clone / "da-sua/inputs.csv", rows)
    _save_as_excel(clone / "da-sua/evidence.csv", EVIDENCE)


def _save_as_excel(path: Path, rows: list[list[str]]) -> None:
    """As a Vietnamese Excel saves “CSV UTF-8”: a BOM, semicolons, decimal commas, CRLF."""
    with path.open("w", encoding="utf-8-sig", newline="") as stream:
        csv.writer(stream, delimiter=";").writerows(
            [re.sub(r"^([0-9]+)\.([0-9]+)$", r"\1,\2", cell) for cell in row] for row in rows
        )


BEFORE: dict[str, Callable[[Path], object]] = {
    "new edition": lambda clone: _fill(clone / "data/tinh-mau/methods/9-2026.yaml"),
    "check ||": lambda clone: _fill(clone / EDITION / "edition.yaml"),
    "check --strict": _accept,
    "correct": _accept,
    "release tinh-mau 2026 --date 2027-02-15": lambda clone: _becomes(
        clone, "edition.yaml", "status: draft", "status: provisional"
    ),
    "import da-sua": _mend,
    "release tinh-mau 2026 --date 2027-03-31": lambda clone: _becomes(
        clone, "edition.yaml", "status: provisional", "status: final"
    ),
}
"""What the person does before the command that begins so."""
SAYS = {
    "check ||": "E-STATUS",
    "check --strict": "0 faults, 0 warnings",
    "explain": "Sở Mẫu Ân đạt",
    "correct": "inputs.csv",
    "diff HEAD --drafts": "2026",
}


@pytest.fixture
def environment(tmp_path: Path) -> Path:
    folder = tmp_path / "environment"
    folder.mkdir()
    return renamed(folder)


def test_both_languages_have_the_same_commands() -> None:
    vi, en = (commands(ROOT / f"docs/maintaining.{language}.md") for language in ("vi", "en"))
    assert vi == en
    assert len(vi) > 10


def test_a_year(clone: Path, environment: Path) -> None:
    before, done = _last(clone), set[str]()
    acts = {**BEFORE, "import nhan-ve": lambda clone: _units_send(clone, before)}
    for line in commands(ROOT / "docs/maintaining.en.md"):
        words = line.removeprefix(".venv/bin/thuocdo ")
        for start, act in acts.items():
            if words.startswith(start):
                act(clone)
                done.add(start)
        said = run(line, clone, environment)
        for start, text in SAYS.items():
            if words.startswith(start):
                assert text in said, f"{line}\n{said}"
    assert done == set(acts)
    after = _last(clone)
    assert after.id == "2026"
    for old, new in zip(before.groups, after.groups, strict=True):
        same = [key for key in old.figures if key[0] != "so-mau-2"]
        assert [old.figures[key].text for key in same] == [new.figures[key].text for key in same]
