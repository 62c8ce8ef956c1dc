"""What `make` says where it cannot set up: which Python is missing, or too old."""

import subprocess
from pathlib import Path

import pytest

from tests.site.built import ROOT


def _make(tmp_path: Path, python: Path | str) -> str:
    done = subprocess.run(
        ["make", "html", f"PYTHON={python}", f"VENV={tmp_path / 'venv'}"],
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 2
    assert not (tmp_path / "venv").exists()
    return done.stderr.splitlines()[0]


@pytest.mark.parametrize("python", ["/nonexistent", "no-such-python"])
def test_no_python(tmp_path: Path, python: str) -> None:
    said = _make(tmp_path, python)
    assert f"không tìm thấy {python}, " in said
    assert f" / {python} not found, needs Python 3.11 or newer" in said


@pytest.mark.parametrize(("old", "said"), [("sys", "needs Python 3.11 or newer"), ("venv", "install python3-venv")])
def test_a_python_that_will_not_do(tmp_path: Path, old: str, said: str) -> None:
    """A stand-in for an old Python, or one without venv: it fails where that is asked."""
    python = tmp_path / "python"
    python.write_text(f'#!/bin/sh\ncase "$2" in "import {old}"*) exit 1;; esac\n', encoding="utf-8")
    python.chmod(0o755)
    found = _make(tmp_path, python)
    assert said in found
    assert "not found" not in found
