"""LibreOffice, which opens a workbook with every formula computed anew, as a person would see it."""

import os
import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path

import pytest

_SETTINGS = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load">
<prop oor:name="OOXMLRecalcMode"><value>0</value></prop></item>
</oor:items>
"""
"""Without it a file's stored values are believed, and nothing is computed at all."""


def recalculated(files: Iterable[Path], folder: Path) -> list[Path]:
    """The workbooks, computed anew and saved in `folder`, by a fresh profile in one run."""
    program = shutil.which("soffice")
    if program is None:
        reason = "no LibreOffice on this machine: apt-get install libreoffice-calc"
        pytest.fail(reason) if os.environ.get("CI") else pytest.skip(reason)
    profile = folder / "profile"
    (profile / "user").mkdir(parents=True, exist_ok=True)
    (profile / "user" / "registrymodifications.xcu").write_text(_SETTINGS, encoding="utf-8")
    kept = list(files)
    words = [f"-env:UserInstallation={profile.as_uri()}", "--headless", "--convert-to", "xlsx", "--outdir"]
    done = subprocess.run(
        [program or "", *words, str(folder / "out"), *map(str, kept)],
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=300,
    )
    assert done.returncode == 0, done.stderr
    made = [folder / "out" / file.name for file in kept]
    # A file that it cannot read is no failure to LibreOffice.
    assert all(file.is_file() for file in made), done.stdout + done.stderr
    return made
