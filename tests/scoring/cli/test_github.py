"""Annotations of a pull request: nothing in a data folder may end the line or start a command of its own."""

import io
from pathlib import Path

import pytest

from scoring.cli.main import main
from scoring.cli.report import report
from scoring.faults import Faults, Place
from scoring.faults.text import ORPHAN
from scoring.faults.values import CHOICE


def _said(faults: Faults, language: str | None = "en") -> str:
    """The annotations; the last line of the output, which counts, is none."""
    out = io.StringIO()
    report(faults, "github", language, out)
    annotations, counts = out.getvalue().rstrip("\n").rsplit("\n", 1)
    assert not counts.startswith("::")
    return annotations + "\n"


def test_an_annotation() -> None:
    faults = Faults()
    faults.add(CHOICE, Place("data/x.csv", 3, 7), found="a", known="b, c", near="b")
    assert _said(faults) == (
        "::error file=data/x.csv,line=3,col=7,title=E-CHOICE::“a” is not on the list. One of: b, c. Did you mean “b”?\n"
    )


def test_both_languages_stand_on_one_line() -> None:
    faults = Faults()
    faults.add(CHOICE, Place("data/x.csv", 3, 7), found="a", known="b", near="b")
    assert _said(faults, None).count("\n") == 1
    assert " / “a” is not on the list." in _said(faults, None)


def test_values_are_escaped() -> None:
    faults = Faults()
    faults.add(CHOICE, Place("x"), found="100%\r\n::set-env name=A::b", known="", near="")
    said = _said(faults)
    assert said.count("\n") == 1
    assert "100%25" in said
    assert "\r" not in said


def test_file_names_are_escaped() -> None:
    faults = Faults()
    faults.add(ORPHAN, Place("a,b:c%d\r\n::warning::e"), name="x", known="y")
    said = _said(faults)
    assert said.startswith("::error file=a%2Cb%3Ac%25d%0D%0A%3A%3Awarning%3A%3Ae,line=1,")
    assert said.count("\n") == 1


def test_the_last_line_counts(monkeypatch: pytest.MonkeyPatch) -> None:
    """GitHub shows ten annotations of a step; the log says how many there are."""
    monkeypatch.delenv("GITHUB_STEP_SUMMARY", raising=False)
    faults = Faults()
    for line in range(2, 42):
        faults.add(CHOICE, Place("data/x.csv", line), found="a", known="b", near="b")
    out = io.StringIO()
    report(faults, "github", "en", out)
    assert out.getvalue().splitlines()[-1].startswith("40 faults, 0 warnings,")


def test_the_summary_of_a_job_is_the_whole_text(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is added to what stands there, and nothing that a file holds can end its fence."""
    summary = tmp_path / "summary.md"
    summary.write_text("before\n")
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(summary))
    faults = Faults()
    faults.add(CHOICE, Place("data/x.csv", 3, 7), found="a\n````\n<b>", known="b", near="````")
    _said(faults)
    lines = summary.read_text("utf-8").splitlines()
    assert lines[:2] == ["before", "````text"]
    assert lines[2] == "data/x.csv:3:7: E-CHOICE “aU+000A````U+000A<b>” is not on the list."
    assert [number for number, line in enumerate(lines) if line.startswith("````")] == [1, len(lines) - 1]
    report(faults, "text", "en", io.StringIO())
    assert summary.read_text("utf-8").splitlines() == lines


def test_a_summary_is_never_longer_than_github_takes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    summary = tmp_path / "summary.md"
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(summary))
    faults = Faults()
    for number in range(9000):
        faults.add(CHOICE, Place(f"data/{number}.csv"), found="ế" * 100, known="b", near="b")
    _said(faults)
    assert 990_000 < summary.stat().st_size < 2**20
    assert summary.read_text("utf-8").endswith("\n````\n")


@pytest.mark.parametrize("form", ["text", "json", "github"])
def test_a_hostile_file_name_is_one_harmless_line(form: str, copied: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (copied / "dak-lak" / "a\n::error::b").write_text("x")
    (copied / "dak-lak").joinpath(b"c\xff".decode("utf-8", "surrogateescape")).write_text("x")
    assert main(["check", str(copied), "--format", form, "--lang", "en"]) == 1
    out = capsys.readouterr().out
    out.encode()
    assert not any(line.startswith("::error::") for line in out.splitlines())
