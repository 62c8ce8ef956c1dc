"""What search finds, in its file and on the page from A to Z: every name, each leading somewhere, always the same."""

import json
from collections import Counter
from dataclasses import replace
from typing import Any

import pytest

from plugins.finding.fold import fold
from plugins.glossary import sections
from plugins.language import languages
from plugins.provenance import UNKNOWN
from plugins.scorecards.page import Site
from plugins.scorecards.pages import a_z
from plugins.words import QUALITY_WORDS, STATUS_MEANINGS, STATUS_WORDS, VERDICT_MEANINGS, VERDICT_WORDS
from scoring.collation import initial, vietnamese
from scoring.results import Results
from tests.site.built import LANGUAGES, Built, scored
from tests.site.hostile import ATTACK

FOLDED = {
    "Đắk Lắk": "dak lak",
    "Hoà Bình": "hoa binh",
    "Hòa Bình": "hoa binh",
    "UBND huyện M'Drắk": "ubnd huyen mdrak",
    "2425/QĐ-UBND": "2425 qd ubnd",
    "  Sở Y tế – (cũ) ": "so y te cu",
    "ƯỚC": "uoc",
    "…": "",
}


@pytest.mark.parametrize(("name", "form"), FOLDED.items())
def test_fold(name: str, form: str) -> None:
    assert fold(name) == form


@pytest.mark.parametrize(
    ("name", "letter"),
    [
        ("ấm", "Â"),
        ("Đông", "Đ"),
        ("dao", "D"),
        ("“Ổ”", "Ô"),
        ("Ửng", "Ư"),
        ("Ã", "A"),
        ("12 tháng", ""),
        ("Ж", ""),
        ("", ""),
    ],
)
def test_initial(name: str, letter: str) -> None:
    assert initial(name) == letter


def _file(built: Built, language: str) -> dict[str, Any]:
    return json.loads((built.folder / "search" / f"{language}.json").read_text(encoding="utf-8"))


def _forms(row: list[Any]) -> set[str]:
    _, _, title, own, foreign, _ = row
    return {fold(name) for name in (title, *own, *foreign)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_name_leads_to_its_page(site: Built, language: str) -> None:
    rows = {row[1]: row for row in _file(site, language)["items"]}
    assert len(rows) == len(_file(site, language)["items"]), "something is found twice"
    wanted: dict[str, set[str]] = {}
    for (_, terms), (_, others) in zip(*map(sections, languages()), strict=True):
        for one, other in zip(terms, others, strict=True):
            wanted[f"glossary/#{one.id}"] = {fold(one.word), fold(other.word)}
    for index in scored().indices:
        wanted[f"{index.id}/"] = {fold(index.index.title.vi), fold(index.index.title.en), fold(index.index.short.vi)}
        for unit in index.units.values():
            names = {fold(name) for row in unit.names for name in (row.name_vi, row.name_en)}
            wanted[f"{index.id}/{unit.id}/"] = names
        for edition in index.editions:
            title = f"{index.index.short.say(language)} {edition.edition.title.say(language)}"
            wanted[f"{index.id}/{edition.id}/"] = {fold(title)}
        for version, method in index.methods.items():
            wanted[f"{index.id}/methods/{version}/"] = {fold(method.decision.number)}
            (*_, last) = [edition.id for edition in index.yearly if edition.edition.method == version]
            for node in method.places.values():
                code = f"{node.code} " if node.code else ""
                names = {fold(code + node.name.say(language)), fold(node.name.vi), fold(node.name.en)}
                wanted[f"{index.id}/{last}/criteria/{node.id}/"] = names
    assert wanted.keys() == rows.keys()
    for href, names in wanted.items():
        assert names <= _forms(rows[href]), href
        assert (site.folder / href.partition("#")[0] / "index.html").is_file()


def test_what_is_made_up_says_so(site: Built) -> None:
    found = _file(site, "vi")
    assert found["words"]["made_up"] == "Số liệu bịa đặt"
    assert {(index, made_up) for _, index, made_up, _ in found["about"]} == {
        ("dak-lak", False),
        ("viet-nam", False),
        ("tinh-mau", True),
        ("", False),
    }


def test_units_that_are_no_more_lead_on(site: Built) -> None:
    now = {row[1]: row[5] for row in _file(site, "en")["items"]}
    assert now["viet-nam/yen-bai/"] == "now part of Lào Cai (from 1 July 2025)"
    assert now["tinh-mau/huyen-mau-16/"] == "split into Sample Commune Hạ, Sample Commune Hoa"
    # Split into two districts, which were split in their turn: what stands there today.
    assert now["tinh-mau/huyen-mau-9/"] == "split into Sample Commune Hạ, Sample Commune Hoa, Sample Commune Hòa"
    assert now["viet-nam/hue/"] == now["viet-nam/lao-cai-2025/"] == ""


def test_a_method_without_an_edition_leads_to_its_own_page() -> None:
    index = next(index for index in scored().indices if index.id == "viet-nam")
    vi, _ = languages()
    site = Site(Results((replace(index, editions=()),), scored().told), UNKNOWN, {})
    hrefs = [item.href for item in a_z.items(site, vi) if item.kind == "node"]
    assert hrefs and all(href.startswith("viet-nam/methods/") and "/#node-" in href for href in hrefs)


def test_the_same_bytes_again(site: Built, tmp_path: Any) -> None:
    from plugins import finding

    finding.write(Site(scored(), UNKNOWN, {}), tmp_path)
    for language in LANGUAGES:
        name = f"search/{language}.json"
        assert (tmp_path / name).read_bytes() == (site.folder / name).read_bytes()


def test_hostile_names_stay_text(hostile: Built) -> None:
    titles = [row[2] for row in _file(hostile, "vi")["items"]]
    assert sum(ATTACK in title for title in titles) > 5
    page = hostile.page("a-z/")
    assert ATTACK in page.text or "<script>alert(1)</script>" in page.text
    assert page.one("main").all("script") == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_name_stands_from_a_to_z(site: Built, language: str) -> None:
    main = site.page("a-z/", language).one("main")
    lists = [[(item.one("a").attrs["href"], item.text) for item in found.elements] for found in main.all("ul", "names")]
    reached = Counter(href for found in lists for href, _ in found)
    rows = _file(site, language)["items"]
    up = {"vi": "../", "en": "../../en/"}[language]
    assert {up + href for _, href, *_ in rows} == set(reached)
    letters = [found.text for found in main.all("h2")]
    assert letters[1:] == sorted(letters[1:], key=vietnamese)
    for letter, found in zip(letters[1:], lists[1:], strict=True):
        names = [text for _, text in found]
        assert {initial(name) for name in names} == {letter}
    # A unit stands under each of its names.
    assert reached[up + "viet-nam/hue/"] == len({"Huế", "Thừa Thiên Huế"})


def test_a_former_name_leads_to_the_unit(site: Built) -> None:
    (line,) = [
        item
        for found in site.page("a-z/").all("ul", "names")
        for item in found.elements
        if item.text.startswith("Thừa Thiên Huế:")
    ]
    assert line.text.startswith("Thừa Thiên Huế: xem Huế ")


def test_as_many_names_in_both_languages(site: Built) -> None:
    one, other = (sum(len(found.elements) for found in site.page("a-z/", say).all("ul", "names")) for say in LANGUAGES)
    assert one == other


def test_letters_have_pages_of_their_own_where_all_do_not_fit(monkeypatch: pytest.MonkeyPatch) -> None:
    vi, _ = languages()
    site = Site(scored(), UNKNOWN, {})
    (whole,) = a_z.pages(site, vi)
    monkeypatch.setattr(a_z, "MOST", sum(len(letter.lines) for letter in whole.view.letters) - 1)
    first, *rest = a_z.pages(site, vi)
    assert [letter.lines for letter in first.view.letters] == [()] * len(whole.view.letters)
    assert [page.address for page in rest] == [letter.href for letter in first.view.letters]
    assert [page.view.one.lines for page in rest] == [letter.lines for letter in whole.view.letters]
    assert {"a-z/0-9/", "a-z/dd/", "a-z/uw/"} <= {page.address for page in rest}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_glossary_has_every_status_and_verdict(site: Built, language: str) -> None:
    said = languages()[LANGUAGES.index(language)].say
    found = {
        entry.one("dt").attrs["id"]: (entry.one("dt").text.lower(), entry.one("dd").text)
        for terms in site.page("glossary/", language).all("dl", "terms")
        for entry in terms.elements
    }
    for words, meanings in ((STATUS_WORDS, STATUS_MEANINGS), (VERDICT_WORDS, VERDICT_MEANINGS)):
        for name, word in words.items():
            assert found[name] == (said(word).lower(), said(meanings[name]))
    assert found.keys() >= {"index", "method", "unit", "value", *QUALITY_WORDS}


def test_pages_lead_to_the_words_they_use(site: Built) -> None:
    for address, word in (("dak-lak/2020/", "transcribed"), ("tinh-mau/2023/so-mau-8/", "computed")):
        assert [link for link in site.page(address).all("a") if link.attrs["href"].endswith(f"glossary/#{word}")]


def test_what_a_unit_was_in_an_edition_leads_on_to_what_it_became(site: Built) -> None:
    for unit, after in (("yen-bai", ["../../../viet-nam/lao-cai-2025/"]), ("ha-noi", [])):
        callouts = site.page(f"viet-nam/2022/{unit}/").all("p", "callout")
        assert [link.attrs["href"] for found in callouts for link in found.all("a")] == after
    names = [link.text for link in site.page("tinh-mau/2024/huyen-mau-16/", "en").one("p", "callout").all("a")]
    assert names == ["Sample Commune Hạ", "Sample Commune Hoa"]
