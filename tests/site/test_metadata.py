"""What the head of a page says to machines is true, in both languages, with and without an address of the site."""

import hashlib
import json
from pathlib import Path
from typing import Any

import pytest

from tests.site.built import LANGUAGES, Built
from tests.site.conftest import URL
from tests.site.dom import Element
from tests.site.hostile import ATTACK

LD = "application/ld+json"
KINDS = ("", "dak-lak/", "dak-lak/2020/", "dak-lak/2020/huyen-lak/", "dak-lak/huyen-lak/", "data/", "about/")


def _data(page: Element) -> dict[str, dict[str, Any]]:
    """Type -> what the page says of itself as JSON."""
    found = [json.loads("".join(text for text, _ in block.texts())) for block in page.all("script", type=LD)]
    assert len({one["@type"] for one in found}) == len(found)
    assert {one["@context"] for one in found} <= {"https://schema.org"}
    return {one["@type"]: one for one in found}


def _properties(page: Element) -> dict[str, str]:
    found = [meta.attrs for meta in page.all("meta") if "property" in meta.attrs]
    assert len({attrs["property"] for attrs in found}) == len(found)
    return {attrs["property"]: attrs["content"] for attrs in found}


@pytest.mark.parametrize("address", KINDS)
def test_a_page_names_itself_and_both_languages(addressed: Built, address: str) -> None:
    both = {"vi": f"{URL}/{address}", "en": f"{URL}/en/{address}"}
    for language in LANGUAGES:
        page = addressed.page(address, language)
        assert page.one("link", rel="canonical").attrs["href"] == both[language]
        ways = {link.attrs["hreflang"]: link.attrs["href"] for link in page.all("link") if "hreflang" in link.attrs}
        assert ways == {**both, "x-default": both["vi"]}


def test_without_an_address_they_are_relative_and_lead_to_the_pages(voices: Built) -> None:
    for address, page in voices.pages().items():
        here = voices.folder / address
        assert page.one("link", rel="canonical").attrs["href"] == "./"
        below = address.removeprefix("en/")
        ways = {
            link.attrs["hreflang"]: (here / link.attrs["href"]).resolve()
            for link in page.all("link")
            if "hreflang" in link.attrs
        }
        vi, en = (voices.folder / below).resolve(), (voices.folder / "en" / below).resolve()
        assert ways == {"vi": vi, "en": en, "x-default": vi}, address
        assert not [name for name in _properties(page) if name in ("og:url", "og:image")]
        assert page.one("meta", name="twitter:card").attrs["content"] == "summary"


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_shared_is_the_page(addressed: Built, language: str) -> None:
    prefix = "" if language == "vi" else "en/"
    page = addressed.page("dak-lak/2020/huyen-lak/", language)
    said = _properties(page)
    assert said["og:title"] == page.one("h1").text or said["og:title"] in page.one("head").one("title").text
    assert said["og:description"] == page.one("meta", name="description").attrs["content"]
    assert said["og:url"] == f"{URL}/{prefix}dak-lak/2020/huyen-lak/"
    locales = ["vi_VN", "en_GB"]
    assert [said["og:locale"], said["og:locale:alternate"]] == (locales if language == "vi" else locales[::-1])
    assert said["og:image"] == f"{URL}/data/dak-lak/2020/social.{language}.png"
    assert (addressed.folder / said["og:image"].removeprefix(f"{URL}/")).is_file()
    assert page.one("meta", name="twitter:card").attrs["content"] == "summary_large_image"
    # The last edition stands for the index, and the site itself has no picture.
    assert _properties(addressed.page("dak-lak/", language))["og:image"].endswith(f"dak-lak/2023/social.{language}.png")
    assert "og:image" not in _properties(addressed.page("", language))


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_edition_is_a_dataset(addressed: Built, language: str) -> None:
    prefix = "" if language == "vi" else "en/"
    found = _data(addressed.page("dak-lak/2020/", language))["Dataset"]
    whole = addressed.json("dak-lak", "2020")
    assert found["url"] == f"{URL}/{prefix}dak-lak/2020/"
    assert (
        found["name"]
        == {
            "vi": "Chỉ số chuyển đổi số tỉnh Đắk Lắk – 2020",
            "en": "Digital transformation index of Đắk Lắk province – 2020",
        }[language]
    )
    assert 50 <= len(found["description"]) <= 5000
    assert found["license"] == whole["licence"]["url"]
    assert found["identifier"] == whole["data_digest"]
    assert (found["version"], found["dateModified"]) == (whole["release"], whole["released"])
    assert found["temporalCoverage"] == "2020-01-01/2020-12-31"
    assert (
        found["creator"]["name"]
        == {"vi": "UBND tỉnh Đắk Lắk", "en": "People's Committee of Đắk Lắk province"}[language]
    )
    assert [method["url"] for method in found["isBasedOn"]] == [f"{URL}/{prefix}dak-lak/methods/2425-2021/"]
    assert found["isPartOf"]["url"] == f"{URL}/{prefix}dak-lak/"
    _files(addressed, found)


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_index_is_one_of_all_its_editions(addressed: Built, language: str) -> None:
    found = _data(addressed.page("dak-lak/", language))["Dataset"]
    assert found["temporalCoverage"] == "2020-01-01/2023-12-31"
    assert "version" not in found
    released = [addressed.json("dak-lak", edition)["released"] for edition in ("2020", "2022", "2023")]
    assert (found["datePublished"], found["dateModified"]) == (min(released), max(released))
    _files(addressed, found)


def _files(built: Built, dataset: dict[str, Any]) -> None:
    names = [file["name"] for file in dataset["distribution"]]
    assert {"results.csv", "results.json", "datapackage.json"} < set(names)
    assert len(set(names)) == len(names)
    for file in dataset["distribution"]:
        content = (built.folder / file["contentUrl"].removeprefix(f"{URL}/")).read_bytes()
        assert file["sha256"] == hashlib.sha256(content).hexdigest()
        assert file["contentSize"] == f"{len(content)} B"
        assert file["encodingFormat"] == {".csv": "text/csv", ".json": "application/json"}[Path(file["name"]).suffix]


def test_what_is_made_up_is_no_dataset_and_no_other_page_is_one(addressed: Built) -> None:
    editions = {f"{prefix}dak-lak/{part}" for prefix in ("", "en/") for part in ("", "2020/", "2022/", "2023/")}
    for address, page in addressed.pages().items():
        assert ("Dataset" in _data(page)) == (address in editions), address
        if page.all("meta", name="robots"):
            assert _data(page) == {}


def test_the_way_to_a_page(addressed: Built) -> None:
    for address in KINDS[1:]:
        page = addressed.page(address, "en")
        found = _data(page)["BreadcrumbList"]["itemListElement"]
        shown = [link.text for link in page.one("nav", "crumbs").all("a")]
        *above, own = [(step["position"], step["name"], step["item"]) for step in found]
        assert [name for _, name, _ in above] == shown
        assert [number for number, *_ in above] == list(range(1, len(above) + 1))
        assert above[0][2] == f"{URL}/en/"
        assert own == (
            len(found),
            page.one("head").one("title").text.removesuffix(" · Thước đo"),
            f"{URL}/en/{address}",
        )
    assert "BreadcrumbList" not in _data(addressed.page(""))


def test_an_attack_stays_text(hostile: Built) -> None:
    """Its pages are made up and have no JSON: test_in_page is on that."""
    said = _properties(hostile.page("vi-du/2025/"))
    assert ATTACK in said["og:title"]
