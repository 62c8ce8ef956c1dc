"""What the gate told without stopping a build is shown: on `/checks/`, and in a sentence on the edition's page."""

import shutil
from datetime import date
from pathlib import Path

import pytest

from plugins.language import Language, languages
from plugins.provenance import UNKNOWN
from plugins.scorecards.page import Site
from plugins.scorecards.pages import checks, edition
from scoring.faults import Acceptance, Faults, Kind, Place, Sentences
from scoring.faults.text import BOM
from scoring.results import Results, load
from tests.site.built import FIXTURES, LANGUAGES, build
from tests.site.dom import Element
from tests.site.hostile import ATTACK
from tests.site.rendered import rendered

WARNING = Kind(
    "W-TEST",
    Sentences("Sai “{key}”?", "Cần {key}.", "Sửa."),
    Sentences("Is “{key}” wrong?", "Needs {key}.", "Mend it."),
    level="warning",
)


def _page(faults: Faults, language: Language) -> Element:
    (page,) = checks.pages(Site(Results((), faults), UNKNOWN, {}), language)
    return rendered(page, language)


def _told(page: Element, level: str) -> list[str]:
    """The entries between the heading of a level and the next heading."""
    parts = page.one("section", aria_labelledby="build").elements
    start = next(number for number, part in enumerate(parts) if part.attrs.get("id") == level)
    end = next((n for n, part in enumerate(parts) if n > start and part.tag == "h3"), len(parts))
    return [item.text for part in parts[start:end] if part.tag == "ul" for item in part.elements]


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


@pytest.mark.parametrize(
    ("files", "vi", "en"),
    [
        ((), "", ""),
        (("units.csv",), "nêu 1 cảnh báo", "tell 1 warning of the files of this edition, 0 of them accepted."),
        (
            ("index.yaml", "editions/2025/inputs.csv", "methods/1-2025.yaml"),
            "nêu 3 cảnh báo về các tệp của kỳ này, trong đó 1 đã được chấp nhận.",
            "tell 3 warnings of the files of this edition, 1 of them accepted.",
        ),
        (("editions/2024/inputs.csv", "methods/1-2024.yaml", "lineage.csv"), "", ""),
    ],
)
def test_an_edition_says_how_many_warnings_its_files_have(files: tuple[str, ...], vi: str, en: str) -> None:
    results = load(FIXTURES / "mini")
    method = results.indices[0].editions[0].edition.method
    faults = Faults()
    for file in files:
        faults.add(WARNING, Place(f"mini/vi-du/{file.replace('1-2025', method)}"), key="a")
    faults.accept("W-TEST", "mini/vi-du/index.yaml", "a", Acceptance("a", "b", "c", date(2026, 1, 2)))
    site = Site(Results(results.indices, faults), UNKNOWN, {})
    for language, said in zip(languages(), (vi, en), strict=True):
        (page,) = edition.pages(site, language)
        found = [text.text for text in rendered(page, language).all("p") if text.all("a", href="../checks/")]
        assert len(found) == bool(said)
        assert said in "".join(found)
