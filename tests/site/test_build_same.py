"""The same project makes the same bytes: elsewhere, by somebody else, on another day, in whatever order files come."""

import json
import shutil
import stat
import subprocess
import sys
from datetime import date, timedelta
from pathlib import Path

import pytest

from tests.site.built import ROOT, Built, build, files

HOSTILE = Path(__file__).parent / "elsewhere"
"""What no variable can say: a `sitecustomize` with another day, file order and umask, and one processor."""
_SHOWN = """
import datetime, json, os, sys, time
print(json.dumps([
    str(datetime.date.today()), str(datetime.datetime.now().date()), time.strftime("%Y-%m-%d"),
    os.listdir("."), [entry.name for entry in os.scandir(".")], time.tzname[0], hash("a"), os.umask(0),
    os.path.expanduser("~"), len(os.sched_getaffinity(0)),
]))
"""


@pytest.fixture
def elsewhere(tmp_path: Path) -> dict[str, str]:
    return {
        "PYTHONPATH": str(HOSTILE),
        "PYTHONHASHSEED": "4321",
        "TZ": "Pacific/Kiritimati",
        "LC_ALL": "C",
        # Not the UTF-8 mode that Python turns on by itself under LC_ALL=C: every file must name its encoding.
        "PYTHONUTF8": "0",
        "PYTHONIOENCODING": "utf-8",
        "HOME": str(tmp_path / "no home"),
        "USER": "nguoi-khac",
        "LOGNAME": "nguoi-khac",
        "TMPDIR": str(tmp_path),
    }


def test_elsewhere_is_another_place(elsewhere: dict[str, str], tmp_path: Path) -> None:
    """What is to vary does."""
    for name in ("b", "a", "c"):
        (tmp_path / name).touch()
    done = subprocess.run([sys.executable, "-c", _SHOWN], cwd=tmp_path, env=elsewhere, capture_output=True, check=True)
    *days, names, entries, zone, seed, mask, home, processors = json.loads(done.stdout)
    assert min(map(date.fromisoformat, days)) > date.today() + timedelta(days=990)
    assert names == entries == ["c", "b", "a"]
    assert (zone, mask, home, processors) == ("+14", 0o077, elsewhere["HOME"], 1)
    assert seed != hash("a")
    assert done.stderr == b""


def test_byte_for_byte(site: Built, elsewhere: dict[str, str], tmp_path: Path) -> None:
    leave = shutil.ignore_patterns(".venv", "output", ".build-*", ".hypothesis", ".ruff_cache", "__pycache__")
    copy = Path(shutil.copytree(ROOT, tmp_path / "Một nơi khác", ignore=leave, copy_function=shutil.copy))
    other = build(tmp_path / "out", cwd=copy, environment=elsewhere).folder
    found, first = files(other), files(site.folder)
    assert found.keys() == first.keys()
    assert [name for name in first if first[name] != found[name]] == []
    assert _modes(other) == _modes(site.folder) == {(True, 0o755), (False, 0o644)}


def _modes(folder: Path) -> set[tuple[bool, int]]:
    """Who may do what: with folders, with files."""
    paths = (folder, *folder.rglob("*"))
    return {(path.is_dir(), stat.S_IMODE(path.stat().st_mode)) for path in paths}


def test_no_path_of_the_machine(site: Built) -> None:
    for name, content in files(site.folder).items():
        assert str(ROOT).encode() not in content, name
        assert str(site.folder.parent).encode() not in content, name
