"""The examples on the page on using data run as they stand, on the site's own files, and give what the page says."""

import subprocess
import sys
from pathlib import Path

import pytest
from openpyxl import load_workbook

from plugins.downloads import documents, editions
from plugins.downloads.listed import save
from scoring.tables.unit import unit_documents
from tests.office import recalculated
from tests.site.built import LANGUAGES, ROOT, Built, scored

UNIT = "huyen-krong-pac"
SEPARATORS = {"vi": ("59", "1066"), "en": ("44", "1033")}


@pytest.fixture(scope="module")
def downloaded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The files that the examples read, by the code that writes them into the site."""
    folder = tmp_path_factory.mktemp("downloaded")
    index = next(index for index in scored().indices if index.id == "dak-lak")
    edition = next(edition for edition in index.editions if edition.id == "2020")
    tables = editions.frames(index, edition)
    save(folder, editions.of_edition(index, edition, tables))
    found = unit_documents(index, edition, tables["results"], tables["statistics"])
    documents.write((document for document in found if document[0] == UNIT), folder)
    return folder


def _blocks(language: str) -> list[str]:
    """The indented blocks of the page."""
    text = (ROOT / "content" / f"using-data.{language}.md").read_text("utf-8")
    found: list[list[str]] = [[]]
    for line in text.split("\n"):
        if line.startswith("    ") or (not line and found[-1]):
            found[-1].append(line.removeprefix("    "))
        elif found[-1]:
            found.append([])
    return ["\n".join(block).strip("\n") for block in found if block]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_programs_print_what_the_page_says(downloaded: Path, language: str) -> None:
    blocks = _blocks(language)
    programs = [number for number, block in enumerate(blocks) if "import " in block]
    assert len(programs) == 3
    for number in programs:
        done = subprocess.run(
            [sys.executable, "-X", "utf8", "-W", "error", "-c", blocks[number]],
            cwd=downloaded,
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
        assert done.returncode == 0, done.stderr
        assert done.stdout.strip() == blocks[number + 1]


def test_the_formula_gives_what_the_page_says(downloaded: Path, tmp_path: Path) -> None:
    for language, (separator, locale) in SEPARATORS.items():
        (formula,) = [block for block in _blocks(language) if block.startswith("=")]
        file = downloaded / f"results-spreadsheet-{language}.csv"
        as_read = f"--infilter=CSV:{separator},34,76,1,,{locale},false,true"
        (book,) = recalculated([file], tmp_path / language, as_read)
        opened = load_workbook(book)
        # A file holds formulas with commas, whatever the language of the program that shows it.
        opened.worksheets[0]["AC1"] = formula.replace(";", ",")
        opened.save(tmp_path / f"{language}.xlsx")
        (made,) = recalculated([tmp_path / f"{language}.xlsx"], tmp_path / language)
        assert round(load_workbook(made, data_only=True).worksheets[0]["AC1"].value, 9) == 217.01
        text = (ROOT / "content" / f"using-data.{language}.md").read_text("utf-8")
        assert {"vi": "217,01.", "en": "217.01."}[language] in text.partition(formula)[2]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_is_found_from_the_data(mini: Built, language: str) -> None:
    page = mini.page("data/", language)
    prefix = "../" if language == "vi" else "../../en/"
    assert [link for link in page.one("main").all("a") if link.attrs["href"] == f"{prefix}using-data/"]
    assert len(mini.page("using-data/", language).all("pre")) == len(_blocks(language))
