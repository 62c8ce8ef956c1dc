"""`/about/` says which commit the site is built from, and is not wrong about it."""

import json
import shutil
from pathlib import Path

import pytest

from tests.conftest import git
from tests.site.built import FIXTURES, Built, build, files
from tests.site.voiced import voiced

UNKNOWN = {"vi": "không rõ", "en": "unknown"}
ABOUT = {"vi": "about/index.html", "en": "en/about/index.html"}
MODIFIED = {"vi": "{}, đã sửa đổi", "en": "{}, modified"}


def _commits(built: Built) -> dict[str, str]:
    return {language: built.page("about/", language).one("dl", "facts").one("code").text for language in UNKNOWN}


def _build(project: Path, output: Path) -> Built:
    return build(output, data=FIXTURES / "mini", cwd=project)


@pytest.fixture
def commit(clone: Path) -> str:
    return git(clone, "rev-parse", "HEAD")


def test_clean_and_then_modified(clone: Path, commit: str, tmp_path: Path) -> None:
    assert _commits(_build(clone, tmp_path / "clean")) == dict.fromkeys(UNKNOWN, commit)
    (clone / "content" / "about.vi.md").open("a", encoding="utf-8").write("\nThêm.\n")
    expected = {language: text.format(commit) for language, text in MODIFIED.items()}
    assert _commits(_build(clone, tmp_path / "modified")) == expected


def test_building_inside_the_clone_leaves_it_clean(clone: Path, commit: str) -> None:
    for _ in range(2):
        assert _commits(_build(clone, clone / "output")) == dict.fromkeys(UNKNOWN, commit)
    assert git(clone, "status", "--porcelain") == ""


def test_without_git_all_else_is_the_same(clone: Path, commit: str, tmp_path: Path) -> None:
    data = voiced(tmp_path / "data")
    first = files(build(tmp_path / "with", data=data, cwd=clone).folder)
    shutil.rmtree(clone / ".git")
    built = build(tmp_path / "without", data=data, cwd=clone)
    assert _commits(built) == UNKNOWN
    other = files(built.folder)
    assert other.keys() == first.keys()
    assert {name for name in first if first[name] != other[name]} == {*ABOUT.values(), "manifest.json"}
    manifests = [json.loads(found["manifest.json"]) for found in (first, other)]
    for manifest in manifests:
        for name in ABOUT.values():
            del manifest["files"][name]
    assert manifests[0] == manifests[1] | {"commit": commit}
    for language, name in ABOUT.items():
        assert first[name].replace(commit.encode(), UNKNOWN[language].encode()) == other[name]


def test_inside_of_another_repository(clone: Path, tmp_path: Path) -> None:
    """The commit of a repository around the project is not the project's."""
    shutil.rmtree(clone / ".git")
    git(tmp_path, "init", "-q")
    git(tmp_path, "-c", "user.name=x", "-c", "user.email=x@example.org", "commit", "-q", "--allow-empty", "-m", "x")
    assert _commits(_build(clone, tmp_path / "output")) == UNKNOWN
