"""The text for a person with many faults in many files, and what he is told of a warning."""

import csv
import io
from datetime import date

from scoring.cli.report import report
from scoring.faults import Acceptance, Faults, Kind, Place, Sentences
from scoring.faults.values import CHOICE

WARNING = Kind("W-X", *(Sentences("{key}?", "x.", "y."),) * 2, level="warning")


def _text(faults: Faults, language: str | None = "en") -> str:
    out = io.StringIO()
    report(faults, "text", language, out)
    return out.getvalue()


def test_the_faults_of_a_file_stand_together() -> None:
    faults = Faults()
    for file, line in (("data/b.csv", 2), ("data/a.csv", 10), ("data/b.csv", 1), ("data/a.csv", 9)):
        faults.add(CHOICE, Place(file, line), found="a", known="b", near="b")
    blocks = [block.splitlines() for block in _text(faults).split("\n\n")]
    assert [[line.split(" ")[0] for line in block if line[0] != " "] for block in blocks[:-1]] == [
        ["data/a.csv:9:1:", "data/a.csv:10:1:"],
        ["data/b.csv:1:1:", "data/b.csv:2:1:"],
    ]
    assert blocks[-1][0].startswith("4 faults,")
    assert blocks[-1][1].endswith("/en/checks/<code>/ on the site.")


def test_what_is_not_told_stands_with_its_file() -> None:
    faults = Faults()
    for line in range(1, 23):
        faults.add(CHOICE, Place("data/a.csv", line), found="a", known="b", near="b")
    faults.add(CHOICE, Place("data/b.csv"), found="a", known="b", near="b")
    first, second, _ = _text(faults).split("\n\n")
    assert first.endswith("\ndata/a.csv: 2 more places of this file have E-CHOICE.")
    assert second.startswith("data/b.csv:1:1: ")


def test_a_warning_comes_with_the_row_that_accepts_it() -> None:
    faults = Faults()
    faults.add(WARNING, Place("data/dak-lak/units.csv", 7), key='so-y-te, "a"')
    lines = _text(faults).splitlines()
    assert lines[1].startswith("    Warning. Expected: x.")
    (row,) = csv.reader([lines[3].strip()])
    assert row[:3] == ["W-X", "dak-lak/units.csv", 'so-y-te, "a"']
    assert faults.accept(row[0], f"data/{row[1]}", row[2], Acceptance("a", "b", "c", date(2026, 1, 2)))
    text = _text(faults)
    assert "    Accepted warning. Expected: x." in text
    assert "acknowledged.csv" not in text
    assert "0 faults, 0 warnings, 1 accepted warnings" in text


def test_accepted_warnings_do_not_hide_others() -> None:
    """Of each level the first few are told: forty accepted ones first leave the one that stands in sight."""
    faults = Faults()
    for line in range(40):
        faults.add(WARNING, Place("data/a.csv", line + 1), key="known")
    faults.add(WARNING, Place("data/a.csv", 99), key="new")
    faults.accept("W-X", "data/a.csv", "known", Acceptance("a", "b", "c", date(2026, 1, 2)))
    assert [(fault.place.line, fault.level) for fault in faults.told][-1] == (99, "warning")
    assert [(more.level, more.rest) for more in faults.more] == [("accepted", 20)]
    assert (faults.count("accepted"), faults.count("warning")) == (40, 1)


def test_a_clean_folder_has_no_more_than_its_counts() -> None:
    assert _text(Faults()).count("\n") == 1
