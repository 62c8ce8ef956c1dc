"""The report of an edition: Đắk Lắk's of 2020 figure by figure beside the printed one, and what holds for all."""

import re

import pytest

from tests.scoring.dak_lak_2020 import DEPARTMENTS, DISTRICTS
from tests.site.built import LANGUAGES, Built
from tests.site.dom import Element
from tests.site.figures import STATUS, last, shown
from tests.site.report_2020 import PILLARS, STATED

VERDICTS = {
    "agrees": {"vi": "khớp", "en": "agrees"},
    "agrees-within-digits": {
        "vi": "khớp trong phạm vi số chữ số đã in của các phần",
        "en": "agrees within the printed digits of its parts",
    },
    "does-not-recompute": {"vi": "không tính lại được", "en": "does not recompute"},
}
EVERY = [
    *(f"dak-lak/{year}" for year in ("2020", "2022", "2023")),
    *(f"tinh-mau/{year}" for year in (*range(2022, 2026), "2026-q1", "2026-q2")),
    *(f"viet-nam/{year}" for year in range(2020, 2025)),
]
DASH = "—"


def _report(site: Built, language: str, edition: str = "dak-lak/2020") -> Element:
    return site.page(f"{edition}/report/", language)


def _tables(page: Element, section: str) -> list[Element]:
    return page.one("section", aria_labelledby=section).all("table")


def _rows(table: Element) -> dict[str, list[str]]:
    """By the unit or node that a row leads to, else by its words: the figures, without what is noted below them."""
    found: dict[str, list[str]] = {}
    for row in [row for row in table.all("tr") if row.all("td")]:
        head, *cells = row.elements
        links = head.all("a")
        key = last(links[0].attrs["href"].replace("#node-", "/").partition("#")[0]) if links else head.text
        found[key] = [cell.text_without("note") for cell in cells]
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_both_tables_to_the_digit(site: Built, language: str) -> None:
    departments, districts = _tables(_report(site, language), "results")
    captions = [table.one("caption").text.partition(":")[0] for table in (departments, districts)]
    assert captions == [{"vi": f"Bảng {n}", "en": f"Table {n}"}[language] for n in (1, 2)]
    absent = STATUS["not-submitted"][language]
    rows = list(_rows(departments).items())
    assert dict(rows[:18]) == {
        **{unit: [shown(str(points), language)] for unit, points in DEPARTMENTS.items()},
        "so-giao-thong": [absent],
    }
    assert [cells for _, cells in rows[18:]] == [[shown("114.98", language)]] * 2
    rows = list(_rows(districts).items())
    assert dict(rows[:15]) == {
        **{
            unit: [absent if text is None else shown(text, language) for text in figures]
            for unit, figures in DISTRICTS.items()
        },
        "huyen-krong-buk": [absent] * 4,
        "huyen-mdrak": [absent] * 4,
    }
    by_table, as_printed = (cells for _, cells in rows[15:])
    # 1248.62 ÷ 13, 328.91 ÷ 13, 324.94 ÷ 12, 1902.47 ÷ 13; and what the report prints below its table.
    assert by_table == [shown(text, language) for text in ("96.05", "25.30", "27.08", "146.34")]
    assert as_printed == [shown(text, language) for text in ("88.97", "23.5", "19.58", "146.34")]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_maxima(site: Built, language: str) -> None:
    (table,) = _tables(_report(site, language), "method")
    cells = list(_rows(table).values())
    expected = [("180", "420")]
    for departments, districts, components in PILLARS.values():
        expected += [(departments, districts), *components]
    none = STATUS["not-applicable"][language]
    assert cells == [[none if text == "-" else text for text in pair] for pair in expected]


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_reported(site: Built, language: str) -> None:
    page, word = _report(site, language), {"vi": "trên", "en": "of"}[language]
    departments, districts = (_rows(table) for table in _tables(page, "collection"))
    assert departments == {"dti": [f"17 {word} 18", "1"]}
    assert districts == {
        "cqs": [f"13 {word} 15", "2"],
        "kts": [f"13 {word} 15", "2"],
        "xhs": [f"12 {word} 15", "3"],
        "dti": [f"13 {word} 15", "2"],
    }
    said = [item.text for item in page.one("section", aria_labelledby="collection").all("li")]
    assert [("Ea Kar" in text, "M'Drắk" in text, "2" in text) for text in said[1:]] == [
        (False, True, True),
        (True, False, False),
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_remarks_and_pillars(site: Built, language: str) -> None:
    page = _report(site, language)
    section = page.one("section", aria_labelledby="remarks")
    bands = [[row.one("td").text for row in table.one("tbody").elements] for table in section.all("table")[:2]]
    # From 80, 100, 120 and 140 points; from 50, 100, 150 and 200.
    assert bands == [["3", "8", "4", "2"], ["1", "8", "2", "2"]]
    numbers = [[link.text for link in item.all("a")] for item in section.all("li")][:2]
    # 17 and 13 units: mean, median, lowest, highest.
    assert numbers[0] == [shown(text, language) for text in ("17", "114.98", "112.97", "85.18", "155.41")]
    assert numbers[1] == [shown(text, language) for text in ("13", "146.34", "133.70", "95.5", "217.01")]
    departments, districts = (_rows(table) for table in _tables(page, "pillars"))
    expected = {
        "dti": ("420", "146.34", "34.8", "95.5", "217.01", "13"),
        "cqs": ("200", "96.05", "48.0", "55.86", "130.22", "13"),
        "kts": ("95", "25.30", "26.6", "15", "45", "13"),
        "xhs": ("125", "27.08", "21.7", "6.67", "46.86", "12"),
    }
    assert districts == {node: [shown(text, language) for text in row] for node, row in expected.items()}
    assert departments["dti"] == [shown(text, language) for text in ("180", "114.98", "63.9", "85.18", "155.41", "17")]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_printed_figure_beside_what_the_data_give(site: Built, language: str) -> None:
    page = _report(site, language)
    table = page.one("section", aria_labelledby="reconciliation").one("table", "statements")
    assert len(page.all("table", "statements")) == 1, "claims of who has most stand in the reconciliation alone"
    places: list[list[Element]] = []
    for row in table.all("tr"):
        if row.all(cls="place"):
            places.append([])
        elif "held" in row.classes:
            places[-1].append(row)
    assert [len(rows) for rows in places] == [len(stated) for stated in STATED]
    for rows, stated in zip(places, STATED, strict=True):
        for row, said in zip(rows, stated, strict=True):
            printed, given, verdict = row.all("td")[1:]
            assert verdict.text == VERDICTS[said.verdict][language], row.text
            if said.printed is None or said.given is None:
                assert printed.text, row.text
                continue
            none = STATUS["not-applicable"][language]
            assert printed.text == (none if said.printed == "-" else shown(said.printed, language))
            first = given.all("a")[0].text
            wanted = none if said.given == "-" else _plain(said.given)
            assert (first if said.given == "-" else _plain(_number(first, language))) == wanted, row.text


def _number(text: str, language: str) -> str:
    """The result at the end of a line of arithmetic, with a decimal point."""
    number = re.split(r"[=≈] ", text)[-1].strip()
    return number.replace(".", "").replace(",", ".") if language == "vi" else number.replace(",", "")


def _plain(text: str) -> str:
    """Without the zeros that the document drops."""
    return text.rstrip("0").rstrip(".") if "." in text else text


def test_eleven_printed_figures_do_not_recompute(site: Built) -> None:
    section = _report(site, "en").one("section", aria_labelledby="reconciliation")
    assert [item.text.partition(".")[0] for item in section.one("ul", "points").elements] == [
        "does not recompute: 11 printed figures",
        "agrees within the printed digits of its parts: 1 printed figure",
        "agrees: 150 printed figures",
    ]
    claims = section.all("li", "claim")
    assert len(claims) == 11
    last_three = next(claim.text for claim in claims if "278.13 ÷ 3 = 92.71" in claim.text)
    assert "271.28 ÷ 3 ≈ 90.43" in last_three
    assert "57.64" in last_three


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("edition", EVERY)
def test_every_figure_leads_to_its_cell(site: Built, edition: str, language: str) -> None:
    """Each cell with a digit is a link, and so is each number of the points; each leads to a place that is there."""
    page = _report(site, language, edition).one("article", "report")
    for cell in page.all("td", "num"):
        assert not re.search(r"\d", "".join(text for text, at in cell.texts() if not _linked(at))), cell.text
    base = (site.folder / ("" if language == "vi" else "en") / edition / "report").resolve()
    for link in page.all("a"):
        address, _, place = link.attrs["href"].partition("#")
        if not place or not address:
            continue
        target = (base / address).resolve() / "index.html"
        at = target.parent.relative_to(site.folder.resolve()).as_posix()
        assert any(found.attrs.get("id") == place for found in site.page(f"{at}/").walk()), link.attrs["href"]


def _linked(at: Element) -> bool:
    """Inside a link, or in a note whose words name parts."""
    return any(up.tag == "a" or "note" in up.classes for up in at.upwards())


def test_a_figure_leads_to_its_row(site: Built) -> None:
    table = _tables(_report(site, "vi"), "results")[1]
    row = next(row for row in table.all("tr") if "Ea Kar" in row.text)
    links = [cell.one("a").attrs["href"] for cell in row.all("td")]
    assert links == [
        f"../../../dak-lak/2020/huyen-ea-kar/#figure-huyen--{node}" for node in ("cqs", "kts", "xhs", "dti")
    ]
    unit = site.page("dak-lak/2020/huyen-ea-kar/")
    assert unit.one("tr", id="figure-huyen--dti").all("td", "num")[0].text == "112,07"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("edition", EVERY)
def test_results_are_those_of_the_file(site: Built, edition: str, language: str) -> None:
    index, year = edition.split("/")
    root = site.table(index, year, "results")[0]["node"]
    totals = {(row["group"], row["unit"]): row for row in site.table(index, year, "results") if row["node"] == root}
    page = _report(site, language, edition)
    seen = 0
    for table in _tables(page, "results"):
        for line in table.one("tbody").elements:
            link = line.all("td")[0].all("a")[0].attrs["href"]
            unit, group = link.split("/")[-2], link.partition("#figure-")[2].partition("--")[0]
            row = totals[group, unit]
            texts = [cell.text_without("note") for cell in line.all("td")]
            assert (shown(row["points"], language) if row["points"] else STATUS[row["status"]][language]) in texts
            if row["rank"]:
                assert texts[-1] == row["rank"]
            seen += 1
    assert seen == len(totals)


def test_not_ranked_has_no_ranks_and_units_by_name(site: Built) -> None:
    for language in LANGUAGES:
        heads = [
            head.text for table in _tables(_report(site, language), "results") for head in table.one("thead").all("th")
        ]
        assert not {"Hạng", "Rank"} & set(heads)
        ranked = _tables(_report(site, language, "tinh-mau/2025"), "results")[0]
        assert ranked.one("thead").all("th")[-1].text == {"vi": "Hạng", "en": "Rank"}[language]


@pytest.mark.parametrize(
    ("edition", "said"),
    [
        ("dak-lak/2020", "There is no edition before this one"),
        ("dak-lak/2022", "The method changed since 2020, so the two do not compare."),
        ("tinh-mau/2025", "did not have this group: nothing compares."),
    ],
)
def test_what_does_not_compare_says_why(site: Built, edition: str, said: str) -> None:
    assert said in _report(site, "en", edition).one("section", aria_labelledby="comparison").text


def test_what_compares_is_the_difference_of_published_figures(site: Built) -> None:
    """Departments of the sample, 2022 to 2023, by one method."""
    values = [
        {row["unit"]: row["value"] for row in site.table("tinh-mau", year, "results") if row["node"] == "dti"}
        for year in ("2022", "2023")
    ]
    rows = _rows(_tables(_report(site, "en", "tinh-mau/2023"), "comparison")[0])
    assert len(rows) == 18
    for unit, (before, after, by) in rows.items():
        assert [before, after] == [shown(found.get(unit, ""), "en") for found in values]
        if before != DASH and after != DASH:
            cents = round(float(after) * 10000) - round(float(before) * 10000)
            assert round(float(by.replace("−", "-")) * 10000) == cents


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_no_document_of_the_authority(site: Built, language: str) -> None:
    text = _report(site, language).one("p", "made-of").text
    assert {"vi": "Đây không phải văn bản của UBND tỉnh Đắk Lắk.", "en": "It is not a document of"}[language] in text
    assert re.findall(r"[0-9a-f]{16}", text) == [site.page("dak-lak/2020/").one("footer").one("code").text]


def test_the_edition_leads_there(site: Built) -> None:
    for edition in EVERY:
        assert site.page(f"{edition}/").all("a", href=f"../../{edition}/report/"), edition
