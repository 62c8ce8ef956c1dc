"""The shaded table: each cell is the unit's figure, its shade the tenth of the maximum that it reaches."""

import pytest

from tests.site.built import Built
from tests.site.figures import figure, last


@pytest.mark.parametrize(("index", "edition"), [("tinh-mau", "2023"), ("dak-lak", "2020")])
def test_every_cell(site: Built, index: str, edition: str) -> None:
    rows = {(row["group"], row["unit"], row["node"]): row for row in site.table(index, edition, "results")}
    page = site.page(f"{index}/{edition}/heat/")
    shades = set[str]()
    for section in page.all("section"):
        group = section.attrs["aria-labelledby"].removeprefix("group-")
        if not section.all("table"):
            continue
        nodes = [last(head.one("a").attrs["href"]) for head in section.one("thead").all("th")[1:]]
        for line in section.one("tbody").elements:
            unit = last(line.one("th").one("a").attrs["href"])
            for node, cell in zip(nodes, line.all("td"), strict=True):
                row = rows[group, unit, node]
                assert cell.text_without("note") == figure(row, "vi")
                shade = [name for name in cell.classes if name.startswith("shade-")]
                if not row["points"]:
                    assert shade == []
                    continue
                # Floats: a shade is only seen. At an edge the exact points may be on the other side.
                share = float(row["points"]) / float(row["maximum"]) * 10
                assert shade[0] in {f"shade-{min(int(near), 9)}" for near in (share - 0.02, share + 0.02)}
                shades |= set(shade)
    assert len(shades) > 4


def test_only_totals_known_no_table(site: Built) -> None:
    page = site.page("dak-lak/2023/heat/", "en")
    assert page.all("table") == []
    for section in page.all("section"):
        assert section.one("p").text == "No figure of any part is known of this group."
    assert not [link for link in site.page("dak-lak/2023/").all("a") if "/heat/" in link.attrs["href"]]
