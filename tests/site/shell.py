"""What a document tells people to type, run as they would in a fresh clone."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

_BLOCK = re.compile(r"^```sh\n(.*?)^```", re.MULTILINE | re.DOTALL)


def commands(document: Path) -> list[str]:
    """The lines of its shell blocks."""
    text = document.read_text(encoding="utf-8")
    lines = "".join(_BLOCK.findall(text)).replace("\\\n", " ").splitlines()
    found = [re.sub(r"\s+#.*$", "", line).removeprefix("$ ").strip() for line in lines]
    return [line for line in found if line and not line.startswith("#")]


def renamed(folder: Path) -> Path:
    """This environment under another name: `make` finds it ready, and could not harm it if it did not."""
    if sys.prefix == sys.base_prefix:
        pytest.skip("the tests do not run in an environment of their own")
    for path in Path(sys.prefix).iterdir():
        if path.name != ".ready":
            (folder / path.name).symlink_to(path)
    return folder


def run(line: str, clone: Path, environment: Path) -> str:
    """What the command prints; it must succeed."""
    line = re.sub(r"(?<!\S)(\.venv/bin/)?thuocdo\b", f"{environment}/bin/thuocdo", line)
    line = re.sub(r"^make\b", f"make VENV={environment}", line)
    (environment / ".ready").touch()
    done = subprocess.run(
        ["sh", "-ec", line],
        cwd=clone,
        # The clone's own code, though the environment points at this project's.
        env={**os.environ, "PYTHONPATH": str(clone)},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, f"{line}\n{done.stdout}{done.stderr}"
    return done.stdout
