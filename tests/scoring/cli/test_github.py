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
    out = io.StringIO()
    report(faults, "github", language, out)
    return out.getvalue()


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


@pytest.mark.parametrize("form", ["text", "json", "github"])
def test_a_hostile_file_name_is_one_harmless_line(form: str, copied: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (copied / "dak-lak" / "a\n::error::b").write_text("x")
    (copied / "dak-lak").joinpath(b"c\xff".decode("utf-8", "surrogateescape")).write_text("x")
    assert main(["check", str(copied), "--format", form, "--lang", "en"]) == 1
    out = capsys.readouterr().out
    out.encode()
    assert not any(line.startswith("::error::") for line in out.splitlines())
