"""Whatever goes wrong beside the data is one line in both languages and exit 3; never a traceback."""

import errno
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from scoring.cli import check
from scoring.cli.main import main

ROOT = Path(__file__).resolve().parents[3]


def _raise(error: Exception) -> Callable[[object], int]:
    def run(_: object) -> int:
        raise error

    return run


@pytest.mark.parametrize(
    "error",
    [MemoryError(), RecursionError("maximum recursion depth exceeded"), KeyError("so-y-te"), ValueError("a\nb\u202ec")],
    ids=lambda error: type(error).__name__,
)
def test_a_mistake_of_the_program(
    error: Exception, few: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(check, "run", _raise(error))
    assert main(["check", str(few), "--lang", "en"]) == 3
    said = capsys.readouterr().err
    assert said.count("\n") == 1
    assert "Traceback" not in said
    assert "\u202e" not in said
    for words in ("Hãy báo lại", "Please report", f"thuocdo check {few} --lang en", type(error).__name__, "thuocdo 0."):
        assert words in said


@pytest.mark.parametrize(
    ("error", "reason"),
    [
        (OSError(errno.ENOSPC, "No space left on device"), "No space left on device"),
        (PermissionError(errno.EACCES, "Permission denied", "data/x\ny.csv"), "data/xU+000Ay.csv: Permission denied"),
        (TimeoutError(), "TimeoutError"),
    ],
)
def test_a_failure_of_the_machine(
    error: OSError, reason: str, few: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(check, "run", _raise(error))
    assert main(["check", str(few)]) == 3
    said = capsys.readouterr().err
    assert said.count("\n") == 1
    assert said.count(f": {reason}. ") == 2
    assert "báo lại" not in said


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_no_space_for_what_is_printed(few: Path) -> None:
    with Path("/dev/full").open("w") as full:
        words = [sys.executable, "-m", "scoring.cli", "check", str(few)]
        done = subprocess.run(words, cwd=ROOT, stdout=full, stderr=subprocess.PIPE, encoding="utf-8", check=False)
    assert done.returncode == 3
    assert done.stderr.startswith("thuocdo: không đọc hoặc ghi được: ")
    assert done.stderr.count("\n") == 1


def test_a_programmer_sees_the_traceback(few: Path) -> None:
    code = (
        "import sys; from scoring.cli import check, main; check.run = lambda _: 1 // 0;"
        f"sys.exit(main.main(['check', {str(few)!r}]))"
    )
    words = [sys.executable, "-X", "dev", "-c", code]
    done = subprocess.run(words, cwd=ROOT, capture_output=True, encoding="utf-8", check=False)
    assert "ZeroDivisionError" in done.stderr
    assert "Traceback" in done.stderr


def test_the_help_names_the_exit_statuses(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--help"])
    assert "3 chương trình hoặc máy hỏng" in " ".join(capsys.readouterr().out.split())
