"""Đắk Lắk 2020 is not ranked: no rank, no order by score, no superlative that names a unit, anywhere."""

import re

import pytest

from scoring.collation import vietnamese
from tests.site.built import LANGUAGES, Built
from tests.site.dom import Element

DEPARTMENTS = [
    "Ban Dân tộc tỉnh",
    "Sở Công Thương",
    "Sở Giáo dục và Đào tạo",
    "Sở Giao thông vận tải",
    "Sở Kế hoạch và Đầu tư",
    "Sở Khoa học và Công nghệ",
    "Sở Lao động - Thương binh và Xã hội",
    "Sở Ngoại vụ",
    "Sở Nội vụ",
    "Sở Nông nghiệp và Phát triển nông thôn",
    "Sở Tài chính",
    "Sở Tài nguyên và Môi trường",
    "Sở Thông tin và Truyền thông",
    "Sở Tư pháp",
    "Sở Văn hóa, Thể thao và Du lịch",
    "Sở Xây dựng",
    "Sở Y tế",
    "Thanh tra tỉnh",
]
WHY = {
    "vi": "Báo cáo của tỉnh nói rõ năm 2020 không thực hiện xếp hạng",
    "en": "The province's report says that 2020 is not ranked",
}
NOT_RANKED = re.compile(r"(Kỳ này không xếp hạng|This edition is not ranked|không xếp hạng|not ranked)\.?")
RANK_WORDS = re.compile(
    r"\b(hạng|xếp thứ|đứng thứ|thứ nhất|đứng đầu|dẫn đầu|tốt nhất|kém nhất|cao nhất|thấp nhất|nhiều nhất|ít nhất"
    r"|cuối bảng|rank\w*|best|worst|top|bottom|first place|leads?|leader|leading|last place"
    r"|highest|lowest|winner|most)\b",
    re.IGNORECASE,
)
CELLS = {"td", "th"}
BLOCKS = {"caption", "dd", "div", "dt", "figcaption", "h1", "h2", "h3", "li", "p", "summary", "title", "desc", "tr"}


def _pages(site: Built) -> list[tuple[str, Element]]:
    return [found for found in site.pages().items() if found[0].removeprefix("en/").startswith("dak-lak/2020/")]


def test_no_rank_word_with_a_unit(site: Built) -> None:
    names = {row[name] for row in site.table("dak-lak", "2020", "results") for name in ("unit_name_vi", "unit_name_en")}
    for address, page in _pages(site):
        for block in (found for found in page.walk() if found.tag in BLOCKS):
            if any(
                inner.tag in BLOCKS and inner.tag not in ("th", "td") for inner in block.walk() if inner is not block
            ):
                continue
            # The report's own words stand as quoted claims in the reconciliation.
            said = (text for text, at in block.texts() if all(up.tag != "q" for up in at.upwards()))
            text = NOT_RANKED.sub("", " ".join("".join(said).split()))
            if any(name in text for name in names):
                assert not RANK_WORDS.search(text), f"{address}: {text}"
        for meta in page.all("meta", name="description"):
            assert not RANK_WORDS.search(NOT_RANKED.sub("", meta.attrs["content"])), address


def test_no_column_of_ranks_and_no_numbered_rows(site: Built) -> None:
    for address, page in _pages(site):
        assert not page.all(cls="rank"), address
        assert [found.parent and found.parent.classes for found in page.all("ol")] == [["crumbs"]], address
        for table in page.all("table", "units"):
            for row in table.one("tbody").elements:
                assert row.elements[0].tag == "th", f"{address}: a cell before the unit's name"


@pytest.mark.parametrize(("language", "word", "said"), [("vi", "Hạng", "không xếp hạng"), ("en", "Rank", "not ranked")])
def test_a_units_table_over_editions_says_not_ranked(site: Built, language: str, word: str, said: str) -> None:
    for unit in {row["unit"] for row in site.table("dak-lak", "2020", "results")}:
        table = site.page(f"dak-lak/{unit}/", language).one("table", "editions")
        column = [head.text for head in table.one("thead").all("th")].index(word)
        ranks = {row.one("th").one("a").text: row.elements[column].text for row in table.one("tbody").elements}
        assert ranks["2020"] == said


def test_departments_in_alphabetical_order(site: Built) -> None:
    section = site.page("dak-lak/2020/").one("section", aria_labelledby="group-so-nganh")
    assert [row.one("th").text for row in section.one("table", "units").one("tbody").elements] == DEPARTMENTS


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_list_of_units_is_alphabetical(site: Built, language: str) -> None:
    index, edition = site.page("dak-lak/", language), site.page("dak-lak/2020/", language)
    nodes = [page for address, page in _pages(site) if "/criteria/" in address and (page.lang == language)]
    tables = [table for page in (edition, *nodes) for table in page.all("table", "units")]
    lists = [[row.one("th").text for row in table.one("tbody").elements] for table in tables]
    lists += [[item.text for item in found.elements] for found in index.all("ul", "columns")]
    assert len(lists) == 2 + 2 + len([table for page in nodes for table in page.all("table", "units")])
    for found in lists:
        assert found == sorted(found, key=vietnamese)


def test_members_of_a_mean_are_alphabetical(site: Built) -> None:
    names = {row["unit"]: row["unit_name_vi"] for row in site.table("dak-lak", "2020", "results")}
    for row in site.table("dak-lak", "2020", "statistics"):
        members = [names[unit] for unit in row["members"].split()]
        assert members == sorted(members, key=vietnamese)
        assert "; ".join(members) in site.page("dak-lak/2020/").text or row["node"] != "dti"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_reason_is_stated(site: Built, language: str) -> None:
    callout = site.page("dak-lak/2020/", language).one("p", "callout").text
    assert WHY[language] in callout
    assert {"vi": "Không xếp hạng.", "en": "Not ranked."}[language] in callout


@pytest.mark.parametrize("language", LANGUAGES)
def test_non_reporters_are_listed_with_their_status(site: Built, language: str) -> None:
    said = {
        "vi": [
            "Không có tổng điểm (không nộp): Sở Giao thông vận tải.",
            "Không có tổng điểm (không nộp): UBND huyện Krông Búk; UBND huyện M'Drắk.",
        ],
        "en": [
            "No total (not submitted): Department of Transport.",
            "No total (not submitted): People's Committee of Krông Búk District; "
            "People's Committee of M'Drắk District.",
        ],
    }
    found = [text.text for text in site.page("dak-lak/2020/", language).all("p")]
    assert [text for text in found if text in said[language]] == said[language]


def test_ea_kar_is_said_to_have_two_pillars_of_three(site: Built) -> None:
    said = {
        "vi": "UBND huyện Ea Kar có 112,07 điểm trong kỳ 2020, tính từ 2 trên 3 phần: I. Chính quyền số, "
        "II. Kinh tế số. Thiếu: III. Xã hội số. Vì vậy không có giá trị tính trên toàn bộ điểm tối đa.",
        "en": "People's Committee of Ea Kar District has 112.07 points in the 2020 edition, from 2 of 3 parts: "
        "I. Digital government, II. Digital economy. Missing: III. Digital society. "
        "So there is no value over the whole maximum.",
    }
    for language, text in said.items():
        assert site.page("dak-lak/2020/huyen-ea-kar/", language).one("p", "lede").text.startswith(text)


def test_no_file_has_a_rank_or_an_order_by_score(site: Built) -> None:
    rows, found = site.table("dak-lak", "2020", "results"), site.json("dak-lak", "2020")
    assert {row["rank"] for row in rows} == {""}
    assert {row["rank"] for row in found["results"]} == {None}
    assert found["ranked"] is False
    assert not [name for name in (*found["statistics"][0], *found) if "rank" in name and not name.startswith("ranked")]
    for group in ("so-nganh", "huyen"):
        names = list(dict.fromkeys(row["unit_name_vi"] for row in rows if row["group"] == group))
        assert names == sorted(names, key=vietnamese)
