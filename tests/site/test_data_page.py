"""The page on data and the pages of editions list the files that are there, with their sizes and digests."""

import hashlib
import json
from pathlib import Path

import pytest
from frictionless import validate

from plugins.downloads.listed import File, Listed
from plugins.language import languages
from plugins.scorecards.files import files_of, kilobytes
from tests.site.built import LANGUAGES, Built, rows
from tests.site.dom import Element
from tests.site.figures import shown


def _listed(page: Element) -> list[tuple[str, str, str, str]]:
    """Address, size, short and full digest of every file of a page."""
    found: list[tuple[str, str, str, str]] = []
    for table in page.all("table", "files-table"):
        for row in table.one("tbody").elements:
            size, digest = row.all("td")
            short, whole = digest.all("code")
            found.append((row.one("a").attrs["href"], size.text, short.text, whole.text))
    return found


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("address", ["data/", "mau-so/2024/", "vi-du/2025/"])
def test_sizes_and_digests_are_those_of_the_files(voices: Built, language: str, address: str) -> None:
    page = voices.folder / ("en" if language == "en" else "") / address
    found = _listed(voices.page(address, language))
    assert found
    for href, size, short, digest in found:
        content = (page / href).resolve().read_bytes()
        assert digest == hashlib.sha256(content).hexdigest()
        assert short == digest[:16]
        tenths = (len(content) + 50) // 100
        assert size == f"{shown(f'{tenths // 10}.{tenths % 10}', language)} kB"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_file_is_listed_and_those_of_the_other_language_are_not(voices: Built, language: str) -> None:
    other = {"vi": "en", "en": "vi"}[language]
    data = voices.folder / "data"
    found = (path for pattern in ("*/*.*", "*/*/*.*") for path in data.glob(pattern))
    # What the site is made from is listed on the pages that are made of it.
    there = {path for path in found if path.relative_to(data).parts[0] not in ("source", "content")}
    page = voices.folder / ("en" if language == "en" else "") / "data"
    listed = [(page / href).resolve() for href, *_ in _listed(voices.page("data/", language))]
    assert len(listed) == len(set(listed))
    assert set(listed) == {path for path in there if not path.name.endswith(f"-spreadsheet-{other}.csv")}


@pytest.mark.parametrize("name", ["results", "statistics", "reconciliation", "robustness"])
def test_all_editions_together_are_the_rows_of_each(voices: Built, name: str) -> None:
    for index in ("vi-du", "mau-so"):
        folder = voices.folder / "data" / index
        parts = sorted(folder.glob(f"[0-9]*/{name}.csv"))
        if not parts:
            assert not (folder / f"{name}.csv").exists()
            continue
        assert rows(folder / f"{name}.csv") == [row for part in parts for row in rows(part)]


def test_all_editions_in_one_json(voices: Built) -> None:
    whole = json.loads((voices.folder / "data" / "mau-so" / "results.json").read_text("utf-8"))
    assert whole["index"] == "mau-so"
    ids = [edition["edition"] for edition in whole["editions"]]
    assert ids == sorted(ids)
    assert len(ids) > 1
    for edition in whole["editions"]:
        assert edition == voices.json("mau-so", edition["edition"])


def test_the_package_of_all_editions_is_valid(voices: Built, monkeypatch: pytest.MonkeyPatch) -> None:
    for index in ("vi-du", "mau-so"):
        monkeypatch.chdir(voices.folder / "data" / index)
        report = validate("datapackage.json")
        assert report.valid, report.flatten(["message"])
        package = json.loads(Path("datapackage.json").read_text("utf-8"))
        assert package["licenses"][0].keys() == {"title", "path"}
        assert {resource["path"] for resource in package["resources"]} == {
            path.name for path in Path().glob("*.csv") if "-spreadsheet-" not in path.name
        }
        assert all(resource["schema"]["primaryKey"][0] == "edition" for resource in package["resources"])


def test_sizes_in_words() -> None:
    vi, en = languages()
    assert [kilobytes(size, vi) for size in (0, 49, 50, 1249, 1250, 1_234_567)] == [
        "0,0 kB",
        "0,0 kB",
        "0,1 kB",
        "1,2 kB",
        "1,3 kB",
        "1.234,6 kB",
    ]
    assert kilobytes(1_234_567, en) == "1,234.6 kB"


def test_nothing_is_listed_of_what_was_not_written() -> None:
    vi, _ = languages()
    listed: Listed = {("a", "2025"): (File("results.csv", 1, "0" * 64),)}
    assert files_of(listed, "a", None, vi) == ()
    assert [file.what for file in files_of(listed, "a", "2025", vi)] == ["Kết quả"]
