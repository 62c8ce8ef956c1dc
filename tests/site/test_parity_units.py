"""Every figure of a unit's pages is the figure of results.csv, to the last digit."""

from collections.abc import Iterator
from itertools import pairwise

import pytest

from scoring.values.ids import quarter
from tests.site.built import LANGUAGES, Built, Row
from tests.site.dom import Element
from tests.site.figures import cells, figure, last, shown

NO_RANK = {
    True: {"vi": "không có hạng", "en": "no rank"},
    False: {"vi": "không xếp hạng", "en": "not ranked"},
    "not-found": {"vi": "không tìm thấy", "en": "not found"},
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_node_of_every_unit(case: tuple[Built, str, str], language: str) -> None:
    built, index, edition = case
    for (unit, group), nodes in _by_unit(built, index, edition).items():
        page = built.page(f"{index}/{edition}/{unit}/", language)
        section = page.one("section", aria_labelledby=f"nodes-{group}")
        rows = [row for table in section.all("table", "nodes") for row in table.one("tbody").elements]
        lines = {last(line.all("a")[0].attrs["href"]): line for line in rows if line.all("th")}
        assert lines.keys() == nodes.keys()
        for node, row in nodes.items():
            *claimed, points, maximum = (cell.text_without("note", "remark") for cell in lines[node].all("td"))
            assert points == figure(row, language), (unit, node)
            assert maximum == shown(row["maximum"], language), (unit, node)
            assert claimed == [shown(row["self_points"], language)] * (row["origin"] == "computed"), (unit, node)
        explained = list(_explained(rows, lines))
        assert len(explained) == len(section.all("p", "sum"))
        for node, sentence in explained:
            # Where the council decided otherwise, the sum is that of the rule.
            ruled = nodes[node]["rule_points"] or nodes[node]["points"]
            assert sentence.text.replace("≈", "=").endswith(f" = {shown(ruled, language)}"), (unit, node)
        for drawn in page.all("section", aria_labelledby=f"parts-{group}"):
            tree = section.all("table", "nodes")[0].one("tbody").elements
            shown_parts = _bars(drawn)
            parts = [node for node, line in lines.items() if line in tree and _name(line) in shown_parts]
            assert shown_parts == {_name(lines[node]): figure(nodes[node], language) for node in parts}
            # All of one depth: the first below the total, or where one part stands alone there, its own parts.
            depths = {depth for node in parts for depth in lines[node].classes}
            assert len(depths) <= 1
            first = [node for node, line in lines.items() if "depth-1" in line.classes and line in tree]
            assert depths <= {"depth-1"} or len(first) == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_first_sentence(case: tuple[Built, str, str], language: str) -> None:
    built, index, edition = case
    by_unit = _by_unit(built, index, edition)
    for (unit, group), nodes in by_unit.items():
        total = next(iter(nodes.values()))
        groups = [other for of, other in by_unit if of == unit]
        lede = built.page(f"{index}/{edition}/{unit}/", language).all("p", "lede")[groups.index(group)].text
        assert f" {figure(total, language)}" in lede
        if total["rank"]:
            assert {"vi": f" {_rank(total, 'vi')}", "en": f" rank {_rank(total, 'en')}"}[language] in lede


@pytest.mark.parametrize("language", LANGUAGES)
def test_over_the_editions(case: tuple[Built, str, str], language: str) -> None:
    built, index, edition = case
    about, by_unit = built.json(index, edition), _by_unit(built, index, edition)
    for (unit, group), nodes in by_unit.items():
        total = next(iter(nodes.values()))
        page = built.page(f"{index}/{unit}/", language)
        rows = page.one("table", "editions").one("tbody").elements
        mine = [row for row in rows if f"/{edition}/" in row.one("th").one("a").attrs["href"]]
        if quarter(edition):
            assert not mine, "a quarter is none of the years"
            continue
        groups = [other for of, other in by_unit if of == unit]
        # The latest stands first.
        line = mine[::-1][groups.index(group)]
        _, points, maximum, value, rank, *_ = (cell.text_without("note", "remark") for cell in cells(line))
        assert (points, value) == (figure(total, language), shown(total["value"], language))
        assert not total["maximum"] or maximum == shown(total["maximum"], language)
        absent = "not-found" if about["ranked"] and about["coverage"] == "partial" else about["ranked"]
        assert rank == (_rank(total, language) if total["rank"] else NO_RANK[absent][language])
        if total["value"]:
            drawn = page.one("figure", "trend")
            assert shown(total["value"], language) in [text.text for text in drawn.all("text")]
            assert shown(total["value"], language) in drawn.one("figcaption").text or len(drawn.all("circle")) > 2


def _by_unit(built: Built, index: str, edition: str) -> dict[tuple[str, str], dict[str, Row]]:
    """(unit, group) -> node -> its row."""
    found: dict[tuple[str, str], dict[str, Row]] = {}
    for row in built.table(index, edition, "results"):
        found.setdefault((row["unit"], row["group"]), {})[row["node"]] = row
    return found


def _rank(total: Row, language: str) -> str:
    of = {"vi": "trên", "en": "of"}[language]
    rank = f"{total['rank']} {of} {total['rank_of']}" if total["rank_of"] else total["rank"]
    derived = {"vi": "suy ra", "en": "derived"}[language]
    return f"{rank} ({derived})" if total["quality"] == "derived" else rank


def _explained(rows: list[Element], lines: dict[str, Element]) -> Iterator[tuple[str, Element]]:
    """Each sentence on a sum, with the node whose row stands before the row that it is in."""
    for before, row in pairwise(rows):
        for sentence in row.all("p", "sum"):
            yield next(node for node, line in lines.items() if line is before), sentence


def _name(line: Element) -> str:
    return line.one("th").all("a")[0].text


def _bars(page: Element) -> dict[str, str]:
    found = [bar for bars in page.all("ul", "bars") for bar in bars.elements]
    return {bar.one("span", "name").text: _points(bar.one("span", "num")) for bar in found}


def _points(cell: Element) -> str:
    return cell.text_without("note", "remark").partition(" / ")[0]
