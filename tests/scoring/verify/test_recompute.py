"""Published points computed again: every figure of every edition comes out, each change is named, nothing ends it."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random
from typing import Any

import pytest

from plugins.downloads import documents, self_check
from plugins.downloads.editions import frames, of_edition
from plugins.downloads.listed import save
from scoring.public import without_drafts
from scoring.results import Results, load
from scoring.tables.unit import unit_documents
from scoring.verify.documents import as_json
from scoring.verify.edition import editions, recompute
from scoring.verify.files import Difference
from scoring.verify.group import Counts
from scoring.verify.statistics import COLUMNS
from scoring.verify.tree import Unfit, number, tree
from tests.site.built import FIXTURES, files

Files = dict[str, bytes]
HAND = FIXTURES / "hand" / "data"
MAU_SO = ("mau-so", "2025")


def _published(results: Results, folder: Path) -> Files:
    """The documents of a site, without its pages."""
    for index in without_drafts(results).indices:
        below = folder / "data" / index.id
        self_check.write(index, below)
        for edition in index.editions:
            tables = frames(index, edition)
            save(below / edition.id, of_edition(index, edition, tables))
            found = unit_documents(index, edition, tables["results"], tables["statistics"])
            documents.write(found, below / edition.id / "units")
    return files(folder)


@pytest.fixture(scope="module")
def hand(tmp_path_factory: pytest.TempPathFactory) -> Files:
    return _published(load(HAND), tmp_path_factory.mktemp("hand"))


@pytest.fixture(scope="module")
def every(results: Results, tmp_path_factory: pytest.TempPathFactory) -> Files:
    return _published(results, tmp_path_factory.mktemp("every"))


def _differences(there: Files, counts: Counts | None = None) -> list[Difference]:
    counts = counts or Counts()
    return [one for edition in editions(there) for one in recompute(*edition, there, there.get, counts)]


def test_every_published_figure_comes_out(every: Files, results: Results) -> None:
    counts = Counts()
    assert _differences(every, counts) == []
    public = [edition for index in without_drafts(results).indices for edition in index.editions]
    groups = [group for edition in public for group in edition.groups]
    figures = [edition.computed for edition in public for group in edition.groups for _ in group.figures]
    assert (counts.computed, counts.printed) == (sum(figures), len(figures) - sum(figures))
    assert counts.claims == sum(figure.text is not None for group in groups for figure in group.claimed.values())
    assert counts.statistics == sum(len(group.statistics) for group in groups)
    assert min(counts.computed, counts.claims) > 10_000
    assert counts.ranks > 1000


def test_every_status_decision_and_claim_comes_out(hand: Files) -> None:
    counts = Counts()
    assert _differences({**hand, "data/mau-so/2025/revisions/1/results.csv": b"not looked at"}, counts) == []
    assert 0 < counts.claims != counts.computed
    assert counts.superseded == 1


def _changed(there: Files, file: str, change: Callable[[Any], None]) -> list[Difference]:
    document = json.loads(there[file])
    change(document)
    return _differences({**there, file: json.dumps(document).encode()})


def _check(there: Files, unit: str) -> str:
    return next(name for name in there if "/mau-so/2025/self-check/" in name and name.endswith(f"/{unit}.json"))


def test_a_changed_input_gives_other_points_and_totals_and_ranks(hand: Files) -> None:
    def change(document: Any) -> None:
        document["inputs"]["truc-tuyen"]["nop"] = "1"

    found = _changed(hand, _check(hand, "pm-a"), change)
    names = {one.file.rpartition("/")[2] for one in found}
    assert names == {"results.csv", "statistics.csv", "pm-a.json", "phong.json"}
    columns = {one.at.rpartition(", ")[2] for one in found}
    assert {"points", "value", "rank", "mean", "input=nop"} <= columns
    assert "self_points" not in columns


def test_a_changed_claim_gives_other_points_by_the_claim_alone(hand: Files) -> None:
    file = "data/mau-so/2025/units/pm-a.json"

    def change(document: Any) -> None:
        (leaf,) = [node for node in document["groups"][0]["nodes"] if node["node"] == "truc-tuyen"]
        next(row for row in leaf["inputs"] if row["input"] == "nop")["claimed"] = "1"

    found = _changed(hand, file, change)
    assert {one.at.rpartition(", ")[2] for one in found} == {"self_points"}
    assert "truc-tuyen" in found[0].at or "truc-tuyen" in found[-1].at
    assert len(found) > 1


@pytest.mark.parametrize("column", ["points", "maximum", "value", "status", "lacking", "rank", "self_points"])
def test_a_changed_cell_of_the_table(hand: Files, column: str) -> None:
    file = "data/mau-nho/2024/results.csv"
    head, first, *rest = hand[file].decode().split("\n")
    cells = first.split(",")
    cells[head.split(",").index(column)] = "7"
    found = _differences({**hand, file: "\n".join((head, ",".join(cells), *rest)).encode()})
    assert [one.found for one in found if one.file == file and one.at.endswith(f", {column}")] == ["7"]


@pytest.mark.parametrize("column", COLUMNS)
def test_a_changed_cell_of_the_means(hand: Files, column: str) -> None:
    file = "data/mau-nho/2024/statistics.csv"
    head, first, *rest = hand[file].decode().split("\n")
    cells = first.split(",")
    cells[head.split(",").index(column)] = "77"
    found = _differences({**hand, file: "\n".join((head, ",".join(cells), *rest)).encode()})
    assert [one.at for one in found if (one.file, one.found) == (file, "77")] == [
        f"group={cells[2]}, node={cells[3]}, {column}"
    ]


def test_a_row_of_the_means_that_is_gone_or_is_one_too_many(hand: Files) -> None:
    file = "data/mau-nho/2024/statistics.csv"
    head, first, *rest = hand[file].decode().split("\n")
    gone = _differences({**hand, file: "\n".join((head, *rest)).encode()})
    assert (file, "") in {(one.file, one.found) for one in gone}
    node = first.split(",")[3]
    more = "\n".join((head, first, first.replace(f",{node},", ",nowhere,"), *rest))
    assert (file, "nowhere") in {(one.file, one.found) for one in _differences({**hand, file: more.encode()})}


@pytest.mark.parametrize("name", ["n", "mean", "median"])
def test_a_changed_mean_of_the_other_forms(hand: Files, name: str) -> None:
    unit = next(name for name in sorted(hand) if name.startswith("data/mau-nho/2024/units/"))

    def change(document: Any) -> None:
        (document["statistics"] if "statistics" in document else document["groups"][0]["nodes"])[0][name] = "77"

    for file in ("data/mau-nho/2024/results.json", unit):
        assert [(one.file, one.found) for one in _changed(hand, file, change)] == [(file, "77")]


@pytest.mark.parametrize("form", ["results.json", "units/"])
def test_a_changed_cell_of_the_other_forms(hand: Files, form: str) -> None:
    file = next(name for name in sorted(hand) if name.startswith(f"data/mau-nho/2024/{form}"))

    def change(document: Any) -> None:
        row = document["results"][0] if form == "results.json" else document["groups"][0]["nodes"][0]
        row["points"] = "7"

    assert {(one.file, one.found) for one in _changed(hand, file, change)} == {(file, "7")}


def test_what_is_missing_is_named(hand: Files) -> None:
    for name in hand:
        if name.startswith("data/mau-so/2025/") and name.endswith(".json") and "package" not in name:
            found = _differences({key: content for key, content in hand.items() if key != name})
            assert found, name
    rows = hand["data/mau-so/2025/results.csv"].split(b"\n")
    assert _differences({**hand, "data/mau-so/2025/results.csv": b"\n".join((*rows[:-2], b""))})


JUNK = (
    None,
    True,
    -1,
    10**30,
    0.5,
    "",
    "1e99",
    "1/0",
    "-1",
    "9" * 5000,
    "ở",
    [],
    {},
    [[]],
    ["÷", ["number", "1"], ["number", "0"]],
)


def test_no_document_ends_it(hand: Files) -> None:
    """Any value anywhere: it is named or does no harm."""
    random = Random(7)
    names = [name for name in sorted(hand) if name.endswith(".json") and "/mau-so/" in name and "package" not in name]
    for _ in range(250):
        name = random.choice(names)
        document = json.loads(hand[name])
        places = list(_places(document))
        holder, key = random.choice(places)
        holder[key] = random.choice(JUNK)
        there = {**hand, name: json.dumps(document).encode()}
        list(recompute(*MAU_SO, there, there.get, Counts()))


def _places(value: Any) -> Iterator[tuple[Any, Any]]:
    for key, inner in list(value.items()) if isinstance(value, dict) else enumerate(value):
        yield value, key
        if isinstance(inner, dict | list):
            yield from _places(inner)


@pytest.mark.parametrize("content", [b"[" * 100_000, b"{}", b"[]", b"\xff", b"null", b'{"nodes": [], "rounding": {}}'])
def test_what_is_no_document(hand: Files, content: bytes) -> None:
    for name in ("data/mau-so/methods/1-2025", "data/mau-so/2025/self-check", "data/mau-so/2025/results.json"):
        spoilt = {
            file: content if file.startswith(name) and file.endswith(".json") else text for file, text in hand.items()
        }
        assert any(one.unfit for one in recompute(*MAU_SO, spoilt, spoilt.get, Counts())), name


@pytest.mark.parametrize(
    "text", ["1e9", "1E9", "nan", "inf", "1_0", "١", " 1", "1/0", "1/", "/1", "", "1" * 201, None, 1]
)
def test_what_is_no_number(text: Any) -> None:
    with pytest.raises(Unfit):
        number(text)


@pytest.mark.parametrize(
    "value",
    [
        None,
        [],
        ["number"],
        ["call", "x"],
        ["÷", ["maximum"]],
        ["min"],
        ["round", ["maximum"], 99, "down"],
        ["choice", [[]], ["maximum"]],
    ],
)
def test_what_is_no_tree(value: Any) -> None:
    with pytest.raises(Unfit):
        tree(value)


def test_json_that_says_a_thing_twice_is_none() -> None:
    assert as_json(b'{"a": 1}') == {"a": 1}
    assert as_json(b'{"a": 1, "a": 2}') is None


def test_a_changed_score_or_rank_of_the_self_check_is_told(hand: Files) -> None:
    file = next(name for name in hand if "/mau-so/2025/self-check/" in name and name.count("/") == 4)

    def change(document: Any) -> None:
        unit, rank = next(iter(document["ranks"].items()))
        document["scores"][unit] = "1/3"
        document["ranks"][unit] = rank + 1
        document["scores"]["nobody"] = "1"

    found = _changed(hand, file, change)
    assert {one.file for one in found} == {file}
    assert [one.at.rpartition(", ")[2] for one in found] == ["scores", "scores", "ranks"]
    without = {name: content for name, content in hand.items() if name != file}
    assert {one.found for one in _differences(without)} == {None}
    elsewhere = _differences({**hand, file.replace("2025", "2024"): hand[file], file: b"[]"})
    assert {one.file for one in elsewhere} >= {file}
