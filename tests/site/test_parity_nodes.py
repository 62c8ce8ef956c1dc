"""Every figure of a node's page, of the index's page and of a histogram is that of the CSV files."""

import pytest

from scoring.values.ids import quarter
from tests.site.built import LANGUAGES, Built
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
    table = built.table(index, edition, "results")
    results = {(row["group"], row["node"], row["unit"]): row for row in table}
    statistics = {(row["node"], row["group"]): row for row in built.table(index, edition, "statistics")}
    for node in {row["node"] for row in table}:
        page = built.page(f"{index}/{edition}/criteria/{node}/", language)
        seen: set[tuple[str, str]] = set()
        for section in (found for found in page.all("section") if found.all("table", "units")):
            group = section.attrs["data-group"]
            for line in section.one("tbody").elements:
                unit = last(line.one("th").all("a")[0].attrs["href"])
                row = results[group, node, unit]
                numbers = [cell.text_without("note", "remark") for cell in line.all("td", "num")]
                claimed = [shown(row["self_points"], language)] * (row["origin"] == "computed")
                assert numbers == [*claimed, figure(row, language)], (node, unit)
                seen.add((group, unit))
            words = section.one("p").text
            if found := statistics.get((node, group)):
                over = over_units(found["n"], language)
                mean = MEAN[found["basis"], language].format(shown(found["mean"], language), over)
                assert (mean in words) == bool(found["mean"]), words
            else:
                assert not any(text.partition(":")[0] in words for text in MEAN.values()), words
        assert seen == {(group, unit) for group, at, unit in results if at == node}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_index(case: tuple[Built, str, str], language: str) -> None:
    built, index, edition = case
    if quarter(edition):
        links = built.page(f"{index}/", language).one("section", aria_labelledby="editions").all("a")
        assert edition in [last(link.attrs["href"]) for link in links]
        return
    bodies = built.page(f"{index}/", language).one("div", aria_labelledby="editions").all("tbody")
    body = next(found for found in bodies if last(found.all("a")[0].attrs["href"]) == edition)
    statistics = {row["group"]: row for row in reversed(built.table(index, edition, "statistics"))}
    table = built.table(index, edition, "results")
    groups = list(dict.fromkeys(row["group"] for row in table))
    for line, group in zip(body.elements, groups, strict=True):
        totals = [row for row in table if row["group"] == group and row["node"] == table[0]["node"]]
        reporting, mean = line.all("td", "num")
        assert reporting.text.split()[::2] == [str(sum(bool(row["points"]) for row in totals)), str(len(totals))]
        total = statistics.get(group)
        assert mean.text_without("note", "remark") == shown(total["mean"] if total else "", language)
        if total:
            assert mean.one("span", "note").text == f"n = {total['n']}{NOTE[total['basis'], language]}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_histogram_counts_every_unit_once(case: tuple[Built, str, str], language: str) -> None:
    built, index, edition = case
    totals = {row["group"]: row for row in reversed(built.table(index, edition, "statistics"))}
    for section in built.page(f"{index}/{edition}/", language).all("section", "group"):
        if not totals:
            assert not section.all("svg", "chart"), "a partial edition has no distribution"
            continue
        bars = [int(line.one("td", "num").text) for line in section.one("table", "compact").one("tbody").elements]
        assert sum(bars) == int(totals[section.attrs["aria-labelledby"].removeprefix("group-")]["n"])
        drawn = section.one("svg", "chart").all("path", "fill-bar")
        assert len(drawn) == len(bars)
        said = max(bars) if bars.count(max(bars)) == 1 else sum(bars)
        assert str(said) in section.one("figcaption").text.split()
