"""A build that goes wrong names what is wrong, ends with 1 and leaves the last good site as it was."""

import re
import shutil
from pathlib import Path

import pytest

from tests.site.built import FIXTURES, ROOT, Built, build, files, run, settings

FAULT = re.compile(r"^\S+/inputs\.csv:(\d+):(\d+): E-[A-Z-]+ ", re.MULTILINE)


@pytest.fixture
def data(tmp_path: Path) -> Path:
    # Without its release, for a test to change: a unit that goes would be one that was published.
    return Path(shutil.copytree(FIXTURES / "mini", tmp_path / "data", ignore=shutil.ignore_patterns("releases.csv")))


@pytest.fixture
def good(tmp_path: Path, mini: Built) -> Path:
    """A good site that stands where the build will write."""
    return Path(shutil.copytree(mini.folder, tmp_path / "public" / "site"))


def test_faulty_data(data: Path, good: Path) -> None:
    inputs = data / "vi-du" / "editions" / "2025" / "inputs.csv"
    text = inputs.read_text(encoding="utf-8")
    inputs.write_text(
        text.replace("1300,1234", "1300,1234x").replace("2,ty-le,ho-so", "9,ty-le,ho-so"), encoding="utf-8"
    )
    before = files(good)
    done = run("build", "--data", str(data), "--output", str(good))
    assert done.returncode == 1
    found = {(int(line), int(column)) for line, column in FAULT.findall(done.stderr)}
    assert {(2, 31), (6, 1)} <= found, done.stderr
    assert "Traceback" not in done.stderr + done.stdout
    assert files(good) == before
    assert [path.name for path in good.parent.iterdir()] == ["site"]


def test_a_first_build_with_faults_writes_nothing(data: Path, tmp_path: Path) -> None:
    (data / "vi-du" / "index.yaml").write_text("title: x\n", encoding="utf-8")
    done = run("build", "--data", str(data), "--output", str(tmp_path / "public" / "site"))
    assert done.returncode == 1
    assert list((tmp_path / "public").iterdir()) == []


def test_a_warning_of_pelican_fails_the_build(data: Path, good: Path) -> None:
    words = settings(good.parents[1], 'SITEURL = "https://example.org/"')
    before = files(good)
    done = run("build", "--data", str(data), "--output", str(good), *words)
    assert done.returncode == 1
    assert "SITEURL" in done.stderr
    assert "trang cũ được giữ nguyên / the last site was left as it was" in done.stderr
    assert files(good) == before
    assert [path.name for path in good.parent.iterdir()] == ["site"]


def test_a_template_that_asks_for_what_is_not_there_fails_the_build(data: Path, good: Path) -> None:
    theme = Path(shutil.copytree(ROOT / "theme", good.parents[1] / "theme"))
    base = theme / "templates" / "base.html"
    base.write_text(base.read_text(encoding="utf-8").replace("</footer>", "{{ nothing }}</footer>"), encoding="utf-8")
    words = settings(good.parents[1], f"THEME = {str(theme)!r}")
    before = files(good)
    done = run("build", "--data", str(data), "--output", str(good), *words)
    assert done.returncode == 1
    assert "'nothing' is undefined" in done.stderr
    assert files(good) == before
    assert [path.name for path in good.parent.iterdir()] == ["site"]


def test_a_page_that_goes_does_not_stay(data: Path, good: Path) -> None:
    assert (good / "vi-du" / "phong-2" / "index.html").exists()
    for file in (data / "vi-du" / "units.csv", data / "vi-du" / "editions" / "2025" / "inputs.csv"):
        lines = file.read_text(encoding="utf-8").splitlines(keepends=True)
        file.write_text("".join(line for line in lines if not line.startswith("phong-2,")), encoding="utf-8")
    build(good, data=data)
    found = files(good)
    assert "vi-du/phong-1/index.html" in found
    assert not [name for name, content in found.items() if "phong-2" in name or "Phòng Ví dụ Oanh".encode() in content]
