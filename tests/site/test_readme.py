"""What README.md tells people to type works, in a fresh clone."""

import re
from pathlib import Path

import pytest

from tests.conftest import without_sample
from tests.site.built import ROOT, Built
from tests.site.shell import commands, renamed, run

NOT_HERE = re.compile(r"^(git clone|cd|make (serve|test|clean|bench|lock)|sudo|apt)\b")


@pytest.fixture(scope="module")
def environment(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return renamed(tmp_path_factory.mktemp("environment"))


def test_the_commands_of_the_readme(clone: Path, environment: Path) -> None:
    known = [line for line in commands(ROOT / "README.md") if not NOT_HERE.match(line)]
    assert "make html" in known
    building = [line for line in known if re.search(r"\b(html|build)\b", line)]
    for line in known:
        if line not in building:
            run(line, clone, environment)
    # Most of what a build costs; other tests build the whole.
    without_sample(clone)
    for line in building:
        run(line, clone, environment)
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
    for line in commands(ROOT / "README.md"):
        assert NOT_HERE.match(line) or re.match(r"(make|(\.venv/bin/)?thuocdo)\b", line), line
