"""What a unit could do next: every point lost and every claim beyond, against the published table."""

from collections import Counter
from fractions import Fraction

import pytest

from tests.site.built import LANGUAGES, Built, Row
from tests.site.dom import Element
from tests.site.figures import last, shown

EDITION = ("tinh-mau", "2025")


def _leaves(site: Built) -> list[Row]:
    rows = site.table(*EDITION, "results")
    inner = {row["node"] for row in rows if row["parts"]}
    return [row for row in rows if row["node"] not in inner and row["status"] != "not-applicable"]


def _rows(page: Element, section: str) -> dict[str, list[str]]:
    """Node -> the words of its cells."""
    found: dict[str, list[str]] = {}
    for row in page.one("section", aria_labelledby=section).one("tbody").elements:
        if row.all("th"):
            cells = [" ".join(cell.text.split()) for cell in row.all("td")]
            found[last(row.all("a")[0].attrs["href"])] = cells
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_point_lost_is_listed_the_most_first(site: Built, language: str) -> None:
    leaves = _leaves(site)
    full, known = Counter[tuple[str, str]](), Counter[tuple[str, str]]()
    for row in leaves:
        if row["points"]:
            known[row["group"], row["node"]] += 1
            full[row["group"], row["node"]] += Fraction(row["points"]) == Fraction(row["maximum"])
    tried = 0
    for unit, group in list(dict.fromkeys((row["unit"], row["group"]) for row in leaves))[::7]:
        mine = [row for row in leaves if row["unit"] == unit]
        if not any(row["points"] for row in mine):
            continue
        lost = {
            row["node"]: Fraction(row["maximum"]) - Fraction(row["points"])
            for row in mine
            if row["points"] and Fraction(row["maximum"]) > Fraction(row["points"])
        }
        found = _rows(site.page(f"tinh-mau/2025/{unit}/next/", language), f"lost-{group}")
        assert lost.keys() <= found.keys()
        for node, points in lost.items():
            maximum = next(row["maximum"] for row in mine if row["node"] == node)
            of = {"vi": "trên", "en": "of"}[language]
            expected = f"{shown(f'{float(points):.2f}', language)} / {shown(maximum, language)}"
            assert found[node] == [expected, f"{full[group, node]} {of} {known[group, node]}"], (unit, node)
        order = [lost[node] for node in found if node in lost]
        assert order == sorted(order, reverse=True)
        tried += len(lost)
    assert tried > 100


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_claim_beyond_is_listed(site: Built, language: str) -> None:
    tried = 0
    for unit in list(dict.fromkeys(row["unit"] for row in _leaves(site)))[::7]:
        mine = [row for row in _leaves(site) if row["unit"] == unit]
        beyond = {
            row["node"]: Fraction(row["self_points"]) - Fraction(row["points"])
            for row in mine
            if row["self_points"] and row["points"] and not row["rule_points"]
        }
        beyond = {node: points for node, points in beyond.items() if points}
        if not beyond:
            continue
        found = _rows(site.page(f"tinh-mau/2025/{unit}/next/", language), f"claims-{mine[0]['group']}")
        for node, points in beyond.items():
            sign = "+" if points > 0 else "−"
            assert found[node][2] == sign + shown(f"{abs(float(points)):.2f}", language), (unit, node)
        tried += len(beyond)
    assert tried > 20


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_unit_leads_there_and_back(site: Built, language: str) -> None:
    here = "tinh-mau/2025/so-mau-16/"
    words = {"vi": "Việc nên làm tiếp", "en": "What to do next"}[language]
    (link,) = [found for found in site.page(here, language).all("a") if found.text == words]
    assert link.attrs["href"].endswith(f"{here}next/")
    assert any(found.attrs["href"].endswith(here) for found in site.page(f"{here}next/", language).all("a"))


def test_none_where_figures_are_copied(site: Built) -> None:
    found = [address for address in site.addresses if address.endswith("/next/")]
    assert found
    assert {address.removeprefix("en/").partition("/")[0] for address in found} == {"tinh-mau"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_leads_to_the_self_check_with_the_units_figures(site: Built, language: str) -> None:
    page = site.page("tinh-mau/2025/so-mau-16/next/", language)
    (link,) = [link for link in page.all("a") if "/self-check/" in link.attrs["href"]]
    assert link.attrs["href"].endswith("tinh-mau/self-check/07-2024/so-nganh/#edition=2025&unit=so-mau-16")
