"""Pages written by hand are checked like data: every fault named in one run, and nothing written."""

import re
import shutil
import unicodedata
from pathlib import Path
from subprocess import CompletedProcess

import pytest

from plugins.prose.pages import read_prose
from scoring.faults import Faults
from tests.site.built import FIXTURES, ROOT, build, run, settings

GOOD = b"Title: T\n\nText\n"


def _found(folder: Path) -> list[str]:
    faults = Faults()
    read_prose(folder, {"bo-mau"}, (), faults)
    return [f"{fault.place} {fault.kind.code}" for fault in faults]


@pytest.fixture
def content(tmp_path: Path) -> Path:
    folder = tmp_path / "content"
    folder.mkdir()
    for slug in ("about", "contest"):
        _pair(folder, slug)
    return folder


def _pair(folder: Path, slug: str, text: bytes = GOOD) -> None:
    for language in ("vi", "en"):
        (folder / f"{slug}.{language}.md").write_bytes(text)


def test_good(content: Path) -> None:
    _pair(content, "huong-dan-2", b"Title: T\n")
    (content / ".about.vi.md.swp").write_bytes(b"\0")
    assert _found(content) == []


@pytest.mark.parametrize(
    "name", ["README.md", "a.b.vi.md", "about.fr.md", "About.vi.md", "a b.vi.md", "2020.vi.md", "about.vi.txt", "x"]
)
def test_name(content: Path, name: str) -> None:
    (content / name).write_bytes(GOOD)
    assert _found(content) == [f"content/{name}:1:1 E-PROSE-NAME"]


@pytest.mark.parametrize("slug", ["bo-mau", "data", "en", "vi", "corrections", "theme", "methods", "index"])
def test_taken(content: Path, slug: str) -> None:
    _pair(content, slug)
    assert _found(content) == [f"content/{slug}.{language}.md:1:1 E-PROSE-TAKEN" for language in ("en", "vi")]


@pytest.mark.parametrize(
    "text",
    [
        b"Text\n",
        b"# Heading\n\nText\n",
        b"Title:\n\nText\n",
        b"Slug: x\n\nTitle: T\n",
        b"\nTitle: T\n\nText\n",
    ],
)
def test_title(content: Path, text: bytes) -> None:
    (content / "about.en.md").write_bytes(text)
    assert _found(content) == ["content/about.en.md:1:1 E-PROSE-TITLE"]


@pytest.mark.parametrize(
    "line",
    [
        *("Save_as: ../x.html", "Slug: data", "Status: draft", "Template: base", "Date: 2025-01-02", "Title: again"),
        *("Text", "# Heading", "    indented"),
    ],
)
def test_head(content: Path, line: str) -> None:
    """It is told, and so is what stands in the text."""
    (content / "about.en.md").write_text(f"Title: T\n{line}\n\n<b>x</b>\n", encoding="utf-8")
    assert _found(content) == ["content/about.en.md:2:1 E-PROSE-HEAD", "content/about.en.md:4:1 E-MD-HTML"]


def test_head_above_the_title(content: Path) -> None:
    (content / "about.en.md").write_bytes(b"Save_as: x\nTitle:  T \n---\n\nText\n")
    assert _found(content) == [f"content/about.en.md:{line}:1 E-PROSE-HEAD" for line in (1, 3)]


@pytest.mark.parametrize(("title", "code"), [("x" * 201, "E-TXT-LONG"), ("TODO", "E-FILL"), ("=1+1", "E-CSVI")])
def test_title_is_a_name(content: Path, title: str, code: str) -> None:
    (content / "about.en.md").write_text(f"Title: {title}\n", encoding="utf-8")
    assert _found(content) == [f"content/about.en.md:1:8 {code}"]


def test_pages_that_all_pages_lead_to(content: Path) -> None:
    for path in content.glob("contest.*"):
        path.unlink()
    assert _found(content) == [f"content/contest.{language}.md:1:1 E-PROSE-MISSING" for language in ("en", "vi")]


def test_other_language(content: Path) -> None:
    (content / "about.en.md").unlink()
    assert _found(content) == ["content/about.vi.md:1:1 E-PROSE-LANG"]


def test_link(content: Path) -> None:
    (content / "about.en.md").unlink()
    (content / "about.en.md").symlink_to(content / "about.vi.md")
    assert _found(content) == ["content/about.en.md:1:1 E-PATH-LINK"]


def test_encoding(content: Path) -> None:
    (content / "about.en.md").write_bytes("Title: T\n\nVề Thước\n".encode("cp1258", "replace"))
    assert re.fullmatch(r"content/about\.en\.md:3:\d E-ENC-VN", "".join(_found(content)))


def _build(folder: Path, data: Path = FIXTURES / "mini") -> CompletedProcess[str]:
    words = settings(folder.parent, f"PATH = {str(folder)!r}")
    return run("build", "--data", str(data), "--output", str(folder.parent / "public" / "site"), *words)


def test_one_run_names_all_faults_of_prose_and_data(content: Path, tmp_path: Path) -> None:
    (content / "README.md").write_bytes(b"x\n")
    (content / "huong-dan.vi.md").write_bytes(b"no title\n")
    _pair(content, "vi-du")
    data = Path(shutil.copytree(FIXTURES / "mini", tmp_path / "data"))
    (data / "vi-du" / "orphan.txt").touch()
    done = _build(content, data)
    assert done.returncode == 1
    assert re.findall(r"^(\S+):1:1: (E-\S+)", done.stderr, re.MULTILINE) == [
        ("content/README.md", "E-PROSE-NAME"),
        ("content/huong-dan.vi.md", "E-PROSE-LANG"),
        ("content/huong-dan.vi.md", "E-PROSE-TITLE"),
        ("content/vi-du.en.md", "E-PROSE-TAKEN"),
        ("content/vi-du.vi.md", "E-PROSE-TAKEN"),
        ("data/vi-du/orphan.txt", "E-ORPHAN"),
    ]
    assert "This page lacks its huong-dan.en.md." in done.stderr
    assert list((tmp_path / "public").iterdir()) == []


def test_prose_is_composed_and_told(content: Path) -> None:
    (content / "about.vi.md").write_text(unicodedata.normalize("NFD", "Title: Về\n\nHướng\n"), encoding="utf-8")
    done = _build(content)
    assert done.returncode == 0, done.stderr
    assert "content/about.vi.md:1:1: E-UNIT-NFD " in done.stderr
    page = (content.parent / "public" / "site" / "about" / "index.html").read_text(encoding="utf-8")
    assert "Về" in page
    assert "Hướng" in page


def test_the_project_s_own(tmp_path: Path) -> None:
    content = Path(shutil.copytree(ROOT / "content", tmp_path / "content"))
    assert _found(content) == []
    _pair(content, "huong-dan", "Title: Hướng dẫn\n\nMột đoạn.\n".encode())
    words = settings(tmp_path, f"PATH = {str(content)!r}")
    built = build(tmp_path / "site", *words, data=FIXTURES / "mini")
    for language in ("vi", "en"):
        assert built.page("huong-dan/", language).one("h1").text == "Hướng dẫn"
