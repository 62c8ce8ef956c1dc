"""The file of each unit says what results.csv, statistics.csv and the page say, each field with its meaning."""

import json
from collections.abc import Iterator
from typing import Any

import pytest

from scoring.tables.results import FIGURE
from scoring.tables.unit import UNIT
from tests.site.built import LANGUAGES, Built

EDITIONS = [("mini", "vi-du", "2025"), ("voices", "vi-du", "2025"), ("voices", "mau-so", "2024")]
TYPES = {"string": str, "number": str, "object": dict, "boolean": bool}
WORDS = {"vi", "en", "name", "url"}


@pytest.fixture(params=EDITIONS, ids="-".join)
def edition(request: pytest.FixtureRequest) -> tuple[Built, str, str]:
    built, index, edition = request.param
    return request.getfixturevalue(built), index, edition


def _documents(edition: tuple[Built, str, str]) -> dict[str, dict[str, Any]]:
    built, index, name = edition
    folder = built.folder / "data" / index / name / "units"
    return {path.stem: json.loads(path.read_text("utf-8")) for path in folder.iterdir()}


def test_each_figure_is_the_one_of_the_table(edition: tuple[Built, str, str]) -> None:
    built, index, name = edition
    columns = [column.name for column in FIGURE]
    found = {
        (group["group"], unit, node["node"]): [node.get(column, "") for column in columns]
        for unit, document in _documents(edition).items()
        for group in document["groups"]
        for node in group["nodes"]
    }
    rows = built.table(index, name, "results")
    assert found == {(row["group"], row["unit"], row["node"]): [row[name] for name in columns] for row in rows}
    assert {unit: (row["unit_name"]["vi"], row["unit_name"]["en"]) for unit, row in _documents(edition).items()} == {
        row["unit"]: (row["unit_name_vi"], row["unit_name_en"]) for row in rows
    }


def test_each_mean_is_the_one_of_the_table(edition: tuple[Built, str, str]) -> None:
    built, index, name = edition
    rows = {(row["group"], row["node"]): row for row in built.table(index, name, "statistics")}
    for document in _documents(edition).values():
        for group in document["groups"]:
            for node in group["nodes"]:
                row = rows.get((group["group"], node["node"]), {})
                assert [node.get(key, "") for key in ("n", "mean", "median")] == [
                    row.get(key, "") for key in ("n", "mean", "median")
                ]
            root = rows[group["group"], group["nodes"][0]["node"]]
            assert (group["units"], group["basis"]) == (root["units"], root["basis"])


def test_the_head_is_that_of_the_edition(edition: tuple[Built, str, str]) -> None:
    built, index, name = edition
    whole = built.json(index, name)
    head = {key: value for key, value in whole.items() if not isinstance(value, list)}
    assert head["index"] == index
    for unit, document in _documents(edition).items():
        assert {key: document[key] for key in head} == head
        assert document["unit"] == unit


def test_every_field_has_its_meaning_and_its_type(edition: tuple[Built, str, str]) -> None:
    meant = {column.name: column.type for column in UNIT}
    for document in _documents(edition).values():
        for path, value in _fields(document, ""):
            wanted = int if path.endswith(".depth") else str if meant[path] == "integer" else TYPES[meant[path]]
            assert type(value) is wanted or (value is None and path in ("release", "released")), path
            assert not isinstance(value, dict) or set(value) <= WORDS


def test_every_field_is_on_the_page_on_data(mini: Built) -> None:
    for language in LANGUAGES:
        (table,) = mini.page("data/", language).all("div", aria_labelledby="units-unit-json")
        assert [row.one("code").text for row in table.one("tbody").elements] == [column.name for column in UNIT]


def test_the_page_leads_to_its_file(edition: tuple[Built, str, str]) -> None:
    built, index, name = edition
    for unit in _documents(edition):
        for language, up in (("vi", "../../../"), ("en", "../../../../")):
            links = [link.attrs["href"] for link in built.page(f"{index}/{name}/{unit}/", language).all("a")]
            assert links.count(f"{up}data/{index}/{name}/units/{unit}.json") == 1


def _fields(value: dict[str, Any], path: str) -> Iterator[tuple[str, Any]]:
    for key, inner in value.items():
        if isinstance(inner, list):
            for item in inner:
                yield from _fields(item, f"{path}{key}[].")
        else:
            yield f"{path}{key}", inner
