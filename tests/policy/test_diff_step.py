"""The step that says what a change moves: its words reach the reviewer also where it fails, and then the job fails."""

import os
import subprocess
from pathlib import Path

import pytest

from tests.policy.workflows import read

ROOT = Path(__file__).resolve().parents[2]
DATA = read((ROOT / ".github" / "workflows" / "check.yml").read_text("utf-8"))["jobs"]["data"]["steps"]
GITHUB = next(step["run"] for step in DATA if "thuocdo diff" in step.get("run", ""))
GITLAB = "\n".join(read((ROOT / ".gitlab-ci.yml").read_text("utf-8"))["data"]["script"][2:])


def _run(folder: Path, script: str, code: int) -> subprocess.CompletedProcess[str]:
    """`script` where `thuocdo` says its words, and one line that is long, and ends with `code`."""
    program = folder / ".venv" / "bin" / "thuocdo"
    program.parent.mkdir(parents=True)
    program.write_text(f"#!/bin/sh\necho \"$@\"\nhead -c 1000000 /dev/zero | tr '\\0' x\nexit {code}\n", "utf-8")
    program.chmod(0o755)
    names = {"GITHUB_STEP_SUMMARY": str(folder / "summary"), "CI_MERGE_REQUEST_DIFF_BASE_SHA": "b1"}
    return subprocess.run(
        ["bash", "-e", "-c", script],
        cwd=folder,
        env={**os.environ, **names},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


@pytest.mark.parametrize("code", [0, 1, 2])
def test_on_github(tmp_path: Path, code: int) -> None:
    done = _run(tmp_path, GITHUB, code)
    assert (done.returncode, done.stderr) == (code, "")
    summary = (tmp_path / "summary").read_text("utf-8")
    assert summary.startswith("diff HEAD^ HEAD --format markdown\nxxx")
    assert len(summary) == 900_000  # GitHub takes a mebibyte and drops what is longer
    assert (tmp_path / "diff" / "diff.md").read_text("utf-8").startswith(summary)
    assert (tmp_path / "diff" / "diff.txt").read_text("utf-8").startswith("diff HEAD^ HEAD\n")


@pytest.mark.parametrize("code", [0, 1, 2])
def test_on_gitlab(tmp_path: Path, code: int) -> None:
    done = _run(tmp_path, GITLAB, code)
    assert (done.returncode, done.stderr) == (code, "")
    assert done.stdout.startswith("diff b1 HEAD --format markdown\nxxx")
    assert (tmp_path / "diff" / "diff.md").read_text("utf-8") == done.stdout
