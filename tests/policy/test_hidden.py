"""No file of the project and no file name holds a character that is not seen: bidi controls, no-width signs, …"""

import re
import subprocess
from pathlib import Path

import pytest

from scoring.faults.text import SPACE
from scoring.reading.characters import NO_BREAK, UNWANTED, odd
from tests.conftest import git

HIDDEN = re.compile(f"{UNWANTED.pattern}|{NO_BREAK.pattern}")
PICTURES = {".png", ".woff2"}


def _hidden(text: str, name: str) -> list[tuple[str, str]]:
    """Letters that only look like others, or like an old encoding, are seen: tests show them."""
    return [
        (next(odd(match[0])).kind.code, f"{name}:{text.count(chr(10), 0, match.start()) + 1}")
        for match in HIDDEN.finditer(text)
    ]


def _found(folder: Path) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    for name in git(folder, "-c", "core.quotePath=false", "ls-files", "-z").split("\0"):
        if name:
            found += _hidden(name, "name")
            if Path(name).suffix not in PICTURES:
                found += _hidden((folder / name).read_bytes().decode("utf-8"), name)
    return found


def test_nothing_hidden_stands_in_any_file_or_name(project: Path) -> None:
    assert _found(project) == []


@pytest.mark.parametrize(
    ("char", "code"),
    [
        *((chr(point), "E-BIDI") for point in (0x202A, 0x202E, 0x2066, 0x2069, 0x200E, 0x200F, 0x061C)),
        ("\u200b", "E-INVIS"),
        ("\u00a0", SPACE.code),
        ("\x1b", "E-CTRL"),
    ],
)
def test_it_would_be_found(tmp_path: Path, char: str, code: str) -> None:
    subprocess.run(["git", "init", "-q", tmp_path], check=True)
    (tmp_path / "a.py").write_text(f"x = 1\ny = '{char}'\n", encoding="utf-8")
    (tmp_path / f"b{char}.csv").write_text("x\n", encoding="utf-8")
    git(tmp_path, "add", "-A")
    assert _found(tmp_path) == [(code, "a.py:2"), (code, "name:1")]
