"""No page is heavy: first load, compressed, all included."""

import pytest

from tests.browser.kinds import KINDS
from tests.site.built import Built
from tests.site.weight import compressed, weight

UNIT, RANKING, ANY = 60_000, 100_000, 150_000


def _criteria(site: Built, address: str) -> int:
    return len(site.page(address).all("tr", "how"))


def test_a_unit_with_a_hundred_criteria(site: Built) -> None:
    """What the longest unit page weighs for each of its lines, for a hundred of them and what all pages load."""
    units = [address for address in site.addresses if address.startswith("tinh-mau/202") and address.count("/") == 3]
    longest = max((address for address in units if "/heat/" not in address), key=lambda one: _criteria(site, one))
    lines = _criteria(site, longest)
    assert lines > 50
    page = compressed(site.folder / longest / "index.html")
    assert weight(site, longest) + page * max(0, 100 - lines) / lines < UNIT


def test_a_ranking_of_two_hundred(site: Built) -> None:
    """The longest ranking of the real data, with rows added until it has two hundred."""
    address = "viet-nam/2022/"
    rows = len(site.page(address).all("table", "units")[0].one("tbody").elements)
    page = compressed(site.folder / address / "index.html")
    assert weight(site, address) + page * (200 - rows) / rows < RANKING


@pytest.mark.parametrize("kind", KINDS)
def test_no_page_kind(site: Built, kind: str) -> None:
    assert weight(site, KINDS[kind]) < ANY
