"""Every figure of a unit's pages is the figure of results.csv, to the last digit."""

import pytest

from tests.site.built import LANGUAGES, Built, Row
from tests.site.dom import Element
from tests.site.figures import cells, figure, last, shown

NO_RANK = {
    True: {"vi": "không có hạng", "en": "no rank"},
    False: {"vi": "không xếp hạng", "en": "not ranked"},
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_node_of_every_unit(case: tuple[Built, str, str], language: str) -> None:
    built, index, edition = case
    for unit, nodes in _by_unit(built, index, edition).items():
        page = built.page(f"{index}/{edition}/{unit}/", language)
        lines = {last(line.one("a").attrs["href"]): line for line in page.one("tbody").elements if line.all("th")}
        assert lines.keys() == nodes.keys()
        for node, row in nodes.items():
            *claimed, points, maximum = (cell.text_without("note") for cell in lines[node].all("td"))
            assert points == figure(row, language), (unit, node)
            assert maximum == shown(row["maximum"], language), (unit, node)
            assert claimed == [shown(row["self_points"], language)] * (row["origin"] == "computed"), (unit, node)
        for sentence in page.all("p", "sum"):
            node = _explained(page, sentence, lines)
            assert sentence.text.replace("≈", "=").endswith(f" = {shown(nodes[node]['points'], language)}"), (
                unit,
                node,
            )
        assert _bars(page) == {_name(lines[node]): figure(nodes[node], language) for node in _parts(page, lines)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_first_sentence(case: tuple[Built, str, str], language: str) -> None:
    built, index, edition = case
    for unit, nodes in _by_unit(built, index, edition).items():
        total = next(iter(nodes.values()))
        lede = built.page(f"{index}/{edition}/{unit}/", language).one("p", "lede").text
        assert f" {figure(total, language)}" in lede
        if total["rank"]:
            ranked = sum(bool(row["rank"]) for row in _totals(built, index, edition, total["group"]))
            of = {"vi": f" {total['rank']} trên {ranked}", "en": f" rank {total['rank']} of {ranked}"}
            assert of[language] in lede


@pytest.mark.parametrize("language", LANGUAGES)
def test_over_the_editions(case: tuple[Built, str, str], language: str) -> None:
    built, index, edition = case
    ranks = built.json(index, edition)["ranked"]
    for unit, nodes in _by_unit(built, index, edition).items():
        total = next(iter(nodes.values()))
        page = built.page(f"{index}/{unit}/", language)
        line = next(row for row in page.one("tbody").elements if f"/{edition}/" in row.one("th").one("a").attrs["href"])
        _, points, maximum, value, rank, _ = (cell.text_without("note") for cell in cells(line))
        assert (points, value) == (figure(total, language), shown(total["value"], language))
        assert not total["maximum"] or maximum == shown(total["maximum"], language)
        ranked = sum(bool(row["rank"]) for row in _totals(built, index, edition, total["group"]))
        of = {"vi": f"{total['rank']} trên {ranked}", "en": f"{total['rank']} of {ranked}"}
        assert rank == (of if total["rank"] else NO_RANK[ranks])[language]
        if total["value"]:
            drawn = page.one("figure", "trend")
            assert shown(total["value"], language) in [text.text for text in drawn.all("text")]
            assert shown(total["value"], language) in drawn.one("figcaption").text or len(drawn.all("circle")) > 2


def _by_unit(built: Built, index: str, edition: str) -> dict[str, dict[str, Row]]:
    found: dict[str, dict[str, Row]] = {}
    for row in built.table(index, edition, "results"):
        found.setdefault(row["unit"], {})[row["node"]] = row
    return found


def _totals(built: Built, index: str, edition: str, group: str) -> list[Row]:
    rows = [row for row in built.table(index, edition, "results") if row["group"] == group]
    return [row for row in rows if row["node"] == rows[0]["node"]]


def _explained(page: Element, sentence: Element, lines: dict[str, Element]) -> str:
    """The node whose row stands before the row that `sentence` is in."""
    rows = page.one("tbody").elements
    at = next(number for number, row in enumerate(rows) if sentence in row.all("p"))
    return next(node for node, line in lines.items() if line is rows[at - 1])


def _name(line: Element) -> str:
    return line.one("th").all("a")[0].text


def _parts(page: Element, lines: dict[str, Element]) -> list[str]:
    """The nodes right below the total, where the page draws them."""
    return [node for node, line in lines.items() if "depth-1" in line.classes] if page.all("ul", "bars") else []


def _bars(page: Element) -> dict[str, str]:
    found = [bar for bars in page.all("ul", "bars") for bar in bars.elements]
    return {bar.one("span", "name").text: _points(bar.one("span", "num")) for bar in found}


def _points(cell: Element) -> str:
    return cell.text_without("note").partition(" / ")[0]
