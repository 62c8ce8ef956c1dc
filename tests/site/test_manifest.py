"""manifest.json names every file of the site and of its sources, with its true digest and size, and nothing else."""

import hashlib
import json
from pathlib import Path
from typing import Any

import pytest

from plugins.manifest import LEFT_OUT
from plugins.provenance import provenance
from tests.site.built import DATA, FIXTURES, LANGUAGES, ROOT, Built, build, files


def _manifest(built: Built) -> dict[str, Any]:
    return json.loads((built.folder / "manifest.json").read_text("utf-8"))


def _true(content: bytes) -> dict[str, Any]:
    return {"sha256": hashlib.sha256(content).hexdigest(), "bytes": len(content)}


@pytest.mark.parametrize("name", ["site", "voices"])
def test_every_file_and_no_other(name: str, request: pytest.FixtureRequest) -> None:
    built: Built = request.getfixturevalue(name)
    there = {file: _true(content) for file, content in files(built.folder).items() if file not in LEFT_OUT}
    found = _manifest(built)["files"]
    assert found == there
    assert list(found) == sorted(found)


def test_every_source(site: Built) -> None:
    data = {f"data/{name}": content for name, content in files(DATA).items()}
    content = {f"content/{name}": text for name, text in files(ROOT / "content").items()}
    assert _manifest(site)["sources"] == {name: _true(text) for name, text in (data | content).items()}


def test_what_it_was_made_with(site: Built) -> None:
    manifest, found = _manifest(site), provenance(ROOT)
    assert (manifest["format"], manifest["commit"], manifest["modified"]) == (1, found.commit, found.modified)
    assert (manifest["made_up"], manifest["url"]) == (True, "")
    assert manifest["lock"] == hashlib.sha256((ROOT / "requirements.lock").read_bytes()).hexdigest()
    assert set(manifest["versions"]) == {"thuocdo", "pelican", "python"}


def test_a_draft_has_neither_name_nor_digest_in_it(tmp_path: Path) -> None:
    """`test_drafts` looks for its words in every file; here for what could tell that there is one."""
    data = FIXTURES / "hand" / "data"
    text = (build(tmp_path / "output", data=data).folder / "manifest.json").read_text("utf-8")
    draft = files(data / "mau-so" / "editions" / "2026")
    assert draft
    assert "editions/2025" in text
    assert "editions/2026" not in text
    for content in draft.values():
        assert _true(content)["sha256"] not in text


def test_pages_lead_to_it(site: Built) -> None:
    for language in LANGUAGES:
        for address in ("about/", "data/"):
            links = [link for link in site.page(address, language).all("a") if "manifest.json" in link.attrs["href"]]
            assert [link.text for link in links] == ["manifest.json"]
