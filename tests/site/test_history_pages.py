"""Pages of units over time say why their years do not compare, what changed, and what became of whom."""

import pytest

from tests.site.built import Built


def test_lai_chau_tells_its_three_years(site: Built) -> None:
    steps = [item.text for item in site.page("viet-nam/lai-chau/").one("ul", id="steps").elements]
    assert steps[:2] == [
        "2020 và 2021 không so được với nhau: phương pháp đổi từ 1726/QĐ-BTTTT sang 922/QĐ-BTTTT.",
        "Từ 2021 đến 2022: giá trị tăng 0,1682 (từ 0,3350 lên 0,5032); thứ hạng xuống 5 bậc (48 → 53 trên 63).",
    ]
    english = [item.text for item in site.page("viet-nam/lai-chau/", "en").one("ul", id="steps").elements]
    assert english[1] == (
        "From 2021 to 2022: the value rose by 0.1682 (0.3350 to 0.5032); the rank fell by 5 places (48 → 53 of 63)."
    )


def test_its_picture_joins_only_two_years(site: Built) -> None:
    picture = site.page("viet-nam/lai-chau/").one("figure", "trend").one("svg")
    assert [len(line.attrs["points"].split()) for line in picture.all("polyline")] == [2]
    assert len(picture.all("circle")) == 3


@pytest.mark.parametrize("address", ["viet-nam/lai-chau/", "viet-nam/"])
def test_the_target_is_on_a_scale_that_is_gone(site: Built, address: str) -> None:
    said = site.page(address).one("section", aria_labelledby="targets").text
    assert "hạng 45 trên 63" in said
    assert "31/12/2025" in said
    assert "không còn đo được" in said
    assert "01/07/2025" in said


def test_lineage_leads_both_ways(site: Built) -> None:
    old, new = site.page("viet-nam/yen-bai/"), site.page("viet-nam/lao-cai-2025/")
    assert "../../viet-nam/lao-cai-2025/" in [found.attrs["href"] for found in old.one("p", "callout").all("a")]
    links = [found.attrs["href"] for found in new.one("p", "callout").all("a")]
    assert links == ["../../viet-nam/yen-bai/", "../../viet-nam/lao-cai/"]


def test_years_by_two_methods_are_on_two_lines(site: Built) -> None:
    picture = site.page("dak-lak/so-nong-nghiep/").one("figure", "trend").one("svg")
    assert [len(line.attrs["points"].split()) for line in picture.all("polyline")] == [2]
    assert len(picture.all("circle")) == 3


def test_an_unchanged_province_has_one_page_for_both_populations(site: Built) -> None:
    rows = site.page("viet-nam/hue/").one("table", "editions").one("tbody").elements
    assert [row.one("th").one("a").text for row in rows] == ["2024", "2024", "2023", "2022", "2021", "2020"]
    profile = site.page("viet-nam/2024/hue/")
    assert len(profile.all("p", "lede")) == 2


def test_every_highlight_has_its_line(site: Built) -> None:
    for address in ("viet-nam/trend/", "dak-lak/trend/"):
        page = site.page(address)
        ids = {found.attrs["id"] for found in page.all("g", "unit-line")}
        links = {found.attrs["href"].removeprefix("#") for found in page.all("a", "remark")}
        assert links == ids
        assert ids


def test_a_partial_edition_has_no_mean(site: Built) -> None:
    foot = site.page("viet-nam/trend/").all("tfoot")
    assert {cell.text for part in foot for cell in part.all("td")} <= {"—", ""}


@pytest.mark.parametrize("address", ["viet-nam/cao-bang/", "viet-nam/trend/", "viet-nam/2024/cao-bang/"])
def test_a_derived_rank_says_so_wherever_it_stands(site: Built, address: str) -> None:
    text = site.page(address).one("main").text
    assert text.count("34 trên 34") == text.count("34 trên 34 (suy ra)") > 0


def test_a_total_without_a_part_says_why_it_has_no_value(site: Built) -> None:
    page = site.page("dak-lak/huyen-ea-kar/")
    assert page.one("ul", id="steps").elements[0].text == (
        "2020 có điểm nhưng thiếu III. Xã hội số, nên không có giá trị trên toàn bộ điểm tối đa."
    )
    assert "không nộp" in page.one("section", aria_labelledby="parts").text


def test_a_renaming_is_on_the_page_of_the_index(site: Built) -> None:
    lives = site.page("viet-nam/").one("section", aria_labelledby="lives")
    hue = next(line for line in lives.one("tbody").all("tr") if line.one("th").text.startswith("Huế"))
    assert "01/01/2025" in hue.text


def test_what_is_not_known_of_the_other_version_stands_apart(site: Built) -> None:
    changes = site.page("viet-nam/methods/922-2022/").one("section", aria_labelledby="changes")
    table = changes.one("tbody").text
    assert "không rõ" not in table
    assert "CQS.1.1" not in table
    assert [len(found.all("li")) for found in changes.all("details")] == [9, 27]
