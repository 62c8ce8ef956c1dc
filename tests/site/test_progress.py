"""Progress by quarter: the figures of the files side by side, nobody ranked, and no quarter in a page over years."""

from decimal import Decimal

import pytest

from scoring.collation import vietnamese
from tests.site.built import LANGUAGES, Built
from tests.site.figures import figure, last

EDITIONS = ("2025", "2026-q1", "2026-q2")
GROUP = "so-nganh"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_unit(site: Built, language: str) -> None:
    totals = [
        {
            row["unit"]: row
            for row in site.table("tinh-mau", edition, "results")
            if row["node"] == "dti" and row["group"] == GROUP
        }
        for edition in EDITIONS
    ]
    table = site.page("tinh-mau/progress/", language).one("table", "units")
    names: list[str] = []
    for line in table.one("tbody").elements:
        unit, cells = last(line.one("th").one("a").attrs["href"]), line.all("td")
        names.append(line.one("th").text)
        assert [cell.text_without("note") for cell in cells[:-1]] == [figure(rows[unit], language) for rows in totals]
        before, after = (Decimal(rows[unit]["points"]) for rows in totals[1:])
        assert _number(cells[-1].text) == after - before
    assert len(names) == len(totals[2])
    assert names == sorted(names, key=vietnamese)


def test_every_mean(site: Built) -> None:
    table = site.page("tinh-mau/progress/", "en").all("table")[0]
    heads = [last(head.one("a").attrs["href"]) for head in table.one("thead").all("th")[1:]]
    assert heads == list(EDITIONS)
    lines = table.one("tbody").elements
    assert len(lines) == 9, "the total and the eight components of departments"
    for line in lines:
        node = last(line.one("th").one("a").attrs["href"])
        for edition, cell in zip(EDITIONS, line.all("td"), strict=True):
            (row,) = [
                row
                for row in site.table("tinh-mau", edition, "statistics")
                if (row["group"], row["node"]) == (GROUP, node)
            ]
            assert cell.text == row["mean"]


def test_nobody_is_ranked_in_a_quarter(site: Built) -> None:
    for edition in EDITIONS[1:]:
        assert not any(row["rank"] for row in site.table("tinh-mau", edition, "results"))
        assert f"tinh-mau/{edition}/robustness/" not in site.addresses


@pytest.mark.parametrize("address", ["", "tinh-mau/trend/", "tinh-mau/so-mau-1/", "tinh-mau/2025/so-mau-1/next/"])
def test_no_quarter_where_years_are_compared(site: Built, address: str) -> None:
    links = {link.attrs["href"] for link in site.page(address).one("main").all("a")}
    assert not any("2026-q" in href for href in links)


def test_the_way_to_it(site: Built) -> None:
    for address in ("tinh-mau/", "tinh-mau/2026-q2/"):
        hrefs = [link.attrs["href"] for link in site.page(address).all("a")]
        assert any(href.endswith("progress/") for href in hrefs), address
    assert [found for found in site.addresses if found.endswith("/progress/")] == [
        "en/tinh-mau/progress/",
        "tinh-mau/progress/",
    ]


def _number(text: str) -> Decimal:
    return Decimal(text.replace("+", "").replace("−", "-").replace(",", "."))
