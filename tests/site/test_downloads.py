"""The files to download are sound by their own standards and lead back to their source."""

import json
from functools import cache
from pathlib import Path

import pytest
from frictionless import system, validate

from plugins.downloads import sources
from scoring.faults import Faults
from scoring.results import Results
from tests.site.built import LANGUAGES, ROOT, Built, files, rows, scored


def _folder(case: tuple[Built, str, str]) -> Path:
    built, index, edition = case
    return built.folder / "data" / index / edition


def test_data_package_is_valid(case: tuple[Built, str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(_folder(case))
    report = validate("datapackage.json")
    assert report.valid, report.flatten(["message"])
    names = ["results", "statistics"]
    names += [name for name in ("reconciliation", "robustness") if Path(f"{name}.csv").exists()]
    assert [task.name for task in report.tasks] == names
    # Of a table without rows no count is given.
    counts = [task.stats.get("rows") or 0 for task in report.tasks]
    assert counts == [len(rows(Path(f"{name}.csv"))) for name in names]


def test_a_wrong_cell_would_be_found(case: tuple[Built, str, str], tmp_path: Path) -> None:
    """The schema says something: a rank that is no number, a row twice are faults."""
    for path in _folder(case).glob("*.*"):
        (tmp_path / path.name).write_bytes(path.read_bytes())
    table = tmp_path / "results.csv"
    lines = table.read_text(encoding="utf-8").splitlines(keepends=True)
    table.write_text("".join([*lines, lines[1], lines[2].replace("false", "maybe").replace("true", "maybe")]), "utf-8")
    with system.use_context(trusted=True):
        found = {error[0] for error in validate(str(tmp_path / "datapackage.json")).flatten(["type"])}
    assert {"primary-key", "type-error"} <= found


def test_text_of_the_files(case: tuple[Built, str, str]) -> None:
    for name, content in files(_folder(case)).items():
        if name.endswith(".xlsx") or "-spreadsheet-" in name:
            continue
        assert not content.startswith(b"\xef\xbb\xbf"), name
        assert b"\r" not in content, name
        assert content.decode("utf-8").endswith("\n"), name


def test_json_is_strict(case: tuple[Built, str, str]) -> None:
    def refuse(constant: str) -> None:
        raise AssertionError(f"{constant} is not JSON")

    def once(pairs: list[tuple[str, object]]) -> dict[str, object]:
        assert len(dict(pairs)) == len(pairs), "a key twice"
        return dict(pairs)

    for name in ("results.json", "datapackage.json"):
        text = (_folder(case) / name).read_text(encoding="utf-8")
        json.loads(text, parse_constant=refuse, object_pairs_hook=once)
        assert "\\u" not in text, f"{name}: Vietnamese stands as it is"


def test_sources_are_the_committed_bytes(site: Built, mini: Built) -> None:
    for built in (site, mini):
        # What stands beside the indices is of warnings and pages, and no figure comes from it.
        committed = {name: content for name, content in files(built.data).items() if "/" in name}
        assert files(built.folder / "data" / "source") == committed
        assert files(built.folder / "data" / "content") == files(ROOT / "content")


def test_prose_leads_to_its_source(mini: Built) -> None:
    for language in LANGUAGES:
        links = [link.attrs["href"] for link in mini.page("about/", language).all("a")]
        assert [link for link in links if link.endswith(f"data/content/about.{language}.md")]


def test_what_is_no_source_of_a_page_stands_in_no_site(tmp_path: Path) -> None:
    """What stands beside the indices may name drafts; an editor's own files are nobody's."""
    data, content, output = tmp_path / "data", tmp_path / "content", tmp_path / "output"
    for folder in (data, content):
        folder.mkdir()
    for name in ("acknowledged.csv", "addresses.csv"):
        (data / name).write_text(name)
    for name in ("about.vi.md", ".about.vi.md.swp"):
        (content / name).write_text(name)
    sources.write(Results((), Faults()), data, content, output)
    found = {f"data/{name}": sources.of(f"data/{name}") for name in files(output / "data")}
    assert found == {"data/content/about.vi.md": "content/about.vi.md"}
    assert sources.of("data/source/a/units.csv") == "data/a/units.csv"
    assert sources.of("data/content/2025/results.csv") is None


def test_every_row_leads_to_its_source(case: tuple[Built, str, str]) -> None:
    built, index, edition = case
    parents = _parents(built, index, edition)
    root = next(parent for parent in parents.values() if parent not in parents) if parents else ""
    lines = cache(lambda path: path.read_text(encoding="utf-8").splitlines())
    led = 0
    for row in built.table(index, edition, "results"):
        assert bool(row["source_file"]) == bool(row["source_line"])
        if row["source_file"]:
            path = built.folder / "data" / "source" / index / row["source_file"].partition(f"/{index}/")[2]
            head, line = lines(path)[0], lines(path)[int(row["source_line"]) - 1]
            cells = dict(zip(head.split(","), line.split(","), strict=False))
            assert cells["unit"] == row["unit"], row
            node = row["node"]
            # A status stands for all that is below its node.
            while cells["node"] != node and row["status"] == cells["status"] != "":
                # A view stands below the root alone.
                node = parents.get(node, root)
            assert cells["node"] == node, row
            led += 1
    assert led


def _parents(built: Built, index: str, edition: str) -> dict[str, str]:
    result = next(found for found in scored(built.data).indices if found.id == index)
    return next(found.method.parents for found in result.editions if found.id == edition)
