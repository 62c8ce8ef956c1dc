"""What README.md tells people to type works, in a fresh clone."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.site.built import ROOT, Built

BLOCK = re.compile(r"^```sh\n(.*?)^```", re.MULTILINE | re.DOTALL)
NOT_HERE = re.compile(r"^(git clone|cd|make (serve|test|clean|bench|lock)|sudo|apt)\b")


def commands() -> list[str]:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    lines = "".join(BLOCK.findall(text)).replace("\\\n", " ").splitlines()
    found = [re.sub(r"\s+#.*$", "", line).removeprefix("$ ").strip() for line in lines]
    return [line for line in found if line and not line.startswith("#")]


@pytest.fixture(scope="module")
def environment(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """This environment under another name: `make` finds it ready, and could not harm it if it did not."""
    if sys.prefix == sys.base_prefix:
        pytest.skip("the tests do not run in an environment of their own")
    folder = tmp_path_factory.mktemp("environment")
    for path in Path(sys.prefix).iterdir():
        if path.name != ".ready":
            (folder / path.name).symlink_to(path)
    return folder


def _run(line: str, clone: Path, environment: Path) -> None:
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


def test_the_commands_of_the_readme(clone: Path, environment: Path) -> None:
    known = [line for line in commands() if not NOT_HERE.match(line)]
    assert "make html" in known
    building = [line for line in known if re.search(r"\b(html|build)\b", line)]
    for line in known:
        if line not in building:
            _run(line, clone, environment)
    # Most of what a build costs; other tests build the whole.
    shutil.rmtree(clone / "data" / "tinh-mau")
    for line in building:
        _run(line, clone, environment)
    built = Built(clone / "output", clone / "data")
    assert {"", "en/", "dak-lak/2020/", "en/dak-lak/2020/"} <= set(built.addresses)
    assert len(built.table("dak-lak", "2020", "statistics")) > 2


def test_the_readme_names_the_three_commands() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    for command in ("make serve", "make test", "make html"):
        assert re.search(rf"(`|^){command}\b", text, re.MULTILINE), command


def test_links_of_the_readme() -> None:
    links = re.findall(r"\]\(([^)#]+)", (ROOT / "README.md").read_text(encoding="utf-8"))
    assert links
    assert [link for link in links if "://" not in link and not (ROOT / link).exists()] == []


def test_every_command_left_out_is_known() -> None:
    """Nothing slips by unseen: each line is run here, or is one of those that cannot be."""
    for line in commands():
        assert NOT_HERE.match(line) or re.match(r"(make|(\.venv/bin/)?thuocdo)\b", line), line
