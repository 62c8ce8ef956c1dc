"""How firm ranks are: the pages have what the files have, each ranked edition has one, and no other."""

from collections.abc import Iterator

import pytest

from tests.site.built import LANGUAGES, Built, Row
from tests.site.dom import Element
from tests.site.figures import last

RANKED = [f"tinh-mau/{year}" for year in range(2022, 2026)]
PARTIAL = ["dak-lak/2022", "dak-lak/2023", *(f"viet-nam/{year}" for year in range(2020, 2025))]


def test_each_ranked_edition_has_one(site: Built) -> None:
    assert [found for found in site.addresses if "/robustness/" in found and not found.startswith("en/")] == sorted(
        f"{edition}/robustness/" for edition in RANKED + PARTIAL
    )
    for edition in RANKED + PARTIAL:
        links = [last(link.attrs["href"].partition("#")[0]) for link in site.page(f"{edition}/").all("a")]
        assert "robustness" in links, edition
    assert "robustness/" not in site.page("dak-lak/2020/").text


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("edition", RANKED)
def test_every_row(site: Built, edition: str, language: str) -> None:
    index, year = edition.split("/")
    rows = {(row["group"], row["unit"]): row for row in site.table(index, year, "robustness")}
    results = {(row["group"], row["unit"]): row for row in site.table(index, year, "results") if row["node"] == "dti"}
    assert rows.keys() == {key for key, row in results.items() if row["rank"]}
    found = dict(_rows(site.page(f"{edition}/robustness/", language)))
    assert found.keys() == rows.keys()
    for key, cells in found.items():
        row = rows[key]
        assert row["rank"] == results[key]["rank"]
        assert cells[0].text == f"{row['rank']} ({row['best_rank']}–{row['worst_rank']})"
        assert [cell.text_without("note") for cell in cells[1:3]] == [row["best_rank"], row["worst_rank"]]
        assert cells[3].text_without("note") == f"{row['bound_best']}–{row['bound_worst']}"
        exact = row["bound_best"] == row["given_best"] and row["bound_worst"] == row["given_worst"]
        assert (cells[3].one(cls="note").text == {"vi": "chính xác", "en": "exact"}[language]) == exact
        assert int(row["bound_best"]) <= int(row["rank"]) <= int(row["bound_worst"])


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("edition", RANKED)
def test_the_interval_stands_beside_the_rank(site: Built, edition: str, language: str) -> None:
    index, year = edition.split("/")
    rows = {row["unit"]: row for row in site.table(index, year, "robustness")}
    seen = set[str]()
    for table in site.page(f"{edition}/", language).all("table", "units"):
        for line in table.one("tbody").elements:
            unit = last(line.one("th").all("a")[0].attrs["href"])
            if unit in rows:
                row = rows[unit]
                assert line.elements[0].text == f"{row['rank']} ({row['best_rank']}–{row['worst_rank']})"
                seen.add(unit)
            else:
                assert line.elements[0].text == "—"
    assert seen == rows.keys()


@pytest.mark.parametrize("edition", PARTIAL)
def test_of_a_partial_edition_it_says_why_not(site: Built, edition: str) -> None:
    page = site.page(f"{edition}/robustness/", "en")
    for section in page.all("section", "group"):
        said = section.all("p")[0].text
        assert said == "Not computable: the edition is partial, and shows only the ranks that a document printed."
    assert not page.all("table")
    index, year = edition.split("/")
    assert not (site.folder / "data" / index / year / "robustness.csv").exists()


def test_what_the_change_of_method_did(site: Built) -> None:
    """The first edition by the second method: departments moved from what 2023 had."""
    section = site.page("tinh-mau/2024/robustness/", "en").all("section", "group")[0]
    table = section.all("table")[-1]
    ranks = {
        row["unit"]: row["rank"]
        for row in site.table("tinh-mau", "2023", "results")
        if row["node"] == "dti" and row["group"] == "so-nganh"
    }
    lines = table.one("tbody").elements
    assert lines
    for line in lines:
        before, after = (cell.text for cell in line.all("td"))
        assert before == ranks[last(line.one("a").attrs["href"])] != after
    later = site.page("tinh-mau/2025/robustness/", "en").all("section", "group")[0].text
    assert "The last edition was by the same method." in later


def test_weights_and_coverage(site: Built) -> None:
    """Effective weights together make the whole, as nominal ones do; a hundred but for rounding."""
    for edition in RANKED:
        for section in site.page(f"{edition}/robustness/", "en").all("section", "group"):
            heading = section.attrs["aria-labelledby"].replace("group", "measured-in", 1)
            table = next(one for one in section.all(cls="scroll") if one.attrs["aria-labelledby"] == heading)
            lines = [[cell.text for cell in line.all("td")] for line in table.one("tbody").elements]
            for column in (0, 1):
                assert abs(sum(float(line[column]) for line in lines) - 100) < 0.5
            assert all(" of " in line[4] and " of " in line[5] for line in lines)


def _rows(page: Element) -> Iterator[tuple[tuple[str, str], list[Element]]]:
    for section in page.all("section", "group"):
        for table in section.all("table", "units"):
            for line in table.one("tbody").elements:
                unit = last(line.one("th").one("a").attrs["href"])
                yield (section.attrs["data-group"], unit), line.all("td")


def test_a_row_of_the_page_is_of_the_file(site: Built) -> None:
    """What gives an end is named: the first of the alternatives that the file has."""
    rows: dict[str, Row] = {row["unit"]: row for row in site.table("tinh-mau", "2024", "robustness")}
    for (_, unit), cells in _rows(site.page("tinh-mau/2024/robustness/", "en")):
        for cell, by in ((cells[1], "best_by"), (cells[2], "worst_by")):
            assert bool(cell.all(cls="note")) == bool(rows[unit][by])
            if rows[unit][by].startswith("out:"):
                assert cell.one(cls="note").text.startswith("without ")


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_ranked_unit_says_how_firm_its_rank_is(site: Built, language: str) -> None:
    for row in site.table("tinh-mau", "2025", "robustness"):
        lede = site.page(f"tinh-mau/2025/{row['unit']}/", language).one("p", "lede")
        assert [link.attrs["href"] for link in lede.all("a", href=f"../robustness/#group-{row['group']}")]
        interval = f"{row['best_rank']}–{row['worst_rank']}"
        assert (interval in lede.text) == (row["best_rank"] != row["worst_rank"]), row["unit"]


@pytest.mark.parametrize(
    ("language", "said"),
    [("vi", "Không tính được hạng này chắc đến đâu."), ("en", "How firm this rank is cannot be computed.")],
)
def test_a_rank_without_the_figures_it_was_made_of_says_so(site: Built, language: str, said: str) -> None:
    lede = site.page("viet-nam/2022/lai-chau/", language).one("p", "lede")
    assert said in lede.text
    assert lede.all("a", href="../robustness/#group-tinh-63")
    assert said not in site.page("viet-nam/2023/lai-chau/", language).text, "no rank is known of that year"
    assert said not in site.page("dak-lak/2020/so-tai-chinh/", language).text
