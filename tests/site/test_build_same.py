"""The same project makes the same bytes: in another place, in another time zone, language and hash order."""

import shutil
from pathlib import Path

from tests.site.built import ROOT, Built, build, files

ELSEWHERE = {
    "PYTHONHASHSEED": "4321",
    "TZ": "Pacific/Kiritimati",
    "LC_ALL": "C",
    # Not the UTF-8 mode that Python turns on by itself under LC_ALL=C: every file must name its encoding.
    "PYTHONUTF8": "0",
    "PYTHONIOENCODING": "utf-8",
}


def test_byte_for_byte(site: Built, tmp_path: Path) -> None:
    leave = shutil.ignore_patterns(".venv", "output", ".build-*", ".hypothesis", ".ruff_cache", "__pycache__")
    copy = Path(shutil.copytree(ROOT, tmp_path / "Một nơi khác", ignore=leave))
    other = files(build(tmp_path / "out", cwd=copy, environment=ELSEWHERE).folder)
    first = files(site.folder)
    assert other.keys() == first.keys()
    assert [name for name in first if first[name] != other[name]] == []


def test_no_path_of_the_machine(site: Built) -> None:
    for name, content in files(site.folder).items():
        assert str(ROOT).encode() not in content, name
        assert str(site.folder.parent).encode() not in content, name
