"""`thuocdo verify` names whatever was changed, added or taken away in a copy of the site, and follows nothing."""

import json
import os
import shutil
from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from plugins.manifest import seen
from scoring.cli.verify.against import against_manifest
from scoring.cli.verify.copy import Copy
from scoring.cli.verify.findings import Finding, Findings
from scoring.cli.verify.ledger import against_releases
from scoring.cli.verify.rebuilt import against_rebuilt
from tests.site.built import FIXTURES, Built, files, run

Change = Callable[[Path], None]


def _copy(built: Built, folder: Path) -> Path:
    """A copy of the site whose files share their bytes with it: none is written, only put in another's stead."""
    return Path(shutil.copytree(built.folder, folder / "copy", copy_function=os.link))


def _put(file: Path, content: bytes) -> None:
    file.unlink(missing_ok=True)
    file.write_bytes(content)


def _swap(file: Path, old: str, new: str) -> None:
    text = file.read_text("utf-8")
    assert old in text, file
    _put(file, text.replace(old, new, 1).encode())


def _manifest(folder: Path) -> list[Finding]:
    findings = Findings()
    copy = Copy(folder, findings)
    against_manifest(copy, copy.manifest(), findings)
    return findings.kept


def _rebuilt(folder: Path, built: Built) -> list[Finding]:
    """Against a site made again, which is a copy of `built`: what building gives is for other tests."""
    findings = Findings()
    copy = Copy(folder, findings)

    def make(place: Path) -> int:
        shutil.copytree(built.folder, place, copy_function=os.link)
        return 0

    against_rebuilt(copy, copy.manifest(), make, findings, lambda _: None)
    return findings.kept


def test_an_honest_copy(voices: Built, tmp_path: Path) -> None:
    folder = _copy(voices, tmp_path)
    (folder / ".thuocdo").unlink()
    (folder / "manifest.json.sig").write_bytes(b"signed")
    findings = Findings()
    against_releases(Copy(folder, findings), None, findings)
    assert [*_manifest(folder), *_rebuilt(folder, voices), *findings.kept] == []


def test_a_flipped_byte_in_any_kind_of_file(voices: Built, tmp_path: Path) -> None:
    folder, random = _copy(voices, tmp_path), Random(4)
    kinds: dict[str, list[str]] = {}
    for name in sorted(files(folder)):
        kinds.setdefault(Path(name).suffix, []).append(name)
    names = {name for of in kinds.values() for name in random.sample(of, min(4, len(of)))} - {".thuocdo"}
    assert {Path(name).suffix for name in names} >= {".html", ".css", ".js", ".csv", ".json", ".xlsx", ".svg", ".yaml"}
    for name in names - {"manifest.json"}:
        content = bytearray((folder / name).read_bytes())
        content[random.randrange(len(content))] ^= 1 << random.randrange(8)
        _put(folder / name, bytes(content))
    changed = {one.file for one in _manifest(folder) if one.kind == "changed"}
    assert changed == names - {"manifest.json"}
    # Whoever changes the manifest, too, is found by the site made again.
    assert {one.file for one in _rebuilt(folder, voices)} == changed


def test_a_flipped_byte_in_the_manifest(mini: Built, tmp_path: Path) -> None:
    """Even a space: in folders of the manifest alone, so that nothing else differs."""
    one, other, random = tmp_path / "copy", tmp_path / "made", Random(5)
    true = (mini.folder / "manifest.json").read_bytes()
    for folder in (one, other):
        folder.mkdir()
        _put(folder / "manifest.json", true)
    assert _rebuilt(one, Built(other, other)) == []
    for place in [0, true.index(b"\n"), len(true) - 1, *(random.randrange(len(true)) for _ in range(40))]:
        content = bytearray(true)
        content[place] ^= 1 << random.randrange(8)
        _put(one / "manifest.json", bytes(content))
        assert _rebuilt(one, Built(other, other)), place


def test_files_that_are_gone_new_or_another(mini: Built, tmp_path: Path) -> None:
    folder = _copy(mini, tmp_path)
    gone, one, other = folder / "about/index.html", folder / "index.html", folder / "en/index.html"
    gone.unlink()
    one.rename(folder / "swap")
    other.rename(one)
    (folder / "swap").rename(other)
    (folder / "data" / "new\n\x1b.csv").write_text("a")
    (folder / "out").symlink_to("/etc/passwd")
    (folder / "inside").symlink_to(folder / "data")
    os.mkfifo(folder / "pipe")
    assert {(found.kind, found.file) for found in _manifest(folder)} == {
        ("missing", "about/index.html"),
        ("changed", "index.html"),
        ("changed", "en/index.html"),
        ("extra", "data/newU+000AU+001B.csv"),
        *(("link", name) for name in ("out", "inside", "pipe")),
    }


NAMES = ["../x", "/etc/passwd", "a/../b", "a\\b", "", ".", "a//b", "a\n", "\x00", ".thuocdo", "manifest.json", "a/"]


@pytest.mark.parametrize("name", NAMES)
def test_no_name_of_a_manifest_leads_anywhere(name: str, tmp_path: Path) -> None:
    (tmp_path / "x").write_text("secret")
    folder = tmp_path / "copy"
    folder.mkdir()
    digest, size = seen(tmp_path / "x")
    manifest = {"format": 1, "files": {name: {"sha256": digest, "bytes": size}}}
    (folder / "manifest.json").write_text(json.dumps(manifest), "utf-8")
    (found,) = _manifest(folder)
    assert (found.kind, found.file) == ("name", "manifest.json")


JSON = some.recursive(
    some.none() | some.booleans() | some.integers() | some.floats(allow_nan=False) | some.text(),
    lambda inner: some.lists(inner) | some.dictionaries(some.text(), inner),
    max_leaves=8,
)
HEAD = some.fixed_dictionaries(
    {}, optional={"format": some.just(1) | JSON, "files": JSON, "sources": JSON, "commit": JSON}
)


@settings(max_examples=60)
@given(value=HEAD | JSON)
def test_no_manifest_ends_it(mini: Built, value: Any, tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("manifest")
    (folder / "manifest.json").write_text(json.dumps(value), "utf-8")
    findings = Findings()
    copy = Copy(folder, findings)
    against_manifest(copy, copy.manifest(), findings)
    if value != {"format": 1, "files": {}} | (value if isinstance(value, dict) else {}):
        assert findings.kept


@pytest.mark.parametrize("text", [b"", b"[" * 100_000, b"\xff", b'{"a": 1, "a": 1}', b'{"format": NaN}', b"1e999999"])
def test_what_is_no_manifest(text: bytes, tmp_path: Path) -> None:
    (tmp_path / "manifest.json").write_bytes(text)
    assert [found.kind for found in _manifest(tmp_path)] == ["no-manifest"]


def test_a_changed_source_contradicts_the_ledger(voices: Built, tmp_path: Path) -> None:
    folder = _copy(voices, tmp_path)
    _swap(folder / "data/source/mau-so/editions/2025/inputs.csv", ",50,50,", ",50,51,")
    findings = Findings()
    against_releases(Copy(folder, findings), "en", findings)
    assert findings.kept
    assert {found.kind for found in findings.kept} == {"ledger"}


def test_a_figure_changed_everywhere_is_named_by_the_site_made_again(mini: Built, tmp_path: Path) -> None:
    """The one test that builds again: what it does not name was made the same."""
    folder = _copy(mini, tmp_path)
    row = mini.table("vi-du", "2025", "results")[0]
    unit, old = row["unit"], row["points"]
    changed = {
        f"vi-du/2025/{unit}/index.html": (old.replace(".", ","), "77,7"),
        "data/vi-du/2025/results.csv": (f",{old},", ",77.7,"),
        "data/vi-du/2025/results.json": (f'"points": "{old}"', '"points": "77.7"'),
        f"data/vi-du/2025/units/{unit}.json": (f'"points":"{old}"', '"points":"77.7"'),
    }
    manifest = json.loads((folder / "manifest.json").read_text("utf-8"))
    for name, words in changed.items():
        _swap(folder / name, *words)
        digest, size = seen(folder / name)
        manifest["files"][name] = {"sha256": digest, "bytes": size}
    _put(folder / "manifest.json", json.dumps(manifest).encode())
    assert _manifest(folder) == []
    done = run("verify", str(folder), "--data", str(FIXTURES / "mini"), "--format", "json")
    assert (done.returncode, done.stderr) == (1, "")
    said = json.loads(done.stdout)
    assert {one["file"] for one in said["findings"]} == {*changed, "manifest.json"}
    figures = [one for one in said["findings"] if one["kind"] == "figure"]
    places = {one["file"]: (one["at"], one["found"], one["expected"]) for one in figures}
    assert {(found, due) for _, found, due in places.values()} == {("77.7", old)}
    for file, (at, _, _) in places.items():
        assert at.endswith("points"), at
        assert row["node"] in at, at
        assert unit in at or unit in file, at
    (text,) = [one for one in said["findings"] if one["kind"] == "text" and one["file"].endswith("html")][:1]
    assert ("77,7" in text["found"], old.replace(".", ",") in text["expected"]) == (True, True)


def test_a_changed_source_in_the_project_is_named(voices: Built, mini: Built, tmp_path: Path) -> None:
    """The other side: the copy is honest, and what is made here is not what it was."""
    found = _rebuilt(_copy(mini, tmp_path), voices)
    sources = {one.file for one in found if one.kind == "source"}
    assert "data/vi-du/editions/2025/appeals.csv" in sources
    assert "data/mau-so/releases.csv" in sources
    assert "data/vi-du/units.csv" not in sources


def test_how_it_ends(mini: Built, tmp_path: Path) -> None:
    nowhere = run("verify", str(tmp_path / "nowhere"))
    assert (nowhere.returncode, nowhere.stdout) == (2, "")
    same = run("verify", str(mini.folder), "--results", "--lang", "en")
    assert (same.returncode, same.stderr) == (0, "")
    assert same.stdout.splitlines()[-1].endswith("nothing differs.")
