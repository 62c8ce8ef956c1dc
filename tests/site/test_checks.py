"""`/checks/`: what the build was told, every code, and a page for each with the tests' own mistake."""

import shutil
from datetime import date
from pathlib import Path

import pytest
from jinja2 import ChoiceLoader, DictLoader, Environment, FileSystemLoader
from pelican.settings import read_settings

from plugins.language import Language, languages
from plugins.provenance import Provenance
from plugins.scorecards.generator import _count, _say
from plugins.scorecards.mistakes import mistakes
from plugins.scorecards.page import Page, Site
from plugins.scorecards.pages import checks
from scoring.faults import Acceptance, Faults, Kind, Place, Sentences
from scoring.faults.codes import CODES, FAMILIES
from scoring.faults.declined import DECLINED
from scoring.faults.text import BOM
from scoring.results import Results
from tests.site.built import FIXTURES, LANGUAGES, ROOT, Built, build
from tests.site.dom import Element, parse, squeezed
from tests.site.hostile import ATTACK

WARNING = Kind(
    "W-TEST",
    Sentences("Sai “{key}”?", "Cần {key}.", "Sửa."),
    Sentences("Is “{key}” wrong?", "Needs {key}.", "Mend it."),
    level="warning",
)


FRAME = "<html><body>{% block content %}{% endblock %}</body></html>"


def _rendered(page: Page, language: Language) -> Element:
    """The content of the page as the generator writes it, for faults that no data folder has."""
    settings = read_settings(str(ROOT / "pelicanconf.py"))["JINJA_ENVIRONMENT"]
    loader = ChoiceLoader([DictLoader({"base.html": FRAME}), FileSystemLoader(ROOT / "theme" / "templates")])
    environment = Environment(loader=loader, **settings)  # noqa: S701 (the settings escape)
    environment.install_gettext_callables(_say, _count, newstyle=True)  # pyright: ignore[reportAttributeAccessIssue]
    template = environment.get_template(f"{page.template}.html")
    return parse(template.render(page=page, view=page.view, lang=language, up="../"))


def _page(faults: Faults, language: Language) -> Element:
    (page,) = checks.pages(Site(Results((), faults), Provenance(None, False), {}), language)
    return _rendered(page, language)


def _told(page: Element, level: str) -> list[str]:
    """The entries between the heading of a level and the next heading."""
    parts = page.one("section", aria_labelledby="build").elements
    start = next(number for number, part in enumerate(parts) if part.attrs.get("id") == level)
    end = next((n for n, part in enumerate(parts) if n > start and part.tag == "h3"), len(parts))
    return [item.text for part in parts[start:end] if part.tag == "ul" for item in part.elements]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_code_stands_in_the_catalogue_and_has_its_page(mini: Built, language: str) -> None:
    page = mini.page("checks/", language)
    links = {link.text: link.attrs["href"] for entry in page.all("dl", "codes") for link in entry.all("a")}
    up = "../" if language == "vi" else "../../en/"
    assert links == {code: f"{up}checks/{code.lower()}/" for code in CODES}
    for code, kind in CODES.items():
        own = mini.page(f"checks/{code.lower()}/", language)
        assert own.one("h1").text == code
        expected = getattr(kind, language).expected
        if "{" not in expected:
            assert squeezed(expected) in own.one("main").text
    headings = [heading.text for heading in page.one("section", aria_labelledby="codes").all("h3")]
    assert sorted(headings) == sorted(getattr(family.title, language) for family in FAMILIES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_levels_are_said(mini: Built, language: str) -> None:
    words = {"vi": ("lỗi", "thay đổi tự động"), "en": ("fault", "automatic change")}[language]
    entries = {
        entry.one("a").text: entry.one("span", "note").text
        for entry in mini.page("checks/", language).all("dt")
        if entry.all("a")
    }
    assert (entries["E-NUM-COMMA"], entries["E-ENC-BOM"]) == words
    assert set(entries) == set(CODES)


def test_declined_classes_are_given_their_reason(mini: Built) -> None:
    shown = {
        language: [
            section.text for section in mini.page("checks/", language).all("section", aria_labelledby="declined")
        ]
        for language in LANGUAGES
    }
    for one in DECLINED:
        assert one.code in shown["vi"][0]
        assert squeezed(one.vi) in shown["vi"][0]
        assert squeezed(one.en) in shown["en"][0]
    assert bool(DECLINED) == bool(shown["vi"]) == bool(shown["en"])


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("code", sorted(mistakes()))
def test_the_example_is_what_the_command_says(mini: Built, code: str, language: str) -> None:
    mistake = mistakes()[code]
    said = mistake.fault.said(language)
    page = mini.page(f"checks/{code.lower()}/", language)
    told = page.one("div", "faults").text
    assert told.startswith(f"{mistake.fault.place}: {code} ")
    assert all(squeezed(sentence) in told for sentence in said)
    shown = [item.text for found in page.all("ol", "lines") for item in found.elements]
    lines = [*mistake.bad, *([mistake.told] if mistake.told else []), *(mistake.good or ())]
    whole = [squeezed(f"{line.before}{'' if line.at is None else '▶' + line.at}{line.after}") for line in lines]
    assert [text for text in shown if text not in ("dòng trống", "empty line")] == [text for text in whole if text]
    numbers = [item.attrs["value"] for found in page.all("ol", "lines") for item in found.elements]
    assert numbers == [str(line.number) for line in lines]


def test_an_example_marks_the_place_in_words_and_hides_nothing(mini: Built) -> None:
    page = mini.page("checks/e-num-comma/")
    assert [mark.text for mark in page.all("mark")] == ['▶"128,92"']
    assert "▶ đứng ngay trước chỗ được nêu" in page.one("main").text
    assert "\u200b" not in mini.page("checks/e-invis/").text
    assert [mark.text for mark in mini.page("checks/e-invis/").all("mark")] == ["▶U+200B"]


def test_a_code_without_an_example_says_its_sentences(mini: Built) -> None:
    alone = sorted(set(CODES) - set(mistakes()))
    assert "E-XLSX" in alone
    for code in alone:
        page = mini.page(f"checks/{code.lower()}/")
        assert not page.all("section", aria_labelledby="example")
        assert page.one("p", "lede").text


@pytest.mark.parametrize("language", languages(), ids=LANGUAGES)
def test_none_is_said_plainly(language: Language) -> None:
    page = _page(Faults(), language)
    assert [_told(page, level) for level in ("warning", "accepted", "notice")] == [[], [], []]
    none = {"vi": "Không có.", "en": "None."}[language.code]
    assert [found.text for found in page.all("p")].count(none) == 3


def test_what_was_told_is_shown_with_its_reason() -> None:
    faults = Faults()
    for line, key in ((3, "so-y-te"), (4, "so-tu-phap")):
        faults.add(WARNING, Place("data/units.csv", line, 9), key=key)
    faults.accept("W-TEST", "data/units.csv", "so-tu-phap", Acceptance("Đúng.", "Right.", "Sở", date(2026, 1, 2)))
    faults.add(BOM, Place("data/units.csv"))
    vi, en = (_page(faults, language) for language in languages())
    assert _told(vi, "warning") == ["data/units.csv:3:9: W-TEST Sai “so-y-te”?Cần: Cần so-y-te. Cách sửa: Sửa."]
    (accepted,) = _told(en, "accepted")
    assert accepted.startswith("data/units.csv:4:9: W-TEST Is “so-tu-phap” wrong?")
    assert accepted.endswith("Accepted: Right. (Sở, 2 January 2026)")
    assert "Đúng. (Sở, 02/01/2026)" in _told(vi, "accepted")[0]
    assert [text.split(" ")[1] for text in _told(vi, "notice")] == ["E-ENC-BOM"]


def test_many_are_counted() -> None:
    faults = Faults()
    for line in range(1, 1500):
        faults.add(WARNING, Place("data/units.csv", line), key="a")
    page = _page(faults, languages()[1])
    told = _told(page, "warning")
    assert len(told) == 21
    assert told[-1] == "data/units.csv: 1,479 more places of this file have W-TEST"
    assert page.one("h3", id="warning").text == "Warnings: 1,499"


@pytest.mark.parametrize("language", languages(), ids=LANGUAGES)
def test_hostile_values_are_shown_as_typed_and_do_nothing(language: Language) -> None:
    plain, hostile = Faults(), Faults()
    for faults, text in ((plain, "xxx"), (hostile, ATTACK)):
        for line, key in ((1, text), (2, f"{text}2")):
            faults.add(WARNING, Place(f"data/{text if faults is plain else 'a'}", line), key=key)
        place = f"data/{text if faults is plain else 'a'}"
        faults.accept("W-TEST", place, f"{text}2", Acceptance(text, text, text, date(2026, 1, 2)))
    harmless, attacked = _page(plain, language), _page(hostile, language)
    assert [(found.tag, sorted(found.attrs)) for found in attacked.walk()] == [
        (found.tag, sorted(found.attrs)) for found in harmless.walk()
    ]
    assert ATTACK in _told(attacked, "warning")[0]
    assert f"{ATTACK} ({ATTACK}, " in _told(attacked, "accepted")[0]


def test_a_built_site_shows_what_it_was_told(tmp_path: Path) -> None:
    data = shutil.copytree(FIXTURES / "mini", tmp_path / "mini")
    file = data / "vi-du" / "units.csv"
    file.write_bytes(b"\xef\xbb\xbf" + file.read_bytes())
    built = build(tmp_path / "site", data=data)
    assert [text.split(" ")[:2] for text in _told(built.page("checks/"), "notice")] == [
        ["mini/vi-du/units.csv:1:1:", "E-ENC-BOM"]
    ]
    assert _told(built.page("checks/"), "warning") == []


def test_the_footer_leads_there(mini: Built) -> None:
    assert "../checks/" in [link.attrs["href"] for link in mini.page("about/").one("footer").all("a")]
