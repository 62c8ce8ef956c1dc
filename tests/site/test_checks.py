"""`/checks/`: what the build was told, every code, and a page for each with the tests' own mistake."""

import pytest

from plugins.scorecards.mistakes import mistakes
from scoring.faults.codes import CODES, FAMILIES
from scoring.faults.declined import DECLINED
from tests.site.built import LANGUAGES, Built
from tests.site.dom import squeezed


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
            assert squeezed(expected.replace("`", "")) in own.one("main").text
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
        assert squeezed(one.vi).replace("`", "") in shown["vi"][0]
        assert squeezed(one.en).replace("`", "") in shown["en"][0]
    assert bool(DECLINED) == bool(shown["vi"]) == bool(shown["en"])


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("code", sorted(mistakes()))
def test_the_example_is_what_the_command_says(mini: Built, code: str, language: str) -> None:
    mistake = mistakes()[code]
    said = mistake.fault.said(language)
    page = mini.page(f"checks/{code.lower()}/", language)
    told = page.one("div", "faults").text
    assert told.startswith(f"{mistake.fault.place}: {code} ")
    assert all(squeezed(sentence.replace("`", "")) in told.replace("`", "") for sentence in said)
    shown = [item.text for found in page.all("ol", "lines") for item in found.elements]
    lines = [*mistake.bad, *([mistake.told] if mistake.told else []), *(mistake.good or ())]
    whole = [squeezed(f"{line.before}{'' if line.at is None else '▶' + line.at}{line.after}") for line in lines]
    assert [text for text in shown if text not in ("dòng trống", "empty line")] == [text for text in whole if text]
    numbers = [item.attrs["value"] for found in page.all("ol", "lines") for item in found.elements]
    assert numbers == [str(line.number) for line in lines]


def test_an_example_of_made_up_data_says_so(mini: Built) -> None:
    made_up = {code for code, mistake in mistakes().items() if mistake.made_up}
    assert {
        mistakes()[code].fault.place.file.split("/")[1] for code in made_up if mistakes()[code].command != "import"
    } == {"mau-nho", "mau-so"}
    for code in mistakes():
        for language, words in (("vi", "Bịa đặt:"), ("en", "Made up:")):
            said = mini.page(f"checks/{code.lower()}/", language).one("section", aria_labelledby="example").text
            assert (words in said) == (code in made_up), code


def test_an_example_marks_the_place_in_words_and_hides_nothing(mini: Built) -> None:
    page = mini.page("checks/e-num-comma/")
    assert [mark.text for mark in page.all("mark")] == ['▶"128,92"']
    assert "▶ đứng ngay trước chỗ được nêu" in page.one("main").text
    assert "\u200b" not in mini.page("checks/e-invis/").text
    assert [mark.text for mark in mini.page("checks/e-invis/").all("mark")] == ["▶U+200B"]


def test_an_example_names_the_command_that_says_it_and_the_cell_of_a_workbook(mini: Built) -> None:
    for code, command in (("E-XLSX-FORMULA", "import"), ("E-CHANGE-STATUS", "diff"), ("E-NUM-COMMA", "check")):
        shown = mini.page(f"checks/{code.lower()}/", "en").one("section", aria_labelledby="example")
        assert f"What thuocdo {command} says" in [heading.text for heading in shown.all("h3")]
    cell = mini.page("checks/e-xlsx-formula/").one("section", aria_labelledby="example")
    assert "so.xlsx, trang Điểm, ô C11" in cell.text
    assert [mark.text for mark in cell.all("mark")] == ["▶=2+2"]


def test_what_stands_between_backticks_is_code(mini: Built) -> None:
    for code in ("W-UNIT-SCALE", "E-CHANGE-UNLOGGED"):
        assert "`" not in mini.page(f"checks/{code.lower()}/").text
    assert "between two `," in mini.page("checks/e-md-html/", "en").text, "a backtick of which a sentence speaks"
    assert "thuocdo check --strict" in [code.text for code in mini.page("checks/w-unit-scale/").all("code")]
    assert "thuocdo diff" in [code.text for code in mini.page("checks/").all("dl", "codes")[-1].all("code")]
    assert "thuocdo correct mau-nho 2023" in [code.text for code in mini.page("checks/e-change-unlogged/").all("code")]


def test_the_footer_leads_there(mini: Built) -> None:
    assert "../checks/" in [link.attrs["href"] for link in mini.page("about/").one("footer").all("a")]
