"""A page leads on: to its neighbours, each once and in the order of the table, and to the same in other editions."""

import pytest

from tests.site.built import LANGUAGES, Built, scored
from tests.site.dom import Element
from tests.site.figures import last


def _on(page: Element, rel: str) -> str | None:
    found = page.all("a", rel=rel)
    return last(found[0].attrs["href"]) if found else None


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("index", "edition", "group"), [("tinh-mau", "2023", "so-nganh"), ("dak-lak", "2020", "huyen")]
)
def test_next_goes_through_the_group_as_its_table_does(
    site: Built, index: str, edition: str, group: str, language: str
) -> None:
    table = site.page(f"{index}/{edition}/", language).one("section", aria_labelledby=f"group-{group}")
    units = [last(row.one("th").one("a").attrs["href"]) for row in table.all("table", "units")[0].one("tbody").elements]
    pages = [site.page(f"{index}/{edition}/{unit}/", language) for unit in units]
    assert [_on(page, "next") for page in pages] == [*units[1:], None]
    assert [_on(page, "prev") for page in pages] == [None, *units[:-1]]


def test_nodes_follow_the_method(site: Built) -> None:
    index = next(index for index in scored().indices if index.id == "dak-lak")
    nodes = list(index.editions[0].method.places)
    pages = [site.page(f"dak-lak/2020/criteria/{node}/") for node in nodes]
    assert [_on(page, "next") for page in pages] == [*nodes[1:], None]


def test_other_editions_are_those_that_have_the_unit(site: Built) -> None:
    page = site.page("tinh-mau/2023/so-mau-8/")
    editions = page.one("nav", "elsewhere").elements[0]
    assert editions.one("b").text == "Năm 2023 (bịa đặt)"
    known = ("2022", "2023", "2024", "2025", "2026-q1", "2026-q2")
    there = [edition for edition in known if f"tinh-mau/{edition}/so-mau-8/" in site.addresses]
    assert [found.attrs["href"].split("/")[-3] for found in editions.all("a")] == [
        one for one in there if one != "2023"
    ]
