"""The reconciliation on an edition's page is that of its CSV file: each figure once, with its verdict and sums."""

from dataclasses import replace

import pytest

from plugins.language import Language, languages
from plugins.provenance import UNKNOWN
from plugins.scorecards.page import Site
from plugins.scorecards.pages import edition as edition_page
from tests.site.built import LANGUAGES, Built, rows, scored
from tests.site.dom import Element
from tests.site.figures import shown
from tests.site.rendered import rendered


def _claims(site: Built, index: str, edition: str, language: str) -> dict[str, tuple[str, Element]]:
    """Anchor -> the verdict under which it stands, and the claim."""
    section = site.page(f"{index}/{edition}/", language).one("section", aria_labelledby="reconciliation")
    found: dict[str, tuple[str, Element]] = {}
    verdict = ""
    for part in section.walk():
        if part.tag == "h3":
            verdict = part.attrs["id"].removeprefix("verdict-")
        if "claim" in part.classes:
            assert part.attrs["id"] not in found
            found[part.attrs["id"]] = verdict, part
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_page_is_the_csv(site: Built, language: str) -> None:
    for index, edition in (("dak-lak", "2020"), ("viet-nam", "2022"), ("viet-nam", "2020")):
        table = site.table(index, edition, "reconciliation")
        claims = _claims(site, index, edition, language)
        assert len(claims) == len(table)
        for row in table:
            verdict, claim = claims["printed-" + row["id"].replace("/", "--")]
            assert verdict == row["verdict"], row["id"]
            if row["printed"]:
                assert shown(row["printed"], language) in [found.text for found in claim.all("b")], row["id"]
            if row["recomputed"] and row["arithmetic"]:
                sums = [found.text for found in claim.all("b")]
                assert any(text.endswith(" " + shown(row["recomputed"], language)) for text in sums), (row["id"], sums)


@pytest.mark.parametrize(
    ("anchor", "said"),
    [
        ("printed-tb-so-cuoi", ["278,13 ÷ 3 = 92,71", "271,28 ÷ 3 ≈ 90,43", "172,93 ÷ 3 ≈ 57,64", "114,98", "57.64"]),
        ("printed-tb-huyen-kts", ["328,91 ÷ 13 ≈ 25,30", "328,91 ÷ 14 ≈ 23,49", "đến 1 chữ số lẻ", "146,34"]),
        ("printed-tb-huyen-cqs-80-100", ["538,43 ÷ 6 ≈ 89,74", "538,43 ÷ 6 ≈ 89,73", "46,69"]),
        ("printed-ten-huyen-xhs-20-30", ["UBND huyện Krông Búk", "UBND huyện Krông Năng"]),
    ],
)
def test_both_sums_the_words_and_what_contradicts(site: Built, anchor: str, said: list[str]) -> None:
    _, claim = _claims(site, "dak-lak", "2020", "vi")[anchor]
    for text in said:
        assert text in claim.text
    assert claim.all("q")


def test_a_sum_links_to_what_contradicts_it(site: Built) -> None:
    page = site.page("dak-lak/2020/")
    ids = {found.attrs["id"] for found in page.walk() if "id" in found.attrs}
    links = [found.attrs["href"] for found in page.all("a") if found.attrs["href"].startswith("#printed-")]
    assert links
    assert {link.removeprefix("#") for link in links} <= ids


def test_what_the_parts_allow_is_shown_where_it_decides(site: Built) -> None:
    # 538,43 / 6 = 89,738333…; each of six figures may hide half a hundredth: 89,7333 to 89,7433.
    _, claim = _claims(site, "dak-lak", "2020", "vi")["printed-tb-huyen-cqs-80-100"]
    assert "89,7333 – 89,7433" in claim.text


def test_a_reading_names_who_is_in_its_sum(site: Built) -> None:
    _, claim = _claims(site, "dak-lak", "2020", "vi")["printed-tb-so-cuoi"]
    zero = next(found.text for found in claim.all("dd") if "172,93" in found.text)
    assert "Sở Giao thông vận tải" in zero
    assert "Thanh tra tỉnh" not in zero


def test_a_derived_rank_is_no_printed_one_and_no_quotation(site: Built) -> None:
    _, claim = _claims(site, "viet-nam", "2024", "vi")["printed-tinh-34--cao-bang--dti--rank"]
    assert "suy ra" in claim.text
    assert "như đã in" not in claim.text
    assert not claim.all("q")


@pytest.mark.parametrize("language", languages(), ids=LANGUAGES)
def test_each_figure_leads_to_its_line(site: Built, language: Language) -> None:
    """In the file that stands in the site, and at the git host where the settings name one."""
    section = site.page("dak-lak/2020/", language.code).one("section", aria_labelledby="reconciliation")
    (file,) = [link.attrs["href"] for link in section.all("a") if "/data/source/" in link.attrs["href"]]
    table = rows(site.folder / "data" / "source" / file.partition("/data/source/")[2])
    known = {row["id"]: line for line, row in enumerate(table, start=2) if row["id"]}
    claims = _claims(site, "dak-lak", "2020", language.code)
    results = scored()
    (index,) = [index for index in results.indices if index.id == "dak-lak"]
    (of_year,) = [found for found in index.editions if found.id == "2020"]
    host = "https://host.example/{path}#L{line}"
    small = replace(results, indices=(replace(index, editions=(of_year,)),))
    page = next(edition_page.pages(Site(small, UNKNOWN, {}, host=host), language))
    there = rendered(page, language)
    for name, line in known.items():
        assert f"published.csv:{line}" in claims[f"printed-{name}"][1].text
        (link,) = there.one("li", id=f"printed-{name}").all("a", rel="noreferrer")
        assert link.attrs["href"] == f"https://host.example/data/dak-lak/editions/2020/published.csv#L{line}"
        assert link.text == f"published.csv:{line}"
