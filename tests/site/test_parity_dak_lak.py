"""Figures of Đắk Lắk 2020 known from its report, at every place where the site shows them."""

import pytest

from tests.site.built import LANGUAGES, Built

MEANS = {
    "so-nganh": {"vi": ("114,98", "17 đơn vị"), "en": ("114.98", "17 units")},
    "huyen": {"vi": ("146,34", "13 đơn vị"), "en": ("146.34", "13 units")},
}
PARTIAL = {
    "vi": "Được tính dù thiếu một phần – Chỉ số chuyển đổi số: UBND huyện Ea Kar (thiếu III. Xã hội số).",
    "en": "Counted with a part missing – Digital transformation index: "
    "People's Committee of Ea Kar District (without III. Digital society).",
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("group", MEANS)
def test_means_on_the_page(site: Built, group: str, language: str) -> None:
    section = site.page("dak-lak/2020/", language).one("section", aria_labelledby=f"group-{group}")
    card = section.all("div", "card")[0]
    assert tuple(part.text for part in card.all("dd")) == MEANS[group][language]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_partial_unit_is_said(site: Built, language: str) -> None:
    page = site.page("dak-lak/2020/", language)
    assert [text.text for text in page.one("section", aria_labelledby="group-huyen").all("p")].count(
        PARTIAL[language]
    ) == 1
    assert PARTIAL[language].partition("–")[0] not in page.one("section", aria_labelledby="group-so-nganh").text


@pytest.mark.parametrize("source", ["csv", "json"])
def test_means_in_the_files(site: Built, source: str) -> None:
    rows = site.table("dak-lak", "2020", "statistics")
    if source == "json":
        rows = site.json("dak-lak", "2020")["statistics"]
    found = {row["group"]: row for row in rows if row["node"] == "dti"}
    keys = ("mean", "n", "n_partial")
    assert [found["so-nganh"][key] for key in keys] == ["114.98", "17", "0"]
    assert [found["huyen"][key] for key in keys] == ["146.34", "13", "1"]
    assert "huyen-ea-kar" in found["huyen"]["members"].split()


def test_printed_digits_are_kept(site: Built) -> None:
    """The report prints 112,1 and 45: no zero is added."""
    totals = {row["unit"]: row["points"] for row in site.table("dak-lak", "2020", "results") if row["node"] == "dti"}
    assert totals["so-noi-vu"] == "112.1"
    page = site.page("dak-lak/2020/so-noi-vu/")
    assert page.one("tr", "depth-0").all("td", "num")[0].text == "112,1"
    assert site.page("dak-lak/2020/huyen-krong-nang/").all("span", "num")[1].text_without("note") == "45 / 95"


def test_ea_kar_has_no_value(site: Built) -> None:
    row = next(
        row for row in site.table("dak-lak", "2020", "results") if (row["unit"], row["node"]) == ("huyen-ea-kar", "dti")
    )
    assert (row["points"], row["value"], row["lacking"]) == ("112.07", "", "xhs")
