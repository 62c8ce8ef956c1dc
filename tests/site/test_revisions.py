"""What an earlier release published stays readable, says that it is superseded, and is the same in its file."""

import shutil
from pathlib import Path

import pytest

from plugins.language import languages
from plugins.scorecards.release_list import release_list
from scoring.results import load
from tests.site.built import FIXTURES, LANGUAGES, Built, rows
from tests.site.dom import Element
from tests.site.figures import cells, heads, shown

PAGES = {("2024", 1): (1, "2025-06-01"), ("2025", 1): (3, "2026-03-01"), ("2025", 2): (3, "2026-05-01")}
"""Edition and release -> how many units it had, and when it was superseded."""


def _page(voices: Built, edition: str, number: int, language: str) -> Element:
    return voices.page(f"mau-so/{edition}/revisions/{number}/", language)


NODES = {
    "Tổng điểm": "dti",
    "Hồ sơ trực tuyến": "truc-tuyen",
    "Có kế hoạch": "ke-hoach",
    "Total": "dti",
    "Online applications": "truc-tuyen",
    "A plan": "ke-hoach",
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("edition", "number"), PAGES)
def test_its_table_is_its_file(voices: Built, edition: str, number: int, language: str) -> None:
    page = _page(voices, edition, number, language)
    table = page.one("table", "units")
    file = voices.folder / f"data/mau-so/{edition}/revisions/{number}/results.csv"
    kept = {(row["unit"], row["node"]): row for row in rows(file)}
    units = {row[f"unit_name_{language}"]: unit for (unit, _), row in kept.items()}
    columns = heads(table)
    seen = 0
    for row in table.one("tbody").elements:
        found = dict(zip(columns, cells(row), strict=True))
        unit = units[row.one("th").text]
        total = kept[unit, "dti"]
        assert found[columns[0]].text == total["rank"]
        for head, cell in found.items():
            if node := NODES.get(head):
                assert cell.text_without("note") == shown(kept[unit, node]["points"], language)
                seen += 1
    assert seen >= len(units) == len(table.one("tbody").elements) == 3


def test_by_hand(voices: Built) -> None:
    table = _page(voices, "2025", 2, "vi").one("table", "units")
    assert [[cell.text_without("note") for cell in row.elements] for row in table.one("tbody").elements] == [
        ["1", "Phòng Mẫu An", "94,00", "54,00", "40,00"],
        ["2", "Phòng Mẫu Bình", "90,00", "50,00", "40,00"],
        ["3", "Phòng Mẫu Cúc", "75,00", "55,00", "20,00"],
    ]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("edition", "number"), PAGES)
def test_it_says_that_it_is_superseded(voices: Built, edition: str, number: int, language: str) -> None:
    page = _page(voices, edition, number, language)
    banner = page.all("p", "callout")[0]
    assert banner.text.startswith({"vi": "Đã được thay thế.", "en": "Superseded."}[language])
    assert banner.one("a").attrs["href"].endswith(f"mau-so/{edition}/")
    assert [meta.attrs["content"] for meta in page.all("meta", name="robots")] == ["noindex"]
    year, month, day = PAGES[edition, number][1].split("-")
    assert language == "en" or f"từ ngày {day}/{month}/{year}" in banner.text


def test_what_changed_since(voices: Built) -> None:
    def changes(edition: str, number: int) -> list[str]:
        return [
            item.text
            for item in _page(voices, edition, number, "en").one("section", aria_labelledby="changes").all("li")
        ]

    assert len(changes("2025", 2)) == len(changes("2025", 1)) == 6
    assert changes("2025", 2)[0].startswith(
        "20 April 2026, Sample Office An, Online applications (Online applications, verified): 54 → 45; "
        "total: 94.00 → 85.00"
    )
    assert len(changes("2024", 1)) == 6


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_edition_lists_its_releases(voices: Built, language: str) -> None:
    page = voices.page("mau-so/2025/", language)
    table = page.one("section", aria_labelledby="releases").one("table")
    found = table.one("tbody").elements
    kept = [row for row in rows(voices.data / "mau-so" / "releases.csv") if row["edition"] == "2025"]
    for row, release in zip(found, reversed(kept), strict=True):
        head = row.one("th")
        assert head.text.startswith(release["revision"])
        digests = [code.text for code in row.all("code")]
        assert digests == [release["data"][:16], release["method"][:16], release["data"], release["method"]]
        old = release["revision"] != "3"
        links = [link.attrs["href"] for link in head.all("a")]
        up = "../../" if language == "vi" else "../../../"
        assert links == (
            [
                f"{up}{'' if language == 'vi' else 'en/'}mau-so/2025/revisions/{release['revision']}/",
                f"{up}data/mau-so/2025/revisions/{release['revision']}/results.csv",
            ]
            if old
            else []
        )


def test_what_was_released_once_supersedes_nothing(mini: Built) -> None:
    table = mini.page("vi-du/2025/", "en").one("section", aria_labelledby="releases").one("table")
    assert [row.one("th").text for row in table.one("tbody").elements] == ["1stands"]
    assert not (mini.folder / "data/vi-du/2025/revisions").exists()


def test_without_a_ledger_no_release_is_listed(tmp_path: Path) -> None:
    data = Path(shutil.copytree(FIXTURES / "mini", tmp_path / "data"))
    (data / "vi-du" / "releases.csv").unlink()
    (index,) = load(data).indices
    for language in languages():
        assert release_list(index, index.editions[0], language) == ()
