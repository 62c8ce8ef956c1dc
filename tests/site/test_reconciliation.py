"""The reconciliation on an edition's page is that of its CSV file: each figure once, with its verdict and sums."""

import pytest

from tests.site.built import LANGUAGES, Built
from tests.site.dom import Element
from tests.site.figures import shown


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
