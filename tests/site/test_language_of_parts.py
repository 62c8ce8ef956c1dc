"""On English pages Vietnamese words stand under lang="vi", but for proper names inside English text.

A Vietnamese word may stand unmarked only where the English texts of the data themselves have it ("Krông Búk
District", "Đắk Lắk province"). So unit names in Vietnamese and decision numbers must be marked. <title> and
descriptions take no markup and are left out.
"""

import re
from collections.abc import Iterator
from typing import Any

import pytest
import yaml

from tests.site.built import ROOT, Built, rows
from tests.site.dom import Element

WORD = re.compile(r"[^\W\d_]+")
VIETNAMESE = re.compile("[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]", re.IGNORECASE)


@pytest.fixture(params=["site", "mini", "voices"])
def built(request: pytest.FixtureRequest) -> Built:
    return request.getfixturevalue(request.param)


def _vietnamese_words(text: str) -> set[str]:
    return {word for word in WORD.findall(text) if VIETNAMESE.search(word)}


def _english_texts(built: Built) -> Iterator[str]:
    for path in built.data.rglob("*.yaml"):
        yield from _under_en(yaml.load(path.read_text(encoding="utf-8"), yaml.BaseLoader))  # noqa: S506 (texts only)
    for path in built.data.rglob("*.csv"):
        for row in rows(path):
            yield from (text for name, text in row.items() if name.endswith("_en"))
    for path in (ROOT / "content").glob("*.en.md"):
        yield path.read_text(encoding="utf-8")


def _under_en(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        for key, inner in value.items():
            if key == "en" and isinstance(inner, str):
                yield inner
            else:
                yield from _under_en(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _under_en(inner)


def _unmarked(page: Element) -> Iterator[str]:
    for text, at in page.one("body").texts():
        if at.lang == "en":
            yield text
    for found in page.one("body").walk():
        if found.lang == "en":
            yield from (found.attrs[name] for name in ("title", "aria-label") if name in found.attrs)


def test_vietnamese_words_are_marked(built: Built) -> None:
    names = {word for text in _english_texts(built) for word in _vietnamese_words(text)}
    found = {
        f"{address}: {text.strip()}"
        for address, page in built.pages().items()
        if page.lang == "en"
        for text in _unmarked(page)
        if _vietnamese_words(text) - names
    }
    assert sorted(found) == []


def test_unit_names_and_decision_numbers_are_marked(built: Built) -> None:
    units = [row for path in built.data.rglob("units.csv") for row in rows(path)]
    marked = {row["name_vi"] for row in units if row["name_vi"] != row["name_en"]}
    for path in built.data.rglob("methods/*.yaml"):
        method = yaml.load(path.read_text(encoding="utf-8"), yaml.BaseLoader)  # noqa: S506 (texts only)
        marked.add(method["decision"]["number"])
    seen: set[str] = set()
    bodies = ((address, page.one("body")) for address, page in built.pages().items())
    texts = {(text, at.lang): address for address, body in bodies for text, at in body.texts()}
    for (text, language), address in texts.items():
        inside = [name for name in marked if name in text]
        seen.update(inside)
        assert not inside or language == "vi", f"{address}: {text}"
    assert seen == marked
