"""Long tables are split: no page is too heavy, every unit stands on one part, and each part leads to the others."""

import gzip
import re

import pytest

from scoring.collation import vietnamese
from tests.site.built import LANGUAGES, Built
from tests.site.dom import Element
from tests.site.many import UNITS

MOST = 150_000
PLACES = ("nhieu/2025/", "nhieu/2025/criteria/cqs/", "nhieu/2025/heat/", "nhieu/trend/")


def _parts(long: Built, place: str, language: str) -> list[Element]:
    return [long.page(place, language), *(long.page(f"{place}units/xa/{number}/", language) for number in (2, 3))]


def _rows(page: Element) -> list[Element]:
    tables = page.one("section", data_group="xa").all("table")
    return next(table for table in tables if table.all("span", "sort")).one("tbody").elements


def test_no_page_is_too_heavy(long: Built) -> None:
    weights = [len(gzip.compress(path.read_bytes())) for path in long.folder.rglob("index.html")]
    # The index, units side by side, the report; the edition, its shaded table, how firm its ranks are, its five nodes
    # and the trend, each in three parts.
    assert len(weights) == 2 * (3 + 3 * 9)
    theme = sum(len(gzip.compress(path.read_bytes())) for path in (long.folder / "theme").rglob("*.*s"))
    assert max(weights) + theme < MOST


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("place", PLACES)
def test_every_unit_once(long: Built, place: str, language: str) -> None:
    pages = _parts(long, place, language)
    assert [len(_rows(page)) for page in pages] == [500, 500, 200]
    links = [row.one("th").all("a")[0] for page in pages for row in _rows(page)]
    units = [link.attrs["href"].rstrip("/").rpartition("/")[2] for link in links]
    assert sorted(units) == sorted(f"xa-{number}" for number in range(UNITS))
    if place not in ("nhieu/2025/", "nhieu/2025/heat/"):
        assert [link.text for link in links] == sorted((link.text for link in links), key=vietnamese)


def test_ranks_go_on(long: Built) -> None:
    ranks = [row.elements[0].text_without("note") for page in _parts(long, "nhieu/2025/", "vi") for row in _rows(page)]
    assert ranks[-1] == "—"
    numbers = [int(text.replace(".", "")) for text in ranks[:-1]]
    assert numbers == sorted(numbers)
    assert numbers[0] == 1 and UNITS - 3 <= numbers[-1] <= UNITS - 1


def test_how_firm_the_ranks_of_many_are(long: Built) -> None:
    """Every unit with a rank has its interval; pairs of so many are not compared, and the page says so."""
    pages = _parts(long, "nhieu/2025/robustness/", "en")
    assert [len(_rows(page)) for page in pages] == [500, 500, UNITS - 1001]
    cells = [row.elements[0].text for page in pages for row in _rows(page)]
    assert all(re.fullmatch(r"[\d,]+ \([\d,]+–[\d,]+\)", cell) for cell in cells)
    said = "Pairs are compared in groups of at most 200 units; this one has more."
    assert said in pages[0].one("section", data_group="xa").text
    assert "Cannot be told apart from" not in pages[0].one("section", data_group="xa").text


@pytest.mark.parametrize("place", PLACES)
def test_a_part_leads_to_the_others(long: Built, place: str) -> None:
    pages = _parts(long, place, "vi")
    for number, page in enumerate(pages):
        nav = page.one("nav", "parts")
        assert nav.attrs["data-units"] == "1200"
        links = [link for link in nav.all("a") if "data-part" in link.attrs]
        assert [link.text for link in links] == ["1–500", "501–1.000", "1.001–1.200"]
        assert [link.text for link in links if "aria-current" in link.attrs] == [links[number].text]
        ways = [link.attrs["rel"] for link in nav.all("a") if "rel" in link.attrs]
        assert ways == [["next"], ["prev", "next"], ["prev"]][number]
        assert page.one("p", "told").text == f"Đang hiện {[500, 500, 200][number]} trên 1.200 đơn vị."
    for page in pages[1:]:
        assert page.one("nav", "crumbs").all("a")[-1].text == pages[0].one("h1").text
    assert len({page.one("h1").text for page in pages}) == 3


@pytest.mark.parametrize("place", PLACES)
def test_links_of_a_part_lead_somewhere(long: Built, place: str) -> None:
    """As seen from there. The pages of single units are not built here."""
    for at in (place, f"{place}units/xa/3/"):
        for link in long.page(at).one("section", data_group="xa").all("a"):
            target = (long.folder / at / re.split("[?#]", link.attrs["href"])[0]).resolve()
            found = target.relative_to(long.folder.resolve()).as_posix()
            elsewhere = re.fullmatch(r"nhieu/(2025/)?xa-\d+|nhieu/methods/.*|data/.*", found)
            assert elsewhere or (target / "index.html").is_file(), (at, link.attrs)


def test_members_of_a_mean_of_many_stand_in_the_file(long: Built) -> None:
    rows = long.page("nhieu/2025/").one("section", data_group="xa").all("table")[-1].one("tbody").elements
    assert len(rows) == 5
    for row in rows:
        assert row.elements[-1].one("a").attrs["href"] == "../../data/nhieu/2025/statistics.csv"


def test_the_report_of_many_leaves_their_table_to_the_edition(long: Built) -> None:
    """Numbers of units, means and ranges stand in it; names of units do not."""
    page = long.page("nhieu/2025/report/", "en")
    assert "They are named in the tables of the edition." in page.one("section", aria_labelledby="units").text
    section = page.one("section", aria_labelledby="results")
    assert section.one("a").attrs["href"] == "../../../nhieu/2025/#group-xa"
    assert not section.all("table")
    assert len(page.one("section", aria_labelledby="pillars").one("tbody").elements) == 5


def test_what_fits_is_not_split(mini: Built) -> None:
    assert not [address for address in mini.addresses if "/units/" in address]
    assert not mini.page("vi-du/2025/").all("nav", "parts")
