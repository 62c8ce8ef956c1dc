"""Every figure of a node's page, of the index's page and of a histogram is that of the CSV files."""

import pytest

from tests.site.built import LANGUAGES, Built, Row
from tests.site.figures import figure, last, over_units, shown

MEAN = {
    ("points", "vi"): "Trung bình: {} ({})",
    ("points", "en"): "Mean: {} ({})",
    ("value", "vi"): "Trung bình của giá trị (điểm / điểm tối đa): {} ({})",
    ("value", "en"): "Mean of the values (points / maximum): {} ({})",
}
NOTE = {("points", "vi"): "", ("points", "en"): "", ("value", "vi"): ", giá trị", ("value", "en"): ", value"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_one_node_across_units(case: tuple[Built, str, str], language: str) -> None:
    built, index, edition = case
    results = {(row["node"], row["unit"]): row for row in built.table(index, edition, "results")}
    statistics = {(row["node"], row["group"]): row for row in built.table(index, edition, "statistics")}
    for node in {node for node, _ in results}:
        page = built.page(f"{index}/{edition}/criteria/{node}/", language)
        seen: set[str] = set()
        for section in (found for found in page.all("section") if found.all("table", "units")):
            row: Row = {}
            for line in section.one("tbody").elements:
                unit = last(line.one("th").one("a").attrs["href"])
                row = results[node, unit]
                numbers = [cell.text_without("note") for cell in line.all("td", "num")]
                claimed = [shown(row["self_points"], language)] * (row["origin"] == "computed")
                assert numbers == [*claimed, figure(row, language)], (node, unit)
                seen.add(unit)
            found = statistics[node, row["group"]]
            over = over_units(found["n"], language)
            mean = MEAN[found["basis"], language].format(shown(found["mean"], language), over)
            assert (mean in section.one("p").text) == bool(found["mean"]), section.one("p").text
        assert seen == {unit for at, unit in results if at == node}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_index(case: tuple[Built, str, str], language: str) -> None:
    built, index, edition = case
    bodies = built.page(f"{index}/", language).one("div", aria_labelledby="editions").all("tbody")
    body = next(found for found in bodies if last(found.all("a")[0].attrs["href"]) == edition)
    totals = {row["group"]: row for row in reversed(built.table(index, edition, "statistics"))}
    for line, total in zip(body.elements, reversed(totals.values()), strict=True):
        reporting, mean = line.all("td", "num")
        assert reporting.text.split()[::2] == [total["n"], total["units"]]
        assert mean.text_without("note") == shown(total["mean"], language)
        assert mean.one("span", "note").text == f"n = {total['n']}{NOTE[total['basis'], language]}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_histogram_counts_every_unit_once(case: tuple[Built, str, str], language: str) -> None:
    built, index, edition = case
    totals = {row["group"]: row for row in reversed(built.table(index, edition, "statistics"))}
    for section in built.page(f"{index}/{edition}/", language).all("section", "group"):
        bars = [int(line.one("td", "num").text) for line in section.one("table", "compact").one("tbody").elements]
        assert sum(bars) == int(totals[section.attrs["aria-labelledby"].removeprefix("group-")]["n"])
        drawn = section.one("svg", "chart").all("path", "fill-bar")
        assert len(drawn) == len(bars)
        said = max(bars) if bars.count(max(bars)) == 1 else sum(bars)
        assert str(said) in section.one("figcaption").text.split()
