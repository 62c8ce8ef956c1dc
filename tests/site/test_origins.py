"""Every figure leads to its origin: in the file of its unit, in the table, and at the git host where there is one."""

import json
from pathlib import Path
from typing import Any

import pytest

from plugins.provenance import UNKNOWN, Provenance
from plugins.scorecards.host import host, lines_of
from tests.site.built import Built, rows
from tests.site.test_unit_files import EDITIONS

COMMIT = "0123456789abcdef0123456789abcdef01234567"
PATTERN = "https://host.example/us/project/blob/{commit}/{path}#L{line}"
CLEAN = Provenance(COMMIT, False)


@pytest.fixture(params=EDITIONS, ids="-".join)
def edition(request: pytest.FixtureRequest) -> tuple[Built, str, str]:
    built, index, edition = request.param
    return request.getfixturevalue(built), index, edition


def _nodes(built: Built, index: str, edition: str) -> list[tuple[str, dict[str, Any], dict[str, Any]]]:
    folder = built.folder / "data" / index / edition / "units"
    documents = [json.loads(path.read_text("utf-8")) for path in sorted(folder.iterdir())]
    return [(one["unit"], one, node) for one in documents for group in one["groups"] for node in group["nodes"]]


def test_each_figure_of_a_unit_leads_to_its_rows_or_its_parts(edition: tuple[Built, str, str]) -> None:
    built, index, name = edition
    source = built.folder / "data" / "source" / index / "editions" / name
    tables = {path.name: rows(path) for path in source.glob("*.csv")}
    known = {node["node"] for _, _, node in _nodes(*edition)}
    for unit, document, node in _nodes(*edition):
        assert {"inputs", "printed", "parts", "source_line"} & set(node) or "points" not in node, node
        assert set(node.get("parts", "").split()) <= known
        given = node.get("inputs", [])
        assert node.get("input_lines", "").split() == [one["line"] for one in given if "input" in one]
        papers = {paper["id"]: paper for paper in document.get("evidence", [])}
        for one in given:
            row = tables["inputs.csv"][int(one["line"]) - 2]
            found = (unit, node["node"], *(one.get(key, "") for key in ("input", "claimed", "verified", "status")))
            assert found == tuple(row[key] for key in ("unit", "node", "input", "self", "verified", "status"))
            for paper in one.get("evidence", "").split():
                assert tables["evidence.csv"][int(papers[paper]["line"]) - 2]["number"] == papers[paper]["number"]
        for one in node.get("printed", []):
            row = tables["published.csv"][int(one["line"]) - 2]
            assert (row["unit"], row["node"], row["statistic"]) == (
                *(unit, node["node"]),
                "" if one["of"] == "figure" else "rank",
            )
            assert {*one} >= {"document", "place", "source_kind"}


def test_the_rules_are_in_the_file_that_a_group_names(edition: tuple[Built, str, str]) -> None:
    built, index, name = edition
    for path in (built.folder / "data" / index / name / "units").iterdir():
        for group in json.loads(path.read_text("utf-8"))["groups"]:
            method = json.loads((built.folder / group["rules"]).read_text("utf-8"))
            ruled = {node["id"] for node in method["nodes"]} | {view["id"] for view in method["views"]}
            assert {node["node"] for node in group["nodes"]} <= ruled


def test_a_line_at_the_git_host(tmp_path: Path) -> None:
    data = tmp_path / "data"
    lines = lines_of(host(PATTERN, CLEAN, data, tmp_path), "data/a/inputs.csv")
    href = f"https://host.example/us/project/blob/{COMMIT}/data/a/inputs.csv#L"
    assert lines.shown([7, 9]) == " ".join(f'<a href="{href}{at}" rel="noreferrer">:{at}</a>' for at in (7, 9))
    assert lines_of("", "data/a/overrides.csv", "overrides.csv").shown([7]) == "overrides.csv:7"


def test_no_line_where_no_commit_has_it(tmp_path: Path) -> None:
    data = tmp_path / "data"
    assert host("", CLEAN, data, tmp_path) == ""
    assert host(PATTERN, UNKNOWN, data, tmp_path) == ""
    assert host(PATTERN, Provenance(COMMIT, True), data, tmp_path) == ""
    assert host(PATTERN, CLEAN, tmp_path / "other", tmp_path) == ""


@pytest.mark.parametrize(
    "pattern", ["javascript:{path}{line}", "https://a/{line}/{path}", "https://a/{path}", "https://{x}{path}{line}"]
)
def test_what_is_no_address_of_a_line(pattern: str, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="THUOCDO_SOURCE_URL"):
        host(pattern, CLEAN, tmp_path, tmp_path)
