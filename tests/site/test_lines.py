"""The line that a unit's page gives for a figure is the line of that unit and node in the source file."""

import re
from pathlib import Path

import pytest

from tests.site.built import LANGUAGES, Built
from tests.site.figures import last


@pytest.mark.parametrize("language", LANGUAGES)
def test_lines(case: tuple[Built, str, str], language: str) -> None:
    built, index, edition = case
    checked = 0
    for unit in {row["unit"] for row in built.table(index, edition, "results")}:
        address = f"{index}/{edition}/{unit}/"
        page = built.page(address, language)
        link = next(found for found in page.all("a") if "/data/source/" in found.attrs["href"])
        assert link.text in ("inputs.csv", "published.csv")
        path = built.folder / "data" / "source" / link.attrs["href"].partition("/data/source/")[2]
        head, lines = _table(path)
        node = ""
        for row in (row for table in page.all("table", "nodes") for row in table.one("tbody").elements):
            if row.all("th"):
                # Behind it may stand that the figure is under appeal.
                node = last(row.all("a")[0].attrs["href"])
            for said in (word for found in row.all("i") for word in found.text.split()):
                match = re.fullmatch(r"(overrides\.csv)?:(\d+)", said)
                assert match, said
                heads, rows = _table(path.with_name(match[1])) if match[1] else (head, lines)
                cells = dict(zip(heads.split(","), rows[int(match[2]) - 2].split(","), strict=False))
                assert cells["unit"] == unit
                assert cells["node"] == node or cells.get("status"), (address, node)
                checked += 1
    assert checked


def _table(path: Path) -> tuple[str, list[str]]:
    head, *lines = path.read_text(encoding="utf-8").splitlines()
    return head, lines
