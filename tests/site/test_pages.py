"""The site has a page of every kind for everything that was scored, in both languages, and no other page."""

import pytest

from plugins.scorecards.side_by_side import compares
from scoring.faults.codes import CODES
from scoring.public import without_drafts
from scoring.results import IndexResult
from tests.site.built import LANGUAGES, Built, scored

ONE_OF_EACH = {
    "home": "",
    "index": "dak-lak/",
    "edition": "dak-lak/2020/",
    "unit in edition": "dak-lak/2020/so-y-te/",
    "heat": "dak-lak/2020/heat/",
    "robustness": "tinh-mau/2025/robustness/",
    "progress": "tinh-mau/progress/",
    "report": "dak-lak/2020/report/",
    "claims": "tinh-mau/2025/claims/",
    "next steps": "tinh-mau/2025/so-mau-16/next/",
    "node": "dak-lak/2020/criteria/cqs-hoat-dong/",
    "unit": "dak-lak/so-y-te/",
    "plan": "viet-nam/plan/",
    "agency": "tinh-mau/agencies/so-mau-8/",
    "method": "dak-lak/methods/2425-2021/",
    "compare": "viet-nam/compare/",
    "self-check": "tinh-mau/self-check/07-2024/xa/",
    "corrections": "corrections/",
    "data": "data/",
    "checks": "checks/",
    "check": "checks/e-num-comma/",
    "about": "about/",
    "contest": "contest/",
    "using-data": "using-data/",
    "accessibility": "accessibility/",
}


def _of(index: IndexResult) -> set[str]:
    found = {f"{index.id}/", f"{index.id}/trend/", *(f"{index.id}/methods/{version}/" for version in index.methods)}
    found |= {f"{index.id}/{unit}/" for unit in index.units}
    found |= {
        f"{index.id}/self-check/{version}/{group}/"
        for version in index.methods
        for group in index.methods[version].groups
    }
    if index.plan is not None:
        found |= {f"{index.id}/plan/", *(f"{index.id}/agencies/{agency}/" for agency in index.plan.agencies)}
    found |= {f"{index.id}/compare/"} if compares(index) else set()
    found |= {f"{index.id}/progress/"} if index.quarterly else set()
    for edition in index.editions:
        at = f"{index.id}/{edition.id}/"
        found |= {at, f"{at}heat/", *(f"{at}{unit}/" for unit in edition.groups_of)}
        found |= {f"{at}robustness/"} if edition.edition.ranked.choice else set()
        found |= {f"{at}report/"} if edition.files.inputs or edition.files.published else set()
        found |= {f"{at}claims/"} if any(row.claimed and row.verified for row in edition.files.inputs or ()) else set()
        found |= {f"{at}{unit}/next/" for unit in edition.groups_of if edition.computed}
        found |= {f"{at}criteria/{node}/" for node in edition.method.places}
        found |= {f"{at}revisions/{release.revision}/" for release in edition.releases[:-1]}
    return found


@pytest.mark.parametrize("built", ["site", "mini", "voices"])
def test_neither_more_nor_less(built: str, request: pytest.FixtureRequest) -> None:
    found: Built = request.getfixturevalue(built)
    codes = {f"checks/{code.lower()}/" for code in CODES}
    prose = {f"{slug}/" for slug in ("about", "contest", "using-data", "accessibility")}
    fixed = {"", "a-z/", "glossary/", "corrections/", "data/", "checks/"} | prose
    expected = fixed.union(codes, *(_of(index) for index in without_drafts(scored(found.data)).indices))
    assert set(found.addresses) == expected | {f"en/{address}" for address in expected}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("address", ONE_OF_EACH.values(), ids=ONE_OF_EACH)
def test_one_of_each_kind(site: Built, address: str, language: str) -> None:
    page = site.page(address, language)
    assert page.one("h1").text
    assert page.one("main").text
    assert page.one("head").one("title").text.endswith("Thước đo") or not address


def test_every_title_is_its_own(site: Built) -> None:
    for language in LANGUAGES:
        titles = [page.one("head").one("title").text for page in site.pages().values() if page.lang == language]
        assert sorted(titles) == sorted(set(titles))


def test_made_up_pages_say_so_and_no_other(site: Built) -> None:
    for address, page in site.pages().items():
        made_up = address.removeprefix("en/").startswith("tinh-mau/")
        assert len(page.all("aside", "made-up")) == made_up, address
        assert [meta.attrs["content"] for meta in page.all("meta", name="robots")] == ["noindex"] * made_up, address


def test_made_up_files_say_so_and_no_other(site: Built) -> None:
    for index, edition, made_up in (
        ("dak-lak", "2020", False),
        ("tinh-mau", "2023", True),
        ("tinh-mau", "2024", True),
    ):
        for name in ("results", "datapackage"):
            assert site.json(index, edition, name)["made_up"] is made_up
        for name in ("results", "statistics"):
            assert {row["made_up"] for row in site.table(index, edition, name)} == {str(made_up).lower()}
            assert {row["made_up"] for row in site.json(index, edition)[name]} == {str(made_up).lower()}
        assert f"made_up: {'yes' if made_up else 'no'}" in (
            site.folder / "data" / "source" / index / "index.yaml"
        ).read_text(encoding="utf-8")


def test_nothing_that_is_to_be_read_is_empty(site: Built) -> None:
    read = {"li", "p", "h1", "h2", "h3", "dt", "dd", "q", "summary", "caption"}
    for address, page in site.pages().items():
        assert [found.tag for found in page.walk() if found.tag in read and not found.text] == [], address
