"""Every figure of an edition's page is the figure of the CSV and JSON files, to the last digit."""

import pytest

from scoring.collation import vietnamese
from tests.site.built import LANGUAGES, Built, Row
from tests.site.dom import Element
from tests.site.figures import cells, figure, heads, last, over_units, shown

WORDS = {
    "vi": ("Hạng", "Đơn vị", "Tổng điểm", "Giá trị"),
    "en": ("Rank", "Unit", "Total", "Value"),
}
STATISTICS = ("mean", "median", "lowest", "highest")


@pytest.mark.parametrize("language", LANGUAGES)
def test_units(case: tuple[Built, str, str], language: str) -> None:
    built, index, edition = case
    results = {(row["group"], row["unit"], row["node"]): row for row in built.table(index, edition, "results")}
    root = next(iter(results))[2]
    for section in _sections(built.page(f"{index}/{edition}/", language)):
        group = section.attrs["aria-labelledby"].removeprefix("group-")
        table = section.one("table", "units")
        units = [_unit(row, heads(table), language) for row in table.one("tbody").elements]
        assert {row["unit"] for row in units} == {unit for at, unit, _ in results if at == group}
        ranked = any(row["rank"] for (at, _, _), row in results.items() if at == group)
        assert (WORDS[language][0] in heads(table)) == ranked
        for row in units:
            of = {node: results[group, row["unit"], node] for node in row if (group, row["unit"], node) in results}
            assert {node: row[node] for node in of} == {node: figure(of[node], language) for node in of}
            total = results[group, row["unit"], root]
            assert row["total"] == figure(total, language)
            assert row.get("value", shown(total["value"], language)) == shown(total["value"], language)
            assert row.get("rank", "—") == shown(total["rank"], language)
            if total["maximum"] and total["points"]:
                maximum = row["own maximum"] or table.one("thead").one("span", "note").text
                assert maximum == f"/ {shown(total['maximum'], language)}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_statistics(case: tuple[Built, str, str], language: str) -> None:
    built, index, edition = case
    statistics = {(row["group"], row["node"]): row for row in built.table(index, edition, "statistics")}
    column = "unit_name_vi" if language == "vi" else "unit_name_en"
    names = {row["unit"]: row[column] for row in built.table(index, edition, "results")}
    for section in _sections(built.page(f"{index}/{edition}/", language)):
        group = section.attrs["aria-labelledby"].removeprefix("group-")
        if built.json(index, edition)["coverage"] == "partial":
            assert not section.all("div", aria_labelledby=f"statistics-of-{group}"), "no mean of a partial edition"
            assert statistics == {}
            assert len(section.all("div", "card")) == 1
            continue
        expected: Row = {}
        lines = section.one("div", aria_labelledby=f"statistics-of-{group}").one("tbody").elements
        for line in lines:
            node = last(line.all("a")[0].attrs["href"])
            expected = statistics[group, node]
            *figures, over = line.all("td")
            assert [cell.text for cell in figures] == [shown(expected[name], language) for name in STATISTICS]
            assert over.one("summary").text == over_units(expected["n"], language)
            members = "; ".join(sorted((names[unit] for unit in expected["members"].split()), key=vietnamese))
            assert over.text.removeprefix(over.one("summary").text) == members
        cards = [[part.text for part in card.all("dd")] for card in section.all("div", "card")]
        over = over_units(expected["n"], language)
        assert cards[:4] == [[shown(expected[name], language), over] for name in STATISTICS], (
            "the last row is the total"
        )
        assert cards[4][0].split()[::2] == [expected["n"], expected["units"]]


@pytest.mark.parametrize(("file", "key"), [("results", "results"), ("statistics", "statistics")])
def test_json_is_the_csv(case: tuple[Built, str, str], file: str, key: str) -> None:
    built, index, edition = case
    records = [{name: value or "" for name, value in row.items()} for row in built.json(index, edition)[key]]
    assert records == built.table(index, edition, file)


def _sections(page: Element) -> list[Element]:
    return page.all("section", "group")


def _unit(row: Element, names: list[str], language: str) -> Row:
    """A row of the table of units: node ids, 'unit', 'total', 'value', 'rank' to the text of their cells."""
    keys = dict(zip(WORDS[language], ("rank", "unit", "total", "value"), strict=True))
    found: Row = {}
    for name, cell in zip(names, cells(row), strict=True):
        key = keys.get(name, name)
        found[key] = last(cell.one("a").attrs["href"]) if key == "unit" else cell.text_without("note", "remark")
        if key == "total":
            notes = [note.text for note in cell.all("span", "note")]
            found["own maximum"] = next((note for note in notes if note.startswith("/")), "")
    return found
