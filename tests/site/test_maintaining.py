"""A year's work as docs/maintaining.*.md tells it: each command, and between them what a person does."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from plugins.downloads.workbooks import write_empty
from scoring.results import EditionResult, load
from tests.conftest import git
from tests.site.built import ROOT
from tests.site.shell import commands, renamed, run
from tests.workbooks import filled

EDITION = "data/tinh-mau/editions/2026"
EVIDENCE = "id,number,date,title_vi,title_en,url\nbb-2026,12/BB,2027-03-09,Biên bản,Minutes,\n"


def _fill(path: Path) -> None:
    """Each `???` by its key: a day, a number, no address, or words."""
    days = {"first": "2026-01-01", "until": "2027-03-15"}
    words = {"number": "9/QĐ", "url": "unknown", "date": "2026-01-15", "vi": "Bịa đặt", "en": "Made up"}

    def value(found: re.Match[str]) -> str:
        return f"{found[1]}: {({**days, **words}).get(found[1], '2026-12-31')}"

    path.write_text(re.sub(r'([a-z-]+): "\?\?\?"', value, path.read_text("utf-8")), "utf-8")


def _units_send(clone: Path) -> EditionResult:
    """The units of the year before send the same figures again, in the workbooks of the method's page."""
    index = next(found for found in load(clone / "data").indices if found.id == "tinh-mau")
    write_empty(index, clone / "empty")
    last = index.editions[-1]
    for folder, side in (("nhan-ve", "self"), ("tham-dinh", "verified")):
        filled(last, clone / "empty", clone / folder, side)
    return last


def _becomes(clone: Path, file: str, old: str, new: str) -> None:
    path = clone / EDITION / file
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")


def _correct(clone: Path) -> None:
    """The pull request was merged; later a count turns out to be mistyped."""
    git(clone, "add", "data")
    git(clone, "-c", "user.name=x", "-c", "user.email=x@localhost", "commit", "-qm", "2026")
    (clone / EDITION / "evidence.csv").write_text(EVIDENCE, "utf-8")
    rows = (clone / EDITION / "inputs.csv").read_text("utf-8").splitlines()
    row = next(row for row in rows if re.match(r"so-mau-2,c[0-9-]+,[a-z-]+,([1-9][0-9]*),\1,", row))
    cells = row.split(",")
    cells[4] = str(int(cells[4]) - 1)
    _becomes(clone, "inputs.csv", row, ",".join(cells))


BEFORE: dict[str, Callable[[Path], object]] = {
    "new edition": lambda clone: _fill(clone / "data/tinh-mau/methods/9-2026.yaml"),
    "check ||": lambda clone: _fill(clone / EDITION / "edition.yaml"),
    "release tinh-mau 2026 --date 2027-02-15": lambda clone: _becomes(
        clone, "edition.yaml", "status: draft", "status: provisional"
    ),
    "correct": _correct,
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
    before, done = _units_send(clone), set[str]()
    for line in commands(ROOT / "docs/maintaining.en.md"):
        words = line.removeprefix(".venv/bin/thuocdo ")
        for start, act in BEFORE.items():
            if words.startswith(start):
                act(clone)
                done.add(start)
        said = run(line, clone, environment)
        for start, text in SAYS.items():
            if words.startswith(start):
                assert text in said, f"{line}\n{said}"
    assert done == set(BEFORE)
    (index,) = (found for found in load(clone / "data").indices if found.id == "tinh-mau")
    after = index.editions[-1]
    assert after.id == "2026"
    for old, new in zip(before.groups, after.groups, strict=True):
        same = [key for key in old.figures if key[0] != "so-mau-2"]
        assert [old.figures[key].text for key in same] == [new.figures[key].text for key in same]
