"""LibreOffice, which opens a workbook with every formula computed anew, as a person would see it."""

import os
import shutil
import subprocess
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

import pytest

_SETTINGS = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load">
<prop oor:name="OOXMLRecalcMode"><value>0</value></prop></item>
</oor:items>
"""
"""Without it a file's stored values are believed, and nothing is computed at all."""


AT_ONCE = 2
"""So many of it at a time: it computes on one core, and most machines have two."""


def recalculated(files: Iterable[Path], folder: Path, *words: str, anew: bool = True) -> list[Path]:
    """The workbooks, computed anew and saved in `folder`, by fresh profiles; else opened as anyone opens them.

    `words` for the program say how to read a file that says not itself what it is.
    """
    program = shutil.which("soffice")
    if program is None:
        reason = "no LibreOffice on this machine: apt-get install libreoffice-calc"
        pytest.fail(reason) if os.environ.get("CI") else pytest.skip(reason)
    kept = list(files)
    numbers = range(min(AT_ONCE, len(kept)))
    parts, profiles = [kept[number::AT_ONCE] for number in numbers], [folder / f"profile-{n}" for n in numbers]
    with ThreadPoolExecutor() as pool:
        said = list(pool.map(partial(_run, [program or "", *words], folder / "out", anew), profiles, parts))
    made = [folder / "out" / f"{file.stem}.xlsx" for file in kept]
    # A file that it cannot read is no failure to LibreOffice.
    assert all(file.is_file() for file in made), said
    return made


def _run(program: list[str], out: Path, anew: bool, profile: Path, files: list[Path]) -> str:
    """Open the workbooks and save them in `out`; what the program said."""
    (profile / "user").mkdir(parents=True, exist_ok=True)
    if anew:
        (profile / "user" / "registrymodifications.xcu").write_text(_SETTINGS, encoding="utf-8")
    words = [f"-env:UserInstallation={profile.as_uri()}", "--headless", "--convert-to", "xlsx", "--outdir"]
    done = subprocess.run(
        [*program, *words, str(out), *map(str, files)],
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=300,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout + done.stderr
