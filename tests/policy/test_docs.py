"""docs/security names the tests of what it says is defended; docs/verify is ten lines that do what they say."""

import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SECURITY = (ROOT / "docs" / "security.md").read_text("utf-8")
VERIFY = {language: ROOT / "docs" / f"verify.{language}.md" for language in ("vi", "en")}
DEFENDED, NOT_DEFENDED = (SECURITY.split(f"\n## {title}\n")[1] for title in ("Defended", "Not defended"))
ROWS = [line.strip("|").split("|") for line in DEFENDED.splitlines() if line.startswith("| ")][1:]


@pytest.mark.parametrize(("against", "how", "tested"), ROWS, ids=lambda text: text.strip()[:30])
def test_each_defence_names_its_tests(against: str, how: str, tested: str) -> None:
    assert against.strip()
    assert how.strip()
    names = re.findall(r"`([^`]+)`", tested)
    assert names
    for name in names:
        assert re.fullmatch(r"tests/[\w/]*test_\w+\.py", name), name
        assert "\ndef test_" in (ROOT / name).read_text("utf-8"), name


def test_what_is_not_defended_is_said_too() -> None:
    assert len(ROWS) > 10
    assert len(re.findall(r"^- \*\*", NOT_DEFENDED, re.MULTILINE)) > 5


@pytest.mark.parametrize("name", ["security.md", "verify.vi.md", "verify.en.md", "licences.md"])
def test_links_lead_to_files(name: str) -> None:
    links = re.findall(r"\]\(([^):#]+)\)", (ROOT / "docs" / name).read_text("utf-8"))
    assert [link for link in links if not (ROOT / "docs" / link).is_file()] == []


def test_ten_lines_the_same_in_both_languages() -> None:
    vi, en = (re.findall(r"```sh\n(.*?)```", path.read_text("utf-8"), re.DOTALL) for path in VERIFY.values())
    assert vi == en
    assert len(vi[0].splitlines()) == 10


def test_what_the_lines_take_from_the_manifest(tmp_path: Path) -> None:
    manifest = """{
 "format": 1,
 "commit": "0a1b2c",
 "versions": {"thuocdo": "0.1.0"},
 "sources": {
  "data/addresses.csv": {"sha256": "aa", "bytes": 1}
 },
 "files": {
  "_headers": {"sha256": "aa", "bytes": 2},
  "en/index.html": {"sha256": "bb", "bytes": 3}
 }
}
"""
    (tmp_path / "copy").mkdir()
    (tmp_path / "copy" / "manifest.json").write_text(manifest, "utf-8")
    lines = re.findall(r"sed -n .+?manifest\.json", VERIFY["en"].read_text("utf-8"))
    assert len(lines) == 2
    said = [
        subprocess.run(
            ["bash", "-c", f"COPY=copy; {line.replace('../', '')}"],
            cwd=tmp_path,
            check=True,
            capture_output=True,
            encoding="utf-8",
        ).stdout
        for line in lines
    ]
    assert said == ["_headers\nen/index.html\n", "0a1b2c\n"]
