"""The pictures of a unit's page: its own bar is the one it is counted in, each mark stands at the median."""

from decimal import Decimal

import pytest

from tests.site.built import Built
from tests.site.dom import Element


def _svg(page: Element) -> Element:
    return page.one("figure", "place").one("svg", "chart")


@pytest.mark.parametrize(
    ("index", "edition", "group"), [("tinh-mau", "2023", "so-nganh"), ("dak-lak", "2020", "huyen")]
)
def test_units_of_one_bar_count_one_another(site: Built, index: str, edition: str, group: str) -> None:
    """Of units whose picture marks the same bar there are as many as each says."""
    marked: dict[str, list[int]] = {}
    rows = [row for row in site.table(index, edition, "results") if row["node"] == "dti" and row["group"] == group]
    for row in rows:
        page = site.page(f"{index}/{edition}/{row['unit']}/", "en")
        if row["points"] == "":
            assert page.all("figure", "place") == []
            continue
        title = page.one("figure", "place").one("figcaption").text
        others = 0 if title.endswith("alone in this range") else int(title.rpartition("with ")[2].split()[0])
        marked.setdefault(_svg(page).one("path", "fill-bar").attrs["d"], []).append(others + 1)
    assert marked
    for said in marked.values():
        assert set(said) == {len(said)}


def test_the_mark_is_at_the_median(site: Built) -> None:
    medians = {row["node"]: row for row in site.table("dak-lak", "2020", "statistics") if row["group"] == "huyen"}
    page = site.page("dak-lak/2020/huyen-lak/", "en")
    parts = page.one("ul", "bars").elements
    nodes = [row for row in site.table("dak-lak", "2020", "results") if row["unit"] == "huyen-lak"][1:]
    assert len(parts) == 3
    for part, node in zip(parts, [row for row in nodes if row["level"] == nodes[0]["level"]], strict=True):
        statistic = medians[node["node"]]
        share = Decimal(statistic["median"]) / Decimal(node["maximum"]) * 100
        assert part.one("rect", "median").attrs["x"] == f"{share.quantize(Decimal('0.1'), 'ROUND_DOWN')}%"
        assert part.one("span", "note").text == f"median {statistic['median']}"


def test_a_partial_edition_has_neither(site: Built) -> None:
    for unit in ("da-nang", "lai-chau"):
        page = site.page(f"viet-nam/2022/{unit}/")
        assert page.all("figure", "place") == []
        assert page.all("rect", "median") == []
