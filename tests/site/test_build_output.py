"""A build replaces what a build made, or nothing; whatever else is named as output stays as it was."""

import shutil
from pathlib import Path

import pytest

from plugins.output import MARKER
from tests.conftest import git
from tests.site.built import FIXTURES, build, files, run, settings


def _refused(output: Path | str, *words: str, cwd: Path) -> str:
    done = run("build", "--output", str(output), *words, cwd=cwd)
    assert done.returncode == 2, done.stdout + done.stderr
    assert done.stderr.startswith("thuocdo: ")
    assert done.stderr.count("\n") == 1
    assert " / " in done.stderr
    return done.stderr


ROOMS = ("data", "content", "scoring", "plugins", "theme", "tests", "docs", ".git")


@pytest.fixture(scope="module")
def kept(project: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A clone that no build may change: one for all tests of that."""
    folder = tmp_path_factory.mktemp("kept")
    git(folder, "clone", "-q", str(project), "clone")
    return folder / "clone"


def _files(folder: Path) -> dict[str, bytes]:
    return {name: content for name, content in files(folder).items() if "__pycache__" not in name}


@pytest.mark.parametrize(
    "output", [".", "..", *ROOMS, "data/dak-lak", "data/new", "docs/site", ".git/site", "theme/../data"]
)
def test_the_project_is_never_replaced(kept: Path, output: str) -> None:
    before = _files(kept.parent)
    _refused(output, cwd=kept)
    assert _files(kept.parent) == before


def test_nor_the_project_where_a_build_left_its_marker(clone: Path) -> None:
    (clone / MARKER).touch()
    (clone / "data" / MARKER).touch()
    _refused(".", cwd=clone)
    _refused("data", cwd=clone)
    assert (clone / "data" / "dak-lak" / "index.yaml").is_file()


def test_nor_the_data_and_prose_in_use(clone: Path, tmp_path: Path) -> None:
    data = Path(shutil.copytree(FIXTURES / "mini", tmp_path / "elsewhere" / "data"))
    prose = Path(shutil.copytree(clone / "content", tmp_path / "prose"))
    (prose / MARKER).touch()
    before = files(tmp_path / "elsewhere")
    for output in (data, data / "site", data.parent):
        _refused(output, "--data", str(data), cwd=clone)
    _refused(prose, *settings(tmp_path, f"PATH = {str(prose)!r}"), cwd=clone)
    assert files(tmp_path / "elsewhere") == before
    assert (prose / "about.vi.md").is_file()


def test_a_folder_of_other_files(tmp_path: Path) -> None:
    folder = tmp_path / "photos"
    folder.mkdir()
    (folder / "one.jpg").write_bytes(b"x")
    assert "holds files that thuocdo did not build" in _refused(folder, cwd=tmp_path.parent)
    assert files(tmp_path) == {"photos/one.jpg": b"x"}


def test_a_file(tmp_path: Path) -> None:
    file = tmp_path / "report.pdf"
    file.write_bytes(b"x")
    assert "is a file" in _refused(file, cwd=tmp_path)
    assert file.read_bytes() == b"x"


def test_a_link(tmp_path: Path) -> None:
    target = tmp_path / "target"
    target.mkdir()
    (target / MARKER).touch()
    link = tmp_path / "site"
    link.symlink_to(target)
    assert "is a link" in _refused(link, cwd=tmp_path)
    assert link.is_symlink()
    assert list(target.iterdir()) == [target / MARKER]


def test_a_repository_of_the_published_site(tmp_path: Path) -> None:
    site = tmp_path / "site"
    (site / ".git").mkdir(parents=True)
    (site / MARKER).touch()
    assert "holds .git" in _refused(site, cwd=tmp_path)
    assert (site / ".git").is_dir()


def test_an_empty_folder_and_then_what_a_build_made(tmp_path: Path) -> None:
    site = tmp_path / "site"
    site.mkdir()
    for _ in range(2):
        build(site, data=FIXTURES / "mini")
        assert (site / MARKER).read_bytes() == b""
        (site / "left.html").touch()
    assert (site / "index.html").is_file()
    build(site, data=FIXTURES / "mini")
    assert not (site / "left.html").exists()


def test_settings_that_are_not_there(tmp_path: Path) -> None:
    said = _refused("site", "--settings", "nosuch.py", cwd=tmp_path)
    assert "không có tệp nosuch.py / there is no file nosuch.py" in said
    assert list(tmp_path.iterdir()) == []


def test_settings_that_cannot_be_read(tmp_path: Path) -> None:
    (tmp_path / "bad.py").write_text("x = \n", encoding="utf-8")
    done = run("build", "--settings", "bad.py", "--output", "site", cwd=tmp_path)
    assert done.returncode == 1
    assert "SyntaxError" in done.stderr
    assert "Traceback" not in done.stderr
    assert not (tmp_path / "site").exists()


def test_from_any_folder(lean: Path, tmp_path: Path) -> None:
    """Without options the project's own settings, data and output, wherever the command is run."""
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    done = run("build", cwd=elsewhere, environment={"PYTHONPATH": str(lean)})
    assert done.returncode == 0, done.stderr
    assert (lean / "output" / "index.html").is_file()
    assert list(elsewhere.iterdir()) == []


def test_notices_are_told_and_the_site_stands(tmp_path: Path) -> None:
    data = Path(shutil.copytree(FIXTURES / "mini", tmp_path / "data"))
    units = data / "vi-du" / "units.csv"
    units.write_bytes(b"\xef\xbb\xbf" + units.read_bytes().replace(b"\n", b"\r\n"))
    words = ("build", "--data", str(data), "--output", str(tmp_path / "site"))
    done = run(*words)
    assert done.returncode == 0, done.stderr
    assert "data/vi-du/units.csv:1:1: E-ENC-BOM Đã bỏ dấu BOM" in done.stderr
    assert "data/vi-du/units.csv:1:1: E-EOL-CRLF " in done.stderr
    assert "0 accepted warnings, 2 automatic changes.\n" in done.stderr
    assert done.stdout.startswith("site/: ")
    assert "Đã bỏ" not in run(*words, "--lang", "en").stderr


def test_nothing_is_told_where_nothing_was_changed(tmp_path: Path) -> None:
    done = run("build", "--data", str(FIXTURES / "mini"), "--output", str(tmp_path / "site"))
    assert (done.returncode, done.stderr) == (0, "")
