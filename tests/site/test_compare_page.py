"""The page of units side by side: whom it offers, what it says without a script, and which pages lead to it."""

import json
from dataclasses import replace

import pytest

from plugins.scorecards.side_by_side import compares
from scoring.collation import vietnamese
from scoring.public import without_drafts
from scoring.results import IndexResult
from tests.site.built import LANGUAGES, Built, scored
from tests.site.dom import Element


def _indices(built: Built) -> list[IndexResult]:
    return list(without_drafts(scored(built.data)).indices)


@pytest.fixture(params=["mini", "voices"])
def built(request: pytest.FixtureRequest) -> Built:
    return request.getfixturevalue(request.param)


def _offered(page: Element, edition: str) -> list[tuple[str, str, str, str]]:
    """Group, value, name and file of each choice."""
    return [
        (group.attrs["data-group"], unit.attrs["value"], unit.text, unit.attrs["data-file"])
        for group in page.one("template", data_edition=edition).all("optgroup")
        for unit in group.all("option")
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_unit_of_every_edition_is_offered(built: Built, language: str) -> None:
    for index in _indices(built):
        page, up = built.page(f"{index.id}/compare/", language), "../../" if language == "vi" else "../../../"
        assert [found.attrs["data-edition"] for found in page.all("template")] == [
            edition.id for edition in reversed(index.editions)
        ]
        for edition in index.editions:
            offered = _offered(page, edition.id)
            rows = {
                (row["group"], row["unit"], row[f"unit_name_{language}"])
                for row in built.table(index.id, edition.id, "results")
            }
            assert {(group, unit.split("/")[0], name) for group, unit, name, _ in offered} == rows
            assert len(offered) == len({value for _, value, _, _ in offered}) == len(rows)
            for group, value, _, file in offered:
                unit = value.split("/")[0]
                assert file == f"{up}data/{index.id}/{edition.id}/units/{unit}.json"
                assert value == unit or value == f"{unit}/{group}"
            for group in page.one("template", data_edition=edition.id).all("optgroup"):
                names = [unit.text for unit in group.all("option")]
                assert names == sorted(names, key=vietnamese)


def test_a_unit_of_two_groups_is_offered_in_each(site: Built) -> None:
    found = [(group, value) for group, value, *_ in _offered(site.page("viet-nam/compare/"), "2024") if "hue" in value]
    assert found == [("tinh-63", "hue"), ("tinh-34", "hue/tinh-34")]


@pytest.mark.parametrize("language", LANGUAGES)
def test_without_a_script_it_says_how_to_compare(mini: Built, language: str) -> None:
    page = mini.page("vi-du/compare/", language)
    said = page.one("noscript")
    assert len(said.all("li")) == 4
    tables = [link.attrs["href"] for link in page.one("nav", "elsewhere").all("a")]
    up = "../../" if language == "vi" else "../../../en/"
    assert tables == [f"{up}vi-du/2025/", f"{up}vi-du/trend/"]
    # No control can be used before a script makes it work.
    for slot in page.all("fieldset"):
        assert "disabled" in slot.attrs
    for button in page.all("button", data_remove=""):
        assert "hidden" in button.attrs
    assert "hidden" in page.one("p", "choices").attrs


@pytest.mark.parametrize("language", LANGUAGES)
def test_pages_lead_to_it(built: Built, language: str) -> None:
    for index in _indices(built):
        last: dict[str, str] = {}
        assert _leads(built.page(f"{index.id}/", language)) == [f"{index.id}/compare/"]
        for edition in index.editions:
            at = f"{index.id}/{edition.id}/"
            assert _leads(built.page(at, language)) == [f"{index.id}/compare/?u={edition.id}/"]
            for unit in edition.groups_of:
                last[unit] = edition.id
                assert _leads(built.page(f"{at}{unit}/", language)) == [f"{index.id}/compare/?u={edition.id}/{unit}"]
        for unit in index.units:
            wanted = [f"{index.id}/compare/?u={last[unit]}/{unit}"] if unit in last else []
            assert _leads(built.page(f"{index.id}/{unit}/", language)) == wanted


def _leads(page: Element) -> list[str]:
    found = [link.attrs["href"] for link in page.one("main").all("a") if "/compare/" in link.attrs["href"]]
    return [href.lstrip("./").removeprefix("en/") for href in found]


def test_an_index_with_figures_of_one_unit_has_none(mini: Built) -> None:
    (index,) = _indices(mini)
    assert compares(index)
    one = dict(list(index.units.items())[:1])
    assert not compares(replace(index, units=one))


def test_the_sentences_are_of_the_page_s_language(mini: Built) -> None:
    for language, said in (("vi", "Đơn vị 2 trừ đơn vị 1"), ("en", "Unit 2 less unit 1")):
        words = json.loads(mini.page("vi-du/compare/", language).one("script", id="words").text)
        assert words["difference"] == said
        assert words["decimal"] == {"vi": ",", "en": "."}[language]
