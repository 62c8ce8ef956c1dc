"""Self-assessed against verified: the page of an edition has what the pages of its units have, and its sums."""

from collections import defaultdict
from decimal import Decimal

import pytest

from scoring.collation import vietnamese
from tests.site.built import LANGUAGES, Built
from tests.site.dom import Element
from tests.site.figures import last, shown

EDITIONS = [f"tinh-mau/{year}" for year in range(2022, 2026)]


def _number(text: str) -> Decimal:
    """A difference as an English page has it."""
    return Decimal(text.replace("−", "-").replace("+", "").replace(",", ""))


def _units(site: Built, edition: str) -> dict[tuple[str, str], list[tuple[str, str]]]:
    """(group, criterion) -> units whose own page has a claim there that differs, and by how much."""
    found: dict[tuple[str, str], list[tuple[str, str]]] = defaultdict(list)
    pages = [address for address in site.addresses if address.startswith(f"{edition}/") and address.endswith("/next/")]
    assert pages
    for address in pages:
        for section in site.page(address, "en").all("section"):
            group = section.attrs["aria-labelledby"]
            for row in section.all("tr") if group.startswith("claims-") else ():
                if len(row.elements) == 4 and row.elements[0].all("a"):
                    node = last(row.one("th").one("a").attrs["href"])
                    found[group.removeprefix("claims-"), node].append((last(address[:-5]), row.elements[3].text))
    return found


@pytest.mark.parametrize("edition", EDITIONS)
def test_every_criterion(site: Built, edition: str) -> None:
    units = _units(site, edition)
    seen = 0
    for section in site.page(f"{edition}/claims/", "en").all("section"):
        group = section.attrs["aria-labelledby"].removeprefix("group-")
        differing, together = 0, Decimal(0)
        for row, told in _pairs(section):
            expected = dict(units[group, last(row.one("th").one("a").attrs["href"])])
            lines = told.all("p")
            assert {last(line.all("a")[0].attrs["href"].partition("next/")[0]) for line in lines} == expected.keys()
            names = [line.all("a")[0].text for line in lines]
            assert names == sorted(names, key=vietnamese)
            by = [_number(text) for text in expected.values() if text != "—"]
            above, below = [one for one in by if one > 0], [-one for one in by if one < 0]
            cells = [cell.text for cell in row.all("td")]
            unlike = str(len(expected) - len(above) - len(below))
            points = [shown(f"{sum(found, Decimal(0)):.2f}", "en") for found in (above, below)]
            assert cells == [str(len(above)), points[0], str(len(below)), points[1], unlike]
            differing, together, seen = differing + len(expected), together + sum(above, Decimal(0)), seen + 1
        # The edition itself stands first among those of its group.
        own = section.one("table", "by-edition").one("tbody").elements[0].all("td")
        assert own[1].text.partition(" ")[0] == str(differing)
        assert own[3].text == shown(f"{together:.2f}", "en")
    assert seen == len(units)


def _pairs(section: Element) -> list[tuple[Element, Element]]:
    rows = section.one("table", "by-leaf").one("tbody").elements
    return list(zip(rows[::2], rows[1::2], strict=True))


@pytest.mark.parametrize("language", LANGUAGES)
def test_beside_the_editions_before(site: Built, language: str) -> None:
    departments = site.page("tinh-mau/2025/claims/", language).all("section")[0]
    rows = departments.one("table", "by-edition").one("tbody").elements
    assert [last(link.attrs["href"].partition("claims/")[0]) for row in rows for link in row.all("a")] == [
        "2024",
        "2023",
        "2022",
    ]
    earlier = site.page("tinh-mau/2024/claims/", language).all("section")[0].one("table", "by-edition")
    assert [cell.text for cell in rows[1].all("td")] == [
        cell.text for cell in earlier.one("tbody").elements[0].all("td")
    ]


def test_only_where_something_was_claimed(site: Built) -> None:
    found = {address for address in site.addresses if address.endswith("/claims/")}
    assert {f"{edition}/claims/" for edition in EDITIONS} <= found
    assert {address.removeprefix("en/").partition("/")[0] for address in found} == {"tinh-mau"}
    for edition in EDITIONS:
        assert site.page(f"{edition}/").all("a", href=f"../../{edition}/claims/")
