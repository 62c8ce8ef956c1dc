"""What the tests of the site and of the browser share: the sites, each built once, and a copy of the project."""

import gc
import shutil
import subprocess
from pathlib import Path

import pytest
from hypothesis import settings as hypothesis_settings

from tests.site.built import FIXTURES, ROOT, Built, build, settings
from tests.site.hostile import hostile_content, spoilt
from tests.site.many import build_many
from tests.site.shared import built_once
from tests.site.voiced import voiced

# A million elements of pages and rows of tables stay until the end: to look through them for garbage is in vain.
gc.set_threshold(100_000, 50, 50)
# The same examples on every machine and however busy it is; how many is for each test to say.
hypothesis_settings.register_profile("same", derandomize=True, deadline=None, database=None)
hypothesis_settings.load_profile("same")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--golden", action="store_true", help="write the golden files of tests/site anew")


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Built:
    """The project's own site."""
    return built_once(tmp_path_factory, "site", lambda place: build(place / "output"))


@pytest.fixture(scope="session")
def mini(tmp_path_factory: pytest.TempPathFactory) -> Built:
    """The site of tests/fixtures/mini: a method that rounds down, figures above 1000."""
    return built_once(tmp_path_factory, "mini", lambda place: build(place / "output", data=FIXTURES / "mini"))


@pytest.fixture(scope="session")
def voices(tmp_path_factory: pytest.TempPathFactory) -> Built:
    """A small site with replies, appeals, and editions that were corrected after their release."""
    return built_once(tmp_path_factory, "voices", lambda place: build(place / "output", data=voiced(place / "data")))


@pytest.fixture(scope="session")
def long(tmp_path_factory: pytest.TempPathFactory) -> Built:
    """The pages with tables of an index of 1,200 units: more than a page holds."""
    return built_once(tmp_path_factory, "long", build_many)


@pytest.fixture(scope="session")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Built:
    """The small site with voices, and with an attack in every text."""

    def make(folder: Path) -> Built:
        spoilt(voiced(folder / "plain"), folder / "data")
        hostile_content(folder / "content")
        words = settings(folder, f"PATH = {str(folder / 'content')!r}")
        return build(folder / "output", *words, data=folder / "data")

    return built_once(tmp_path_factory, "hostile", make)


@pytest.fixture(scope="session")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The project as it stands, committed to a new repository: for tests to clone."""
    folder = tmp_path_factory.mktemp("project") / "thuoc-do"
    for name in _names():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / name, folder / name)
    git(folder, "init", "-q")
    git(folder, "add", "-A")
    git(folder, "-c", "user.name=Thử", "-c", "user.email=thu@example.org", "commit", "-q", "-m", "The project")
    return folder


@pytest.fixture
def clone(project: Path, tmp_path: Path) -> Path:
    """A fresh clone of the project."""
    git(tmp_path, "clone", "-q", str(project), "clone")
    return tmp_path / "clone"


@pytest.fixture
def lean(clone: Path) -> Path:
    """A fresh clone without the sample, whose workbooks are most of what a build costs."""
    without_sample(clone)
    return clone


def without_sample(project: Path) -> None:
    """Take the sample out of `project`, and the addresses of its pages from the list of those that are kept."""
    shutil.rmtree(project / "data" / "tinh-mau")
    listed = project / "data" / "addresses.csv"
    kept = [line for line in listed.read_text("utf-8").splitlines(True) if not line.startswith("tinh-mau/")]
    listed.write_text("".join(kept), "utf-8")


def git(folder: Path, *words: str) -> str:
    done = subprocess.run(["git", *words], cwd=folder, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def _names() -> list[str]:
    """The project's files: those that git knows or would add; without git, all but what tools leave behind."""
    if (ROOT / ".git").exists():
        listed = git(ROOT, "ls-files", "-z", "--cached", "--others", "--exclude-standard").split("\0")
        return [name for name in listed if name and (ROOT / name).is_file()]
    left = {".venv", "output", "__pycache__", ".ruff_cache", ".hypothesis"}
    found = (path.relative_to(ROOT) for path in ROOT.rglob("*") if path.is_file())
    return [name.as_posix() for name in found if not left & set(name.parts)]
